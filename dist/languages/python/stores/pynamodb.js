export { a as default } from "../../../chunks/languages-python-stores.js";
