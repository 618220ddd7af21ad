// src/text/layout.ts
/** The line ending that a text mostly uses. */
function newlineOf(text) {
	return (text.split("\r\n").length - 1) * 2 > text.split("\n").length - 1 ? "\r\n" : "\n";
}
const lineStart = (text, offset) => text.lastIndexOf("\n", offset - 1) + 1;
/** The end of a line, before its line ending. */
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	if (end < 0) return text.length;
	return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}
/** The white space before the code of a line. */
const indentAt = (text, offset) => /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))[0];
/** One step of indentation: the commonest one from a line to the next that goes further in; else four spaces. */
function indentUnit(text) {
	const steps = /* @__PURE__ */ new Map();
	let before = "";
	for (const [, indent] of text.matchAll(/^([ \t]*)\S/gm)) {
		const step = indent.startsWith(before) ? indent.slice(before.length) : "";
		if (step) steps.set(step, (steps.get(step) ?? 0) + 1);
		before = indent;
	}
	return [...steps].reduce((best, one) => one[1] > best[1] ? one : best, ["    ", 0])[0];
}
/** Lines written with `\n` and no indentation, as they stand at some indentation of a text. */
const laid = (code, indent, newline) => code.split("\n").map((line, index) => index === 0 || line === "" ? line : indent + line).join(newline);
/** Whether only white space stands before a stretch, and only white space or a comment behind it, on its lines. */
function ownsItsLines(text, { start, end }) {
	const before = text.slice(lineStart(text, start), start);
	const after = text.slice(end, lineEnd(text, end));
	return /^[ \t\uFEFF]*$/.test(before) && /^[ \t]*;?[ \t]*(?:$|#|\/\/|\/\*(?:(?!\*\/).)*\*\/[ \t]*$)/.test(after);
}
/** Puts other code in the place of a stretch that owns its lines, or takes the lines out; a comment behind it stays. */
function replaceLines(text, { start, end }, code) {
	const rest = text.slice(end, lineEnd(text, end));
	const semicolon = /^[ \t]*;/.exec(rest)?.[0].length ?? 0;
	if (code !== "") return {
		start,
		end: end + semicolon,
		text: code
	};
	const behind = rest.slice(semicolon);
	if (behind.trim() !== "") return {
		start,
		end: end + semicolon + behind.length - behind.trimStart().length,
		text: ""
	};
	const from = lineStart(text, start);
	const to = nextLine(text, end);
	return {
		start: from,
		end: /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from)) && /^[ \t]*\r?\n/.test(text.slice(to)) ? nextLine(text, to) : to,
		text: ""
	};
}
function nextLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end + 1;
}
Object.defineProperty(exports, "indentAt", {
	enumerable: true,
	get: function() {
		return indentAt;
	}
});
Object.defineProperty(exports, "indentUnit", {
	enumerable: true,
	get: function() {
		return indentUnit;
	}
});
Object.defineProperty(exports, "laid", {
	enumerable: true,
	get: function() {
		return laid;
	}
});
Object.defineProperty(exports, "lineEnd", {
	enumerable: true,
	get: function() {
		return lineEnd;
	}
});
Object.defineProperty(exports, "lineStart", {
	enumerable: true,
	get: function() {
		return lineStart;
	}
});
Object.defineProperty(exports, "newlineOf", {
	enumerable: true,
	get: function() {
		return newlineOf;
	}
});
Object.defineProperty(exports, "ownsItsLines", {
	enumerable: true,
	get: function() {
		return ownsItsLines;
	}
});
Object.defineProperty(exports, "replaceLines", {
	enumerable: true,
	get: function() {
		return replaceLines;
	}
});
