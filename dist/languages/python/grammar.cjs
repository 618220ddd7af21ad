Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("../../start.cjs");
let node_fs = require("node:fs");
let node_v8 = require("node:v8");
let web_tree_sitter = require("web-tree-sitter");
// src/languages/python/grammar.ts
const grammar = require_start.packageFile("dist/languages/python/tree-sitter-python.wasm");
let parser;
/** The parser, made once. */
function loadParser() {
	parser ??= makeParser();
	return parser;
}
const tieringBudget = 1e8;
async function makeParser() {
	(0, node_v8.setFlagsFromString)(`--wasm-tiering-budget=${tieringBudget}`);
	await web_tree_sitter.Parser.init();
	return new web_tree_sitter.Parser().setLanguage(await web_tree_sitter.Language.load((0, node_fs.readFileSync)(grammar)));
}
exports.loadParser = loadParser;
