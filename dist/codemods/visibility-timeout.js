export { t as default } from "../chunks/codemods.js";
