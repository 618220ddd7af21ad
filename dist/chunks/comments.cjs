const require_layout = require("./layout.cjs");
// src/text/comments.ts
const comment = /^[ \t]*(?:#|\/\/)/;
/** What speaks to a tool, or parts a file into sections, and code that is only switched off. */
const other = /^[ \t]*(?:#|\/\/)+:?[ \t]*(?:$|!|[-=#*~]{2,}|@|(?:noqa|type|pylint|queue-lint|fmt|yapf|isort|ruff|mypy|pyright|eslint|biome|ts|end ?region|region|TODO|FIXME)\b|[\w.]+[ \t]*(?:=|\())/i;
/**
* Where what is taken out begins: with the lines of comment right above it, where nothing else can be meant by them because its
* paragraph, or its block, ends with it.
*/
function startWithComment(text, { start, end }) {
	const below = text.indexOf("\n", end);
	const next = below < 0 ? void 0 : lineAt(text, below + 1);
	if (next !== void 0 && next.trim() !== "" && !comment.test(next) && !/^[ \t]*[)\]}]/.test(next)) return start;
	const indent = require_layout.indentAt(text, start);
	let from = require_layout.lineStart(text, start);
	while (from > 0) {
		const before = require_layout.lineStart(text, from - 1);
		const line = lineAt(text, before);
		if (!comment.test(line) || require_layout.indentAt(text, before + line.length) !== indent) break;
		if (other.test(line)) return start;
		from = before;
	}
	return from === 0 || from === require_layout.lineStart(text, start) ? start : from;
}
/** Takes out what owns its lines, and the comment that only speaks of it; where one stands behind it, both comments stay. */
function withoutLines(text, span) {
	const rest = text.slice(span.end, require_layout.lineEnd(text, span.end));
	return require_layout.replaceLines(text, /\S/.test(rest.replace(";", "")) ? span : {
		...span,
		start: startWithComment(text, span)
	}, "");
}
const lineAt = (text, offset) => offset >= text.length ? void 0 : text.slice(offset, require_layout.lineEnd(text, offset));
Object.defineProperty(exports, "startWithComment", {
	enumerable: true,
	get: function() {
		return startWithComment;
	}
});
Object.defineProperty(exports, "withoutLines", {
	enumerable: true,
	get: function() {
		return withoutLines;
	}
});
