import { _t as literalText } from "../../../chunks/code.js";
import { a as chainOf, c as raised, d as updateBy, f as compared, h as unread, l as readBy, m as memberOf, o as isWhole, p as filterOf, s as nameAs, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/knex.ts
const wording = {
	operators: {},
	listIsIn: false
};
const wheres = /^(and|or)?where/i;
/** Knex: `db('jobs').where({ id, status: 'queued' }).update({ … })` answers the number of rows; with `returning`, the rows. */
const store = { recognise(call, scope) {
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
		filter: whereOf(chain, scope),
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
function whereOf({ links }, scope) {
	const filter = {
		equals: [],
		others: []
	};
	for (const { name, given } of links) {
		if (!wheres.test(name)) continue;
		const part = clause(name.replace(/^and/, ""), given, scope) ?? {
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
function clause(method, given, scope) {
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
			}, wording);
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
export { store as default };
