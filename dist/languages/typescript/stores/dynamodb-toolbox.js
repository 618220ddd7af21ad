export { g as default } from "../../../chunks/languages-typescript-stores.js";
