export { n as default } from "../../../chunks/languages-python-stores.js";
