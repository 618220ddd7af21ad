export { d as default } from "../../../chunks/languages-typescript-stores.js";
