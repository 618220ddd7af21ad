export { o as default } from "../chunks/codemods.js";
