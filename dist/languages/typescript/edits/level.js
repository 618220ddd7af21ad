export { p as default } from "../../../chunks/code.js";
