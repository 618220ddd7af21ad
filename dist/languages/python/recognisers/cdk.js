export { s as default } from "../../../chunks/languages-python-recognisers.js";
