export { o as default } from "../../../chunks/languages-python-stores.js";
