export { s as default } from "../../../chunks/languages-python-edits.js";
