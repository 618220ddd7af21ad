export { r as default } from "../chunks/codemods.js";
