import { r as isOwn, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/saved.ts
/**
* A row that is saved as an object: `job.save()` of Sequelize, Mongoose, TypeORM's active records and dynamoose, and
* `repository.save(job)` of TypeORM. What was assigned before is written, whatever the row has become meanwhile.
*/
const store = { recognise(call, scope) {
	const { callee } = call;
	if (callee.is !== "member" || callee.name !== "save" || isOwn(call, scope)) return [];
	const given = call.arguments.find(({ value }) => value.is === "name")?.value;
	const object = call.arguments.at(-1)?.value;
	if (object?.is === "object") return savedObject(call, scope, object, callee.of);
	return [{
		is: "save",
		row: {
			library: "save",
			call,
			scope,
			client: callee.of
		},
		instance: given ?? callee.of,
		refusal: []
	}];
} };
/** `repository.save({ ...job, status: 'RUNNING' })`, `repository.save({ id, status: 'RUNNING' })`. */
function savedObject(call, scope, object, client) {
	const { sets, complete } = setsOf({
		value: object,
		scope
	}, call.start);
	const key = sets.filter(({ attribute }) => /^_?id$/.test(attribute));
	const spread = object.entries.find(({ key: name }) => !name)?.value;
	const whole = spread?.is === "spread" ? spread.value : spread;
	if (key.length === 0 && !whole) return [];
	return [{
		is: "write",
		how: "update",
		row: {
			library: "save",
			call,
			scope,
			client,
			key: object.entries.flatMap(({ key: name, value }) => name?.is === "literal" && /^_?id$/.test(String(name.value)) ? [{
				attribute: String(name.value),
				value,
				scope
			}] : []),
			whole
		},
		sets,
		complete,
		refusal: []
	}];
}
export { store as default };
