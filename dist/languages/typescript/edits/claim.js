export { s as default } from "../../../chunks/languages-typescript-edits.js";
