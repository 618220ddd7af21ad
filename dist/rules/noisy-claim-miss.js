export { c as default } from "../chunks/rules.js";
