export { l as default } from "../../../chunks/languages-typescript-stores.js";
