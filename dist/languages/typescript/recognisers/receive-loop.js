export { o as default } from "../../../chunks/languages-typescript-recognisers.js";
