export { t as default } from "../chunks/rules.js";
