import { $ as Fields, et as termOf } from "../../../chunks/code.js";
import { c as raised, d as updateBy, l as readBy, p as filterOf, s as nameAs, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/prisma.ts
const reads = /^find(Unique|First)(OrThrow)?$/;
const writes = /^update(Many(AndReturn)?)?$/;
/** https://www.prisma.io/docs/orm/reference/prisma-client-reference#filter-conditions-and-operators */
const wording = {
	operators: {
		equals: "=",
		not: "not",
		in: "in",
		notIn: "not in",
		lt: "<",
		lte: "<=",
		gt: ">",
		gte: ">="
	},
	and: "AND",
	or: "OR",
	not: "NOT"
};
/**
* Prisma: `prisma.job.update({ where, data })`, also of a transaction's client. `update` and a `where` with more than the key
* throws P2025 when no row fits (from Prisma 5); `updateMany` counts.
*/
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || callee.of.is !== "member" || call.arguments.length !== 1) return [];
	const isRead = reads.test(callee.name);
	if (!isRead && !writes.test(callee.name)) return [];
	const fields = Fields.ofObject(call.arguments[0].value, scope, call.start);
	const where = fields?.get("where");
	if (!fields || !where || !isRead && !fields.has("data")) return [];
	const filter = filterOf(where, wording) ?? {
		equals: [],
		others: [{
			is: "unknown",
			why: "it is computed"
		}]
	};
	const table = nameAs(callee.of.name, callee.of.nameAt);
	const request = {
		library: "@prisma/client",
		call,
		scope,
		client: callee.of.of,
		table,
		filter,
		filterAt: where
	};
	if (isRead) return [readBy(request)];
	const sets = setsOf(fields.get("data"), call.start, amended);
	return [updateBy(request, sets, callee.name === "update" ? ["P2025"] : "answers")];
} };
/** `{ set: 'RUNNING' }`, `{ increment: 1 }`. */
function amended(attribute, given) {
	const { value, scope } = given.scope.follow(given.value);
	if (value.is !== "object") return void 0;
	const [entry] = value.entries;
	const by = (one) => ({
		value: one,
		scope
	});
	const key = entry?.key?.is === "literal" ? entry.key.value : void 0;
	if (key === "increment" || key === "decrement") return raised(attribute, by(entry.value), key === "increment" ? 1 : -1);
	return key === "set" ? termOf(entry.value, scope) : { is: "unknown" };
}
export { store as default, wording };
