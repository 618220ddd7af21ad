export { p as default } from "../chunks/rules.js";
