export { t as default } from "../../../chunks/languages-python-edits.js";
