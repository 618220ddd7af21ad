import { pt as entryOf } from "../../../chunks/code.js";
import { d as isStatusAttribute } from "../../../chunks/facts.js";
import { a as chainOf, c as raised, d as updateBy, h as unread, l as readBy, o as isWhole, p as filterOf, u as setsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/stores/mongodb.ts
/** https://www.mongodb.com/docs/manual/reference/operator/query/ */
const wording = {
	operators: {
		$eq: "=",
		$ne: "<>",
		$in: "in",
		$nin: "not in",
		$lt: "<",
		$lte: "<=",
		$gt: ">",
		$gte: ">=",
		$exists: "exists"
	},
	and: "$and",
	or: "$or"
};
const verbs = /^(find(One|ById)(AndUpdate)?|update(One|Many)?)$/;
/**
* Mongoose and MongoDB's own driver: `findOneAndUpdate` answers with the row or null, `updateOne` with `modifiedCount`, and both
* find and change the row in one step (https://mongoosejs.com/docs/tutorials/findoneandupdate.html).
*/
const store = { recognise(call, scope) {
	if (call.callee.is !== "member") return [];
	const verb = chainOf(call).links.find(({ name }) => verbs.test(name));
	const model = verb && verb.call.callee.is === "member" ? verb.call.callee.of : void 0;
	if (!verb || !model || !isWhole(call, scope)) return [];
	const made = {
		call,
		scope,
		model,
		verb
	};
	return /^find(One|ById)$/.test(verb.name) ? read(made) : write(made);
} };
const requestOf = ({ call, scope, model, verb: { given } }, filter) => ({
	library: "mongodb",
	call,
	scope,
	client: model,
	table: model,
	filter,
	filterAt: {
		value: given[0],
		scope
	}
});
/** By its key, or by a filter that is no options object of another library (`{ where }`). */
function filterBy({ scope, verb: { name, given } }) {
	const [first] = given;
	if (!first) return void 0;
	if (/ById/.test(name)) return {
		equals: [{
			attribute: "_id",
			value: {
				value: first,
				scope
			}
		}],
		others: []
	};
	const filter = filterOf({
		value: first,
		scope
	}, wording);
	return filter?.equals.some(({ attribute }) => attribute === "where") || filter?.others.some(({ is }) => is === "unknown" && isOptions(first, scope)) ? void 0 : filter;
}
const isOptions = (first, scope) => entryOf(scope.follow(first).value, "where") !== void 0;
function read(made) {
	const filter = filterBy(made);
	return filter ? [readBy(requestOf(made, filter))] : [];
}
function write(made) {
	const { call, scope, model, verb } = made;
	const [first, second] = verb.given;
	const changed = second && changesOf(second, made);
	if (first && changed) {
		const filter = filterBy(made) ?? {
			equals: [],
			others: [unread()]
		};
		return [updateBy(requestOf(made, filter), changed, "answers")];
	}
	const own = first && !second && verb.name === "updateOne" && model.is === "name" ? changesOf(first, made) : void 0;
	if (!own) return [];
	return [{
		is: "write",
		how: "update",
		row: {
			library: "mongodb",
			call,
			scope,
			whole: model
		},
		...own,
		refusal: []
	}];
}
/** `{ $set: { status }, $inc: { version: 1 } }`, or Mongoose's plain fields; undefined where it changes nothing that can be read. */
function changesOf(given, { scope, verb }) {
	const { value, scope: at } = scope.follow(given);
	if (value.is !== "object") return void 0;
	const until = verb.call.start;
	const part = (key) => {
		const found = entryOf(value, key);
		return found ? {
			value: found,
			scope: at
		} : void 0;
	};
	const isOperated = value.entries.some(({ key }) => key?.is === "literal" && String(key.value).startsWith("$"));
	const plain = setsOf({
		value,
		scope: at
	}, until);
	if (!isOperated) return verb.name !== "update" && plain.sets.some(({ attribute }) => isStatusAttribute(attribute)) ? plain : void 0;
	const set = part("$set") ? setsOf(part("$set"), until) : {
		sets: [],
		complete: true
	};
	const raises = part("$inc") ? setsOf(part("$inc"), until, raised) : {
		sets: [],
		complete: true
	};
	const absent = (part("$unset") ? setsOf(part("$unset"), until) : {
		sets: [],
		complete: true
	}).sets.map((one) => ({
		...one,
		value: { is: "absent" },
		written: false
	}));
	const others = plain.sets.filter(({ attribute }) => !/^\$(set|inc|unset|currentDate|setOnInsert)$/.test(attribute));
	const own = others.filter(({ attribute }) => !attribute.startsWith("$"));
	const complete = plain.complete && set.complete && raises.complete && others.length === own.length;
	return {
		sets: [
			...own,
			...set.sets,
			...raises.sets,
			...absent
		],
		complete
	};
}
export { store as default };
