export { t as default } from "../../../chunks/languages-python-stores.js";
