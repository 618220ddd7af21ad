export { f as default } from "../chunks/codemods.js";
