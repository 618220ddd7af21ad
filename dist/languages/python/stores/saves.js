export { r as default } from "../../../chunks/languages-python-stores.js";
