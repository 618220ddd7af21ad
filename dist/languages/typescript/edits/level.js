export { w as default } from "../../../chunks/code.js";
import "../../../chunks/languages-typescript-edits.js";
