export { _ as default } from "../../../chunks/languages-typescript-stores.js";
