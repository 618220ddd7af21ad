export { o as default } from "../../../chunks/languages-typescript-edits.js";
