export { n as default } from "../../../chunks/languages-python-recognisers.js";
