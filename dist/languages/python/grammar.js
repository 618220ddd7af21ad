import { packageFile } from "../../load.js";
import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { Language, Parser } from "web-tree-sitter";
// src/languages/python/grammar.ts
const grammar = packageFile("dist/languages/python/tree-sitter-python.wasm");
let parser;
/** The parser, made once. */
function loadParser() {
	parser ??= makeParser();
	return parser;
}
const tieringBudget = 1e8;
async function makeParser() {
	setFlagsFromString(`--wasm-tiering-budget=${tieringBudget}`);
	const [bytes] = await Promise.all([readFile(grammar), Parser.init()]);
	return new Parser().setLanguage(await Language.load(bytes));
}
export { loadParser };
