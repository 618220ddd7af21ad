const require_code = require("./code.cjs");
const require_stack = require("./stack.cjs");
const require_layout = require("./layout.cjs");
// src/data/data.ts
async function dataReader() {
	const [{ parseYaml }, { parseJson }] = await Promise.all([Promise.resolve().then(() => require("./yaml2.cjs")), Promise.resolve().then(() => require("./json.cjs"))]);
	return (source) => source.text.replace(/^\uFEFF/, "").trimStart().startsWith("{") ? parseJson(source) : parseYaml(source);
}
/** The suppressions of a data file: a comment covers the entry or the item that it stands before or behind. */
const suppressionsOf = ({ file, text }, { root, comments }) => require_code.suppressionsIn({
	file,
	text,
	comments
}, () => {
	const pieces = [];
	for (const node of require_stack.allNodes(root)) {
		if (node.is === "map") for (const { start, end } of node.entries) pieces.push({
			start,
			end,
			from: start
		});
		if (node.is === "list") for (const { start, end } of node.items) pieces.push({
			start,
			end,
			from: start
		});
	}
	return pieces;
});
// src/data/edits.ts
/** Lists that hold one value or several; what is written to them is one. */
const lists = /* @__PURE__ */ new Set(["FunctionResponseTypes"]);
/** A change of a data file: another number in the place of one, or one more entry; everything around it stays. */
function editData(source, change, parse) {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const { root } = parse(source).data;
	const node = [...require_stack.allNodes(root)].find(({ start, end }) => start === change.at.start && end === change.at.end);
	if (change.do === "set") {
		const place = node?.is === "scalar" ? numberIn(source.text, node) : void 0;
		if (place) return replaced(source, place, String(change.to));
		return skip(node?.is === "scalar" ? "the value is put together; change it by hand" : "no single value stands there");
	}
	if (change.do !== "add") return skip("no edit of a data file writes it");
	if (node?.is !== "map" || node.tag !== void 0) return skip("no mapping stands there");
	if (require_stack.entryOf(node, change.key)) return skip(`${change.key} is there already`);
	return source.text[node.start] === "{" ? inBraces(source.text, node, change) : inBlock(source.text, node, change);
}
/** Where the number of a scalar stands: the whole of it, or what a variable falls back to: `${env:WINDOW, 70}`. */
function numberIn(text, { start, end }) {
	const written = text.slice(start, end);
	if (!written.includes("${")) return {
		start,
		end
	};
	const found = /^(['"]?\$\{[^{}]*,\s*)(\d+)\s*\}['"]?$/.exec(written);
	return found ? {
		start: start + found[1].length,
		end: start + found[1].length + found[2].length
	} : void 0;
}
/** A number that was written as a text stays one. */
function replaced({ text }, { start, end }, value) {
	const written = text.slice(start, end);
	const quote = /^['"]/.exec(written)?.[0] ?? "";
	return written === quote + value + quote ? [] : [{
		start,
		end,
		text: quote + value + quote
	}];
}
function inBlock(text, node, { key, to }) {
	const last = node.entries.at(-1);
	const first = node.entries[0];
	if (!first || !last) return {
		skipped: "the mapping has no entry to stand behind",
		at: node
	};
	const newline = require_layout.newlineOf(text);
	const indent = require_layout.indentAt(text, first.keyAt.start).replace(/\S/g, " ") + " ".repeat(dashes(text, first));
	const unit = require_layout.indentUnit(text);
	const steps = key.split(".");
	const lines = steps.map((step, index) => {
		const value = index < steps.length - 1 ? "" : lists.has(step) ? `${newline}${indent}${unit.repeat(index + 1)}- ${to}` : ` ${to}`;
		return `${indent}${unit.repeat(index)}${step}:${value}`;
	});
	const behind = require_layout.lineEnd(text, contentEnd(text, last));
	return [{
		start: behind,
		end: behind,
		text: newline + lines.join(newline)
	}];
}
/** How far an entry's key stands behind the indentation of its line: `- Type:` by two. */
const dashes = (text, { keyAt }) => {
	const line = text.lastIndexOf("\n", keyAt.start - 1) + 1;
	return keyAt.start - line - require_layout.indentAt(text, keyAt.start).length;
};
/** Where an entry's own text ends: a block's range goes on to the next line. */
function contentEnd(text, { start, end }) {
	return start + text.slice(start, end).trimEnd().length;
}
function inBraces(text, node, { key, to }) {
	const json = node.entries[0] ? text[node.entries[0].keyAt.start] === "\"" : text.trimStart().startsWith("{");
	const quoted = (word) => json ? JSON.stringify(word) : word;
	const steps = key.split(".");
	const value = lists.has(steps.at(-1)) ? `[${quoted(String(to))}]` : typeof to === "string" ? quoted(to) : String(to);
	const item = steps.reduceRight((inner, step, index) => {
		const entry = `${quoted(step)}: ${inner}`;
		return index === 0 ? entry : `{ ${entry} }`;
	}, value);
	const last = node.entries.at(-1);
	if (!last) return [{
		start: node.start + 1,
		end: node.end - 1,
		text: ` ${item} `
	}];
	const ownLine = /\n[ \t]*$/.exec(text.slice(node.start, last.keyAt.start))?.[0];
	const between = ownLine === void 0 ? " " : require_layout.newlineOf(text) + ownLine.slice(1);
	return [{
		start: last.end,
		end: last.end,
		text: `,${between}${item}`
	}];
}
Object.defineProperty(exports, "dataReader", {
	enumerable: true,
	get: function() {
		return dataReader;
	}
});
Object.defineProperty(exports, "editData", {
	enumerable: true,
	get: function() {
		return editData;
	}
});
Object.defineProperty(exports, "suppressionsOf", {
	enumerable: true,
	get: function() {
		return suppressionsOf;
	}
});
