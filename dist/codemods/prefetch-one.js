export { i as default } from "../chunks/codemods.js";
