export { a as default } from "../chunks/rules.js";
