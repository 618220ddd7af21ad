import { g as moveEdits } from "../../../chunks/code.js";
// src/languages/typescript/edits/move.ts
const edit = (source, change) => moveEdits(source.text, change);
export { edit as default };
