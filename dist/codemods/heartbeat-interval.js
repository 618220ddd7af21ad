export { s as default } from "../chunks/codemods.js";
