import { U as isStatusAttribute, gt as valueIn } from "./facts.js";
import { Ct as entryOf, Dt as literalText, Ot as locate, a as tokensOf, c as transactionOf, ct as Fields, l as updateOf, lt as termOf, mt as importedName, n as conditionIn$5, o as putOf, pt as callName, r as Reader, s as readOf, t as statementOf, u as parseCondition, ut as textBehind } from "./code.js";
import { a as chainOf, c as raised, d as updateBy, f as compared, h as unread, i as uses, l as readBy, m as memberOf, n as sqlText, o as isWhole, p as filterOf, r as isOwn, s as nameAs, t as Bound, u as setsOf } from "./languages-typescript.js";
// src/languages/typescript/stores/drizzle.ts
/** Drizzle: `db.update(jobs).set({ … }).where(and(eq(jobs.id, id), eq(jobs.status, 'queued'))).returning()` answers the rows. */
const store$14 = { recognise(call, scope) {
	if (call.callee.is !== "member") return [];
	const chain = chainOf(call);
	if (chain.named("findFirst") && chain.links.length === 1) return queried(call, scope);
	const [verb, second] = chain.links;
	const isUpdate = verb?.name === "update" && second?.name === "set";
	const isSelect = verb?.name === "select" && second?.name === "from";
	const table = isUpdate ? verb.given[0] : isSelect ? second.given[0] : void 0;
	if (!table || !isWhole(call, scope)) return [];
	return selected(call, scope, chain, table, isUpdate);
} };
function selected(call, scope, chain, table, isUpdate) {
	const where = chain.named("where")?.given[0];
	const filter = where ? filterIn(where, scope) : {
		equals: [],
		others: []
	};
	const filterAt = where && {
		value: where,
		scope
	};
	const request = {
		library: "drizzle-orm",
		call,
		scope,
		client: chain.root,
		table: tableAs(table, scope.place),
		filter,
		filterAt
	};
	const set = chain.named("set")?.given[0];
	if (isUpdate) return [updateBy(request, setsOf(set && {
		value: set,
		scope
	}, call.start), "answers")];
	return [readBy(request, chain.named("get") ? [] : ["0"], chain.named("for") !== void 0)];
}
/** `db.query.jobs.findFirst({ where: eq(jobs.id, id) })`. */
function queried(call, scope) {
	const where = call.arguments[0] && Fields.ofObject(call.arguments[0].value, scope, call.start)?.get("where");
	if (where?.scope.follow(where.value).value.is !== "call") return [];
	const model = call.callee.is === "member" ? call.callee.of : call.callee;
	return [readBy({
		library: "drizzle-orm",
		call,
		scope,
		table: tableAs(model, scope.place),
		filter: filterIn(where.value, where.scope)
	})];
}
/** `jobs` of `schema.jobs`, of `db.query.jobs`, of `import { jobs as jobsTable }`. */
const tableAs = (one, { module }) => one.is === "member" ? nameAs(one.name, one.nameAt) : one.is === "name" ? nameAs(importedAs(one.name, module), one) : one;
const importedAs = (local, { imports }) => imports.find((one) => one.local === local)?.name ?? local;
function filterIn(where, scope) {
	const { value, scope: at } = scope.follow(where);
	const filter = {
		equals: [],
		others: []
	};
	const call = value.is === "call" ? value : void 0;
	const name = call && callName(call);
	const [column, operand] = call?.arguments.map((one) => one.value) ?? [];
	const attribute = column?.is === "member" ? column.name : void 0;
	if (call && name === "and") for (const part of call.arguments) {
		const inner = filterIn(part.value, at);
		filter.equals.push(...inner.equals);
		filter.others.push(...inner.others);
	}
	else if (name === "eq" && attribute !== void 0 && operand) filter.equals.push({
		attribute,
		value: {
			value: operand,
			scope: at
		}
	});
	else filter.others.push(conditionIn$4(value, at));
	return filter;
}
const comparisons$4 = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
function conditionIn$4(where, scope) {
	const { value, scope: at } = scope.follow(where);
	if (value.is !== "call") return unread();
	const name = callName(value);
	const given = value.arguments.map((one) => one.value);
	if (name === "and" || name === "or") return {
		is: name,
		of: given.map((one) => conditionIn$4(one, at))
	};
	const [column, operand] = given;
	if (name === "not" && column) return {
		is: "not",
		of: conditionIn$4(column, at)
	};
	const attribute = column?.is === "member" ? column.name : void 0;
	if (attribute === void 0) return unread();
	if (name === "isNull") return {
		is: "not",
		of: {
			is: "exists",
			attribute
		}
	};
	if (name === "isNotNull") return {
		is: "exists",
		attribute
	};
	const operator = comparisons$4[name];
	if (!operand) return unread();
	if (operator) return compared(attribute, operator, {
		value: operand,
		scope: at
	});
	const list = memberOf(attribute, {
		value: operand,
		scope: at
	});
	return name === "inArray" ? list : name === "notInArray" ? {
		is: "not",
		of: list
	} : unread(`\`${name}\` is not judged`);
}
// src/languages/typescript/stores/dynamodb-toolbox.ts
const commands$1 = /^(Update(Item|Attributes)|GetItem)Command$/;
const comparisons$3 = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
/** dynamodb-toolbox: `JobEntity.build(UpdateItemCommand).item({ … }).options({ condition: { attr, eq } }).send()` throws. */
const store$13 = { recognise(call, scope) {
	if (call.callee.is !== "member" || call.callee.name !== "send") return [];
	const chain = chainOf(call);
	const command = chain.named("build")?.given[0];
	const made = command?.is === "name" && commands$1.test(command.name) ? command.name : void 0;
	const given = chain.named(made === "GetItemCommand" ? "key" : "item")?.given[0];
	if (!made || !given) return [];
	const filter = keyIn(given, scope, call.start);
	const request = {
		library: "dynamodb-toolbox",
		call,
		scope,
		client: chain.root,
		table: chain.root,
		filter
	};
	if (made === "GetItemCommand") return [readBy(request, ["Item"])];
	const { sets, complete } = setsOf({
		value: given,
		scope
	}, call.start, amended$2);
	const keys = filter.equals.map(({ attribute }) => attribute);
	const changed = {
		sets: sets.filter(({ attribute }) => !keys.includes(attribute)),
		complete
	};
	const write = updateBy(request, changed, ["ConditionalCheckFailedException"]);
	const condition = conditionGiven(chain, scope);
	return [condition ? {
		...write,
		condition
	} : write];
} };
/** Which attributes are the key stands in the entity's schema: an id is one. */
function keyIn(given, scope, until) {
	const fields = Fields.ofObject(given, scope, until);
	return {
		equals: (fields?.keys() ?? []).filter((name) => /^(pk|sk|key|_?id)$|[a-z]Id$|_id$/i.test(name)).map((attribute) => ({
			attribute,
			value: fields.get(attribute)
		})),
		others: []
	};
}
/** `$add(1)`. */
const amended$2 = (attribute, { value, scope }) => value.is === "call" && value.callee.is === "name" && value.callee.name === "$add" && value.arguments[0] ? raised(attribute, {
	value: value.arguments[0].value,
	scope
}) : void 0;
function conditionGiven(chain, scope) {
	const options = chain.named("options")?.given[0];
	const condition = options && Fields.ofObject(options, scope)?.get("condition");
	return condition && conditionIn$3(condition);
}
function conditionIn$3(given) {
	const fields = Fields.ofObject(given.value, given.scope);
	if (!fields || fields.open) return unread();
	const all = fields.get("and") ?? fields.get("or");
	if (all) {
		const { value, scope } = all.scope.follow(all.value);
		return value.is === "list" ? {
			is: fields.has("and") ? "and" : "or",
			of: value.items.map((item) => conditionIn$3({
				value: item,
				scope
			}))
		} : unread();
	}
	const not = fields.get("not");
	if (not) return {
		is: "not",
		of: conditionIn$3(not)
	};
	const name = fields.get("attr");
	const attribute = name && literalText(name.value);
	if (attribute === void 0) return unread();
	const exists = fields.get("exists");
	if (exists) {
		const there = {
			is: "exists",
			attribute
		};
		return valueIn(exists.scope.fold(exists.value)) === false ? {
			is: "not",
			of: there
		} : there;
	}
	const list = fields.get("in");
	if (list) return memberOf(attribute, list);
	const operator = Object.keys(comparisons$3).find((one) => fields.has(one));
	return operator ? compared(attribute, comparisons$3[operator], fields.get(operator)) : unread();
}
// src/languages/typescript/stores/dynamodb.ts
const commands = /^(Get|Update|Put)(Item)?Command$|^TransactWrite(Items)?Command$/;
const methods$1 = /^(get|update|put)(Item)?$|^transactWrite(Items)?$/;
/**
* SDK v3's commands (`client.send(new UpdateCommand({ … }))`), the methods of `DynamoDB` and `DynamoDBDocument`, and those of
* SDK v2's DocumentClient: a method is known by the keys of what it is given.
*/
const store$12 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member") return [];
	if (callee.name === "send") return sent(call, scope, callee.of);
	const given = methods$1.test(callee.name) ? call.arguments[0] : void 0;
	const fields = given && Fields.ofObject(given.value, scope, call.start);
	if (!fields?.has("TableName") && !fields?.has("TransactItems")) return [];
	return operation$2(callee.name.toLowerCase(), {
		call,
		scope,
		fields,
		library: libraryOf(callee.name, callee.of, scope),
		client: callee.of
	});
} };
function sent(call, scope, client) {
	const command = call.arguments[0] && scope.follow(call.arguments[0].value);
	if (command?.value.is !== "call" || !command.value.new) return [];
	const name = importedName(command.value, command.scope);
	const input = command.value.arguments[0];
	if (!commands.test(name) || !input) return [];
	const until = command.scope.place.module === scope.place.module ? call.start : void 0;
	const fields = Fields.ofObject(input.value, command.scope, until);
	if (!fields) return [];
	const library = name.includes("Item") ? "@aws-sdk/client-dynamodb" : "@aws-sdk/lib-dynamodb";
	return operation$2(name.toLowerCase(), {
		call,
		scope,
		fields,
		library,
		client
	});
}
function operation$2(name, request) {
	if (name.startsWith("transact")) return transactionOf(request);
	if (name.startsWith("get")) return request.fields.has("Key") ? [readOf(request)] : [];
	if (name.startsWith("put")) return request.fields.has("Item") ? [putOf(request)] : [];
	return request.fields.has("Key") ? [updateOf(request)] : [];
}
/** What the receiver was imported from says it; else the form of the method. */
function libraryOf(method, client, scope) {
	const { value, scope: at } = scope.follow(client);
	const made = value.is === "call" ? at.base.code.meaning(value.callee, at.place) : void 0;
	if (made?.is === "outside") return made.from;
	return method.endsWith("Item") ? "@aws-sdk/client-dynamodb" : "@aws-sdk/lib-dynamodb";
}
// src/languages/typescript/stores/dynamoose.ts
const comparisons$2 = {
	eq: "=",
	lt: "<",
	le: "<=",
	gt: ">",
	ge: ">="
};
/** dynamoose: `Model.update(key, changes, { condition: new dynamoose.Condition().where('status').eq('PENDING') })` throws. */
const store$11 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !/^(get|update)$/.test(callee.name) || isOwn(call, scope)) return [];
	const [key, changes, settings] = call.arguments.map(({ value }) => value);
	if (!key || !uses(/^dynamoose$/, callee.of, scope)) return [];
	const filter = filterOf({
		value: key,
		scope
	}, { operators: {} }) ?? byKey$1({
		value: key,
		scope
	});
	const request = {
		library: "dynamoose",
		call,
		scope,
		client: callee.of,
		table: callee.of,
		filter
	};
	if (callee.name === "get") return [readBy(request)];
	const fields = changes && Fields.ofObject(changes, scope, call.start);
	if (!fields) return [];
	const set = fields.get("$SET") ?? {
		value: changes,
		scope
	};
	const added = fields.get("$ADD") ? setsOf(fields.get("$ADD"), call.start, raised) : {
		sets: [],
		complete: true
	};
	const plain = setsOf(set, call.start);
	const sets = [...plain.sets.filter(({ attribute }) => !attribute.startsWith("$")), ...added.sets];
	const write = updateBy(request, {
		sets,
		complete: plain.complete && added.complete
	}, refusal);
	const condition = settings && Fields.ofObject(settings, scope, call.start)?.get("condition");
	return [condition ? {
		...write,
		condition: conditionIn$2(condition)
	} : write];
} };
const refusal = ["ConditionalCheckFailedException"];
const byKey$1 = (value) => ({
	equals: [{
		attribute: "id",
		value
	}],
	others: []
});
/** `new dynamoose.Condition().where('status').eq('PENDING').and().attribute('lockedAt').not().exists()`. */
function conditionIn$2(given) {
	const { value, scope } = given.scope.follow(given.value);
	if (value.is !== "call") return unread();
	const { root, links } = chainOf(value);
	if (root.is !== "call" || links.some(({ name }) => /^(or|parenthesis|group)$/.test(name))) return unread();
	const of = [];
	for (let at = 0; at < links.length; at += 1) {
		const { name, given: arguments_ } = links[at];
		if (name === "and") continue;
		const attribute = /^(where|filter|attribute)$/.test(name) && arguments_[0] ? literalText(arguments_[0]) : void 0;
		const negated = links[at + 1]?.name === "not";
		at += negated ? 2 : 1;
		const test = links[at];
		const one = attribute !== void 0 && test ? tested(attribute, test.name, test.given[0], scope) : unread();
		of.push(negated ? {
			is: "not",
			of: one
		} : one);
	}
	return of.length > 0 ? {
		is: "and",
		of
	} : unread();
}
function tested(attribute, name, operand, scope) {
	if (name === "exists") return {
		is: "exists",
		attribute
	};
	const operator = comparisons$2[name];
	if (operator && operand) return compared(attribute, operator, {
		value: operand,
		scope
	});
	return name === "in" && operand ? memberOf(attribute, {
		value: operand,
		scope
	}) : unread(`\`${name}\` is not judged`);
}
// src/languages/typescript/stores/electrodb.ts
const comparisons$1 = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
/** electrodb: `Task.patch(key).set({ … }).where(({ status }, { eq }) => eq(status, 'PENDING')).go()` throws; `get` answers `{ data }`. */
const store$10 = { recognise(call, scope) {
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
	const write = updateBy(request, changes$1(chain, scope), ["ElectroError"]);
	const wheres = chain.links.filter(({ name }) => name === "where").map(({ given }) => conditionIn$1(given[0], scope));
	return [wheres.length > 0 ? {
		...write,
		condition: {
			is: "and",
			of: wheres
		}
	} : write];
} };
function changes$1({ links }, scope) {
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
function conditionIn$1(given, scope) {
	const code = given && scope.follow(given).value;
	const body = code?.is === "function" ? code.function.body : [];
	const [only] = body;
	const answer = body.length === 1 && only?.is === "return" ? only.value : void 0;
	if (!answer) return unread();
	if (answer.is !== "template") return operation$1(answer, scope);
	const words = answer.parts.filter(({ is }) => is === "literal").map((part) => part.is === "literal" ? String(part.value).trim() : "");
	const is = words.every((word) => /^and$/i.test(word)) ? "and" : words.every((word) => /^or$/i.test(word)) ? "or" : void 0;
	return is ? {
		is,
		of: answer.parts.filter((part) => part.is !== "literal").map((part) => operation$1(part, scope))
	} : unread();
}
/** `eq(status, 'PENDING')`, `op.eq(attr.status, 'PENDING')`. */
function operation$1(one, scope) {
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
	const operator = comparisons$1[name];
	return operator && operand ? compared(attribute, operator, {
		value: operand,
		scope
	}) : unread(`\`${name}\` is not judged`);
}
// src/languages/typescript/stores/knex.ts
const wording$4 = {
	operators: {},
	listIsIn: false
};
const wheres = /^(and|or)?where/i;
/** Knex: `db('jobs').where({ id, status: 'queued' }).update({ … })` answers the number of rows; with `returning`, the rows. */
const store$9 = { recognise(call, scope) {
	if (call.callee.is !== "member") return [];
	const chain = chainOf(call);
	const table = tableOf(chain, scope);
	if (!table || !chain.links.some(({ name }) => wheres.test(name)) || !isWhole(call, scope)) return [];
	const first = chain.links.find(({ name }) => wheres.test(name)).given[0];
	const filterAt = first && {
		value: first,
		scope
	};
	const request = {
		library: "knex",
		call,
		scope,
		client: chain.root,
		table,
		filter: whereOf$2(chain, scope),
		filterAt
	};
	const update = chain.named("update");
	if (update) return [updateBy(request, changes(chain, update, scope), "answers")];
	if (chain.named("insert", "delete", "del", "count", "increment", "decrement")) return [];
	const locks = chain.named("forUpdate", "forNoKeyUpdate") !== void 0;
	return [readBy(request, chain.named("first") ? [] : ["0"], locks)];
} };
/** `knex('jobs')`, `db.table('jobs')`, `trx.from('jobs')`: the root is called with a table's name. */
function tableOf({ root, links }, scope) {
	const given = links.find(({ name }) => /^(table|from|into)$/.test(name))?.given[0] ?? (root.is === "call" && !root.new && root.arguments.length === 1 ? root.arguments[0].value : void 0);
	const folded = given && scope.fold(given);
	return folded?.is === "set" && typeof folded.value === "string" && given ? nameAs(folded.value, given) : void 0;
}
function changes(chain, { given: [first, second] }, scope) {
	const key = first && second ? literalText(first) : void 0;
	const at = {
		start: first?.start ?? 0,
		end: second?.end ?? 0
	};
	const object = key !== void 0 && first && second ? {
		is: "object",
		...at,
		entries: [{
			...at,
			key: first,
			value: second
		}]
	} : first;
	const plain = setsOf(object && {
		value: object,
		scope
	}, chain.links.at(-1).call.start);
	const raise = chain.named("increment");
	const column = raise?.given[0] && literalText(raise.given[0]);
	if (!raise || column === void 0) return plain;
	const one = {
		attribute: column,
		value: raised(column, {
			value: raise.given[1],
			scope
		}),
		at: plain.sets[0].at,
		written: false
	};
	return {
		...plain,
		sets: [...plain.sets, one]
	};
}
function whereOf$2({ links }, scope) {
	const filter = {
		equals: [],
		others: []
	};
	for (const { name, given } of links) {
		if (!wheres.test(name)) continue;
		const part = clause$1(name.replace(/^and/, ""), given, scope) ?? {
			equals: [],
			others: [unread(`\`${name}\` is not judged`)]
		};
		filter.equals.push(...part.equals);
		filter.others.push(...part.others);
	}
	return filter;
}
const comparisons = [
	"=",
	"<>",
	"<",
	"<=",
	">",
	">="
];
function clause$1(method, given, scope) {
	const [first, second, third] = given;
	const attribute = first && literalText(first)?.split(".").at(-1);
	const one = (condition) => ({
		equals: [],
		others: [condition]
	});
	if (!first) return void 0;
	switch (method.toLowerCase()) {
		case "where":
			if (attribute === void 0 || !second) return filterOf({
				value: first,
				scope
			}, wording$4);
			if (!third) return {
				equals: [{
					attribute,
					value: {
						value: second,
						scope
					}
				}],
				others: []
			};
			return compare(attribute, literalText(second), third, scope);
		case "wherein": return attribute !== void 0 && second ? one(memberOf(attribute, {
			value: second,
			scope
		})) : void 0;
		case "wherenot": return attribute !== void 0 && second && !third ? one(compared(attribute, "<>", {
			value: second,
			scope
		})) : void 0;
		case "wherenull": return attribute === void 0 ? void 0 : one({
			is: "not",
			of: {
				is: "exists",
				attribute
			}
		});
		case "wherenotnull": return attribute === void 0 ? void 0 : one({
			is: "exists",
			attribute
		});
		default: return;
	}
}
function compare(attribute, sign, value, scope) {
	if (sign === "in") return {
		equals: [],
		others: [memberOf(attribute, {
			value,
			scope
		})]
	};
	const operator = sign === "!=" ? "<>" : sign;
	if (operator === void 0 || !comparisons.includes(operator)) return void 0;
	if (operator === "=") return {
		equals: [{
			attribute,
			value: {
				value,
				scope
			}
		}],
		others: []
	};
	return {
		equals: [],
		others: [compared(attribute, operator, {
			value,
			scope
		})]
	};
}
// src/languages/typescript/stores/kysely.ts
const runs = /^execute(TakeFirst(OrThrow)?)?$/;
/** Kysely: `db.updateTable('job').set({ … }).where('id', '=', id).executeTakeFirst()` answers `numUpdatedRows`, or the row. */
const store$8 = { recognise(call, scope) {
	if (call.callee.is !== "member" || !runs.test(call.callee.name)) return [];
	const chain = chainOf(call);
	const verb = chain.named("updateTable", "selectFrom");
	const name = verb?.given[0] && literalText(verb.given[0])?.split(" ")[0];
	if (!verb || name === void 0) return [];
	const filter = whereOf$1(chain, scope);
	const first = chain.named("where")?.given[0];
	const filterAt = first && {
		value: first,
		scope
	};
	const table = nameAs(name, verb.given[0]);
	const request = {
		library: "kysely",
		call,
		scope,
		client: chain.root,
		table,
		filter,
		filterAt
	};
	const isOne = call.callee.name !== "execute";
	if (verb.name === "selectFrom") return [readBy(request, isOne ? [] : ["0"], chain.named("forUpdate", "forNoKeyUpdate") !== void 0)];
	const set = chain.named("set")?.given[0];
	const throws = call.callee.name.endsWith("OrThrow") && chain.named("returning", "returningAll");
	return [updateBy(request, setsOf(set && {
		value: set,
		scope
	}, call.start), throws ? ["NoResultError"] : "answers")];
} };
function whereOf$1({ links }, scope) {
	const filter = {
		equals: [],
		others: []
	};
	for (const { name, given } of links) if (name === "where") clause(given, scope, filter);
	else if (/^where/.test(name)) filter.others.push(unread(`\`${name}\` is not judged`));
	return filter;
}
function clause([column, sign, value], scope, filter) {
	const attribute = column && literalText(column)?.split(".").at(-1);
	const operator = sign && literalText(sign);
	if (attribute === void 0 || operator === void 0 || !value) filter.others.push(unread());
	else if (operator === "=" || operator === "==") filter.equals.push({
		attribute,
		value: {
			value,
			scope
		}
	});
	else if (operator === "in") filter.others.push(memberOf(attribute, {
		value,
		scope
	}));
	else if (operator === "not in") filter.others.push({
		is: "not",
		of: memberOf(attribute, {
			value,
			scope
		})
	});
	else if (operator === "is") filter.others.push(compared(attribute, "=", {
		value,
		scope
	}));
	else if (operator === "is not") filter.others.push(compared(attribute, "<>", {
		value,
		scope
	}));
	else if (/^(!=|<>|<|<=|>|>=)$/.test(operator)) filter.others.push(compared(attribute, operator === "!=" ? "<>" : operator, {
		value,
		scope
	}));
	else filter.others.push(unread(`\`${operator}\` is not judged`));
}
// src/languages/typescript/stores/mongodb.ts
/** https://www.mongodb.com/docs/manual/reference/operator/query/ */
const wording$3 = {
	operators: {
		$eq: "=",
		$ne: "<>",
		$in: "in",
		$nin: "not in",
		$lt: "<",
		$lte: "<=",
		$gt: ">",
		$gte: ">=",
		$exists: "exists"
	},
	and: "$and",
	or: "$or"
};
const verbs = /^(find|find(One|ById)(AndUpdate)?|update(One|Many)?)$/;
/**
* Mongoose and MongoDB's own driver: `findOneAndUpdate` answers with the row or null, `updateOne` with `modifiedCount`, and both
* find and change the row in one step (https://mongoosejs.com/docs/tutorials/findoneandupdate.html).
*/
const store$7 = { recognise(call, scope) {
	if (call.callee.is !== "member") return [];
	const verb = chainOf(call).links.find(({ name }) => verbs.test(name));
	const model = verb && verb.call.callee.is === "member" ? verb.call.callee.of : void 0;
	if (!verb || !model || !isWhole(call, scope)) return [];
	const made = {
		call,
		scope,
		model,
		verb
	};
	return /^find(One|ById)?$/.test(verb.name) ? read$2(made) : write(made);
} };
const requestOf = ({ call, scope, model, verb: { given } }, filter) => ({
	library: "mongodb",
	call,
	scope,
	client: model,
	table: model,
	filter,
	filterAt: {
		value: given[0],
		scope
	}
});
/** By its key, or by a filter that is no options object of another library (`{ where }`). */
function filterBy({ scope, verb: { name, given } }) {
	const [first] = given;
	if (!first) return void 0;
	if (/ById/.test(name)) return {
		equals: [{
			attribute: "_id",
			value: {
				value: first,
				scope
			}
		}],
		others: []
	};
	const filter = filterOf({
		value: first,
		scope
	}, wording$3);
	return filter?.equals.some(({ attribute }) => attribute === "where") || filter?.others.some(({ is }) => is === "unknown" && isOptions(first, scope)) ? void 0 : filter;
}
const isOptions = (first, scope) => entryOf(scope.follow(first).value, "where") !== void 0;
function read$2(made) {
	const filter = filterBy(made);
	return filter ? [readBy(requestOf(made, filter), made.verb.name === "find" ? ["0"] : [])] : [];
}
function write(made) {
	const { call, scope, model, verb } = made;
	const [first, second] = verb.given;
	const changed = second && changesOf(second, made);
	if (first && changed) {
		const filter = filterBy(made) ?? {
			equals: [],
			others: [unread()]
		};
		return [updateBy(requestOf(made, filter), changed, "answers")];
	}
	const own = first && !second && verb.name === "updateOne" && model.is === "name" ? changesOf(first, made) : void 0;
	if (!own) return [];
	return [{
		is: "write",
		how: "update",
		row: {
			library: "mongodb",
			call,
			scope,
			whole: model
		},
		...own,
		refusal: []
	}];
}
/** `{ $set: { status }, $inc: { version: 1 } }`, or Mongoose's plain fields; undefined where it changes nothing that can be read. */
function changesOf(given, { scope, verb }) {
	const { value, scope: at } = scope.follow(given);
	if (value.is !== "object") return void 0;
	const until = verb.call.start;
	const part = (key) => {
		const found = entryOf(value, key);
		return found ? {
			value: found,
			scope: at
		} : void 0;
	};
	const isOperated = value.entries.some(({ key }) => key?.is === "literal" && String(key.value).startsWith("$"));
	const plain = setsOf({
		value,
		scope: at
	}, until);
	if (!isOperated) return verb.name !== "update" && plain.sets.some(({ attribute }) => isStatusAttribute(attribute)) ? plain : void 0;
	const set = part("$set") ? setsOf(part("$set"), until) : {
		sets: [],
		complete: true
	};
	const raises = part("$inc") ? setsOf(part("$inc"), until, raised) : {
		sets: [],
		complete: true
	};
	const absent = (part("$unset") ? setsOf(part("$unset"), until) : {
		sets: [],
		complete: true
	}).sets.map((one) => ({
		...one,
		value: { is: "absent" },
		written: false
	}));
	const others = plain.sets.filter(({ attribute }) => !/^\$(set|inc|unset|currentDate|setOnInsert)$/.test(attribute));
	const own = others.filter(({ attribute }) => !attribute.startsWith("$"));
	const complete = plain.complete && set.complete && raises.complete && others.length === own.length;
	return {
		sets: [
			...own,
			...set.sets,
			...raises.sets,
			...absent
		],
		complete
	};
}
// src/languages/typescript/stores/mikro-orm.ts
/**
* MikroORM writes past its unit of work: `em.nativeUpdate(Job, { id, status: 'pending' }, { status: 'running' })` answers how many
* rows fitted, in filters that are written as MongoDB's (https://mikro-orm.io/docs/entity-manager#updating-entities).
*/
const store$6 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || callee.name !== "nativeUpdate" || isOwn(call, scope)) return [];
	const given = call.arguments.map(({ value }) => value);
	const entity = given[0]?.is === "name" && /^[A-Z]/.test(given[0].name) ? given[0] : void 0;
	const [where, data] = entity ? given.slice(1) : given;
	if (!where || !data) return [];
	const filterAt = {
		value: where,
		scope
	};
	const filter = filterOf(filterAt, wording$3) ?? {
		equals: [],
		others: [unread()]
	};
	const table = entity ? nameAs(entity.name, entity) : callee.of;
	const request = {
		library: "mikro-orm",
		call,
		scope,
		client: callee.of,
		table,
		filter,
		filterAt
	};
	return [updateBy(request, setsOf({
		value: data,
		scope
	}, call.start), "answers")];
} };
// src/languages/typescript/stores/onetable.ts
/** dynamodb-onetable: `Job.update({ id, status }, { where: '${status} = {PENDING}' })` throws OneTableError. */
const store$5 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !/^(get|update)$/.test(callee.name) || isOwn(call, scope)) return [];
	const [given, options] = call.arguments.map(({ value }) => value);
	const fields = given && Fields.ofObject(given, scope, call.start);
	if (!fields || !uses(/^dynamodb-onetable$/, callee.of, scope)) return [];
	const keys = fields.keys().filter((name) => /^(pk|sk|_?id)$|[a-z]Id$/i.test(name));
	const filter = {
		equals: keys.map((attribute) => ({
			attribute,
			value: fields.get(attribute)
		})),
		others: []
	};
	const request = {
		library: "dynamodb-onetable",
		call,
		scope,
		client: callee.of,
		table: callee.of,
		filter
	};
	if (callee.name === "get") return [readBy(request)];
	const more = options && Fields.ofObject(options, scope, call.start);
	const plain = setsOf({
		value: given,
		scope
	}, call.start);
	const added = more?.get("add") ? setsOf(more.get("add"), call.start, raised) : {
		sets: [],
		complete: true
	};
	const sets = [...plain.sets.filter(({ attribute }) => !keys.includes(attribute)), ...added.sets];
	const write = updateBy(request, {
		sets,
		complete: plain.complete && !more?.has("set")
	}, ["OneTableError"]);
	const where = more?.get("where");
	return [where ? {
		...write,
		condition: conditionIn(where, more?.get("substitutions"))
	} : write];
} };
/** `${name}` is an attribute, `{text}` a value, `@{name}` a substitution. */
function conditionIn(where, substitutions) {
	const text = textBehind(where.value, where.scope);
	if (!text?.complete) return unread();
	const values = [];
	const marked = text.text.replace(/@\{(\w+)\}/g, ":at_$1").replace(/\$\{([\w.]+)\}/g, "$1").replace(/\{(.*?)\}/g, (_, value) => `:v${values.push(value.replace(/^"(.*)"$/, "$1")) - 1}`);
	const given = substitutions && Fields.ofObject(substitutions.value, substitutions.scope);
	return parseCondition(marked, {
		attribute: (token) => token,
		value(token) {
			const name = /^:at_(\w+)/.exec(token)?.[1];
			const found = name === void 0 ? void 0 : given?.get(name);
			if (name !== void 0) return found ? termOf(found.value, found.scope) : { is: "unknown" };
			const value = values[Number(token.slice(2))] ?? "";
			return {
				is: "value",
				value: /^[-+]?\d+(\.\d+)?$/.test(value) ? Number(value) : value
			};
		}
	});
}
// src/languages/typescript/stores/prisma.ts
const reads$1 = /^find(Unique|First|Many)(OrThrow)?$/;
const writes = /^update(Many(AndReturn)?)?$/;
/** https://www.prisma.io/docs/orm/reference/prisma-client-reference#filter-conditions-and-operators */
const wording$2 = {
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
const store$4 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || callee.of.is !== "member" || call.arguments.length !== 1) return [];
	const isRead = reads$1.test(callee.name);
	if (!isRead && !writes.test(callee.name)) return [];
	const fields = Fields.ofObject(call.arguments[0].value, scope, call.start);
	const where = fields?.get("where");
	if (!fields || !where || !isRead && !fields.has("data")) return [];
	const filter = filterOf(where, wording$2) ?? {
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
	if (isRead) return [readBy(request, callee.name === "findMany" ? ["0"] : [])];
	const sets = setsOf(fields.get("data"), call.start, amended$1);
	return [updateBy(request, sets, callee.name === "update" ? ["P2025"] : "answers")];
} };
/** `{ set: 'RUNNING' }`, `{ increment: 1 }`. */
function amended$1(attribute, given) {
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
// src/languages/typescript/stores/saved.ts
/**
* A row that is saved as an object: `job.save()` of Sequelize, Mongoose, TypeORM's active records and dynamoose, and
* `repository.save(job)` of TypeORM. What was assigned before is written, whatever the row has become meanwhile.
*/
const store$3 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || callee.name !== "save" || isOwn(call, scope)) return [];
	const given = call.arguments.find(({ value }) => value.is === "name")?.value;
	const object = call.arguments.at(-1)?.value;
	if (object?.is === "object") return savedObject(call, scope, object, callee.of);
	return [{
		is: "save",
		row: {
			library: "save",
			call,
			scope,
			client: callee.of
		},
		instance: given ?? callee.of,
		refusal: []
	}];
} };
/** `repository.save({ ...job, status: 'RUNNING' })`, `repository.save({ id, status: 'RUNNING' })`. */
function savedObject(call, scope, object, client) {
	const { sets, complete } = setsOf({
		value: object,
		scope
	}, call.start);
	const key = sets.filter(({ attribute }) => /^_?id$/.test(attribute));
	const spread = object.entries.find(({ key: name }) => !name)?.value;
	const whole = spread?.is === "spread" ? spread.value : spread;
	if (key.length === 0 && !whole) return [];
	return [{
		is: "write",
		how: "update",
		row: {
			library: "save",
			call,
			scope,
			client,
			key: object.entries.flatMap(({ key: name, value }) => name?.is === "literal" && /^_?id$/.test(String(name.value)) ? [{
				attribute: String(name.value),
				value,
				scope
			}] : []),
			whole
		},
		sets,
		complete,
		refusal: []
	}];
}
// src/languages/typescript/stores/sequelize.ts
/** https://sequelize.org/docs/v6/core-concepts/model-querying-basics/#operators, written `[Op.in]`. */
const wording$1 = {
	operators: {
		eq: "=",
		ne: "<>",
		is: "=",
		not: "not",
		in: "in",
		notIn: "not in",
		lt: "<",
		lte: "<=",
		gt: ">",
		gte: ">="
	},
	and: "and",
	or: "or",
	not: "not",
	listIsIn: true
};
const library$1 = /^(sequelize|sequelize-typescript|@sequelize\/core)$/;
/** Sequelize: `Model.update(values, { where })` answers `[count]`; `instance.update(values)` writes whatever is stored. */
const store$2 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || isOwn(call, scope)) return [];
	if (/^find(ByPk|One|OrFail|All)$/.test(callee.name)) return read$1(call, scope, callee.of, callee.name);
	if (callee.name !== "update") return [];
	return updateAll(call, scope, callee.of) ?? updateOne(call, scope, callee.of);
} };
function read$1(call, scope, model, method) {
	const [first, second] = call.arguments.map(({ value }) => value);
	const byKey = method === "findByPk";
	const options = Fields.ofObject((byKey ? second : first) ?? call, scope, call.start);
	const where = options?.get("where");
	if (!first || !byKey && !where) return [];
	const request = {
		library: "sequelize",
		call,
		scope,
		client: model,
		table: model,
		filter: byKey ? {
			equals: [{
				attribute: "id",
				value: {
					value: first,
					scope
				}
			}],
			others: []
		} : filterOf(where, wording$1) ?? {
			equals: [],
			others: []
		}
	};
	return [readBy(request, method === "findAll" ? ["0"] : [], options?.has("lock") ?? false)];
}
function updateAll(call, scope, model) {
	const [values, given] = call.arguments.map(({ value }) => value);
	const where = values && given && Fields.ofObject(given, scope, call.start)?.get("where");
	if (!where || where.value.is === "literal") return void 0;
	const request = {
		library: "sequelize",
		call,
		scope,
		client: model,
		table: model,
		filter: filterOf(where, wording$1) ?? {
			equals: [],
			others: [unread()]
		},
		filterAt: where
	};
	return [updateBy(request, setsOf({
		value: values,
		scope
	}, call.start, amended), "answers")];
}
/** `job.update({ status: 'RUNNING' }, { transaction })`: a row that was read before. */
function updateOne(call, scope, row) {
	const [values, options] = call.arguments.map(({ value }) => value);
	if (!values || row.is !== "name" || options && options.is !== "object") return [];
	const { sets, complete } = setsOf({
		value: values,
		scope
	}, call.start, amended);
	if (!sets.some(({ attribute }) => isStatusAttribute(attribute)) || !uses(library$1, row, scope)) return [];
	return [{
		is: "write",
		how: "update",
		row: {
			library: "sequelize",
			call,
			scope,
			whole: row
		},
		sets,
		complete,
		refusal: []
	}];
}
/** `sequelize.literal('attempts + 1')` is not read. */
const amended = (attribute, { value, scope }) => value.is === "call" && value.callee.is === "member" && value.callee.name === "literal" ? raised(attribute, {
	value,
	scope
}) : void 0;
// src/languages/typescript/stores/sql.ts
const methods = /^(query|execute|run|get|all|raw|exec|any|many|one|oneOrNone|none|result|first|sql|\$?(query|execute)Raw(Unsafe)?)$/i;
const statement = /^\s*(?:--[^\n]*\n\s*)*(select|update|with)\s/i;
/**
* SQL as text: pg, mysql2, postgres.js (tagged), better-sqlite3 (`prepare(…).run(…)`), Prisma's `$executeRaw`, and whatever else
* is given a statement and its values. How many rows an UPDATE changed tells the loser, under whatever name.
*/
const store$1 = { recognise(call, scope) {
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
// src/languages/typescript/stores/typeorm.ts
/** https://typeorm.io/docs/working-with-entity-manager/find-options#advanced-options */
const wording = {
	operators: {
		In: "in",
		Not: "not",
		IsNull: "absent",
		LessThan: "<",
		LessThanOrEqual: "<=",
		MoreThan: ">",
		MoreThanOrEqual: ">=",
		Equal: "="
	},
	called: true
};
const library = /^(typeorm|@nestjs\/typeorm|typeorm-transactional)$/;
const reads = /^find(One)?(OrFail|By|ByOrFail)?$/;
/** TypeORM: repositories, managers and the query builder; `update` answers `affected`. */
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || isOwn(call, scope)) return [];
	if (reads.test(callee.name)) return read(call, scope, callee.of, callee.name);
	if (callee.name === "update") return isTypeorm(callee.of, scope) ? update(call, scope, callee.of) : [];
	return /^(execute|getMany|get(One|RawOne)(OrFail)?)$/.test(callee.name) ? built(call, scope) : [];
} };
const isTypeorm = (receiver, scope) => /repo(sitory)?$/i.test(lastName(receiver)) || uses(library, receiver, scope);
const lastName = (one) => one.is === "name" || one.is === "member" ? one.name : "";
/** `manager.findOne(Job, …)` names the entity first. */
const withoutEntity = (given) => given[0]?.is === "name" && /^[A-Z]/.test(given[0].name) ? given.slice(1) : given;
function read(call, scope, receiver, method) {
	const [first] = withoutEntity(call.arguments.map(({ value }) => value));
	const options = first && Fields.ofObject(first, scope, call.start);
	const by = /By/.test(method);
	const where = by && first ? {
		value: first,
		scope
	} : options?.get("where");
	if (!where) return [];
	const request = {
		library: "typeorm",
		call,
		scope,
		client: receiver,
		filter: filterOf(where, wording) ?? {
			equals: [],
			others: []
		}
	};
	return [readBy(request, /One/.test(method) ? [] : ["0"], !by && (options?.has("lock") ?? false))];
}
function update(call, scope, receiver) {
	const [criteria, values] = withoutEntity(call.arguments.map(({ value }) => value));
	if (!criteria || !values || Fields.ofObject(values, scope)?.has("where")) return [];
	const request = {
		library: "typeorm",
		call,
		scope,
		client: receiver,
		filter: filterOf({
			value: criteria,
			scope
		}, wording) ?? byKey({
			value: criteria,
			scope
		}),
		filterAt: {
			value: criteria,
			scope
		}
	};
	return [updateBy(request, setsOf({
		value: values,
		scope
	}, call.start), "answers")];
}
const byKey = (value) => ({
	equals: [{
		attribute: "id",
		value
	}],
	others: []
});
/** `createQueryBuilder().update(Job).set({ … }).where('id = :id', { id }).execute()`, `….setLock('pessimistic_write').getOne()`. */
function built(call, scope) {
	const chain = chainOf(call);
	if (!chain.named("createQueryBuilder") || !isWhole(call, scope)) return [];
	const filter = whereOf(chain, scope);
	const first = chain.named("where", "andWhere", "whereInIds")?.given[0];
	const filterAt = first && {
		value: first,
		scope
	};
	const request = {
		library: "typeorm",
		call,
		scope,
		client: chain.root,
		filter,
		filterAt
	};
	const set = chain.named("update") && chain.named("set")?.given[0];
	if (set) return [updateBy(request, setsOf({
		value: set,
		scope
	}, call.start), "answers")];
	const mode = chain.named("setLock")?.given[0];
	const { name } = chain.links.at(-1);
	return name === "execute" ? [] : [readBy(request, name === "getMany" ? ["0"] : [], mode !== void 0 && /write/.test(literalText(mode) ?? ""))];
}
function whereOf(chain, scope) {
	const filter = {
		equals: [],
		others: []
	};
	for (const { name, given, call } of chain.links) {
		if (/^(orWhere|whereInIds|whereExists)/.test(name)) filter.others.push(unread(`\`${name}\` is not judged`));
		if (name !== "where" && name !== "andWhere") continue;
		const [condition, values] = given;
		const part = condition && (textual(condition, parametersOf(chain, values), scope, call.start) ?? filterOf({
			value: condition,
			scope
		}, wording));
		if (!part) filter.others.push(unread());
		else {
			filter.equals.push(...part.equals);
			filter.others.push(...part.others);
		}
	}
	return filter;
}
const parametersOf = (chain, own) => {
	const later = chain.links.flatMap(({ name, given }) => /^(setParameters|where|andWhere)$/.test(name) ? given.slice(name === "setParameters" ? 0 : 1) : []);
	return own ? [own, ...later] : later;
};
function textual(condition, values, scope, until) {
	const text = sqlText(condition, scope);
	if (!text) return void 0;
	const given = values.flatMap((one) => Fields.ofObject(one, scope, until) ?? []);
	const bound = new Bound(void 0, text.put, (name) => given.find((one) => one.has(name))?.get(name));
	const reader = new Reader(tokensOf(text.text.replaceAll(":...", ":")));
	return bound.filter(conditionIn$5(reader, bound.bind));
}
export { store$14 as _, store$4 as a, store$6 as c, store$8 as d, store$9 as f, store$13 as g, store$12 as h, store$3 as i, store$7 as l, store$11 as m, store$1 as n, wording$2 as o, store$10 as p, store$2 as r, store$5 as s, store as t, wording$3 as u };
