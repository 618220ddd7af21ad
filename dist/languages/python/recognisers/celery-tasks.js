export { a as default } from "../../../chunks/languages-python-recognisers.js";
