export { a as default, o as wording } from "../../../chunks/languages-typescript-stores.js";
