export { w as default } from "../../../chunks/code.js";
import "../../../chunks/languages-python-edits.js";
