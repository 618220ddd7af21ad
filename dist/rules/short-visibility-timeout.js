export { i as default } from "../chunks/rules.js";
