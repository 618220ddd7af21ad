export { r as default } from "../../../chunks/languages-typescript-edits.js";
