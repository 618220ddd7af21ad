export { n as default } from "../../../chunks/languages-typescript-recognisers.js";
