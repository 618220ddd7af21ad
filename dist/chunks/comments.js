import { a as lineStart, c as replaceLines, i as lineEnd, t as indentAt } from "./layout.js";
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
	const indent = indentAt(text, start);
	let from = lineStart(text, start);
	while (from > 0) {
		const before = lineStart(text, from - 1);
		const line = lineAt(text, before);
		if (!comment.test(line) || indentAt(text, before + line.length) !== indent) break;
		if (other.test(line)) return start;
		from = before;
	}
	return from === 0 || from === lineStart(text, start) ? start : from;
}
/** Takes out what owns its lines, and the comment that only speaks of it; where one stands behind it, both comments stay. */
function withoutLines(text, span) {
	const rest = text.slice(span.end, lineEnd(text, span.end));
	return replaceLines(text, /\S/.test(rest.replace(";", "")) ? span : {
		...span,
		start: startWithComment(text, span)
	}, "");
}
const lineAt = (text, offset) => offset >= text.length ? void 0 : text.slice(offset, lineEnd(text, offset));
export { withoutLines as n, startWithComment as t };
