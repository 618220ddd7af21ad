const require_facts = require("./facts.cjs");
const require_code = require("./code.cjs");
const require_languages_typescript = require("./languages-typescript.cjs");
// src/languages/typescript/stores/drizzle.ts
/** Drizzle: `db.update(jobs).set({ … }).where(and(eq(jobs.id, id), eq(jobs.status, 'queued'))).returning()` answers the rows. */
const store$17 = { recognise(call, scope) {
	if (call.callee.is !== "member") return [];
	const chain = require_languages_typescript.chainOf(call);
	if (chain.named("findFirst") && chain.links.length === 1) return queried(call, scope);
	const [verb, second] = chain.links;
	const isUpdate = verb?.name === "update" && second?.name === "set";
	const isSelect = verb?.name === "select" && second?.name === "from";
	const table = isUpdate ? verb.given[0] : isSelect ? second.given[0] : void 0;
	if (!table || !require_languages_typescript.isWhole(call, scope)) return [];
	return selected(call, scope, chain, table, isUpdate);
} };
function selected(call, scope, chain, table, isUpdate) {
	const where = chain.named("where")?.given[0];
	const filter = where ? filterIn$2(where, scope) : {
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
	if (isUpdate) return [require_languages_typescript.updateBy(request, require_languages_typescript.setsOf(set && {
		value: set,
		scope
	}, call.start), "answers")];
	return [require_languages_typescript.readBy(request, chain.named("get") ? [] : ["0"], chain.named("for") !== void 0)];
}
/** `db.query.jobs.findFirst({ where: eq(jobs.id, id) })`. */
function queried(call, scope) {
	const where = call.arguments[0] && require_code.Fields.ofObject(call.arguments[0].value, scope, call.start)?.get("where");
	if (where?.scope.follow(where.value).value.is !== "call") return [];
	const model = call.callee.is === "member" ? call.callee.of : call.callee;
	return [require_languages_typescript.readBy({
		library: "drizzle-orm",
		call,
		scope,
		table: tableAs(model, scope.place),
		filter: filterIn$2(where.value, where.scope)
	})];
}
/** `jobs` of `schema.jobs`, of `db.query.jobs`, of `import { jobs as jobsTable }`. */
const tableAs = (one, { module }) => one.is === "member" ? require_languages_typescript.nameAs(one.name, one.nameAt) : one.is === "name" ? require_languages_typescript.nameAs(importedAs(one.name, module), one) : one;
const importedAs = (local, { imports }) => imports.find((one) => one.local === local)?.name ?? local;
function filterIn$2(where, scope) {
	const { value, scope: at } = scope.follow(where);
	const filter = {
		equals: [],
		others: []
	};
	const call = value.is === "call" ? value : void 0;
	const name = call && require_code.callName(call);
	const [column, operand] = call?.arguments.map((one) => one.value) ?? [];
	const attribute = column?.is === "member" ? column.name : void 0;
	if (call && name === "and") for (const part of call.arguments) {
		const inner = filterIn$2(part.value, at);
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
const comparisons$6 = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
function conditionIn$4(where, scope) {
	const { value, scope: at } = scope.follow(where);
	if (value.is !== "call") return require_languages_typescript.unread();
	const name = require_code.callName(value);
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
	if (attribute === void 0) return require_languages_typescript.unread();
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
	const operator = comparisons$6[name];
	if (!operand) return require_languages_typescript.unread();
	if (operator) return require_languages_typescript.compared(attribute, operator, {
		value: operand,
		scope: at
	});
	const list = require_languages_typescript.memberOf(attribute, {
		value: operand,
		scope: at
	});
	return name === "inArray" ? list : name === "notInArray" ? {
		is: "not",
		of: list
	} : require_languages_typescript.unread(`\`${name}\` is not judged`);
}
// src/languages/typescript/stores/dynamodb-toolbox.ts
const commands$1 = /^(Update(Item|Attributes)|GetItem)Command$/;
const comparisons$5 = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
/** dynamodb-toolbox: `JobEntity.build(UpdateItemCommand).item({ … }).options({ condition: { attr, eq } }).send()` throws. */
const store$16 = { recognise(call, scope) {
	if (call.callee.is !== "member" || call.callee.name !== "send") return [];
	const chain = require_languages_typescript.chainOf(call);
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
	if (made === "GetItemCommand") return [require_languages_typescript.readBy(request, ["Item"])];
	const { sets, complete } = require_languages_typescript.setsOf({
		value: given,
		scope
	}, call.start, amended$2);
	const keys = filter.equals.map(({ attribute }) => attribute);
	const changed = {
		sets: sets.filter(({ attribute }) => !keys.includes(attribute)),
		complete
	};
	const write = require_languages_typescript.updateBy(request, changed, ["ConditionalCheckFailedException"]);
	const condition = conditionGiven(chain, scope);
	return [condition ? {
		...write,
		condition
	} : write];
} };
/** Which attributes are the key stands in the entity's schema: an id is one. */
function keyIn(given, scope, until) {
	const fields = require_code.Fields.ofObject(given, scope, until);
	return {
		equals: (fields?.keys() ?? []).filter((name) => /^(pk|sk|key|_?id)$|[a-z]Id$|_id$/i.test(name)).map((attribute) => ({
			attribute,
			value: fields.get(attribute)
		})),
		others: []
	};
}
/** `$add(1)`. */
const amended$2 = (attribute, { value, scope }) => value.is === "call" && value.callee.is === "name" && value.callee.name === "$add" && value.arguments[0] ? require_languages_typescript.raised(attribute, {
	value: value.arguments[0].value,
	scope
}) : void 0;
function conditionGiven(chain, scope) {
	const options = chain.named("options")?.given[0];
	const condition = options && require_code.Fields.ofObject(options, scope)?.get("condition");
	return condition && conditionIn$3(condition);
}
function conditionIn$3(given) {
	const fields = require_code.Fields.ofObject(given.value, given.scope);
	if (!fields || fields.open) return require_languages_typescript.unread();
	const all = fields.get("and") ?? fields.get("or");
	if (all) {
		const { value, scope } = all.scope.follow(all.value);
		return value.is === "list" ? {
			is: fields.has("and") ? "and" : "or",
			of: value.items.map((item) => conditionIn$3({
				value: item,
				scope
			}))
		} : require_languages_typescript.unread();
	}
	const not = fields.get("not");
	if (not) return {
		is: "not",
		of: conditionIn$3(not)
	};
	const name = fields.get("attr");
	const attribute = name && require_code.literalText(name.value);
	if (attribute === void 0) return require_languages_typescript.unread();
	const exists = fields.get("exists");
	if (exists) {
		const there = {
			is: "exists",
			attribute
		};
		return require_facts.valueIn(exists.scope.fold(exists.value)) === false ? {
			is: "not",
			of: there
		} : there;
	}
	const list = fields.get("in");
	if (list) return require_languages_typescript.memberOf(attribute, list);
	const operator = Object.keys(comparisons$5).find((one) => fields.has(one));
	return operator ? require_languages_typescript.compared(attribute, comparisons$5[operator], fields.get(operator)) : require_languages_typescript.unread();
}
// src/languages/typescript/stores/dynamodb.ts
const commands = /^(Get|Update|Put)(Item)?Command$|^TransactWrite(Items)?Command$/;
const methods$1 = /^(get|update|put)(Item)?$|^transactWrite(Items)?$/;
/**
* SDK v3's commands (`client.send(new UpdateCommand({ … }))`), the methods of `DynamoDB` and `DynamoDBDocument`, and those of
* SDK v2's DocumentClient: a method is known by the keys of what it is given.
*/
const store$15 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member") return [];
	if (callee.name === "send") return sent(call, scope, callee.of);
	const given = methods$1.test(callee.name) ? call.arguments[0] : void 0;
	const fields = given && require_code.Fields.ofObject(given.value, scope, call.start);
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
	const name = require_code.importedName(command.value, command.scope);
	const input = command.value.arguments[0];
	if (!commands.test(name) || !input) return [];
	const until = command.scope.place.module === scope.place.module ? call.start : void 0;
	const fields = require_code.Fields.ofObject(input.value, command.scope, until);
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
	if (name.startsWith("transact")) return require_code.transactionOf(request);
	if (name.startsWith("get")) return request.fields.has("Key") ? [require_code.readOf(request)] : [];
	if (name.startsWith("put")) return request.fields.has("Item") ? [require_code.putOf(request)] : [];
	return request.fields.has("Key") ? [require_code.updateOf(request)] : [];
}
/** What the receiver was imported from says it; else the form of the method. */
function libraryOf(method, client, scope) {
	const { value, scope: at } = scope.follow(client);
	const made = value.is === "call" ? at.base.code.meaning(value.callee, at.place) : void 0;
	if (made?.is === "outside") return made.from;
	return method.endsWith("Item") ? "@aws-sdk/client-dynamodb" : "@aws-sdk/lib-dynamodb";
}
// src/languages/typescript/stores/dynamoose.ts
const comparisons$4 = {
	eq: "=",
	lt: "<",
	le: "<=",
	gt: ">",
	ge: ">="
};
/** dynamoose: `Model.update(key, changes, { condition: new dynamoose.Condition().where('status').eq('PENDING') })` throws. */
const store$14 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !/^(get|update)$/.test(callee.name) || require_languages_typescript.isOwn(call, scope)) return [];
	const [key, changes, settings] = call.arguments.map(({ value }) => value);
	if (!key || !require_languages_typescript.uses(/^dynamoose$/, callee.of, scope)) return [];
	const filter = require_languages_typescript.filterOf({
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
	if (callee.name === "get") return [require_languages_typescript.readBy(request)];
	const fields = changes && require_code.Fields.ofObject(changes, scope, call.start);
	if (!fields) return [];
	const set = fields.get("$SET") ?? {
		value: changes,
		scope
	};
	const added = fields.get("$ADD") ? require_languages_typescript.setsOf(fields.get("$ADD"), call.start, require_languages_typescript.raised) : {
		sets: [],
		complete: true
	};
	const plain = require_languages_typescript.setsOf(set, call.start);
	const sets = [...plain.sets.filter(({ attribute }) => !attribute.startsWith("$")), ...added.sets];
	const write = require_languages_typescript.updateBy(request, {
		sets,
		complete: plain.complete && added.complete
	}, refusal);
	const condition = settings && require_code.Fields.ofObject(settings, scope, call.start)?.get("condition");
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
	if (value.is !== "call") return require_languages_typescript.unread();
	const { root, links } = require_languages_typescript.chainOf(value);
	if (root.is !== "call" || links.some(({ name }) => /^(or|parenthesis|group)$/.test(name))) return require_languages_typescript.unread();
	const of = [];
	for (let at = 0; at < links.length; at += 1) {
		const { name, given: arguments_ } = links[at];
		if (name === "and") continue;
		const attribute = /^(where|filter|attribute)$/.test(name) && arguments_[0] ? require_code.literalText(arguments_[0]) : void 0;
		const negated = links[at + 1]?.name === "not";
		at += negated ? 2 : 1;
		const test = links[at];
		const one = attribute !== void 0 && test ? tested(attribute, test.name, test.given[0], scope) : require_languages_typescript.unread();
		of.push(negated ? {
			is: "not",
			of: one
		} : one);
	}
	return of.length > 0 ? {
		is: "and",
		of
	} : require_languages_typescript.unread();
}
function tested(attribute, name, operand, scope) {
	if (name === "exists") return {
		is: "exists",
		attribute
	};
	const operator = comparisons$4[name];
	if (operator && operand) return require_languages_typescript.compared(attribute, operator, {
		value: operand,
		scope
	});
	return name === "in" && operand ? require_languages_typescript.memberOf(attribute, {
		value: operand,
		scope
	}) : require_languages_typescript.unread(`\`${name}\` is not judged`);
}
// src/languages/typescript/stores/electrodb.ts
const comparisons$3 = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
/** electrodb: `Task.patch(key).set({ … }).where(({ status }, { eq }) => eq(status, 'PENDING')).go()` throws; `get` answers `{ data }`. */
const store$13 = { recognise(call, scope) {
	if (call.callee.is !== "member" || call.callee.name !== "go") return [];
	const chain = require_languages_typescript.chainOf(call);
	const verb = chain.named("patch", "update", "get");
	const key = verb?.given[0];
	const filter = key && require_languages_typescript.filterOf({
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
	if (verb.name === "get") return [require_languages_typescript.readBy(request, ["data"])];
	const write = require_languages_typescript.updateBy(request, changes$1(chain, scope), ["ElectroError"]);
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
		const part = require_languages_typescript.setsOf(given[0] && {
			value: given[0],
			scope
		}, call.start, name === "add" ? require_languages_typescript.raised : void 0);
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
	if (!answer) return require_languages_typescript.unread();
	if (answer.is !== "template") return operation$1(answer, scope);
	const words = answer.parts.filter(({ is }) => is === "literal").map((part) => part.is === "literal" ? String(part.value).trim() : "");
	const is = words.every((word) => /^and$/i.test(word)) ? "and" : words.every((word) => /^or$/i.test(word)) ? "or" : void 0;
	return is ? {
		is,
		of: answer.parts.filter((part) => part.is !== "literal").map((part) => operation$1(part, scope))
	} : require_languages_typescript.unread();
}
/** `eq(status, 'PENDING')`, `op.eq(attr.status, 'PENDING')`. */
function operation$1(one, scope) {
	if (one.is !== "call") return require_languages_typescript.unread();
	const { callee } = one;
	const name = callee.is === "name" || callee.is === "member" ? callee.name : "";
	const [column, operand] = one.arguments.map(({ value }) => value);
	const attribute = column?.is === "name" || column?.is === "member" ? column.name : void 0;
	if (attribute === void 0) return require_languages_typescript.unread();
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
	const operator = comparisons$3[name];
	return operator && operand ? require_languages_typescript.compared(attribute, operator, {
		value: operand,
		scope
	}) : require_languages_typescript.unread(`\`${name}\` is not judged`);
}
// src/languages/typescript/stores/firestore.ts
const library$2 = /^(firebase(-admin)?(\/firestore|\/app)?|@google-cloud\/firestore|firebase-functions.*|npm:firebase-admin.*)$/;
const comparisons$2 = {
	"!=": "<>",
	"<": "<",
	"<=": "<=",
	">": ">",
	">=": ">="
};
const transactions = /^(t|tx|txn|trx|trans|transaction)$/i;
/**
* Firestore: `ref.update({ … })` and `batch.update(ref, { … })` write whatever the document has become. What a transaction has
* read, `transaction.get(ref)`, is locked until it ends (https://firebase.google.com/docs/firestore/transaction-data-contention).
*/
const store$12 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !/^(get|update|set)$/.test(callee.name)) return [];
	const [first, ...rest] = call.arguments.map(({ value }) => value);
	const isHanded = callee.of.is === "name" && (transactions.test(callee.of.name) || /batch$/i.test(callee.of.name));
	const reference = isHanded ? first : callee.of;
	if (!reference || !isHanded && callee.name === "get" && first || !isFirestore(reference, scope)) return [];
	if (callee.name === "get") return read$3(call, scope, reference, isHanded);
	return isHanded ? write$1(call, scope, reference, rest) : first ? write$1(call, scope, reference, [first, ...rest]) : [];
} };
/** A document, a collection or a query, by how it was made. */
const isFirestore = (reference, scope) => {
	return (madeBy(reference, scope).some(({ name }) => /^(collection|collectionGroup|doc)$/.test(name)) || isOfSnapshot(reference)) && require_languages_typescript.uses(library$2, reference, scope);
};
/** The calls that have made a reference, from the client on: `queue.where(…)` of `const queue = db.collection('jobs')`. */
function madeBy(reference, scope, depth = 0) {
	const { value, scope: at } = scope.follow(reference);
	if (value.is !== "call" || depth > 3) return [];
	const { root, links } = require_languages_typescript.chainOf(value);
	return [...root.is === "name" ? madeBy(root, at, depth + 1) : [], ...links];
}
/** `snapshot.docs[0].ref`, `doc.ref`. */
const isOfSnapshot = (reference) => reference.is === "member" && reference.name === "ref";
function read$3(call, scope, reference, locks) {
	const asked = madeBy(reference, scope).filter(({ name }) => name === "where");
	const { table, key } = rowOf$1(call, scope, reference);
	const isOne = key !== void 0;
	const filter = isOne ? {
		equals: key.map((one) => ({
			attribute: one.attribute,
			value: one
		})),
		others: []
	} : filterIn$1(asked, scope.follow(reference).scope);
	return [require_languages_typescript.readBy({
		library: "firestore",
		call,
		scope,
		table,
		filter
	}, isOne ? [] : ["docs", "0"], locks)];
}
function filterIn$1(asked, scope) {
	const filter = {
		equals: [],
		others: []
	};
	for (const { given } of asked) {
		const [attribute, operator] = given.slice(0, 2).map((one) => require_code.literalText(one));
		const value = given[2];
		const comparison = operator === void 0 ? void 0 : comparisons$2[operator];
		if (attribute === void 0 || !value) filter.others.push(require_languages_typescript.unread());
		else if (operator === "==") filter.equals.push({
			attribute,
			value: {
				value,
				scope
			}
		});
		else if (operator === "in") filter.others.push(require_languages_typescript.memberOf(attribute, {
			value,
			scope
		}));
		else filter.others.push(comparison ? require_languages_typescript.compared(attribute, comparison, {
			value,
			scope
		}) : require_languages_typescript.unread());
	}
	return filter;
}
/** A second argument of `update` is a precondition, such as the time of the last write. */
function write$1(call, scope, reference, [data, options]) {
	const { name } = call.callee;
	if (data?.is !== "object" && data?.is !== "name") return [];
	const isMerge = name === "set" && options?.is === "object";
	return [{
		is: "write",
		how: name === "update" || isMerge ? "update" : "put",
		row: rowOf$1(call, scope, reference),
		...require_languages_typescript.setsOf({
			value: data,
			scope
		}, call.start),
		...name === "update" && options ? { condition: require_languages_typescript.unread("it is a precondition") } : {},
		refusal: []
	}];
}
/** `db.collection('jobs').doc(id)` by its id; a document that a query has found by the object that holds it. */
function rowOf$1(call, scope, reference) {
	const row = {
		library: "firestore",
		call,
		scope
	};
	if (reference.is === "member" && isOfSnapshot(reference)) return {
		...row,
		whole: reference.of
	};
	const links = madeBy(reference, scope);
	const name = links.findLast((one) => /^collection(Group)?$/.test(one.name))?.given[0];
	const text = name && require_code.literalText(name);
	const id = links.at(-1)?.name === "doc" ? links.at(-1).given[0] : void 0;
	const path = id && require_code.literalText(id) === void 0 && id.is === "template";
	return {
		...row,
		table: text !== void 0 && name ? require_languages_typescript.nameAs(text, name) : void 0,
		key: id ? [{
			attribute: path ? "path" : "id",
			value: id,
			scope: scope.follow(reference).scope
		}] : void 0
	};
}
// src/languages/typescript/stores/knex.ts
const wording$4 = {
	operators: {},
	listIsIn: false
};
const wheres$1 = /^(and|or)?where/i;
/** Knex: `db('jobs').where({ id, status: 'queued' }).update({ … })` answers the number of rows; with `returning`, the rows. */
const store$11 = { recognise(call, scope) {
	if (call.callee.is !== "member") return [];
	const chain = require_languages_typescript.chainOf(call);
	const table = tableOf(chain, scope);
	if (!table || !chain.links.some(({ name }) => wheres$1.test(name)) || !require_languages_typescript.isWhole(call, scope)) return [];
	const first = chain.links.find(({ name }) => wheres$1.test(name)).given[0];
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
	if (update) return [require_languages_typescript.updateBy(request, changes(chain, update, scope), "answers")];
	if (chain.named("insert", "delete", "del", "count", "increment", "decrement")) return [];
	const locks = chain.named("forUpdate", "forNoKeyUpdate") !== void 0;
	return [require_languages_typescript.readBy(request, chain.named("first") ? [] : ["0"], locks)];
} };
/** `knex('jobs')`, `db.table('jobs')`, `trx.from('jobs')`: the root is called with a table's name. */
function tableOf({ root, links }, scope) {
	const given = links.find(({ name }) => /^(table|from|into)$/.test(name))?.given[0] ?? (root.is === "call" && !root.new && root.arguments.length === 1 ? root.arguments[0].value : void 0);
	const folded = given && scope.fold(given);
	return folded?.is === "set" && typeof folded.value === "string" && given ? require_languages_typescript.nameAs(folded.value, given) : void 0;
}
function changes(chain, { given: [first, second] }, scope) {
	const key = first && second ? require_code.literalText(first) : void 0;
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
	const plain = require_languages_typescript.setsOf(object && {
		value: object,
		scope
	}, chain.links.at(-1).call.start);
	const raise = chain.named("increment");
	const column = raise?.given[0] && require_code.literalText(raise.given[0]);
	if (!raise || column === void 0) return plain;
	const one = {
		attribute: column,
		value: require_languages_typescript.raised(column, {
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
		if (!wheres$1.test(name)) continue;
		const part = clause$2(name.replace(/^and/, ""), given, scope) ?? {
			equals: [],
			others: [require_languages_typescript.unread(`\`${name}\` is not judged`)]
		};
		filter.equals.push(...part.equals);
		filter.others.push(...part.others);
	}
	return filter;
}
const comparisons$1 = [
	"=",
	"<>",
	"<",
	"<=",
	">",
	">="
];
function clause$2(method, given, scope) {
	const [first, second, third] = given;
	const attribute = first && require_code.literalText(first)?.split(".").at(-1);
	const one = (condition) => ({
		equals: [],
		others: [condition]
	});
	if (!first) return void 0;
	switch (method.toLowerCase()) {
		case "where":
			if (attribute === void 0 || !second) return require_languages_typescript.filterOf({
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
			return compare(attribute, require_code.literalText(second), third, scope);
		case "wherein": return attribute !== void 0 && second ? one(require_languages_typescript.memberOf(attribute, {
			value: second,
			scope
		})) : void 0;
		case "wherenot": return attribute !== void 0 && second && !third ? one(require_languages_typescript.compared(attribute, "<>", {
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
		others: [require_languages_typescript.memberOf(attribute, {
			value,
			scope
		})]
	};
	const operator = sign === "!=" ? "<>" : sign;
	if (operator === void 0 || !comparisons$1.includes(operator)) return void 0;
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
		others: [require_languages_typescript.compared(attribute, operator, {
			value,
			scope
		})]
	};
}
// src/languages/typescript/stores/kysely.ts
const runs = /^execute(TakeFirst(OrThrow)?)?$/;
/** Kysely: `db.updateTable('job').set({ … }).where('id', '=', id).executeTakeFirst()` answers `numUpdatedRows`, or the row. */
const store$10 = { recognise(call, scope) {
	if (call.callee.is !== "member" || !runs.test(call.callee.name)) return [];
	const chain = require_languages_typescript.chainOf(call);
	const verb = chain.named("updateTable", "selectFrom");
	const name = verb?.given[0] && require_code.literalText(verb.given[0])?.split(" ")[0];
	if (!verb || name === void 0) return [];
	const filter = whereOf$1(chain, scope);
	const first = chain.named("where")?.given[0];
	const filterAt = first && {
		value: first,
		scope
	};
	const table = require_languages_typescript.nameAs(name, verb.given[0]);
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
	if (verb.name === "selectFrom") return [require_languages_typescript.readBy(request, isOne ? [] : ["0"], chain.named("forUpdate", "forNoKeyUpdate") !== void 0)];
	const set = chain.named("set")?.given[0];
	const throws = call.callee.name.endsWith("OrThrow") && chain.named("returning", "returningAll");
	return [require_languages_typescript.updateBy(request, require_languages_typescript.setsOf(set && {
		value: set,
		scope
	}, call.start), throws ? ["NoResultError"] : "answers")];
} };
function whereOf$1({ links }, scope) {
	const filter = {
		equals: [],
		others: []
	};
	for (const { name, given } of links) if (name === "where") clause$1(given, scope, filter);
	else if (/^where/.test(name)) filter.others.push(require_languages_typescript.unread(`\`${name}\` is not judged`));
	return filter;
}
function clause$1([column, sign, value], scope, filter) {
	const attribute = column && require_code.literalText(column)?.split(".").at(-1);
	const operator = sign && require_code.literalText(sign);
	if (attribute === void 0 || operator === void 0 || !value) filter.others.push(require_languages_typescript.unread());
	else if (operator === "=" || operator === "==") filter.equals.push({
		attribute,
		value: {
			value,
			scope
		}
	});
	else if (operator === "in") filter.others.push(require_languages_typescript.memberOf(attribute, {
		value,
		scope
	}));
	else if (operator === "not in") filter.others.push({
		is: "not",
		of: require_languages_typescript.memberOf(attribute, {
			value,
			scope
		})
	});
	else if (operator === "is") filter.others.push(require_languages_typescript.compared(attribute, "=", {
		value,
		scope
	}));
	else if (operator === "is not") filter.others.push(require_languages_typescript.compared(attribute, "<>", {
		value,
		scope
	}));
	else if (/^(!=|<>|<|<=|>|>=)$/.test(operator)) filter.others.push(require_languages_typescript.compared(attribute, operator === "!=" ? "<>" : operator, {
		value,
		scope
	}));
	else filter.others.push(require_languages_typescript.unread(`\`${operator}\` is not judged`));
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
const store$9 = { recognise(call, scope) {
	if (call.callee.is !== "member") return [];
	const verb = require_languages_typescript.chainOf(call).links.find(({ name }) => verbs.test(name));
	const model = verb && verb.call.callee.is === "member" ? verb.call.callee.of : void 0;
	if (!verb || !model || !require_languages_typescript.isWhole(call, scope)) return [];
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
	const filter = require_languages_typescript.filterOf({
		value: first,
		scope
	}, wording$3);
	return filter?.equals.some(({ attribute }) => attribute === "where") || filter?.others.some(({ is }) => is === "unknown" && isOptions(first, scope)) ? void 0 : filter;
}
const isOptions = (first, scope) => require_code.entryOf(scope.follow(first).value, "where") !== void 0;
function read$2(made) {
	const filter = filterBy(made);
	return filter ? [require_languages_typescript.readBy(requestOf(made, filter), made.verb.name === "find" ? ["0"] : [])] : [];
}
function write(made) {
	const { call, scope, model, verb } = made;
	const [first, second] = verb.given;
	const changed = second && changesOf(second, made);
	if (first && changed) {
		const filter = filterBy(made) ?? {
			equals: [],
			others: [require_languages_typescript.unread()]
		};
		return [require_languages_typescript.updateBy(requestOf(made, filter), changed, "answers")];
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
		const found = require_code.entryOf(value, key);
		return found ? {
			value: found,
			scope: at
		} : void 0;
	};
	const isOperated = value.entries.some(({ key }) => key?.is === "literal" && String(key.value).startsWith("$"));
	const plain = require_languages_typescript.setsOf({
		value,
		scope: at
	}, until);
	if (!isOperated) return verb.name !== "update" && plain.sets.some(({ attribute }) => require_facts.isStatusAttribute(attribute)) ? plain : void 0;
	const set = part("$set") ? require_languages_typescript.setsOf(part("$set"), until) : {
		sets: [],
		complete: true
	};
	const raises = part("$inc") ? require_languages_typescript.setsOf(part("$inc"), until, require_languages_typescript.raised) : {
		sets: [],
		complete: true
	};
	const absent = (part("$unset") ? require_languages_typescript.setsOf(part("$unset"), until) : {
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
const store$8 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || callee.name !== "nativeUpdate" || require_languages_typescript.isOwn(call, scope)) return [];
	const given = call.arguments.map(({ value }) => value);
	const entity = given[0]?.is === "name" && /^[A-Z]/.test(given[0].name) ? given[0] : void 0;
	const [where, data] = entity ? given.slice(1) : given;
	if (!where || !data) return [];
	const filterAt = {
		value: where,
		scope
	};
	const filter = require_languages_typescript.filterOf(filterAt, wording$3) ?? {
		equals: [],
		others: [require_languages_typescript.unread()]
	};
	const table = entity ? require_languages_typescript.nameAs(entity.name, entity) : callee.of;
	const request = {
		library: "mikro-orm",
		call,
		scope,
		client: callee.of,
		table,
		filter,
		filterAt
	};
	return [require_languages_typescript.updateBy(request, require_languages_typescript.setsOf({
		value: data,
		scope
	}, call.start), "answers")];
} };
// src/languages/typescript/stores/onetable.ts
/** dynamodb-onetable: `Job.update({ id, status }, { where: '${status} = {PENDING}' })` throws OneTableError. */
const store$7 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !/^(get|update)$/.test(callee.name) || require_languages_typescript.isOwn(call, scope)) return [];
	const [given, options] = call.arguments.map(({ value }) => value);
	const fields = given && require_code.Fields.ofObject(given, scope, call.start);
	if (!fields || !require_languages_typescript.uses(/^dynamodb-onetable$/, callee.of, scope)) return [];
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
	if (callee.name === "get") return [require_languages_typescript.readBy(request)];
	const more = options && require_code.Fields.ofObject(options, scope, call.start);
	const plain = require_languages_typescript.setsOf({
		value: given,
		scope
	}, call.start);
	const added = more?.get("add") ? require_languages_typescript.setsOf(more.get("add"), call.start, require_languages_typescript.raised) : {
		sets: [],
		complete: true
	};
	const sets = [...plain.sets.filter(({ attribute }) => !keys.includes(attribute)), ...added.sets];
	const write = require_languages_typescript.updateBy(request, {
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
	const text = require_code.textBehind(where.value, where.scope);
	if (!text?.complete) return require_languages_typescript.unread();
	const values = [];
	const marked = text.text.replace(/@\{(\w+)\}/g, ":at_$1").replace(/\$\{([\w.]+)\}/g, "$1").replace(/\{(.*?)\}/g, (_, value) => `:v${values.push(value.replace(/^"(.*)"$/, "$1")) - 1}`);
	const given = substitutions && require_code.Fields.ofObject(substitutions.value, substitutions.scope);
	return require_code.parseCondition(marked, {
		attribute: (token) => token,
		value(token) {
			const name = /^:at_(\w+)/.exec(token)?.[1];
			const found = name === void 0 ? void 0 : given?.get(name);
			if (name !== void 0) return found ? require_code.termOf(found.value, found.scope) : { is: "unknown" };
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
const store$6 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || callee.of.is !== "member" || call.arguments.length !== 1) return [];
	const isRead = reads$1.test(callee.name);
	if (!isRead && !writes.test(callee.name)) return [];
	const fields = require_code.Fields.ofObject(call.arguments[0].value, scope, call.start);
	const where = fields?.get("where");
	if (!fields || !where || !isRead && !fields.has("data")) return [];
	const filter = require_languages_typescript.filterOf(where, wording$2) ?? {
		equals: [],
		others: [{
			is: "unknown",
			why: "it is computed"
		}]
	};
	const table = require_languages_typescript.nameAs(callee.of.name, callee.of.nameAt);
	const request = {
		library: "@prisma/client",
		call,
		scope,
		client: callee.of.of,
		table,
		filter,
		filterAt: where
	};
	if (isRead) return [require_languages_typescript.readBy(request, callee.name === "findMany" ? ["0"] : [])];
	const sets = require_languages_typescript.setsOf(fields.get("data"), call.start, amended$1);
	return [require_languages_typescript.updateBy(request, sets, callee.name === "update" ? ["P2025"] : "answers")];
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
	if (key === "increment" || key === "decrement") return require_languages_typescript.raised(attribute, by(entry.value), key === "increment" ? 1 : -1);
	return key === "set" ? require_code.termOf(entry.value, scope) : { is: "unknown" };
}
// src/languages/typescript/stores/redis.ts
/**
* ioredis' `set(key, token, 'EX', 300, 'NX')` and node-redis' `set(key, token, { NX: true })` answer null where the key is there
* already: https://redis.io/docs/latest/commands/set/
*/
const store$5 = { recognise(call, scope) {
	const { callee } = call;
	const [key, token] = call.arguments;
	if (callee.is !== "member" || callee.name !== "set" || !key || !token || require_languages_typescript.isOwn(call, scope)) return [];
	return asksForNone(call, scope) ? require_code.lockBy("redis", call, scope) : [];
} };
const asksForNone = ({ arguments: given }, scope) => given.slice(2).some(({ value }) => {
	if (require_code.literalText(value)?.toUpperCase() === "NX") return true;
	const [flag, condition] = [require_code.entryOf(value, "NX"), require_code.entryOf(value, "condition")];
	return flag && require_facts.valueIn(scope.fold(flag)) === true || condition && require_code.literalText(condition) === "NX";
});
// src/languages/typescript/stores/saved.ts
/**
* A row that is saved as an object: `job.save()` of Sequelize, Mongoose, TypeORM's active records and dynamoose, and
* `repository.save(job)` of TypeORM. What was assigned before is written, whatever the row has become meanwhile.
*/
const store$4 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || callee.name !== "save" || require_languages_typescript.isOwn(call, scope)) return [];
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
	const { sets, complete } = require_languages_typescript.setsOf({
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
const store$3 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || require_languages_typescript.isOwn(call, scope)) return [];
	if (/^find(ByPk|One|OrFail|All)$/.test(callee.name)) return read$1(call, scope, callee.of, callee.name);
	if (callee.name !== "update") return [];
	return updateAll(call, scope, callee.of) ?? updateOne(call, scope, callee.of);
} };
function read$1(call, scope, model, method) {
	const [first, second] = call.arguments.map(({ value }) => value);
	const byKey = method === "findByPk";
	const options = require_code.Fields.ofObject((byKey ? second : first) ?? call, scope, call.start);
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
		} : require_languages_typescript.filterOf(where, wording$1) ?? {
			equals: [],
			others: []
		}
	};
	return [require_languages_typescript.readBy(request, method === "findAll" ? ["0"] : [], options?.has("lock") ?? false)];
}
function updateAll(call, scope, model) {
	const [values, given] = call.arguments.map(({ value }) => value);
	const where = values && given && require_code.Fields.ofObject(given, scope, call.start)?.get("where");
	if (!where || where.value.is === "literal") return void 0;
	const request = {
		library: "sequelize",
		call,
		scope,
		client: model,
		table: model,
		filter: require_languages_typescript.filterOf(where, wording$1) ?? {
			equals: [],
			others: [require_languages_typescript.unread()]
		},
		filterAt: where
	};
	return [require_languages_typescript.updateBy(request, require_languages_typescript.setsOf({
		value: values,
		scope
	}, call.start, amended), "answers")];
}
/** `job.update({ status: 'RUNNING' }, { transaction })`: a row that was read before. */
function updateOne(call, scope, row) {
	const [values, options] = call.arguments.map(({ value }) => value);
	if (!values || row.is !== "name" || options && options.is !== "object") return [];
	const { sets, complete } = require_languages_typescript.setsOf({
		value: values,
		scope
	}, call.start, amended);
	if (!sets.some(({ attribute }) => require_facts.isStatusAttribute(attribute)) || !require_languages_typescript.uses(library$1, row, scope)) return [];
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
const amended = (attribute, { value, scope }) => value.is === "call" && value.callee.is === "member" && value.callee.name === "literal" ? require_languages_typescript.raised(attribute, {
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
const store$2 = { recognise(call, scope) {
	const { callee } = call;
	const name = callee.is === "member" ? callee.name : callee.is === "name" ? callee.name : "";
	if (!methods.test(name)) return [];
	const asked = tagged(call) ?? prepared(call, scope) ?? called(call, scope);
	const text = asked && require_languages_typescript.sqlText(asked.text, scope);
	if (!text || !statement.test(text.text) || !require_languages_typescript.isWhole(call, scope)) return [];
	const bound = new require_languages_typescript.Bound(asked.values, text.put, asked.named);
	return operation(call, scope, {
		...asked,
		name
	}, text.text, bound);
} };
function operation(call, scope, { text, rowAt, name }, sql, bound) {
	const parsed = require_code.statementOf(sql, bound.bind);
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
		table: require_languages_typescript.nameAs(parsed.table, text),
		filter,
		filterAt
	};
	if (parsed.is === "select") return [require_languages_typescript.readBy(request, rowAt, parsed.locks)];
	const sets = bound.sets(parsed.sets, require_code.locate(text, scope.place));
	const write = require_languages_typescript.updateBy(request, {
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
	const { links } = require_languages_typescript.chainOf(scope.follow(call).value);
	const { links: own, root } = require_languages_typescript.chainOf(call);
	const text = (own.find(({ name }) => name === "prepare") ?? preparedBefore(root, scope))?.given[0];
	if (!text) return void 0;
	const last = links.at(-1);
	const values = (links.find(({ name }) => name === "bind") ?? last).given.map((value) => ({
		value,
		scope
	}));
	const object = values[0] && require_code.Fields.ofObject(values[0].value, scope, call.start);
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
	return value.is === "call" ? require_languages_typescript.chainOf(value).links.find(({ name }) => name === "prepare") : void 0;
}
/** `pool.query('…', [id])`, `pool.query({ text, values })`, `$executeRawUnsafe('…', id)`. */
function called(call, scope) {
	const [first, second, ...more] = call.arguments.map(({ value }) => value);
	if (!first || call.callee.is !== "member") return void 0;
	const fields = require_code.Fields.ofObject(first, scope, call.start);
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
	const object = given && require_code.Fields.ofObject(given, scope, call.start);
	const names = object?.get("replacements") ?? object?.get("bind");
	const named = names ? require_code.Fields.ofObject(names.value, names.scope) : object;
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
// src/languages/typescript/stores/supabase.ts
const comparisons = {
	neq: "<>",
	gt: ">",
	gte: ">=",
	lt: "<",
	lte: "<=",
	is: "="
};
const wheres = /^(eq|neq|gte?|lte?|is|in|match|not|or|filter|contains|containedBy|i?like|textSearch)$/;
/**
* Supabase: `supabase.from('jobs').update({ … }).eq('id', id).eq('status', 'queued').select()` gives `data`, the rows that were
* changed; a filter that none fulfils is no error (https://supabase.com/docs/reference/javascript/update).
*/
const store$1 = { recognise(call, scope) {
	if (call.callee.is !== "member") return [];
	const { root, links } = require_languages_typescript.chainOf(call);
	const from = links.findIndex(({ name }) => name === "from");
	const table = links[from]?.given[0];
	const verb = links[from + 1];
	const name = table && require_code.literalText(table);
	if (!verb || name === void 0 || !/^(select|update)$/.test(verb.name) || !require_languages_typescript.isWhole(call, scope)) return [];
	const rest = links.slice(from + 2);
	const asked = rest.filter((link) => wheres.test(link.name));
	if (asked.length === 0) return [];
	const first = asked[0].given[0];
	const request = {
		library: "@supabase/supabase-js",
		call,
		scope,
		client: root,
		table: require_languages_typescript.nameAs(name, table),
		filter: filterIn(asked, scope),
		filterAt: first && {
			value: first,
			scope
		}
	};
	if (verb.name === "select") {
		const isOne = rest.some((link) => /^(single|maybeSingle)$/.test(link.name));
		return [require_languages_typescript.readBy(request, isOne ? ["data"] : ["data", "0"])];
	}
	const set = verb.given[0];
	return [require_languages_typescript.updateBy(request, require_languages_typescript.setsOf(set && {
		value: set,
		scope
	}, call.start), "answers")];
} };
function filterIn(asked, scope) {
	const filter = {
		equals: [],
		others: []
	};
	for (const { name, given } of asked) {
		const [first, value] = given;
		const inner = name === "match" && first ? require_languages_typescript.filterOf({
			value: first,
			scope
		}, { operators: {} }) : void 0;
		if (inner) {
			filter.equals.push(...inner.equals);
			filter.others.push(...inner.others);
		} else clause(name, first && require_code.literalText(first), value, scope, filter);
	}
	return filter;
}
function clause(name, attribute, value, scope, filter) {
	const operator = comparisons[name];
	if (attribute === void 0 || !value) filter.others.push(require_languages_typescript.unread());
	else if (name === "eq") filter.equals.push({
		attribute,
		value: {
			value,
			scope
		}
	});
	else if (name === "in") filter.others.push(require_languages_typescript.memberOf(attribute, {
		value,
		scope
	}));
	else filter.others.push(operator ? require_languages_typescript.compared(attribute, operator, {
		value,
		scope
	}) : require_languages_typescript.unread(`\`${name}\` is not judged`));
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
	if (callee.is !== "member" || require_languages_typescript.isOwn(call, scope)) return [];
	if (reads.test(callee.name)) return read(call, scope, callee.of, callee.name);
	if (callee.name === "update") return isTypeorm(callee.of, scope) ? update(call, scope, callee.of) : [];
	return /^(execute|getMany|get(One|RawOne)(OrFail)?)$/.test(callee.name) ? built(call, scope) : [];
} };
const isTypeorm = (receiver, scope) => /repo(sitory)?$/i.test(lastName(receiver)) || require_languages_typescript.uses(library, receiver, scope);
const lastName = (one) => one.is === "name" || one.is === "member" ? one.name : "";
/** `manager.findOne(Job, …)` names the entity first. */
const withoutEntity = (given) => given[0]?.is === "name" && /^[A-Z]/.test(given[0].name) ? given.slice(1) : given;
function read(call, scope, receiver, method) {
	const [first] = withoutEntity(call.arguments.map(({ value }) => value));
	const options = first && require_code.Fields.ofObject(first, scope, call.start);
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
		filter: require_languages_typescript.filterOf(where, wording) ?? {
			equals: [],
			others: []
		}
	};
	return [require_languages_typescript.readBy(request, /One/.test(method) ? [] : ["0"], !by && (options?.has("lock") ?? false))];
}
function update(call, scope, receiver) {
	const [criteria, values] = withoutEntity(call.arguments.map(({ value }) => value));
	if (!criteria || !values || require_code.Fields.ofObject(values, scope)?.has("where")) return [];
	const request = {
		library: "typeorm",
		call,
		scope,
		client: receiver,
		filter: require_languages_typescript.filterOf({
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
	return [require_languages_typescript.updateBy(request, require_languages_typescript.setsOf({
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
	const chain = require_languages_typescript.chainOf(call);
	if (!chain.named("createQueryBuilder") || !require_languages_typescript.isWhole(call, scope)) return [];
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
	if (set) return [require_languages_typescript.updateBy(request, require_languages_typescript.setsOf({
		value: set,
		scope
	}, call.start), "answers")];
	const mode = chain.named("setLock")?.given[0];
	const { name } = chain.links.at(-1);
	return name === "execute" ? [] : [require_languages_typescript.readBy(request, name === "getMany" ? ["0"] : [], mode !== void 0 && /write/.test(require_code.literalText(mode) ?? ""))];
}
function whereOf(chain, scope) {
	const filter = {
		equals: [],
		others: []
	};
	for (const { name, given, call } of chain.links) {
		if (/^(orWhere|whereInIds|whereExists)/.test(name)) filter.others.push(require_languages_typescript.unread(`\`${name}\` is not judged`));
		if (name !== "where" && name !== "andWhere") continue;
		const [condition, values] = given;
		const part = condition && (textual(condition, parametersOf(chain, values), scope, call.start) ?? require_languages_typescript.filterOf({
			value: condition,
			scope
		}, wording));
		if (!part) filter.others.push(require_languages_typescript.unread());
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
	const text = require_languages_typescript.sqlText(condition, scope);
	if (!text) return void 0;
	const given = values.flatMap((one) => require_code.Fields.ofObject(one, scope, until) ?? []);
	const bound = new require_languages_typescript.Bound(void 0, text.put, (name) => given.find((one) => one.has(name))?.get(name));
	const reader = new require_code.Reader(require_code.tokensOf(text.text.replaceAll(":...", ":")));
	return bound.filter(require_code.conditionIn(reader, bound.bind));
}
Object.defineProperty(exports, "store", {
	enumerable: true,
	get: function() {
		return store;
	}
});
Object.defineProperty(exports, "store$1", {
	enumerable: true,
	get: function() {
		return store$1;
	}
});
Object.defineProperty(exports, "store$10", {
	enumerable: true,
	get: function() {
		return store$10;
	}
});
Object.defineProperty(exports, "store$11", {
	enumerable: true,
	get: function() {
		return store$11;
	}
});
Object.defineProperty(exports, "store$12", {
	enumerable: true,
	get: function() {
		return store$12;
	}
});
Object.defineProperty(exports, "store$13", {
	enumerable: true,
	get: function() {
		return store$13;
	}
});
Object.defineProperty(exports, "store$14", {
	enumerable: true,
	get: function() {
		return store$14;
	}
});
Object.defineProperty(exports, "store$15", {
	enumerable: true,
	get: function() {
		return store$15;
	}
});
Object.defineProperty(exports, "store$16", {
	enumerable: true,
	get: function() {
		return store$16;
	}
});
Object.defineProperty(exports, "store$17", {
	enumerable: true,
	get: function() {
		return store$17;
	}
});
Object.defineProperty(exports, "store$2", {
	enumerable: true,
	get: function() {
		return store$2;
	}
});
Object.defineProperty(exports, "store$3", {
	enumerable: true,
	get: function() {
		return store$3;
	}
});
Object.defineProperty(exports, "store$4", {
	enumerable: true,
	get: function() {
		return store$4;
	}
});
Object.defineProperty(exports, "store$5", {
	enumerable: true,
	get: function() {
		return store$5;
	}
});
Object.defineProperty(exports, "store$6", {
	enumerable: true,
	get: function() {
		return store$6;
	}
});
Object.defineProperty(exports, "store$7", {
	enumerable: true,
	get: function() {
		return store$7;
	}
});
Object.defineProperty(exports, "store$8", {
	enumerable: true,
	get: function() {
		return store$8;
	}
});
Object.defineProperty(exports, "store$9", {
	enumerable: true,
	get: function() {
		return store$9;
	}
});
Object.defineProperty(exports, "wording", {
	enumerable: true,
	get: function() {
		return wording$2;
	}
});
Object.defineProperty(exports, "wording$1", {
	enumerable: true,
	get: function() {
		return wording$3;
	}
});
