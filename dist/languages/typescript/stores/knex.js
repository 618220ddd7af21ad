export { f as default } from "../../../chunks/languages-typescript-stores.js";
