import { et as termOf, gt as keyOf, vt as locate } from "../../../chunks/code.js";
import { G as valueIn } from "../../../chunks/facts.js";
import { c as conditionOn, l as keyOf$1, s as allOf, u as unreadable } from "../../../chunks/languages-python.js";
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
const store = { recognise(call, scope) {
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
		key: keyOf$1(asked.equalities)
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
	const upserts = call.arguments.some(({ name, value }) => name === "upsert" && valueIn(scope.fold(value)) !== false);
	const write = {
		is: "write",
		row: row.key ? row : {
			...row,
			keyAt: row.table
		},
		how: "update",
		sets,
		complete,
		condition: upserts ? unreadable : conditionOn(row.key, conditions),
		conditionAt: locate(filter, scope.place),
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
		conditions: [unreadable],
		equalities: []
	};
	const equalities = value.entries.flatMap((entry) => {
		const attribute = keyOf(entry);
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
	const attribute = keyOf(entry);
	if (attribute === void 0) return unreadable;
	const { value, scope: at } = scope.follow(entry.value);
	if (attribute === "$or" || attribute === "$and") {
		if (value.is !== "list") return unreadable;
		const of = value.items.map((item) => allOf(filtered(item, at).conditions) ?? unreadable);
		return {
			is: attribute === "$or" ? "or" : "and",
			of
		};
	}
	if (attribute.startsWith("$")) return unreadable;
	if (value.is !== "object") return compared(attribute, "=", termOf(entry.value, scope));
	const all = value.entries.map((one) => {
		const operator = keyOf(one) ?? "";
		if (operator === "$in" && one.value.is === "list") return {
			is: "in",
			attribute,
			values: one.value.items.map((item) => termOf(item, at))
		};
		if (operator === "$exists") return existence(attribute, valueIn(at.fold(one.value)));
		const comparison = comparisons[operator];
		return comparison ? compared(attribute, comparison, termOf(one.value, at)) : unreadable;
	});
	return allOf(all) ?? unreadable;
}
/** MongoDB's null also matches what is absent. */
const compared = (attribute, operator, value) => value.is === "value" && value.value === null ? operator === "=" ? existence(attribute, false) : unreadable : {
	is: "compare",
	attribute,
	operator,
	value
};
const existence = (attribute, exists) => typeof exists !== "boolean" ? unreadable : exists ? {
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
			const operator = keyOf(entry);
			const fields = at.follow(entry.value);
			if (!operator || fields.value.is !== "object") {
				complete = false;
				return [];
			}
			return fields.value.entries.flatMap((one) => {
				const attribute = keyOf(one);
				if (attribute === void 0) complete = false;
				return attribute === void 0 ? [] : [setOf(operator, attribute, one.value, fields.scope)];
			});
		}),
		complete
	};
}
function setOf(operator, attribute, value, scope) {
	const at = locate(value, scope.place);
	if (operator === "$set") return {
		attribute,
		value: termOf(value, scope),
		at,
		written: true
	};
	if (operator === "$unset") return {
		attribute,
		value: { is: "absent" },
		at,
		written: false
	};
	const by = operator === "$inc" ? valueIn(scope.fold(value)) : void 0;
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
export { store as default };
