import { J as codeFrontEnd } from "../../chunks/code.js";
import { dt as dialect, lt as parse, ut as target } from "../../chunks/languages-typescript.js";
// src/languages/typescript/front-end.ts
const typescriptFrontEnd = () => codeFrontEnd({
	id: "typescript",
	parse,
	target,
	dialect
});
export { typescriptFrontEnd };
