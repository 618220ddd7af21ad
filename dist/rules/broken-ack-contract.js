export { C as default } from "../chunks/rules.js";
