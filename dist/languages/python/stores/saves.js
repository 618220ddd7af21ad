import { vt as locate } from "../../../chunks/code.js";
import { G as valueIn } from "../../../chunks/facts.js";
import { r as pynamoCondition } from "../../../chunks/languages-python.js";
// src/languages/python/stores/saves.ts
/**
* `job.save()`: Django's, PynamoDB's and MongoEngine's objects write all that was assigned to them. Django's
* `update_fields` names what alone is written; PynamoDB takes a condition, and a VersionAttribute is one for every save.
*/
const store = { recognise(call, scope) {
	const { callee, arguments: given } = call;
	if (callee.is !== "member" || !/^a?save$/.test(callee.name)) return [];
	if (given.some(({ name }) => name === "force_insert")) return [];
	const condition = given.find(({ name }) => name === "condition")?.value;
	const fields = given.find(({ name }) => name === "update_fields")?.value;
	const only = fields && scope.follow(fields);
	return [{
		is: "save",
		row: {
			library: condition ? "pynamodb" : "django",
			call,
			scope
		},
		instance: callee.of,
		only: only?.value.is === "list" ? only.value.items.map((item) => text(only.scope.fold(item))) : void 0,
		condition: condition && pynamoCondition(condition, scope),
		conditionAt: condition && locate(condition, scope.place),
		refusal: ["PutError"],
		version: versionOf
	}];
} };
const text = (known) => String(valueIn(known) ?? "");
/** `version = VersionAttribute()` of a PynamoDB model. */
const versionOf = ({ body }) => {
	for (const one of body) if (one.is === "assign" && one.target.is === "name" && one.value.is === "call") {
		const { callee } = one.value;
		if ((callee.is === "name" || callee.is === "member") && callee.name === "VersionAttribute") return one.target.name;
	}
};
export { store as default };
