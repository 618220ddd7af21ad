import { L as addition, R as coreOf, St as walk, _t as literalText } from "../../../chunks/code.js";
import { a as lineStart, i as lineEnd, n as indentUnit, o as newlineOf, s as ownsItsLines, t as indentAt } from "../../../chunks/layout.js";
import { at as importEdits, it as spelled, rt as quotesOf } from "../../../chunks/languages-python.js";
// src/languages/python/edits/add.ts
/** A keyword argument of a call or a bare decorator, an entry of a dictionary, or an assignment behind another. */
const edit = (source, change, { facts }, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "add" || !own) return skip("the file is not known");
	const { text } = source;
	const statement = assignmentAt(own, change.at);
	if (statement) {
		const end = lineEnd(text, statement.end);
		const line = `${indentAt(text, statement.start)}${change.key} = ${valueText(change)}`;
		return ownsItsLines(text, statement) ? [{
			start: end,
			end,
			text: newlineOf(text) + line
		}] : skip("the statement shares its line with other code");
	}
	const holder = holderAt(own, change.at);
	const ofConstruct = addition(change, holder, own, facts);
	if (holder?.is === "object") {
		if (holder.entries.some(({ key }) => key && literalText(key) === change.key)) return skip(`${change.key} is there already`);
		if (holder.entries.some(({ key }) => !key)) return skip(`\`**\` may bring ${change.key} in already`);
		const key = holder.entries.at(-1)?.key;
		const quotes = (key && quotesOf(text.slice(key.start, key.end))) ?? "\"";
		return [inserted(text, holder.start + 1, holder.end - 1, holder.entries, `${spelled(change.key, quotes)}: ${valueText(change, quotes)}`)];
	}
	const item = `${change.key}=${ofConstruct?.value ?? valueText(change)}`;
	const more = ofConstruct?.imports ? importEdits(own, text, [{
		from: coreOf(own),
		name: "Duration"
	}], [], "Duration").edits : [];
	if (holder?.is === "call") {
		const given = holder.arguments;
		if (given.some(({ name }) => name === change.key)) return skip(`${change.key} is there already`);
		if (given.some(({ spread }) => spread === "map")) return skip(`\`**\` may bring ${change.key} in already`);
		const open = text.indexOf("(", holder.callee.end);
		if (given[0] && given[0].start === open) return skip("a generator expression stands alone in the call");
		return [inserted(text, open + 1, holder.end - 1, given, item), ...more];
	}
	return holder ? [{
		start: change.at.end,
		end: change.at.end,
		text: `(${item})`
	}] : skip("no call or dictionary stands there");
};
const valueText = ({ to, under }, quotes) => under === void 0 ? spelled(to) : `{${spelled(under, quotes)}: ${spelled(to)}}`;
function assignmentAt(module, at) {
	let found;
	walk(module, { statement(one) {
		if (one.is === "assign" && one.start === at.start && one.end === at.end) found ??= one;
	} });
	return found;
}
/** A call, a dictionary, or a decorator without parentheses. */
function holderAt(module, at) {
	let found;
	const note = (expression) => {
		if (expression.start === at.start && expression.end === at.end) found ??= expression;
	};
	walk(module, {
		expression(expression) {
			if (expression.is === "call" || expression.is === "object") note(expression);
		},
		function(code) {
			code.decorators.forEach(note);
		}
	});
	return found;
}
/** One more item at the end of a list that stands between two offsets, in the shape that the list has. */
function inserted(text, from, to, items, item) {
	const last = items.at(-1);
	const at = last?.end ?? from;
	const rest = text.slice(at, to);
	const comma = last ? commaIn(rest) : void 0;
	const hasComment = /#/.test(rest);
	const closes = lineStart(text, to) > at;
	const newline = newlineOf(text);
	if (!closes) return {
		start: at + (comma ?? 0),
		end: at + (comma ?? 0),
		text: `${last ? `${comma === void 0 ? "," : ""} ` : ""}${item}`
	};
	if (last && !hasComment && comma === void 0 && lineStart(text, last.start) === lineStart(text, from)) return {
		start: at,
		end: at,
		text: `, ${item}`
	};
	const line = `${(last && ownIndent(text, last)) ?? indentAt(text, to) + indentUnit(text)}${item},${newline}`;
	const start = lineStart(text, to);
	if (last && comma === void 0) return {
		start: at,
		end: start,
		text: `,${text.slice(at, start)}${line}`
	};
	return {
		start,
		end: start,
		text: line
	};
}
/** Past the comma behind the last item; undefined where there is none. */
function commaIn(rest) {
	return /^(?:[ \t\r\n]|#[^\n]*\n)*,/.exec(rest)?.[0].length;
}
/** The indentation of an item that begins its line. */
function ownIndent(text, item) {
	const before = text.slice(lineStart(text, item.start), item.start);
	return before.trim() === "" ? before : void 0;
}
export { edit as default, inserted };
