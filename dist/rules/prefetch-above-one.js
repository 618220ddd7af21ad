export { s as default } from "../chunks/rules.js";
