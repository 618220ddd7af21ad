export { l as default } from "../chunks/codemods.js";
