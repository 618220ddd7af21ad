export { a as default } from "../../../chunks/languages-python-edits.js";
