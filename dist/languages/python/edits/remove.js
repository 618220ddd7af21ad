export { r as default } from "../../../chunks/languages-python-edits.js";
