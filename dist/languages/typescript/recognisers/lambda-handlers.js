export { l as default } from "../../../chunks/languages-typescript-recognisers.js";
