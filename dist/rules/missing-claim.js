export { h as default } from "../chunks/rules.js";
