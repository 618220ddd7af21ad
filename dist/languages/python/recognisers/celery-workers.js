export { i as default } from "../../../chunks/languages-python-recognisers.js";
