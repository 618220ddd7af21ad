const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_crypto = require("node:crypto");
let node_os = require("node:os");
let node_timers_promises = require("node:timers/promises");
// src/runtime/errors.ts
/** A fault: the question could not be put or has no answer. Expected outcomes, such as a lost claim, are values instead. */
var ClaimError = class extends Error {
	name = "ClaimError";
	code;
	/** The same call may succeed later; for a transition it is safe to make again. */
	retryable;
	constructor(code, message, { retryable = false, cause } = {}) {
		super(message, { cause });
		this.code = code;
		this.retryable = retryable;
	}
};
const invalid = (message) => new ClaimError("invalid-option", message);
// src/runtime/in-time.ts
/** What a timer of Node's holds: one that is set for longer rings at once. */
const longestMs = 2 ** 31 - 1;
// src/runtime/store.ts
const attributes = {
	status: "status",
	token: "claimToken",
	owner: "claimedBy",
	lease: "leaseExpiresAt",
	fence: "fence",
	attempts: "attempts",
	shard: "recoveryShard",
	requeues: "requeues",
	result: "result",
	error: "error"
};
const statuses = {
	pending: "PENDING",
	processing: "PROCESSING",
	completed: "COMPLETED",
	failed: "FAILED"
};
const nothing = () => {};
const silent = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
/**
* @throws ClaimError `invalid-option`, here rather than at the first job.
*/
function jobStore(options) {
	const key = typeof options.key === "string" ? [options.key] : [...options.key ?? []];
	if (typeof options.client?.send !== "function") throw invalid("client must have a `send` method, as DynamoDBClient has");
	if (!options.tableName) throw invalid("tableName is empty");
	if (key.length < 1 || key.length > 2 || key.some((name) => !name)) throw invalid("key must name one or two attributes");
	const named = distinct("attributes", {
		...attributes,
		...options.attributes
	});
	if (key.some((name) => Object.values(named).includes(name))) throw invalid(`the key ${key.join(", ")} is also an attribute that claims write`);
	const { index = "recovery", shards = 8 } = options.recovery ?? {};
	if (!Number.isInteger(shards) || shards < 1) throw invalid(`recovery.shards must be a whole number from 1, not ${shards}`);
	return {
		client: options.client,
		tableName: options.tableName,
		key,
		leaseSeconds: duration("leaseSeconds", options.leaseSeconds ?? 900, 1),
		skewSeconds: duration("skewSeconds", options.skewSeconds ?? 5, 0),
		takeover: options.takeover ?? true,
		pendingSeconds: duration("pendingSeconds", options.pendingSeconds ?? 900, 1),
		requestSeconds: duration("requestSeconds", options.requestSeconds ?? 10, .01),
		attributes: named,
		statuses: distinct("statuses", {
			...statuses,
			...options.statuses
		}),
		recovery: {
			index,
			shards
		},
		owner: options.owner ?? `${(0, node_os.hostname)()}:${process.pid}`,
		logger: options.logger ?? silent,
		now: options.now ?? Date.now,
		newToken: options.newToken ?? node_crypto.randomUUID,
		sleep: options.sleep ?? ((ms, signal) => (0, node_timers_promises.setTimeout)(Math.min(ms, longestMs), void 0, { signal }))
	};
}
/** A number is compared, never tested for truth: zero is a value. */
function duration(name, value, least) {
	if (!(Number.isFinite(value) && value >= least)) throw invalid(`${name} must be at least ${least} (seconds), not ${value}`);
	return value;
}
function distinct(name, names) {
	const values = Object.values(names);
	if (values.some((value) => !value) || new Set(values).size < values.length) throw invalid(`${name} must be distinct and not empty: ${values.join(", ")}`);
	return names;
}
// src/runtime/table.ts
/**
* What CreateTable takes for a table of jobs with its recovery index. Only live jobs are in the index, for settling a job removes the
* attributes that put it there; what a sweep has to know of a row is projected, and the rest of it is not paid for twice.
*/
function tableOf(store) {
	const { attributes, recovery, key } = store;
	const role = (index) => index === 0 ? "HASH" : "RANGE";
	return {
		TableName: store.tableName,
		BillingMode: "PAY_PER_REQUEST",
		AttributeDefinitions: [
			...key.map((name) => ({
				AttributeName: name,
				AttributeType: "S"
			})),
			{
				AttributeName: attributes.shard,
				AttributeType: "N"
			},
			{
				AttributeName: attributes.lease,
				AttributeType: "N"
			}
		],
		KeySchema: key.map((name, index) => ({
			AttributeName: name,
			KeyType: role(index)
		})),
		GlobalSecondaryIndexes: [{
			IndexName: recovery.index,
			KeySchema: [attributes.shard, attributes.lease].map((name, index) => ({
				AttributeName: name,
				KeyType: role(index)
			})),
			Projection: {
				ProjectionType: "INCLUDE",
				NonKeyAttributes: [
					attributes.status,
					attributes.token,
					attributes.owner,
					attributes.attempts,
					attributes.requeues
				]
			}
		}]
	};
}
// src/init/needs.ts
var needs_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ needsOf: () => needsOf });
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
	return {
		table: tableOf(jobStore({
			client: { send: async () => ({}) },
			tableName,
			key: sortKey === void 0 ? key : [key, sortKey]
		})),
		roles
	};
}
const capitalised = (word) => word[0].toUpperCase() + word.slice(1);
/** Every line of a text that has something on it, moved right. */
const indented = (text, by) => text.replace(/^(?=.)/gm, by);
Object.defineProperty(exports, "capitalised", {
	enumerable: true,
	get: function() {
		return capitalised;
	}
});
Object.defineProperty(exports, "indented", {
	enumerable: true,
	get: function() {
		return indented;
	}
});
Object.defineProperty(exports, "needs_exports", {
	enumerable: true,
	get: function() {
		return needs_exports;
	}
});
