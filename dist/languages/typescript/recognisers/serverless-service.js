export { a as default } from "../../../chunks/languages-typescript-recognisers.js";
