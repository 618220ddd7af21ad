export { n as default } from "../../../chunks/languages-typescript-edits.js";
