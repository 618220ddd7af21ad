export { a as default } from "../../../chunks/languages-typescript-edits.js";
