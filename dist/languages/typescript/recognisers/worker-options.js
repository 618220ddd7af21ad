export { t as default } from "../../../chunks/languages-typescript-recognisers.js";
