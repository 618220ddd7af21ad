import { St as walk } from "../../../chunks/code.js";
import { c as replaceLines, s as ownsItsLines } from "../../../chunks/layout.js";
import { nt as without } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/edits/remove.ts
/** An entry of an object, a field of a class, or an assignment to a member goes; comments stay. */
const edit = (source, change, _context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const own = module(source.file);
	if (change.do !== "remove" || !own) return skip("the file is not known");
	const { text } = source;
	const found = entryAt(own, change.at);
	if (found) return without(text, found.list, found.item);
	const statement = assignmentAt(own, change.at);
	if (!statement) return skip("no entry, field or assignment stands there");
	if (statement.is === "assign" && statement.declares !== "field" && statement.declares) return skip("other code may read the variable");
	if (ownsItsLines(text, statement)) return [replaceLines(text, statement, "")];
	const behind = /^[ \t]*;?[ \t]*/.exec(text.slice(statement.end))[0].length;
	return [{
		start: statement.start,
		end: statement.end + behind,
		text: ""
	}];
};
const same = (one, another) => one.start === another.start && one.end === another.end;
/** The entry that stands there, or of which the value does. */
function entryAt(module, at) {
	let found;
	walk(module, { expression(expression) {
		if (expression.is !== "object") return;
		for (const item of expression.entries) if (same(item, at) || same(item.value, at)) found = {
			list: {
				start: expression.start + 1,
				end: expression.end - 1,
				items: expression.entries
			},
			item
		};
	} });
	return found;
}
function assignmentAt(module, at) {
	let found;
	walk(module, { statement(statement) {
		if (statement.is === "assign" && (same(statement, at) || same(statement.value, at))) found = statement;
	} });
	return found;
}
export { edit as default };
