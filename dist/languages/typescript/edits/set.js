import { St as walk, _t as literalText, z as durationEdits } from "../../../chunks/code.js";
import { H as settingOf, U as unitOf, at as spelled, it as quoteOf, st as usualQuote } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/edits/set.ts
/** Another value in the place of one that is written. */
const edit = (source, change, _context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "set" || !own) return skip("the file is not known");
	const { start, end } = change.at;
	const found = valueAt(own, change.at);
	if (!found) return skip("no value stands there");
	if (change.literal && found.value.is !== "literal") return skip("an environment variable is part of the value; change its default by hand");
	const { holder } = found;
	if (holder && isShared(holder, own)) return skip(`\`${holder.name}\` is a constant that other code may use too; change it by hand`);
	const duration = durationEdits(found.value, Number(change.to));
	if (duration !== void 0) return typeof duration === "string" ? skip(duration) : duration;
	const written = source.text.slice(start, end);
	const value = spelledLike(inUnit(change.to, holder?.name), written, source.text);
	return written === value ? [] : [{
		start,
		end,
		text: value
	}];
};
/** The expression of exactly that stretch. */
function valueAt(module, at) {
	const same = (span) => span.start === at.start && span.end === at.end;
	let found;
	let holder;
	walk(module, {
		statement(statement) {
			if (statement.is !== "assign" || !same(statement.value)) return;
			const { target } = statement;
			if (target.is === "name") holder = {
				name: target.name,
				variable: statement.declares !== "field"
			};
			if (target.is === "member") holder = {
				name: target.name,
				variable: false
			};
		},
		expression(expression) {
			if (same(expression)) found ??= expression;
			if (expression.is === "object") for (const { key, value } of expression.entries) {
				const name = key && literalText(key);
				if (name !== void 0 && same(value)) holder = {
					name,
					variable: false
				};
			}
		}
	});
	return found && {
		value: found,
		holder
	};
}
/** A key of a worker's options is read by the worker; a constant of another name may be read by anything. */
function isShared({ name, variable }, module) {
	if (settingOf(name) || /visibility|ack|prefetch|heartbeat/i.test(name)) return false;
	return !variable || module.exports.some(({ local }) => local === name) || readsOf(name, module) !== 1;
}
function readsOf(name, module) {
	let count = 0;
	walk(module, { expression(expression) {
		if (expression.is === "name" && expression.name === name) count += 1;
	} });
	return count - 1;
}
/** Changes count seconds; a key or a constant may say that it counts milliseconds. */
function inUnit(to, name = "") {
	const second = unitOf(/_MS$/.test(name) ? "Ms" : name)(1e3);
	return typeof to === "number" ? to * 1e3 / second : to;
}
/** A number that was written as a text stays one. */
function spelledLike(to, written, text) {
	const quote = quoteOf(written);
	if (quote === void 0) return spelled(to, usualQuote(text));
	return typeof to === "boolean" ? spelled(to) : spelled(String(to), quote);
}
export { edit as default };
