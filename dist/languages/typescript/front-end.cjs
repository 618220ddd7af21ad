Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_code = require("../../chunks/code.cjs");
const require_languages_typescript = require("../../chunks/languages-typescript.cjs");
// src/languages/typescript/front-end.ts
const typescriptFrontEnd = () => require_code.codeFrontEnd({
	id: "typescript",
	parse: require_languages_typescript.parse,
	target: require_languages_typescript.target,
	dialect: require_languages_typescript.dialect
});
exports.typescriptFrontEnd = typescriptFrontEnd;
