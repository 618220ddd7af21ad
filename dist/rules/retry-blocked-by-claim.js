export { o as default } from "../chunks/rules.js";
