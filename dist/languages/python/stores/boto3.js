export { c as default } from "../../../chunks/languages-python-stores.js";
