export { c as default } from "../../../chunks/languages-typescript-recognisers.js";
