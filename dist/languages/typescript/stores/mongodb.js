export { l as default, u as wording } from "../../../chunks/languages-typescript-stores.js";
