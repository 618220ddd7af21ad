export { c as default, l as inserted } from "../../../chunks/languages-python-edits.js";
