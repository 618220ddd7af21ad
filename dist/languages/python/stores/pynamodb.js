import { vt as locate } from "../../../chunks/code.js";
import { n as attributeTerm, r as pynamoCondition, t as attributeOf } from "../../../chunks/languages-python.js";
// src/languages/python/stores/pynamodb.ts
/**
* PynamoDB: `Job.get(hash_key)` and `job.update(actions=[…], condition=…)`, which raises UpdateError when it is refused:
* https://pynamodb.readthedocs.io/en/stable/updates.html. `save()` is read by `saves.ts`.
*/
const store = { recognise(call, scope) {
	const { callee, arguments: given } = call;
	if (callee.is !== "member") return [];
	if (callee.name === "get") return readOf(call, callee.of, scope);
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
		condition: condition && pynamoCondition(condition, scope),
		conditionAt: condition && locate(condition, scope.place),
		refusal: ["UpdateError", "TransactWriteError"]
	}];
} };
/** Of a class of the project that is a PynamoDB model. */
function readOf(call, of, scope) {
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
	const attribute = attributeOf(item.callee.of);
	const [first] = item.arguments;
	if (attribute === void 0) return [];
	const at = locate(first?.value ?? item, scope.place);
	switch (item.callee.name) {
		case "set": return first ? [{
			attribute,
			value: attributeTerm(first.value, scope),
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
export { store as default };
