export { o as default } from "../../../chunks/languages-python-edits.js";
