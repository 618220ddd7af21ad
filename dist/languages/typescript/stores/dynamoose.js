import { $ as Fields, _t as literalText } from "../../../chunks/code.js";
import { a as chainOf, c as raised, d as updateBy, f as compared, h as unread, i as uses, l as readBy, m as memberOf, p as filterOf, r as isOwn, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/dynamoose.ts
const comparisons = {
	eq: "=",
	lt: "<",
	le: "<=",
	gt: ">",
	ge: ">="
};
/** dynamoose: `Model.update(key, changes, { condition: new dynamoose.Condition().where('status').eq('PENDING') })` throws. */
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !/^(get|update)$/.test(callee.name) || isOwn(call, scope)) return [];
	const [key, changes, settings] = call.arguments.map(({ value }) => value);
	if (!key || !uses(/^dynamoose$/, callee.of, scope)) return [];
	const filter = filterOf({
		value: key,
		scope
	}, { operators: {} }) ?? byKey({
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
		condition: conditionIn(condition)
	} : write];
} };
const refusal = ["ConditionalCheckFailedException"];
const byKey = (value) => ({
	equals: [{
		attribute: "id",
		value
	}],
	others: []
});
/** `new dynamoose.Condition().where('status').eq('PENDING').and().attribute('lockedAt').not().exists()`. */
function conditionIn(given) {
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
	const operator = comparisons[name];
	if (operator && operand) return compared(attribute, operator, {
		value: operand,
		scope
	});
	return name === "in" && operand ? memberOf(attribute, {
		value: operand,
		scope
	}) : unread(`\`${name}\` is not judged`);
}
export { store as default };
