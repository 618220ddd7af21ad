import { _ as toItem, g as fromItem, h as keyOf, m as jobStore, t as tableOf } from "../runtime/runtime.js";
import { setImmediate } from "node:timers/promises";
import { CreateTableCommand, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
// src/testing/clock.ts
function fakeClock(start = Date.UTC(2030, 0, 1)) {
	let now = start;
	const sleepers = /* @__PURE__ */ new Set();
	const nextBy = (end) => [...sleepers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
	return {
		now: () => now,
		sleep: (ms, signal) => new Promise((resolve, reject) => {
			if (signal?.aborted) return reject(signal.reason);
			const stop = () => {
				sleepers.delete(sleeper);
				reject(signal?.reason);
			};
			const wake = () => {
				sleepers.delete(sleeper);
				signal?.removeEventListener("abort", stop);
				resolve();
			};
			const sleeper = {
				due: now + ms,
				wake
			};
			sleepers.add(sleeper);
			signal?.addEventListener("abort", stop, { once: true });
		}),
		async advance(seconds) {
			const end = now + seconds * 1e3;
			await setImmediate();
			for (let next = nextBy(end); next; next = nextBy(end)) {
				now = Math.max(now, next.due);
				next.wake();
				await setImmediate();
			}
			now = end;
		}
	};
}
// src/testing/expressions.ts
/** Reads a condition in DynamoDB's grammar, as far as the runtime speaks it. What it does not speak is refused, never guessed. */
function condition(expression, placeholders) {
	const words = new Words(expression);
	const test = either(words, placeholders);
	if (words.peek !== void 0) throw new SyntaxError(`not understood in a condition: ${words.peek}`);
	return test;
}
var Words = class {
	#words;
	#at = 0;
	constructor(expression) {
		this.#words = expression.match(/[#:]?[\w]+|<>|<=|>=|[=<>(),]|\S/g) ?? [];
	}
	get peek() {
		return this.#words[this.#at];
	}
	next() {
		const word = this.#words[this.#at++];
		if (word === void 0) throw new SyntaxError("a condition ends too early");
		return word;
	}
	take(...words) {
		const found = words.includes(this.peek?.toUpperCase() ?? "");
		if (found) this.#at++;
		return found;
	}
	expect(word) {
		if (!this.take(word)) throw new SyntaxError(`expected ${word} in a condition, found ${this.peek}`);
	}
};
function either(words, placeholders) {
	const tests = [both(words, placeholders)];
	while (words.take("OR")) tests.push(both(words, placeholders));
	return (item) => tests.some((test) => test(item));
}
function both(words, placeholders) {
	const tests = [single(words, placeholders)];
	while (words.take("AND")) tests.push(single(words, placeholders));
	return (item) => tests.every((test) => test(item));
}
function single(words, placeholders) {
	if (words.take("NOT")) {
		const test = single(words, placeholders);
		return (item) => !test(item);
	}
	if (words.take("(")) {
		const test = either(words, placeholders);
		words.expect(")");
		return test;
	}
	const present = words.take("ATTRIBUTE_EXISTS");
	if (present || words.take("ATTRIBUTE_NOT_EXISTS")) {
		words.expect("(");
		const value = operand(words.next(), placeholders);
		words.expect(")");
		return (item) => value(item) !== void 0 === present;
	}
	return comparison(words, placeholders);
}
function comparison(words, placeholders) {
	const left = operand(words.next(), placeholders);
	if (words.take("IN")) {
		words.expect("(");
		const values = [];
		do
			values.push(operand(words.next(), placeholders));
		while (words.take(","));
		words.expect(")");
		return (item) => values.some((value) => compare(left(item), "=", value(item)));
	}
	const operator = words.next();
	const right = operand(words.next(), placeholders);
	return (item) => compare(left(item), operator, right(item));
}
function operand(word, { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} }) {
	if (word.startsWith(":")) {
		const value = values[word];
		if (!value) throw new SyntaxError(`no value for ${word}`);
		return () => value;
	}
	const name = nameOf(word, names);
	return (item) => item[name];
}
function nameOf(word, names) {
	const name = names[word];
	if (name === void 0) throw new SyntaxError(`no name for ${word}`);
	return name;
}
/** A missing attribute equals nothing and differs from everything; values of two types are in no order. */
function compare(left, operator, right) {
	const same = JSON.stringify(comparable(left)) === JSON.stringify(comparable(right));
	if (operator === "<>") return !(left && right && same);
	if (!left || !right) return false;
	if (operator === "=") return same;
	const [a, b] = [comparable(left), comparable(right)];
	if (a === void 0 || b === void 0 || typeof a !== typeof b || typeof a === "object") return false;
	if (operator === "<") return a < b;
	if (operator === "<=") return a <= b;
	if (operator === ">") return a > b;
	if (operator === ">=") return a >= b;
	throw new SyntaxError(`no such comparison: ${operator}`);
}
const comparable = (value) => value && ("N" in value ? Number(value.N) : "S" in value ? value.S : value);
/** The item after an update expression of SET, REMOVE and ADD clauses over whole attributes. */
function updated(item, expression, placeholders) {
	const after = { ...item };
	const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = placeholders;
	for (const [, clause, actions] of expression.matchAll(/\b(SET|REMOVE|ADD)\s+(.*?)(?=\s+(?:SET|REMOVE|ADD)\s|$)/g)) for (const action of actions.split(",").map((each) => each.trim())) {
		const [, word, value] = /^(#\w+)(?:\s*=?\s*(:\w+))?$/.exec(action) ?? [];
		if (!word || clause === "REMOVE" !== (value === void 0)) throw new SyntaxError(`not understood in an update: ${action}`);
		const name = nameOf(word, names);
		if (clause === "REMOVE") delete after[name];
		if (clause === "SET") after[name] = values[value];
		if (clause === "ADD") after[name] = sum(item[name], values[value]);
	}
	return after;
}
function sum(was, added) {
	const [before, more] = [was ?? { N: "0" }, added ?? {}];
	if (!("N" in before && "N" in more)) throw new SyntaxError("ADD is for numbers here");
	return { N: String(Number(before.N) + Number(more.N)) };
}
// src/testing/memory.ts
/**
* A client that holds its tables in memory: the requests that the runtime makes, with DynamoDB's conditions, each of them atomic and
* answered at once. `rows` shows what a table holds. Held to a DynamoDB stand-in by the same tests as the runtime itself.
*/
function memoryDynamo() {
	const tables = /* @__PURE__ */ new Map();
	return {
		async send(command, options) {
			options?.abortSignal?.throwIfAborted();
			const operation = command.constructor.name.replace(/Command$/, "");
			const request = structuredClone(command.input);
			const act = operations[operation];
			if (!act) throw fault("UnknownOperationException", `${operation} is not among what the memory store knows`);
			if (operation === "CreateTable") tables.set(request.TableName, tableFrom(request));
			const table = tables.get(request.TableName);
			if (!table) throw fault("ResourceNotFoundException", `no table ${request.TableName}`);
			return structuredClone(act(table, request));
		},
		rows: (tableName) => structuredClone([...tables.get(tableName)?.rows.values() ?? []])
	};
}
const fault = (name, message, fields = {}) => Object.assign(new Error(message), {
	name,
	$fault: "client",
	$metadata: { httpStatusCode: 400 },
	...fields
});
const names = (schema = []) => schema.map(({ AttributeName }) => AttributeName);
const tableFrom = (request) => ({
	key: names(request.KeySchema),
	indexes: new Map((request.GlobalSecondaryIndexes ?? []).map((index) => [index.IndexName, names(index.KeySchema)])),
	rows: /* @__PURE__ */ new Map()
});
const idOf = (table, item) => JSON.stringify(table.key.map((name) => item[name]));
const operations = {
	CreateTable: () => ({ TableDescription: { TableStatus: "ACTIVE" } }),
	DescribeTable: () => ({ Table: { TableStatus: "ACTIVE" } }),
	GetItem: (table, { Key }) => ({ Item: table.rows.get(idOf(table, Key)) }),
	PutItem: (table, { Item, ...request }) => {
		check(table.rows.get(idOf(table, Item)), request);
		table.rows.set(idOf(table, Item), Item);
		return {};
	},
	DeleteItem: (table, { Key }) => {
		table.rows.delete(idOf(table, Key));
		return {};
	},
	UpdateItem: (table, { Key, UpdateExpression = "", ...request }) => {
		const id = idOf(table, Key);
		const old = table.rows.get(id);
		check(old, request);
		const row = updated(old ?? Key, UpdateExpression, request);
		table.rows.set(id, row);
		return { Attributes: row };
	},
	Query: query
};
function check(old, { ConditionExpression, ReturnValuesOnConditionCheckFailure, ...placeholders }) {
	if (!ConditionExpression || condition(ConditionExpression, placeholders)(old ?? {})) return;
	throw fault("ConditionalCheckFailedException", "The conditional request failed", { Item: ReturnValuesOnConditionCheckFailure === "ALL_OLD" ? old : void 0 });
}
/** An index without the lag of a real one, which is no promise of DynamoDB's: recovery re-checks each row. */
function query(table, { IndexName, KeyConditionExpression = "", Limit = 1e3, ExclusiveStartKey, ...placeholders }) {
	const index = table.indexes.get(IndexName ?? "");
	if (!index) throw fault("ValidationException", `no index ${IndexName}`);
	const wanted = condition(KeyConditionExpression, placeholders);
	const place = (row) => [Number(row[index[1]].N), idOf(table, row)];
	const after = (a, b) => {
		const [[at, id], [otherAt, otherId]] = [place(a), place(b)];
		return at - otherAt || (id < otherId ? -1 : id > otherId ? 1 : 0);
	};
	const Items = [...table.rows.values()].filter((row) => index.every((name) => row[name]) && wanted(row)).sort(after).filter((row) => !ExclusiveStartKey || after(row, ExclusiveStartKey) > 0).slice(0, Limit);
	const last = Items.at(-1);
	const key = (row) => Object.fromEntries([...table.key, ...index].map((name) => [name, row[name]]));
	return {
		Items,
		Count: Items.length,
		LastEvaluatedKey: last && Items.length === Limit ? key(last) : void 0
	};
}
// src/testing/index.ts
/** A job store in memory, by a fake clock, for the tests of handlers: the runtime's own code over its own conditions. */
async function memoryJobs(options) {
	const clock = fakeClock();
	const client = memoryDynamo();
	const store = jobStore({
		client,
		tableName: "jobs",
		now: clock.now,
		sleep: clock.sleep,
		...options
	});
	const send = (command) => store.client.send(command);
	await send(new CreateTableCommand(tableOf(store)));
	return {
		store,
		clock,
		async put(row) {
			await send(new PutItemCommand({
				TableName: store.tableName,
				Item: toItem(row)
			}));
		},
		async get(id) {
			const { Item } = await send(new GetItemCommand({
				TableName: store.tableName,
				Key: keyOf(store, id)
			}));
			return Item && fromItem(Item);
		}
	};
}
export { fakeClock, memoryDynamo, memoryJobs };
