export { r as default } from "../../../chunks/languages-typescript-recognisers.js";
