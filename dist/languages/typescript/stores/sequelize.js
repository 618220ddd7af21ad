export { r as default } from "../../../chunks/languages-typescript-stores.js";
