export { a as default } from "../chunks/codemods.js";
