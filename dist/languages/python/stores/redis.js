export { i as default } from "../../../chunks/languages-python-stores.js";
