export { i as default } from "../../../chunks/languages-python-edits.js";
