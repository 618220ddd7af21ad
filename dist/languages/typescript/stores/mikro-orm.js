export { c as default } from "../../../chunks/languages-typescript-stores.js";
