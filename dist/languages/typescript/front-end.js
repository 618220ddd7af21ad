import { A as codeFrontEnd } from "../../chunks/code.js";
import { H as target, U as dialect, V as parse } from "../../chunks/languages-typescript.js";
// src/languages/typescript/front-end.ts
const typescriptFrontEnd = () => codeFrontEnd({
	id: "typescript",
	parse,
	target,
	dialect
});
export { typescriptFrontEnd };
