import { $ as Fields, _t as literalText, a as tokensOf, n as conditionIn, r as Reader } from "../../../chunks/code.js";
import { a as chainOf, d as updateBy, h as unread, i as uses, l as readBy, n as sqlText, o as isWhole, p as filterOf, r as isOwn, t as Bound, u as setsOf } from "../../../chunks/languages-typescript.js";
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
const reads = /^findOne(OrFail|By|ByOrFail)?$/;
/** TypeORM: repositories, managers and the query builder; `update` answers `affected`. */
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || isOwn(call, scope)) return [];
	if (reads.test(callee.name)) return read(call, scope, callee.of, callee.name);
	if (callee.name === "update") return isTypeorm(callee.of, scope) ? update(call, scope, callee.of) : [];
	return /^(execute|get(One|RawOne)(OrFail)?)$/.test(callee.name) ? built(call, scope) : [];
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
	return [readBy(request, [], !by && (options?.has("lock") ?? false))];
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
	return chain.links.at(-1).name === "execute" ? [] : [readBy(request, [], mode !== void 0 && /write/.test(literalText(mode) ?? ""))];
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
	return bound.filter(conditionIn(reader, bound.bind));
}
export { store as default };
