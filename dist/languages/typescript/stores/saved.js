export { i as default } from "../../../chunks/languages-typescript-stores.js";
