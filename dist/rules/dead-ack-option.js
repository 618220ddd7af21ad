export { S as default } from "../chunks/rules.js";
