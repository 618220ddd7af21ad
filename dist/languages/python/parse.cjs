Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_syntax = require("../../chunks/syntax.cjs");
const require_languages_python = require("../../chunks/languages-python.cjs");
// src/languages/python/parse.ts
/** A file with a fault has one problem, at its first fault, and all statements that are sound. */
function parse(parser, { file, text }) {
	const first = treeOf(parser, file, text);
	const plainer = first.faulty ? require_languages_python.plain(text) : void 0;
	const second = plainer && treeOf(parser, file, plainer.text);
	const [root, left] = second && !second.faulty ? [second, plainer.comments] : [first, []];
	const reader = {
		text,
		imports: [],
		depth: 0
	};
	const body = require_languages_python.readBlock(root, reader);
	const comments = [...require_syntax.search(root, (node) => node.type === "comment"), ...left].sort((a, b) => a.start - b.start).map(({ start, end }) => ({
		start,
		end,
		text: text.slice(start + 1, end)
	}));
	return {
		module: {
			file,
			language: "python",
			body,
			imports: reader.imports,
			exports: [],
			comments
		},
		problems: problemsOf(root, {
			file,
			text
		})
	};
}
function treeOf(parser, file, text) {
	const tree = parser.parse(text);
	if (!tree) throw new Error(`the parser gave no tree for ${file}`);
	const root = require_syntax.copyTree(tree);
	tree.delete();
	return root;
}
function problemsOf(root, { file, text }) {
	for (const node of require_syntax.search(root, (one) => one.fault || ofPython2(one, text) !== void 0)) {
		const old = ofPython2(node, text);
		const message = old ? `${old} of Python 2 is not read; queue-lint reads Python 3` : "the syntax is not Python 3; only what is sound around it was read";
		return [{
			file,
			start: node.start,
			message
		}];
	}
	return [];
}
/** What Python 3 does not have and the grammar still reads. */
function ofPython2({ type, start, end, children }, text) {
	switch (type) {
		case "print_statement": return "the `print` statement";
		case "exec_statement": return "the `exec` statement";
		case "raise_statement": return children[1]?.type === "expression_list" ? "the `raise` of a class and its argument" : void 0;
		case "integer": return /^0[0_]*[1-9][\d_]*$|l$/i.test(text.slice(start, end)) ? `the number \`${text.slice(start, end)}\`` : void 0;
		case "string_start": return text.slice(start, end).includes("`") ? "the `repr` in backticks" : void 0;
		case "<>": return "the operator `<>`";
		default: return;
	}
}
exports.parse = parse;
