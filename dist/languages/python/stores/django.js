export { s as default } from "../../../chunks/languages-python-stores.js";
