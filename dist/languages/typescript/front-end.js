import { H as codeFrontEnd } from "../../chunks/code.js";
import { ct as parse, lt as target, ut as dialect } from "../../chunks/languages-typescript.js";
// src/languages/typescript/front-end.ts
const typescriptFrontEnd = () => codeFrontEnd({
	id: "typescript",
	parse,
	target,
	dialect
});
export { typescriptFrontEnd };
