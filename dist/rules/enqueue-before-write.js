export { b as default } from "../chunks/rules.js";
