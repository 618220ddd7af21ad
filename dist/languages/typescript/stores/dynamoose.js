export { m as default } from "../../../chunks/languages-typescript-stores.js";
