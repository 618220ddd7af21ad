export { s as default } from "../../../chunks/languages-typescript-stores.js";
