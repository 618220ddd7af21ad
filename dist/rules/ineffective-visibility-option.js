export { v as default } from "../chunks/rules.js";
