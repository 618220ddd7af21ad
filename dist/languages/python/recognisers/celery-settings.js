export { o as default } from "../../../chunks/languages-python-recognisers.js";
