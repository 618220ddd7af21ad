export { _ as default } from "../../../chunks/code.js";
