export { _ as default } from "../chunks/rules.js";
