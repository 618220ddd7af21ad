export { x as default } from "../chunks/rules.js";
