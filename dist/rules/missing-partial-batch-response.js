export { u as default } from "../chunks/rules.js";
