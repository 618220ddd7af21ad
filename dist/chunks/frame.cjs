const require_lines = require("./lines.cjs");
// src/text/frame.ts
const widest = 110;
/** The line of a stretch of code with one around it on each side, and what the stretch is, underlined. */
function frame(text, { start, end }) {
	const starts = require_lines.lineStarts(text);
	const { line, column } = require_lines.positionAt(starts, start);
	const codeOf = (number) => {
		const start = starts[number - 1];
		return start === void 0 ? "" : text.slice(start, starts[number]).replace(/[\r\n]+$/, "");
	};
	const code = codeOf(line);
	const from = Math.min(column - 1, code.length);
	const cut = code.length > widest ? Math.max(0, Math.min(from - 40, code.length - widest)) : 0;
	const shown = (whole) => visible(whole.slice(cut, cut + widest));
	const length = Math.max(1, Math.min(end - start, code.length - from, cut + widest - from));
	const marks = shown(code.slice(0, from)).replace(/[^\t]/g, " ") + "^".repeat(length);
	const around = (number) => codeOf(number).trim() === "" ? [] : [{
		number,
		text: shown(codeOf(number))
	}];
	return [
		...around(line - 1),
		{
			number: line,
			text: shown(code)
		},
		{ text: marks },
		...around(line + 1)
	];
}
/** Without the control characters by which a file could write over the terminal. */
const visible = (text) => text.replace(/(?![\t\n])\p{Cc}/gu, "�");
Object.defineProperty(exports, "frame", {
	enumerable: true,
	get: function() {
		return frame;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
