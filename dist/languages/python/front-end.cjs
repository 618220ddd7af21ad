Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_code = require("../../chunks/code.cjs");
const require_languages_python = require("../../chunks/languages-python.cjs");
const require_languages_python_grammar = require("./grammar.cjs");
const require_languages_python_parse = require("./parse.cjs");
// src/languages/python/front-end.ts
/** The parser is made once; reading is then synchronous. */
async function pythonFrontEnd() {
	const parser = await require_languages_python_grammar.loadParser();
	return require_code.codeFrontEnd({
		id: "python",
		parse: (source) => require_languages_python_parse.parse(parser, source),
		target: require_languages_python.target,
		submodule: require_languages_python.submodule,
		dialect: require_languages_python.dialect
	});
}
exports.pythonFrontEnd = pythonFrontEnd;
