export { t as default } from "../../../chunks/languages-python-recognisers.js";
