export { u as default } from "../../../chunks/languages-typescript-stores.js";
