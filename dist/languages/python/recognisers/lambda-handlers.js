export { r as default } from "../../../chunks/languages-python-recognisers.js";
