export { g as default } from "../chunks/rules.js";
