export { c as default } from "../chunks/codemods.js";
