import { $ as Fields, t as statementOf, vt as locate } from "../../../chunks/code.js";
import { a as chainOf, d as updateBy, l as readBy, n as sqlText, o as isWhole, s as nameAs, t as Bound } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/sql.ts
const methods = /^(query|execute|run|get|all|raw|exec|any|many|one|oneOrNone|none|result|first|sql|\$?(query|execute)Raw(Unsafe)?)$/i;
const statement = /^\s*(?:--[^\n]*\n\s*)*(select|update|with)\s/i;
/**
* SQL as text: pg, mysql2, postgres.js (tagged), better-sqlite3 (`prepare(…).run(…)`), Prisma's `$executeRaw`, and whatever else
* is given a statement and its values. How many rows an UPDATE changed tells the loser, under whatever name.
*/
const store = { recognise(call, scope) {
	const { callee } = call;
	const name = callee.is === "member" ? callee.name : callee.is === "name" ? callee.name : "";
	if (!methods.test(name)) return [];
	const asked = tagged(call) ?? prepared(call, scope) ?? called(call, scope);
	const text = asked && sqlText(asked.text, scope);
	if (!text || !statement.test(text.text) || !isWhole(call, scope)) return [];
	const bound = new Bound(asked.values, text.put, asked.named);
	return operation(call, scope, {
		...asked,
		name
	}, text.text, bound);
} };
function operation(call, scope, { text, rowAt, name }, sql, bound) {
	const parsed = statementOf(sql, bound.bind);
	if (!parsed) return [];
	const client = call.callee.is === "member" ? call.callee.of : void 0;
	const filter = bound.filter(parsed.where);
	const filterAt = {
		value: text,
		scope
	};
	const request = {
		library: "sql",
		call,
		scope,
		client,
		table: nameAs(parsed.table, text),
		filter,
		filterAt
	};
	if (parsed.is === "select") return [readBy(request, rowAt, parsed.locks)];
	const sets = bound.sets(parsed.sets, locate(text, scope.place));
	const write = updateBy(request, {
		sets,
		complete: parsed.complete
	}, "answers");
	return [name === "one" ? {
		...write,
		refusal: ["QueryResultError"]
	} : write];
}
/** sql`UPDATE … WHERE id = ${id}`. */
function tagged(call) {
	const [only, second] = call.arguments;
	return only && !second && only.start >= call.callee.end && only.end === call.end && /^(literal|template)$/.test(only.value.is) ? {
		text: only.value,
		rowAt: ["0"]
	} : void 0;
}
/** `db.prepare('…').run(a, b)`, `env.DB.prepare('…').bind(a, b).run()`. */
function prepared(call, scope) {
	const { links } = chainOf(scope.follow(call).value);
	const { links: own, root } = chainOf(call);
	const text = (own.find(({ name }) => name === "prepare") ?? preparedBefore(root, scope))?.given[0];
	if (!text) return void 0;
	const last = links.at(-1);
	const values = (links.find(({ name }) => name === "bind") ?? last).given.map((value) => ({
		value,
		scope
	}));
	const object = values[0] && Fields.ofObject(values[0].value, scope, call.start);
	return {
		text,
		values,
		named: object ? (name) => object.get(name) : void 0,
		rowAt: last.name === "all" ? ["0"] : []
	};
}
/** `const claim = db.prepare('…')`, run later. */
function preparedBefore(root, scope) {
	const { value } = scope.follow(root);
	return value.is === "call" ? chainOf(value).links.find(({ name }) => name === "prepare") : void 0;
}
/** `pool.query('…', [id])`, `pool.query({ text, values })`, `$executeRawUnsafe('…', id)`. */
function called(call, scope) {
	const [first, second, ...more] = call.arguments.map(({ value }) => value);
	if (!first || call.callee.is !== "member") return void 0;
	const fields = Fields.ofObject(first, scope, call.start);
	const text = fields ? (fields.get("text") ?? fields.get("sql"))?.value : first;
	const given = fields ? fields.get("values")?.value : second;
	if (!text) return void 0;
	const list = given && scope.follow(given);
	const values = list?.value.is === "list" ? list.value.items.map((value) => ({
		value,
		scope: list.scope
	})) : given && [given, ...more].map((value) => ({
		value,
		scope
	}));
	const object = given && Fields.ofObject(given, scope, call.start);
	const names = object?.get("replacements") ?? object?.get("bind");
	const named = names ? Fields.ofObject(names.value, names.scope) : object;
	return {
		text,
		values,
		named: (name) => named?.get(name),
		rowAt: rowOf(call.callee.name, text)
	};
}
/** pg answers `{ rows }`, mysql2 `[rows, fields]`; pg-promise with the row itself. */
function rowOf(method, text) {
	if (/^(one|oneOrNone|first|get)$/.test(method)) return [];
	if (/^(any|many|all|\$?queryRaw(Unsafe)?)$/i.test(method)) return ["0"];
	const sql = text.is === "literal" ? String(text.value) : text.is === "template" ? JSON.stringify(text.parts) : "";
	return /\?/.test(sql) ? ["0", "0"] : ["rows", "0"];
}
export { store as default };
