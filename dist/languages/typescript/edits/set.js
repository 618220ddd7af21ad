export { t as default } from "../../../chunks/languages-typescript-edits.js";
