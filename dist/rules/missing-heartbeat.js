export { f as default } from "../chunks/rules.js";
