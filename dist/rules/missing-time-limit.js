export { l as default } from "../chunks/rules.js";
