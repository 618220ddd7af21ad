import { _t as literalText } from "../../../chunks/code.js";
import { a as chainOf, d as updateBy, f as compared, h as unread, l as readBy, m as memberOf, s as nameAs, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/kysely.ts
const runs = /^execute(TakeFirst(OrThrow)?)?$/;
/** Kysely: `db.updateTable('job').set({ … }).where('id', '=', id).executeTakeFirst()` answers `numUpdatedRows`, or the row. */
const store = { recognise(call, scope) {
	if (call.callee.is !== "member" || !runs.test(call.callee.name)) return [];
	const chain = chainOf(call);
	const verb = chain.named("updateTable", "selectFrom");
	const name = verb?.given[0] && literalText(verb.given[0])?.split(" ")[0];
	if (!verb || name === void 0) return [];
	const filter = whereOf(chain, scope);
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
function whereOf({ links }, scope) {
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
export { store as default };
