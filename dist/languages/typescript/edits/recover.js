export { i as default } from "../../../chunks/languages-typescript-edits.js";
