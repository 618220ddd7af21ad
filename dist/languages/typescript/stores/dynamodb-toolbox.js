import { $ as Fields, _t as literalText } from "../../../chunks/code.js";
import { G as valueIn } from "../../../chunks/facts.js";
import { a as chainOf, c as raised, d as updateBy, f as compared, h as unread, l as readBy, m as memberOf, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/dynamodb-toolbox.ts
const commands = /^(Update(Item|Attributes)|GetItem)Command$/;
const comparisons = {
	eq: "=",
	ne: "<>",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
/** dynamodb-toolbox: `JobEntity.build(UpdateItemCommand).item({ … }).options({ condition: { attr, eq } }).send()` throws. */
const store = { recognise(call, scope) {
	if (call.callee.is !== "member" || call.callee.name !== "send") return [];
	const chain = chainOf(call);
	const command = chain.named("build")?.given[0];
	const made = command?.is === "name" && commands.test(command.name) ? command.name : void 0;
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
	}, call.start, amended);
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
const amended = (attribute, { value, scope }) => value.is === "call" && value.callee.is === "name" && value.callee.name === "$add" && value.arguments[0] ? raised(attribute, {
	value: value.arguments[0].value,
	scope
}) : void 0;
function conditionGiven(chain, scope) {
	const options = chain.named("options")?.given[0];
	const condition = options && Fields.ofObject(options, scope)?.get("condition");
	return condition && conditionIn(condition);
}
function conditionIn(given) {
	const fields = Fields.ofObject(given.value, given.scope);
	if (!fields || fields.open) return unread();
	const all = fields.get("and") ?? fields.get("or");
	if (all) {
		const { value, scope } = all.scope.follow(all.value);
		return value.is === "list" ? {
			is: fields.has("and") ? "and" : "or",
			of: value.items.map((item) => conditionIn({
				value: item,
				scope
			}))
		} : unread();
	}
	const not = fields.get("not");
	if (not) return {
		is: "not",
		of: conditionIn(not)
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
	const operator = Object.keys(comparisons).find((one) => fields.has(one));
	return operator ? compared(attribute, comparisons[operator], fields.get(operator)) : unread();
}
export { store as default };
