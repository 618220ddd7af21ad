import { J as codeFrontEnd } from "../../chunks/code.js";
import { ft as submodule, mt as dialect, pt as target } from "../../chunks/languages-python.js";
import { loadParser } from "./grammar.js";
import { parse } from "./parse.js";
// src/languages/python/front-end.ts
/** The parser is made once; reading is then synchronous. */
async function pythonFrontEnd() {
	const parser = await loadParser();
	return codeFrontEnd({
		id: "python",
		parse: (source) => parse(parser, source),
		target,
		submodule,
		dialect
	});
}
export { pythonFrontEnd };
