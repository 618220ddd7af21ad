export { r as default } from "../chunks/rules.js";
