const require_facts = require("./facts.cjs");
const require_code = require("./code.cjs");
const require_languages_python = require("./languages-python.cjs");
// src/languages/python/stores/boto3.ts
const methods = [
	"get_item",
	"update_item",
	"put_item",
	"transact_write_items"
];
/** boto3's Table and its low-level client (aioboto3's too): both are known by their methods and keywords. */
const store$7 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !methods.includes(callee.name)) return [];
	const fields = require_code.Fields.ofKeywords(call.arguments, scope, call.start);
	const request = requestOf(call, scope, fields, callee.of);
	if (callee.name === "transact_write_items") return require_code.transactionOf(request);
	if (callee.name === "put_item") return fields.has("Item") ? [require_code.putOf(request)] : [];
	if (!fields.has("Key") && !fields.open) return [];
	return [callee.name === "get_item" ? require_code.readOf(request) : require_code.updateOf(request)];
} };
function requestOf(call, scope, fields, receiver) {
	const isClient = fields.has("TableName");
	return {
		call,
		scope,
		fields,
		library: isClient ? "boto3.client" : "boto3.Table",
		client: receiver,
		table: isClient ? void 0 : receiver,
		condition: require_code.attrCondition
	};
}
// src/languages/python/stores/django.ts
const one$1 = /^a?(get|first|last|earliest|latest)$/;
const narrowing = /^(filter|exclude)$/;
const managers = /^(objects|_default_manager|_base_manager|all_objects|\w+_set)$/;
/**
* Django's QuerySets. `update()` answers with the number of rows it matched; `select_for_update()` locks rows until the
* transaction ends: https://docs.djangoproject.com/en/5.2/ref/models/querysets/
*/
const store$6 = { recognise(call, scope) {
	if (call.callee.is === "name") return /^a?get_object_or_404$/.test(call.callee.name) ? [byShortcut(call, scope)] : [];
	if (call.callee.is !== "member") return [];
	const { name } = call.callee;
	if (!one$1.test(name) && !/^(a?update|select_for_update|a?(get|update)_or_create)$/.test(name)) return [];
	const chain = require_languages_python.chainOf(call, scope);
	if (!isQuery$1(chain)) return [];
	if (name === "select_for_update") return [{
		is: "read",
		rowAt: [],
		row: rowOf$1(chain),
		locks: true
	}];
	if (/get_or_create/.test(name)) return [{
		is: "read",
		rowAt: ["0"],
		row: rowOf$1(chain),
		locks: asksWhetherMade(call, scope)
	}];
	if (/update_or_create/.test(name)) return upsertOf(chain);
	if (!one$1.test(name)) return updateOf$1(chain);
	return [{
		is: "read",
		rowAt: [],
		row: rowOf$1(chain),
		locks: isLocked$1(chain),
		condition: require_languages_python.allOf(asked$1(chain).conditions)
	}];
} };
/** A manager, or a chain that narrows by keywords: SQLAlchemy's `filter` has none, and `dict.get` neither. */
function isQuery$1({ root, links }) {
	const path = require_code.pathOf(root) ?? [];
	if (links.some(({ name }) => /^(query|select|filter_by|where)$/.test(name)) || path.includes("query")) return false;
	if (managers.test(path.at(-1) ?? "")) return true;
	return links.some(({ name, call }, index) => {
		const keywords = call.arguments.some((argument) => argument.name !== void 0 || argument.spread === "map");
		return name === "select_for_update" || narrowing.test(name) && index < links.length - 1 && keywords;
	});
}
const isLocked$1 = ({ links }) => links.some(({ name }) => name === "select_for_update");
/** Whether the row was made is told to one caller alone; in `job, _created = …` nobody looks at it. */
function asksWhetherMade(call, { place }) {
	const names = require_code.definitionsOf(place.enclosing.findLast(require_code.isFunction) ?? place.module).names;
	const isFlag = ({ value, path }) => value !== void 0 && require_code.awaited(value) === call && path[0] === "1";
	const flags = [...names].filter(([, all]) => all.some(isFlag));
	return flags.length === 0 || flags.some(([name]) => !name.startsWith("_"));
}
/** What all of the chain's lookups ask for. */
function asked$1({ links, whole }) {
	const found = {
		conditions: whole ? [] : [require_languages_python.unreadable],
		equalities: []
	};
	for (const { name, call, scope } of links) {
		if (!narrowing.test(name) && !/get/.test(name)) continue;
		const { conditions, equalities } = require_languages_python.lookupsOf(call.arguments, scope, call.start);
		const all = require_languages_python.allOf(conditions);
		if (name === "exclude") found.conditions.push(all ? {
			is: "not",
			of: all
		} : require_languages_python.unreadable);
		else {
			found.conditions.push(...conditions);
			found.equalities.push(...equalities);
		}
	}
	return found;
}
function rowOf$1(chain) {
	const { root, scope, links } = chain;
	const { call, scope: at } = links.at(-1);
	const key = require_languages_python.keyOf(asked$1(chain).equalities);
	const table = root.is === "member" && managers.test(root.name) && !/_set$/.test(root.name) ? root.of : void 0;
	return {
		library: "django",
		call,
		scope: at,
		client: root,
		table: scope === at ? table : void 0,
		key
	};
}
function updateOf$1(chain) {
	const { call, scope } = chain.links.at(-1);
	if (call.arguments.some(({ name, spread }) => name === void 0 && spread !== "map")) return [];
	const fields = require_code.Fields.ofKeywords(call.arguments, scope, call.start);
	const { conditions } = asked$1(chain);
	const narrowed = chain.links.findLast(({ name }) => narrowing.test(name));
	const row = rowOf$1(chain);
	return [{
		is: "write",
		row: row.key ? row : {
			...row,
			keyAt: chain.root
		},
		how: "update",
		sets: require_languages_python.setsOf(fields),
		complete: !fields.open,
		condition: require_languages_python.conditionOn(row, conditions),
		conditionAt: narrowed && require_code.locate(narrowed.call, narrowed.scope.place),
		refusal: []
	}];
}
/** `update_or_create(pk=pk, defaults={"status": "RUNNING"})`: what its lookups name is one row, whatever it has become. */
function upsertOf(chain) {
	const { call, scope } = chain.links.at(-1);
	const defaults = call.arguments.find(({ name }) => name === "defaults")?.value;
	const fields = defaults && require_code.Fields.ofObject(defaults, scope, call.start);
	const lookups = call.arguments.filter(({ name }) => name !== "defaults" && name !== "create_defaults");
	const key = require_languages_python.keyOf(require_languages_python.lookupsOf(lookups, scope, call.start).equalities);
	if (!fields || !key) return [];
	return [{
		is: "write",
		row: {
			...rowOf$1(chain),
			key
		},
		how: "update",
		sets: require_languages_python.setsOf(fields),
		complete: !fields.open,
		refusal: []
	}];
}
/** `get_object_or_404(Job, pk=pk)`, `get_object_or_404(Job.objects.select_for_update(), pk=pk)`. */
function byShortcut(call, scope) {
	const [first, ...given] = call.arguments;
	const source = first && scope.follow(first.value);
	const chain = source?.value.is === "call" ? require_languages_python.chainOf(source.value, source.scope) : void 0;
	const key = require_languages_python.keyOf(require_languages_python.lookupsOf(given, scope, call.start).equalities);
	const model = first && require_code.pathOf(first.value) ? first.value : void 0;
	return {
		is: "read",
		rowAt: [],
		row: {
			library: "django",
			call,
			scope,
			client: model,
			table: model,
			key
		},
		locks: chain !== void 0 && isLocked$1(chain)
	};
}
// src/languages/python/stores/mongodb.ts
const comparisons = {
	$eq: "=",
	$ne: "<>",
	$lt: "<",
	$lte: "<=",
	$gt: ">",
	$gte: ">="
};
/**
* PyMongo (Motor's and asynchronous PyMongo's methods are the same): a filter is the condition of a write, `modified_count`
* or the row that is given back its answer: https://pymongo.readthedocs.io/en/stable/api/pymongo/collection.html
*/
const store$5 = { recognise(call, scope) {
	const { callee, arguments: given } = call;
	if (callee.is !== "member" || !/^(find_one|find_one_and_update|update_one)$/.test(callee.name)) return [];
	const argument = (name, index) => given.find((one) => one.name === name)?.value ?? given.filter((one) => one.name === void 0)[index]?.value;
	const filter = argument("filter", 0);
	const asked = filter ? filtered(filter, scope) : {
		conditions: [],
		equalities: []
	};
	const row = {
		library: "pymongo",
		call,
		scope,
		client: callee.of,
		table: callee.of,
		key: require_languages_python.keyOf(asked.equalities)
	};
	if (callee.name === "find_one") return filter ? [{
		is: "read",
		rowAt: [],
		row
	}] : [];
	const update = argument("update", 1);
	return filter && update ? written(callee.name, row, filter, update, asked.conditions) : [];
} };
function written(method, row, filter, update, conditions) {
	const { scope, call } = row;
	const { sets, complete } = operatorsIn(update, scope);
	const upserts = call.arguments.some(({ name, value }) => name === "upsert" && require_facts.valueIn(scope.fold(value)) !== false);
	const write = {
		is: "write",
		row: row.key ? row : {
			...row,
			keyAt: row.table
		},
		how: "update",
		sets,
		complete,
		condition: upserts ? require_languages_python.unreadable : require_languages_python.conditionOn(row, conditions),
		conditionAt: require_code.locate(filter, scope.place),
		refusal: []
	};
	return method === "update_one" ? [write] : [write, {
		is: "read",
		rowAt: [],
		row
	}];
}
function filtered(filter, scope) {
	const { value, scope: at } = scope.follow(filter);
	if (value.is !== "object") return {
		conditions: [require_languages_python.unreadable],
		equalities: []
	};
	const equalities = value.entries.flatMap((entry) => {
		const attribute = require_code.keyOf(entry);
		return attribute !== void 0 && !attribute.startsWith("$") && entry.value.is !== "object" ? [{
			attribute,
			value: entry.value,
			scope: at
		}] : [];
	});
	return {
		conditions: value.entries.map((entry) => conditionOf(entry, at)),
		equalities
	};
}
function conditionOf(entry, scope) {
	const attribute = require_code.keyOf(entry);
	if (attribute === void 0) return require_languages_python.unreadable;
	const { value, scope: at } = scope.follow(entry.value);
	if (attribute === "$or" || attribute === "$and") {
		if (value.is !== "list") return require_languages_python.unreadable;
		const of = value.items.map((item) => require_languages_python.allOf(filtered(item, at).conditions) ?? require_languages_python.unreadable);
		return {
			is: attribute === "$or" ? "or" : "and",
			of
		};
	}
	if (attribute.startsWith("$")) return require_languages_python.unreadable;
	if (value.is !== "object") return compared(attribute, "=", require_code.termOf(entry.value, scope));
	const all = value.entries.map((one) => {
		const operator = require_code.keyOf(one) ?? "";
		if (operator === "$in" && one.value.is === "list") return {
			is: "in",
			attribute,
			values: one.value.items.map((item) => require_code.termOf(item, at))
		};
		if (operator === "$exists") return existence(attribute, require_facts.valueIn(at.fold(one.value)));
		const comparison = comparisons[operator];
		return comparison ? compared(attribute, comparison, require_code.termOf(one.value, at)) : require_languages_python.unreadable;
	});
	return require_languages_python.allOf(all) ?? require_languages_python.unreadable;
}
/** MongoDB's null also matches what is absent. */
const compared = (attribute, operator, value) => value.is === "value" && value.value === null ? operator === "=" ? existence(attribute, false) : require_languages_python.unreadable : {
	is: "compare",
	attribute,
	operator,
	value
};
const existence = (attribute, exists) => typeof exists !== "boolean" ? require_languages_python.unreadable : exists ? {
	is: "exists",
	attribute
} : {
	is: "not",
	of: {
		is: "exists",
		attribute
	}
};
/** `{'$set': {'status': 'RUNNING'}, '$inc': {'attempts': 1}, '$unset': {'owner': ''}}`. */
function operatorsIn(update, scope) {
	const { value, scope: at } = scope.follow(update);
	if (value.is !== "object") return {
		sets: [],
		complete: false
	};
	let complete = true;
	return {
		sets: value.entries.flatMap((entry) => {
			const operator = require_code.keyOf(entry);
			const fields = at.follow(entry.value);
			if (!operator || fields.value.is !== "object") {
				complete = false;
				return [];
			}
			return fields.value.entries.flatMap((one) => {
				const attribute = require_code.keyOf(one);
				if (attribute === void 0) complete = false;
				return attribute === void 0 ? [] : [setOf$1(operator, attribute, one.value, fields.scope)];
			});
		}),
		complete
	};
}
function setOf$1(operator, attribute, value, scope) {
	const at = require_code.locate(value, scope.place);
	if (operator === "$set") return {
		attribute,
		value: require_code.termOf(value, scope),
		at,
		written: true
	};
	if (operator === "$unset") return {
		attribute,
		value: { is: "absent" },
		at,
		written: false
	};
	const by = operator === "$inc" ? require_facts.valueIn(scope.fold(value)) : void 0;
	return {
		attribute,
		value: typeof by === "number" ? {
			is: "attribute",
			attribute,
			plus: by
		} : { is: "unknown" },
		at,
		written: false
	};
}
// src/languages/python/stores/pynamodb.ts
/**
* PynamoDB: `Job.get(hash_key)` and `job.update(actions=[…], condition=…)`, which raises UpdateError when it is refused:
* https://pynamodb.readthedocs.io/en/stable/updates.html. `save()` is read by `saves.ts`.
*/
const store$4 = { recognise(call, scope) {
	const { callee, arguments: given } = call;
	if (callee.is !== "member") return [];
	if (callee.name === "get") return readOf$1(call, callee.of, scope);
	if (callee.name !== "update") return [];
	const named = (name) => given.find((one) => one.name === name)?.value;
	const [first, second] = given.filter(({ name }) => name === void 0).map(({ value }) => value);
	const inTransaction = first !== void 0 && first.is !== "list";
	const actions = named("actions") ?? (inTransaction ? second : first);
	const instance = inTransaction ? first : callee.of;
	const condition = named("condition");
	const list = actions && scope.follow(actions);
	if (list?.value.is !== "list") return [];
	const sets = list.value.items.flatMap((item) => actionOf(item, list.scope));
	if (sets.length === 0) return [];
	return [{
		is: "write",
		row: {
			library: "pynamodb",
			call,
			scope,
			client: instance,
			keyAt: instance
		},
		how: "update",
		sets,
		complete: sets.length === list.value.items.length,
		condition: condition && require_languages_python.pynamoCondition(condition, scope),
		conditionAt: condition && require_code.locate(condition, scope.place),
		refusal: ["UpdateError", "TransactWriteError"]
	}];
} };
/** Of a class of the project that is a PynamoDB model. */
function readOf$1(call, of, scope) {
	const model = scope.base.code.meaning(of, scope.place);
	const [hash] = call.arguments;
	if (model?.is !== "class" || !hash || !isModel(model, scope)) return [];
	const { value } = hash;
	return [{
		is: "read",
		rowAt: [],
		row: {
			library: "pynamodb",
			call,
			scope,
			client: of,
			table: of,
			key: [{
				attribute: "pk",
				value,
				scope
			}]
		}
	}];
}
function isModel(model, scope, depth = 0) {
	const { code } = scope.base;
	return model.class.bases.some((base) => {
		const meaning = code.meaning(base, model.place);
		if (meaning?.is === "outside") return meaning.from.startsWith("pynamodb");
		return meaning?.is === "class" && depth < 4 && isModel(meaning, scope, depth + 1);
	});
}
/** `Job.status.set('RUNNING')`, `Job.attempts.add(1)`, `Job.owner.remove()`. */
function actionOf(item, scope) {
	if (item.is !== "call" || item.callee.is !== "member") return [];
	const attribute = require_languages_python.attributeOf(item.callee.of);
	const [first] = item.arguments;
	if (attribute === void 0) return [];
	const at = require_code.locate(first?.value ?? item, scope.place);
	switch (item.callee.name) {
		case "set": return first ? [{
			attribute,
			value: require_languages_python.attributeTerm(first.value, scope),
			at,
			written: true
		}] : [];
		case "add": {
			const by = first && scope.fold(first.value);
			const plus = by && by.is !== "unknown" && typeof by.value === "number" ? by.value : void 0;
			return [{
				attribute,
				value: plus === void 0 ? { is: "unknown" } : {
					is: "attribute",
					attribute,
					plus
				},
				at,
				written: false
			}];
		}
		case "remove": return [{
			attribute,
			value: { is: "absent" },
			at,
			written: false
		}];
		default: return [];
	}
}
// src/languages/python/stores/redis.ts
/**
* redis-py's `set(key, token, nx=True, ex=300)`, which answers None where the key is there already, and Django's
* `cache.add(key, token, timeout)`, which answers False: https://redis.readthedocs.io/en/stable/commands.html
*/
const store$3 = { recognise(call, scope) {
	const { callee, arguments: given } = call;
	const [key, token] = given;
	if (callee.is !== "member" || !key || !token || key.name !== void 0) return [];
	const isSet = callee.name === "set" && given.some(({ name, value }) => name === "nx" && require_facts.valueIn(scope.fold(value)) === true);
	const isAdd = callee.name === "add" && /cache$/i.test(scope.textOf(callee.of));
	return isSet || isAdd ? require_code.lockBy(isAdd ? "django.core.cache" : "redis", call, scope) : [];
} };
// src/languages/python/stores/saves.ts
/**
* `job.save()`: Django's, PynamoDB's and MongoEngine's objects write all that was assigned to them. Django's
* `update_fields` names what alone is written; PynamoDB takes a condition, and a VersionAttribute is one for every save.
*/
const store$2 = { recognise(call, scope) {
	const { callee, arguments: given } = call;
	if (callee.is !== "member" || !/^a?save$/.test(callee.name)) return [];
	if (given.some(({ name }) => name === "force_insert")) return [];
	const condition = given.find(({ name }) => name === "condition")?.value;
	const fields = given.find(({ name }) => name === "update_fields")?.value;
	const only = fields && scope.follow(fields);
	return [{
		is: "save",
		row: {
			library: condition ? "pynamodb" : "django",
			call,
			scope
		},
		instance: callee.of,
		only: only?.value.is === "list" ? only.value.items.map((item) => text(only.scope.fold(item))) : void 0,
		condition: condition && require_languages_python.pynamoCondition(condition, scope),
		conditionAt: condition && require_code.locate(condition, scope.place),
		refusal: ["PutError"],
		version: versionOf
	}];
} };
const text = (known) => String(require_facts.valueIn(known) ?? "");
/** `version = VersionAttribute()` of a PynamoDB model. */
const versionOf = ({ body }) => {
	for (const one of body) if (one.is === "assign" && one.target.is === "name" && one.value.is === "call") {
		const { callee } = one.value;
		if ((callee.is === "name" || callee.is === "member") && callee.name === "VersionAttribute") return one.target.name;
	}
};
// src/languages/python/stores/sql.ts
/** The libraries' own methods, and what projects call theirs: `run_query(sql, values)`, `execute_write_statement(…)`. */
const sending = /^_*(a?execute|fetchrow|fetch_?one|fetchval|(\w+_)?(query|sql|statement|execute)|(execute|query|run)_\w+)$/;
const taking = /^(fetchone|first|one|one_or_none|mappings)$/;
const begins = /^\s*(select|update|with)\s/i;
const advisory = /advisory_(xact_)?lock|\bget_lock\s*\(/i;
/**
* SQL as text: psycopg, sqlite3, asyncpg, `databases`, and SQLAlchemy's `text()`. A cursor tells how many rows an UPDATE
* changed by an attribute of its own: where that is asked for, one with a condition is taken for a claim that is looked at.
*/
const store$1 = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" && callee.is !== "name") return [];
	const sent = sending.test(callee.name) && call.arguments.length > 0 ? call : void 0;
	const read = callee.is === "member" && taking.test(callee.name) ? sentBefore(callee.of, scope) : void 0;
	const asked = sent ?? read;
	return asked?.arguments.length ? operation(asked, call, scope) : [];
} };
/** `db.execute(…)` of `db.execute(…).fetchone()`, or what the cursor was given last. */
function sentBefore(of, scope) {
	const value = require_code.awaited(of);
	const path = require_code.pathOf(value);
	if (path) return givenLast(path.join("."), value.start, scope);
	if (value.is !== "call" || value.callee.is !== "member") return void 0;
	return value.callee.name === "execute" ? value : sentBefore(value.callee.of, scope);
}
function givenLast(cursor, until, { place }) {
	let last;
	require_code.walkStatements(place.enclosing.findLast(require_code.isFunction)?.body ?? [], place, { expression(one) {
		if (one.is === "call" && one.end <= until && isSentBy(one, cursor)) last = one;
	} });
	return last;
}
const isSentBy = ({ callee }, cursor) => callee.is === "member" && callee.name === "execute" && require_code.pathOf(callee.of)?.join(".") === cursor;
/** How many rows were changed, and what they are, is asked of the cursor or the connection. */
function isAskedAfter(call, { place }) {
	let asked = false;
	require_code.walkStatements(place.enclosing.findLast(require_code.isFunction)?.body ?? [], place, { expression(one) {
		asked ||= one.start >= call.end && one.is === "member" && /^(rowcount|fetch\w*|statusmessage)$/.test(one.name);
		asked ||= one.start >= call.end && one.is === "literal" && /\bchanges\(\)/.test(String(one.value));
	} });
	return asked;
}
function operation(asked, call, scope) {
	const texts = asked.arguments.slice(0, 2).map(({ value }) => textOf(value, scope));
	const index = texts.findIndex((one) => one !== void 0);
	const written = texts[index];
	const first = asked.arguments[index];
	if (!written || !first || !(begins.test(written.text) || asked.callee.is === "member")) return [];
	const row = {
		library: "sql",
		call,
		scope
	};
	if (advisory.test(written.text)) return [{
		is: "read",
		rowAt: [],
		row,
		locks: true
	}];
	const bound = /* @__PURE__ */ new Map();
	const parsed = require_code.statementOf(written.text, binding(asked, asked.arguments.slice(index), scope, written.put, bound));
	if (!parsed) return [];
	const { key, others } = narrowed(parsed, bound);
	const { start, end } = first.value;
	const table = {
		is: "literal",
		value: parsed.table,
		start,
		end
	};
	const named = {
		...row,
		table,
		...key.length > 0 ? { key } : {}
	};
	if (parsed.is === "select") return [{
		is: "read",
		rowAt: [],
		columns: parsed.columns,
		row: named,
		locks: parsed.locks
	}];
	if (key.length === 0) return [];
	return [{
		is: "write",
		row: named,
		how: "update",
		sets: parsed.sets.map(({ column, value }) => {
			const from = bound.get(value);
			return {
				attribute: column,
				value,
				at: from ? require_code.locate(from.value, from.scope.place) : require_code.locate(first.value, scope.place),
				written: from !== void 0
			};
		}),
		complete: parsed.complete,
		condition: others && (isAskedAfter(call, scope) ? require_languages_python.unreadable : require_languages_python.allOf(others)),
		refusal: []
	}];
}
/** The statement with marks for what an f-string puts into it; undefined where it is computed. */
function textOf(expression, scope) {
	const { value, scope: at } = scope.follow(expression);
	if (value.is === "literal") return typeof value.value === "string" ? {
		text: value.value,
		put: []
	} : void 0;
	const [only] = value.is === "call" ? value.arguments : [];
	if (only && value.is === "call" && /^(text|SQL)$/.test("name" in value.callee ? value.callee.name : "")) return textOf(only.value, at);
	if (value.is !== "template") return void 0;
	const put = [];
	return {
		text: value.parts.map((part) => part.is === "literal" ? String(part.value) : require_code.inserted(put.push({
			value: part,
			scope: at
		}) - 1)).join(""),
		put
	};
}
/** `execute(sql, (a, b))`, `execute(sql, {"id": a})`, `fetchrow(sql, a, b)`, `execute(query=sql, values={…})`. */
function binding(asked, [, second, ...more], scope, put, bound) {
	const given = second && scope.follow(second.value);
	const items = given?.value.is === "list" ? given.value.items.map((value) => ({
		value,
		scope: given.scope
	})) : [second, ...more].flatMap((one) => one ? [{
		value: one.value,
		scope
	}] : []);
	const named = second && require_code.Fields.ofObject(second.value, scope, asked.start);
	return ({ mark, index }) => {
		const word = /^(?:[:@]|%\()(\w+)/.exec(mark)?.[1];
		const one = mark.startsWith(require_code.inserted(index)) ? put[index] : word ? named?.get(word) : items[index];
		if (!one) return { is: "unknown" };
		const term = { ...require_code.termOf(one.value, one.scope) };
		bound.set(term, one);
		return term;
	};
}
/** The row's own id, and whether more is asked of it. */
function narrowed({ where, table }, bound) {
	const one = table.toLowerCase().replace(/s$/, "");
	const own = /* @__PURE__ */ new Set([
		"pk",
		"id",
		"uuid",
		`${one}_id`,
		`${one}id`,
		`${one}_uuid`,
		`${one}uuid`
	]);
	const key = [];
	const others = [];
	for (const part of parts(where)) {
		const value = part.is === "compare" && part.operator === "=" ? bound.get(part.value) : void 0;
		if (part.is === "compare" && value && own.has(part.attribute.toLowerCase())) key.push({
			attribute: part.attribute,
			...value
		});
		else others.push(part);
	}
	return {
		key,
		...others.length > 0 ? { others } : {}
	};
}
const parts = (where) => where?.is === "and" ? where.of.flatMap(parts) : where ? [where] : [];
// src/languages/python/stores/sqlalchemy.ts
const one = /^(first|one|one_or_none|scalar|scalar_one|scalar_one_or_none|get|get_one|get_or_404|first_or_404)$/;
const saving = /^(add|merge|add_all|commit|flush)$/;
const session = /session|^db$|^s$/i;
/**
* SQLAlchemy's sessions, queries (1.x and Flask's) and statements (2.0). An `update` says how many rows it matched:
* `rowcount`, what `Query.update` returns, or the rows of `returning`: https://docs.sqlalchemy.org/en/20/tutorial/data_update.html
*/
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member") return [];
	const receiver = require_code.pathOf(callee.of)?.at(-1) ?? "";
	if (saving.test(callee.name)) return session.test(receiver) || /^(commit|flush)$/.test(callee.name) ? saveOf(call, scope) : [];
	if (callee.name === "refresh") return isForUpdate(call) ? [locking(call, scope)] : [];
	if (/^(execute|exec|scalars?)$/.test(callee.name)) return executed(call, scope);
	if (callee.name === "get" && session.test(receiver) && call.arguments.length >= 2) return [byKey(call, scope)];
	const chain = require_languages_python.chainOf(call, scope);
	if (!chain.links.some(isQuery) && !require_code.pathOf(chain.root)?.includes("query")) return inStatement(call, callee, chain);
	if (callee.name === "with_for_update") return [locking(call, scope)];
	if (callee.name === "update") return [updateOf(chain, call, scope)];
	return one.test(callee.name) ? [readOf(chain, call, scope)] : [];
} };
/** `session.query(Job)`. */
const isQuery = ({ name }) => name === "query";
const isForUpdate = ({ arguments: given }) => given.some(({ name, value }) => name === "with_for_update" && !(value.is === "literal" && !value.value));
const locking = (call, scope) => ({
	is: "read",
	rowAt: [],
	row: {
		library: "sqlalchemy",
		call,
		scope
	},
	locks: true
});
function saveOf(call, scope) {
	const [first] = call.arguments;
	const name = call.callee.is === "member" ? call.callee.name : "";
	const bare = /^(commit|flush)$/.test(name);
	if (bare ? first !== void 0 : !first || !require_code.pathOf(first.value)) return [];
	const instance = bare ? void 0 : first.value;
	return [{
		is: "save",
		row: {
			library: "sqlalchemy",
			call,
			scope
		},
		instance,
		refusal: ["StaleDataError"],
		version
	}];
}
/** `__mapper_args__ = {"version_id_col": version_id}`. */
function version({ body }) {
	for (const one of body) {
		if (one.is !== "assign" || one.target.is !== "name" || one.target.name !== "__mapper_args__") continue;
		const column = (one.value.is === "object" ? one.value.entries : []).find((entry) => require_code.keyOf(entry) === "version_id_col")?.value;
		return column && require_code.pathOf(column)?.at(-1);
	}
}
/** `session.get(Job, job_id, with_for_update=True)`. */
function byKey(call, scope) {
	const [model, id] = call.arguments;
	const key = id.value.is === "object" ? void 0 : [{
		attribute: "pk",
		value: id.value,
		scope
	}];
	return {
		is: "read",
		rowAt: [],
		row: {
			library: "sqlalchemy",
			call,
			scope,
			client: model.value,
			table: model.value,
			key
		},
		locks: isForUpdate(call)
	};
}
/** What a query's or a statement's `where`, `filter` and `filter_by` ask for. */
function asked({ links, whole }) {
	const conditions = whole || links[0]?.name === "query" ? [] : [require_languages_python.unreadable];
	const equalities = [];
	for (const { name, call, scope } of links) {
		if (!/^(where|filter|filter_by)$/.test(name)) continue;
		for (const { name: attribute, value, spread } of call.arguments) if (spread) conditions.push(require_languages_python.unreadable);
		else if (attribute === void 0) {
			conditions.push(require_languages_python.sqlCondition(value, scope));
			equalities.push(...equalitiesIn(value, scope));
		} else {
			conditions.push({
				is: "compare",
				attribute,
				operator: "=",
				value: require_languages_python.attributeTerm(value, scope)
			});
			equalities.push({
				attribute,
				value,
				scope
			});
		}
	}
	return {
		conditions,
		equalities
	};
}
function equalitiesIn(value, scope) {
	if (value.is === "binary" && value.operator === "&") return [...equalitiesIn(value.left, scope), ...equalitiesIn(value.right, scope)];
	if (value.is === "call" && value.callee.is === "name" && value.callee.name === "and_") return value.arguments.flatMap((one) => equalitiesIn(one.value, scope));
	const attribute = value.is === "binary" && value.operator === "==" ? require_languages_python.attributeOf(value.left) : void 0;
	return attribute !== void 0 && value.is === "binary" ? [{
		attribute,
		value: value.right,
		scope
	}] : [];
}
/** The model is what is queried: `query(Job)`, `Job.query`, `select(Job)`, `update(Job)`. */
function rowOf(chain, call, scope) {
	const { root, links } = chain;
	const model = links.find(({ name }) => /^(query|select|update)$/.test(name))?.call.arguments[0]?.value ?? (root.is === "member" ? root.of : void 0);
	const here = chain.scope === scope && model && require_code.pathOf(model) ? model : void 0;
	const byId = links.find(({ name, call: made }) => /^get(_or_404|_one)?$/.test(name) && made.arguments.length === 1);
	return {
		library: "sqlalchemy",
		call,
		scope,
		client: here,
		table: here,
		key: (byId && [{
			attribute: "pk",
			value: byId.call.arguments[0].value,
			scope: byId.scope
		}]) ?? require_languages_python.keyOf(asked(chain).equalities)
	};
}
const isLocked = ({ links }) => links.some(({ name }) => name === "with_for_update");
const readOf = (chain, call, scope) => ({
	is: "read",
	rowAt: [],
	row: rowOf(chain, call, scope),
	locks: isLocked(chain),
	condition: require_languages_python.allOf(asked(chain).conditions)
});
/** `session.scalars(select(Job)…).first()`: the row stands one call behind the statement's. */
function inStatement(call, callee, { links, root, scope }) {
	const sent = links.find(({ name }) => /^(execute|exec|scalars)$/.test(name));
	const statement = sent && one.test(callee.name) ? sent.call.arguments[0] : void 0;
	if (callee.name === "with_for_update" && links[0]?.name === "select") return [locking(call, scope)];
	if (!statement || !sent || root.is === "literal") return [];
	return statementOf(statement.value, sent.scope, call).filter(({ is }) => is === "read");
}
/** `session.execute(update(Job).where(…).values(…))`, `session.scalar(select(Job).where(…))`. */
const executed = (call, scope) => {
	const [first] = call.arguments;
	const found = first ? statementOf(first.value, scope, call) : [];
	const isRow = call.callee.is === "member" && call.callee.name === "scalar";
	return found.filter((one) => one.is === "write" || one.is === "read" && (isRow || one.locks));
};
function statementOf(expression, scope, call) {
	const { value, scope: at } = scope.follow(expression);
	if (value.is !== "call") return [];
	const chain = require_languages_python.chainOf(value, at);
	if (chain.links.some(({ name }) => name === "update") && chain.links.some(({ name }) => name === "values")) return [updateOf(chain, call, scope)];
	return chain.links[0]?.name === "select" ? [readOf(chain, call, scope)] : [];
}
function updateOf(chain, call, scope) {
	const { sets, complete } = valuesOf(chain.links.find(({ name }) => name === "values") ?? chain.links.at(-1));
	const { conditions } = asked(chain);
	const narrowed = chain.links.findLast(({ name }) => /^(where|filter|filter_by)$/.test(name));
	const row = rowOf(chain, call, scope);
	return {
		is: "write",
		row: row.key ? row : {
			...row,
			keyAt: row.table
		},
		how: "update",
		sets,
		complete,
		condition: require_languages_python.conditionOn(row, conditions),
		conditionAt: narrowed && require_code.locate(narrowed.call, narrowed.scope.place),
		refusal: []
	};
}
/** `values(status='RUNNING')`, `update({Job.status: 'RUNNING'})`, `update({'status': 'RUNNING'})`. */
function valuesOf({ call, scope }) {
	const first = call.arguments.find(({ name, spread }) => name === void 0 && !spread);
	const object = first && scope.follow(first.value);
	if (object?.value.is === "object" && object.value.entries.some(({ key }) => key && require_languages_python.attributeOf(key))) {
		const sets = object.value.entries.flatMap(({ key, value }) => {
			const attribute = key && (require_languages_python.attributeOf(key) ?? require_code.keyOf({ key }));
			return attribute === void 0 ? [] : [setOf(attribute, value, object.scope)];
		});
		return {
			sets,
			complete: sets.length === object.value.entries.length
		};
	}
	const fields = first ? require_code.Fields.ofObject(first.value, scope, call.start) : require_code.Fields.ofKeywords(call.arguments, scope, call.start);
	return {
		sets: (fields?.keys() ?? []).filter((name) => first || name !== "synchronize_session").map((attribute) => {
			const { value, scope: at } = fields.get(attribute);
			const set = setOf(attribute, value, at);
			return fields.sure(attribute) ? set : {
				...set,
				value: { is: "unknown" }
			};
		}),
		complete: fields !== void 0 && !fields.open
	};
}
const setOf = (attribute, value, scope) => ({
	attribute,
	value: require_languages_python.attributeTerm(value, scope),
	at: require_code.locate(value, scope.place),
	written: true
});
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
