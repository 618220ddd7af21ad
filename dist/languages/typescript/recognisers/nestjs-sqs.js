export { s as default } from "../../../chunks/languages-typescript-recognisers.js";
