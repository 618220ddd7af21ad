import { St as walk, ft as blocksOf } from "../../../chunks/code.js";
import { a as lineStart, c as replaceLines, i as lineEnd, s as ownsItsLines } from "../../../chunks/layout.js";
// src/languages/python/edits/remove.ts
/** A keyword argument, an entry of a dictionary or an assignment goes; comments stay. */
const edit = (source, change, _context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "remove" || !own) return skip("the file is not known");
	const { text } = source;
	const item = itemAt(own, change.at);
	if (item) return [withoutItem(text, item)];
	const found = assignmentAt(own, change.at);
	if (!found) return skip("no argument, entry or assignment stands there");
	const { statement, alone } = found;
	if (alone) return [{
		start: statement.start,
		end: statement.end,
		text: "pass"
	}];
	if (ownsItsLines(text, statement)) return [replaceLines(text, statement, "")];
	return [withoutPart(text, statement)];
};
const same = (one, another) => one.start === another.start && one.end === another.end;
/** The argument or entry that stands there, or of which the value does. */
function itemAt(module, at) {
	let found;
	const note = (item) => {
		if (same(item, at) || same(item.value, at)) found = item;
	};
	walk(module, {
		expression(expression) {
			if (expression.is === "call") {
				for (const one of expression.arguments) if (one.name !== void 0) note(one);
			}
			if (expression.is === "object") expression.entries.forEach(note);
		},
		class(code) {
			code.keywords.forEach(note);
		}
	});
	return found;
}
/** An item of a list in parentheses or braces, with the comma that parts it from its neighbour. */
function withoutItem(text, { start, end }) {
	const comma = /^[ \t\r\n]*,/.exec(text.slice(end))?.[0].length;
	const to = end + (comma ?? 0);
	const behind = text.slice(to, lineEnd(text, to));
	const spaces = behind.length - behind.trimStart().length;
	const startsLine = text.slice(lineStart(text, start), start).trim() === "";
	if (startsLine && behind.trim() === "") {
		const next = text.indexOf("\n", to);
		return {
			start: lineStart(text, start),
			end: next < 0 ? text.length : next + 1,
			text: ""
		};
	}
	if (comma !== void 0 || startsLine) return {
		start,
		end: to + spaces,
		text: ""
	};
	return {
		start: start - (/,[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0),
		end,
		text: ""
	};
}
/** The assignment that stands there, or of which the value does; `alone` in its block, or one of several targets. */
function assignmentAt(module, at) {
	let found;
	const look = (block, mayBeEmpty) => {
		for (const statement of block) if (statement.is === "assign" && (same(statement, at) || same(statement.value, at))) found = {
			statement,
			alone: block.length === 1 && !mayBeEmpty
		};
	};
	const inside = (code) => look(code.body, false);
	look(module.body, true);
	walk(module, {
		statement: (statement) => {
			for (const block of blocksOf(statement)) look(block, false);
		},
		function: inside,
		class: inside
	});
	return found;
}
/** One of several statements of a line, or of a suite on one line. */
function withoutPart(text, { start, end }) {
	const behind = /^[ \t]*;[ \t]*/.exec(text.slice(end, lineEnd(text, end)))?.[0].length;
	if (behind !== void 0) return {
		start,
		end: end + behind,
		text: ""
	};
	return {
		start: start - (/[ \t]*;[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0].length ?? 0),
		end,
		text: ""
	};
}
export { edit as default };
