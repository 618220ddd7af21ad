export { n as default } from "../chunks/rules.js";
