import { $ as Fields, et as termOf, tt as textBehind, u as parseCondition } from "../../../chunks/code.js";
import { c as raised, d as updateBy, h as unread, i as uses, l as readBy, r as isOwn, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/onetable.ts
/** dynamodb-onetable: `Job.update({ id, status }, { where: '${status} = {PENDING}' })` throws OneTableError. */
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || !/^(get|update)$/.test(callee.name) || isOwn(call, scope)) return [];
	const [given, options] = call.arguments.map(({ value }) => value);
	const fields = given && Fields.ofObject(given, scope, call.start);
	if (!fields || !uses(/^dynamodb-onetable$/, callee.of, scope)) return [];
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
	if (callee.name === "get") return [readBy(request)];
	const more = options && Fields.ofObject(options, scope, call.start);
	const plain = setsOf({
		value: given,
		scope
	}, call.start);
	const added = more?.get("add") ? setsOf(more.get("add"), call.start, raised) : {
		sets: [],
		complete: true
	};
	const sets = [...plain.sets.filter(({ attribute }) => !keys.includes(attribute)), ...added.sets];
	const write = updateBy(request, {
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
	const text = textBehind(where.value, where.scope);
	if (!text?.complete) return unread();
	const values = [];
	const marked = text.text.replace(/@\{(\w+)\}/g, ":at_$1").replace(/\$\{([\w.]+)\}/g, "$1").replace(/\{(.*?)\}/g, (_, value) => `:v${values.push(value.replace(/^"(.*)"$/, "$1")) - 1}`);
	const given = substitutions && Fields.ofObject(substitutions.value, substitutions.scope);
	return parseCondition(marked, {
		attribute: (token) => token,
		value(token) {
			const name = /^:at_(\w+)/.exec(token)?.[1];
			const found = name === void 0 ? void 0 : given?.get(name);
			if (name !== void 0) return found ? termOf(found.value, found.scope) : { is: "unknown" };
			const value = values[Number(token.slice(2))] ?? "";
			return {
				is: "value",
				value: /^[-+]?\d+(\.\d+)?$/.test(value) ? Number(value) : value
			};
		}
	});
}
export { store as default };
