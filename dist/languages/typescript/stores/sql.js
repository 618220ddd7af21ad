export { n as default } from "../../../chunks/languages-typescript-stores.js";
