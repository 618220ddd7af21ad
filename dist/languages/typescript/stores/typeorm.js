export { t as default } from "../../../chunks/languages-typescript-stores.js";
