export { y as default } from "../chunks/rules.js";
