export { d as default } from "../chunks/rules.js";
