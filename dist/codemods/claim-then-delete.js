export { d as default } from "../chunks/codemods.js";
