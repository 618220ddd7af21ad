export { p as default } from "../chunks/codemods.js";
