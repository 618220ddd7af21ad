export { n as default } from "../chunks/codemods.js";
