export { i as default } from "../../../chunks/languages-typescript-recognisers.js";
