export { h as default } from "../../../chunks/languages-typescript-stores.js";
