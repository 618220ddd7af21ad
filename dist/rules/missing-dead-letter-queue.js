export { m as default } from "../chunks/rules.js";
