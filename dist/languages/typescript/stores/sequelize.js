import { $ as Fields } from "../../../chunks/code.js";
import { d as isStatusAttribute } from "../../../chunks/facts.js";
import { c as raised, d as updateBy, h as unread, i as uses, l as readBy, p as filterOf, r as isOwn, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/sequelize.ts
/** https://sequelize.org/docs/v6/core-concepts/model-querying-basics/#operators, written `[Op.in]`. */
const wording = {
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
const library = /^(sequelize|sequelize-typescript|@sequelize\/core)$/;
/** Sequelize: `Model.update(values, { where })` answers `[count]`; `instance.update(values)` writes whatever is stored. */
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || isOwn(call, scope)) return [];
	if (/^find(ByPk|One|OrFail)$/.test(callee.name)) return read(call, scope, callee.of, callee.name);
	if (callee.name !== "update") return [];
	return updateAll(call, scope, callee.of) ?? updateOne(call, scope, callee.of);
} };
function read(call, scope, model, method) {
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
		} : filterOf(where, wording) ?? {
			equals: [],
			others: []
		}
	};
	return [readBy(request, [], options?.has("lock") ?? false)];
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
		filter: filterOf(where, wording) ?? {
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
	if (!sets.some(({ attribute }) => isStatusAttribute(attribute)) || !uses(library, row, scope)) return [];
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
export { store as default };
