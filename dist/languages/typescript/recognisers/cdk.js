export { u as default } from "../../../chunks/languages-typescript-recognisers.js";
