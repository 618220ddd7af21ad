import { St as walk, gt as keyOf, z as durationEdits } from "../../../chunks/code.js";
import { H as isSetting, it as spelled, rt as quotesOf } from "../../../chunks/languages-python.js";
// src/languages/python/edits/set.ts
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
	const duration = durationEdits(found.value, Number(change.to));
	if (duration !== void 0) {
		const { holder } = found;
		if (holder !== void 0 && !/visib/i.test(holder) && readsOf(holder, own) !== 1) return skip(`\`${holder}\` is a value that other code may use too; change it by hand`);
		return typeof duration === "string" ? skip(duration) : duration;
	}
	const name = found.constant;
	if (name !== void 0 && !isSetting(name) && readsOf(name, own) !== 1) return skip(`\`${name}\` is a constant that other code may use too; change it by hand`);
	const written = source.text.slice(start, end);
	const quotes = quotesOf(written);
	const to = typeof change.to === "number" && quotes !== void 0 ? String(change.to) : change.to;
	const value = spelled(to, quotes);
	return written === value ? [] : [{
		start,
		end,
		text: value
	}];
};
/** The expression of exactly that stretch, the module's constant that it is the value of, and whatever else holds it. */
function valueAt(module, at) {
	const same = (span) => span.start === at.start && span.end === at.end;
	let found;
	let constant;
	let holder;
	walk(module, {
		expression(expression) {
			if (same(expression)) found ??= expression;
			if (expression.is === "call") holder ??= expression.arguments.find(({ value }) => same(value))?.name;
		},
		statement(statement, place) {
			const name = assigned(statement, same);
			if (statement.is === "assign" && same(statement.value)) holder = keyOf(statement.target) ?? name;
			if (name !== void 0 && place.enclosing.length === 0) constant = name;
		}
	});
	return found && {
		value: found,
		constant,
		holder
	};
}
const assigned = (statement, same) => statement.is === "assign" && statement.target.is === "name" && same(statement.value) ? statement.target.name : void 0;
/** How often the file reads a name. */
function readsOf(name, module) {
	let count = 0;
	walk(module, { expression(expression) {
		if (expression.is === "name" && expression.name === name) count += 1;
	} });
	return count - 1;
}
export { edit as default };
