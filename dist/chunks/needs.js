import { t as __exportAll } from "./rolldown-runtime.js";
import { r as jobStore, t as tableOf } from "./table.js";
// src/init/needs.ts
var needs_exports = /* @__PURE__ */ __exportAll({ needsOf: () => needsOf });
/** UpdateItem is every transition; GetItem the answer where a refused one came without the row. */
const transitions = {
	on: "table",
	actions: ["dynamodb:UpdateItem", "dynamodb:GetItem"]
};
const send = {
	on: "queue",
	actions: ["sqs:SendMessage"]
};
const roles = [
	{
		name: "worker",
		what: "Takes messages, claims their jobs, renews and settles the claims",
		grants: [transitions, {
			on: "queue",
			actions: [
				"sqs:ReceiveMessage",
				"sqs:DeleteMessage",
				"sqs:ChangeMessageVisibility"
			]
		}]
	},
	{
		name: "recovery",
		what: "Finds orphaned jobs, and fails them or sends them again",
		grants: [
			{
				on: "index",
				actions: ["dynamodb:Query"]
			},
			transitions,
			send
		]
	},
	{
		name: "enqueuer",
		what: "Creates jobs and sends their messages",
		grants: [transitions, send]
	}
];
/** @throws ClaimError for a key that the runtime would refuse as well. */
function needsOf(tableName, [key = "jobId", sortKey]) {
	const store = jobStore({
		client: { send: async () => ({}) },
		tableName,
		key: sortKey === void 0 ? key : [key, sortKey]
	});
	return {
		table: tableOf(store),
		roles
	};
}
const capitalised = (word) => word[0].toUpperCase() + word.slice(1);
/** Every line of a text that has something on it, moved right. */
const indented = (text, by) => text.replace(/^(?=.)/gm, by);
export { indented as n, needs_exports as r, capitalised as t };
