export { n as default } from "../../../chunks/languages-python-edits.js";
