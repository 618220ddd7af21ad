export { p as default } from "../../../chunks/languages-typescript-stores.js";
