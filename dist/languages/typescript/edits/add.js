export { c as default } from "../../../chunks/languages-typescript-edits.js";
