export { u as default } from "../chunks/codemods.js";
