import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { crc32 } from "node:zlib";
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
/** The reason of an aborted `claim.signal`: the job may have another owner by now, and nothing more is written for this one. */
var LeaseLostError = class extends ClaimError {
	name = "LeaseLostError";
	constructor(message, cause) {
		super("lease-lost", message, { cause });
	}
};
const invalid = (message) => new ClaimError("invalid-option", message);
const transient = /* @__PURE__ */ new Set([
	"EAI_AGAIN",
	"ECONNREFUSED",
	"ECONNRESET",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ENOTFOUND",
	"EPIPE",
	"ETIMEDOUT",
	"InternalServerError",
	"LimitExceededException",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestTimeout",
	"ServiceUnavailable",
	"ThrottlingException",
	"TimeoutError",
	"TransactionInProgressException"
]);
const isRefusal = (error) => error?.name === "ConditionalCheckFailedException";
function isTransient(error) {
	const fault = error ?? {};
	const status = fault.$metadata?.httpStatusCode ?? 0;
	if (fault.$retryable !== void 0 || fault.$fault === "server" || status >= 500 || status === 429) return true;
	return transient.has(fault.name ?? "") || transient.has(fault.code ?? "");
}
// src/runtime/in-time.ts
/** What a timer of Node's holds: one that is set for longer rings at once. */
const longestMs = 2 ** 31 - 1;
/**
* One request and its answer, or an error when its time is over or `signal` is aborted. The SDK waits for ever by default, and neither its
* pauses nor its credential providers listen to an abort: what does not end by itself is left behind.
*/
async function inTime(client, command, seconds, signal) {
	signal?.throwIfAborted();
	const limit = new AbortController();
	let end = (_reason) => {};
	const ended = new Promise((_, reject) => {
		end = (reason) => {
			reject(reason);
			limit.abort(reason);
		};
	});
	const stop = () => end(signal?.reason);
	const late = () => end(Object.assign(/* @__PURE__ */ new Error(`no answer within ${seconds} s`), { name: "TimeoutError" }));
	const timer = setTimeout(late, Math.min(seconds * 1e3, longestMs));
	signal?.addEventListener("abort", stop, { once: true });
	try {
		return await Promise.race([client.send(command, { abortSignal: limit.signal }), ended]);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
	}
}
// src/runtime/values.ts
function toValue(value, at = "value") {
	if (value === null) return { NULL: true };
	if (typeof value === "string") return { S: value };
	if (typeof value === "boolean") return { BOOL: value };
	if (typeof value === "bigint" || typeof value === "number" && Number.isFinite(value)) return { N: String(value) };
	if (value instanceof Date) return { S: value.toISOString() };
	if (value instanceof Uint8Array) return { B: value };
	if (value instanceof Set) return toSet([...value], at);
	if (Array.isArray(value)) return { L: value.map((each, index) => toValue(each ?? null, `${at}[${index}]`)) };
	if (typeof value === "object" && value !== void 0) return { M: toItem(value, at) };
	throw invalid(`${at} cannot be stored in DynamoDB: ${typeof value === "number" ? value : typeof value}`);
}
/** Undefined properties are left out, as in JSON. */
const toItem = (row, at = "") => Object.fromEntries(Object.entries(row).flatMap(([name, value]) => value === void 0 ? [] : [[name, toValue(value, at ? `${at}.${name}` : name)]]));
function toSet(members, at) {
	if (members.length > 0 && members.every((member) => typeof member === "string")) return { SS: members };
	if (members.length > 0 && members.every((member) => typeof member === "number")) return { NS: members.map(String) };
	throw invalid(`${at} cannot be stored in DynamoDB: a set holds strings or numbers, at least one`);
}
function fromValue(value) {
	if ("S" in value) return value.S;
	if ("N" in value) return toNumber(value.N);
	if ("BOOL" in value) return value.BOOL;
	if ("NULL" in value) return null;
	if ("B" in value) return value.B;
	if ("L" in value) return value.L.map(fromValue);
	if ("M" in value) return fromItem(value.M);
	if ("SS" in value) return new Set(value.SS);
	if ("NS" in value) return new Set(value.NS.map(toNumber));
	if ("BS" in value) return new Set(value.BS);
}
const fromItem = (item) => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, fromValue(value)]));
function toNumber(text) {
	const number = Number(text);
	return Number.isInteger(number) && !Number.isSafeInteger(number) && /^-?\d+$/.test(text) ? BigInt(text) : number;
}
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
		owner: options.owner ?? `${hostname()}:${process.pid}`,
		logger: options.logger ?? silent,
		now: options.now ?? Date.now,
		newToken: options.newToken ?? randomUUID,
		sleep: options.sleep ?? ((ms, signal) => setTimeout$1(Math.min(ms, longestMs), void 0, { signal }))
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
function keyOf(store, id) {
	const given = typeof id === "object" && id !== null ? id : { [store.key[0]]: id };
	const names = Object.keys(given);
	if (names.length !== store.key.length || !store.key.every((name) => name in given)) throw invalid(`the key of ${store.tableName} is ${store.key.join(", ")}; given: ${names.join(", ")}`);
	const wrong = store.key.find((name) => !(["string", "bigint"].includes(typeof given[name]) || Number.isFinite(given[name])));
	if (wrong !== void 0) throw invalid(`the key of ${store.tableName} wants a string or number as ${wrong}, not ${String(given[wrong])}`);
	return Object.fromEntries(store.key.map((name) => [name, toValue(given[name], name)]));
}
/** `job-17`, `JOB#17/META`: for messages, and for the shard. */
const keyText = (key) => Object.values(key).map((value) => "S" in value ? value.S : "N" in value ? value.N : "").join("/");
const shardOf = (store, key) => crc32(keyText(key)) % store.recovery.shards;
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
export { isTransient as _, keyText as a, fromItem as c, toValue as d, inTime as f, isRefusal as g, invalid as h, keyOf as i, fromValue as l, LeaseLostError as m, duration as n, shardOf as o, ClaimError as p, jobStore as r, silent as s, tableOf as t, toItem as u };
