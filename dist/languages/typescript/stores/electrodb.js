import { a as chainOf, c as raised, d as updateBy, f as compared, h as unread, l as readBy, p as filterOf, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/electrodb.ts
const comparisons = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
/** electrodb: `Task.patch(key).set({ … }).where(({ status }, { eq }) => eq(status, 'PENDING')).go()` throws; `get` answers `{ data }`. */
const store = { recognise(call, scope) {
	if (call.callee.is !== "member" || call.callee.name !== "go") return [];
	const chain = chainOf(call);
	const verb = chain.named("patch", "update", "get");
	const key = verb?.given[0];
	const filter = key && filterOf({
		value: key,
		scope
	}, { operators: {} });
	if (!verb || !filter) return [];
	const request = {
		library: "electrodb",
		call,
		scope,
		client: chain.root,
		table: chain.root,
		filter
	};
	if (verb.name === "get") return [readBy(request, ["data"])];
	const write = updateBy(request, changes(chain, scope), ["ElectroError"]);
	const wheres = chain.links.filter(({ name }) => name === "where").map(({ given }) => conditionIn(given[0], scope));
	return [wheres.length > 0 ? {
		...write,
		condition: {
			is: "and",
			of: wheres
		}
	} : write];
} };
function changes({ links }, scope) {
	const all = {
		sets: [],
		complete: true
	};
	for (const { name, given, call } of links) {
		if (!/^(set|add|subtract|remove|append|delete|data)$/.test(name)) continue;
		const known = name === "set" || name === "add";
		const part = setsOf(given[0] && {
			value: given[0],
			scope
		}, call.start, name === "add" ? raised : void 0);
		if (known) all.sets.push(...part.sets);
		all.complete &&= known && part.complete;
	}
	return all;
}
/** The callback's answer: one operation, or several in a template. */
function conditionIn(given, scope) {
	const code = given && scope.follow(given).value;
	const body = code?.is === "function" ? code.function.body : [];
	const [only] = body;
	const answer = body.length === 1 && only?.is === "return" ? only.value : void 0;
	if (!answer) return unread();
	if (answer.is !== "template") return operation(answer, scope);
	const words = answer.parts.filter(({ is }) => is === "literal").map((part) => part.is === "literal" ? String(part.value).trim() : "");
	const is = words.every((word) => /^and$/i.test(word)) ? "and" : words.every((word) => /^or$/i.test(word)) ? "or" : void 0;
	return is ? {
		is,
		of: answer.parts.filter((part) => part.is !== "literal").map((part) => operation(part, scope))
	} : unread();
}
/** `eq(status, 'PENDING')`, `op.eq(attr.status, 'PENDING')`. */
function operation(one, scope) {
	if (one.is !== "call") return unread();
	const { callee } = one;
	const name = callee.is === "name" || callee.is === "member" ? callee.name : "";
	const [column, operand] = one.arguments.map(({ value }) => value);
	const attribute = column?.is === "name" || column?.is === "member" ? column.name : void 0;
	if (attribute === void 0) return unread();
	if (name === "exists") return {
		is: "exists",
		attribute
	};
	if (name === "notExists") return {
		is: "not",
		of: {
			is: "exists",
			attribute
		}
	};
	const operator = comparisons[name];
	return operator && operand ? compared(attribute, operator, {
		value: operand,
		scope
	}) : unread(`\`${name}\` is not judged`);
}
export { store as default };
