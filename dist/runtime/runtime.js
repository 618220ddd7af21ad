import { setMaxListeners } from "node:events";
import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";
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
// src/runtime/events.ts
const levels = {
	created: "debug",
	exists: "info",
	claimed: "debug",
	renewed: "debug",
	completed: "debug",
	failed: "info",
	released: "info",
	held: "info",
	finished: "info",
	missing: "warn",
	superseded: "warn",
	expired: "warn",
	"renewal failed": "warn",
	"settling failed": "error",
	"orphan failed": "info",
	"orphan requeued": "info",
	"orphan left": "debug",
	"orphan gone": "debug",
	"orphan unsent": "error",
	"orphan error": "error"
};
const events = channel("queue-lint:runtime");
function tell(store, key, event, details = {}) {
	if (store.logger === silent && !events.hasSubscribers) return;
	const told = {
		event,
		job: keyText(key),
		tableName: store.tableName,
		...details
	};
	const by = told.owner === void 0 ? "" : ` by ${told.owner}`;
	log(store, levels[event], `job ${told.job}: ${event}${by}`, told);
	if (events.hasSubscribers) events.publish(told);
}
/** Neither a claim that took effect nor a loop that receives is to be lost for a line about it. */
function log(store, level, message, fields) {
	try {
		store.logger[level](message, fields);
	} catch (error) {
		process.emitWarning(error instanceof Error ? error : String(error));
	}
}
/** How often each event was told since the call, of all stores in this process: `using counted = countEvents()`, `counted.counts.held`. */
function countEvents() {
	const counts = {};
	const count = (told) => {
		const { event } = told;
		counts[event] = (counts[event] ?? 0) + 1;
	};
	subscribe("queue-lint:runtime", count);
	return {
		counts,
		[Symbol.dispose]: () => void unsubscribe("queue-lint:runtime", count)
	};
}
// src/runtime/outcomes.ts
/** Every outcome may stand in `await using`; only a claim has something to give back. */
const outcome = (fields) => Object.defineProperty(fields, Symbol.asyncDispose, { value: async () => {} });
const text = (item, attribute) => {
	const value = item[attribute];
	return value && "S" in value ? value.S : void 0;
};
const number = (item, attribute) => {
	const value = item[attribute];
	return value && "N" in value ? Number(value.N) : void 0;
};
const stateOf = (store, row) => text(row, store.attributes.status);
const tokenOf = (store, row) => text(row, store.attributes.token);
const ownerOf = (store, row) => text(row, store.attributes.owner);
const leaseOf = (store, row) => number(row, store.attributes.lease);
const jobOf = (_store, row) => fromItem(row);
/** The row's plain form is made when it is first looked at: what a settlement answers seldom is. */
/** Whether a row carries this call's own token in the state that the call writes: then its write took effect, whatever was answered. */
const isOwn = (store, row, token, state) => row !== void 0 && tokenOf(store, row) === token && stateOf(store, row) === state;
const missing = () => outcome({ status: "missing" });
/** What a claim met instead of a free job. */
function refusal(store, row, free) {
	const state = stateOf(store, row);
	const job = jobOf(store, row);
	if (state === store.statuses.processing || free(state)) return outcome({
		status: "held",
		owner: ownerOf(store, row),
		until: leaseOf(store, row),
		job
	});
	const result = row[store.attributes.result];
	return outcome({
		status: "finished",
		state,
		result: result && fromValue(result),
		job
	});
}
const superseded = (store, row) => outcome({
	status: "superseded",
	owner: ownerOf(store, row),
	state: stateOf(store, row),
	job: jobOf(store, row)
});
// src/runtime/request.ts
/** Beyond the SDK's own attempts: a client with `maxAttempts: 1` is as safe as any. */
const sends = 3;
const firstPauseMs$1 = 50;
/**
* The one way to the table. A fault is ambiguous, for the write may have taken effect: the same request is sent again, which is
* harmless because every write of ours carries its own token, and the answer is then read off the row.
*
* An abort waits for the answer of a write: a claim that took effect unheard would be nobody’s.
*
* @throws the SDK's refusal of a condition as it is, any other fault as a ClaimError.
*/
async function request(store, operation, input, signal) {
	const command = await commandOf$1(operation, {
		TableName: store.tableName,
		...input
	});
	const ends = operation === "UpdateItem" ? void 0 : signal;
	for (let sent = 1;; sent++) try {
		signal?.throwIfAborted();
		return await inTime(store.client, command, store.requestSeconds, ends) ?? {};
	} catch (error) {
		if (isRefusal(error)) throw error;
		if (signal?.aborted) throw new ClaimError("aborted", `${operation} was aborted`, {
			retryable: true,
			cause: signal.reason
		});
		if (sent === sends || !isTransient(error)) throw fault(store, operation, error);
		await pause(store, sent, signal);
	}
}
function fault(store, operation, cause) {
	const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
	const apart = /middleware is not found/i.test(why) ? ": the client is not of the version of @aws-sdk/client-dynamodb that queue-lint/runtime finds; have one of them installed" : "";
	return new ClaimError("store-fault", `${operation} on ${store.tableName} failed: ${why}${apart}`, {
		retryable: isTransient(cause),
		cause
	});
}
/** Full jitter, so that workers that failed together do not come back together. An abort is seen by the next round. */
const pause = (store, sent, signal) => store.sleep(Math.random() * firstPauseMs$1 * 2 ** sent, signal).catch(() => {});
let sdk;
/** Not before the first job: whoever only lints has no SDK. */
async function commandOf$1(operation, input) {
	try {
		sdk ??= import("@aws-sdk/client-dynamodb");
		return new (await sdk)[`${operation}Command`](input);
	} catch (cause) {
		throw new ClaimError("sdk-missing", "queue-lint/runtime needs the package @aws-sdk/client-dynamodb", { cause });
	}
}
// src/runtime/update.ts
/** An UpdateItem under construction: names and values are always placeholders, since any word may be reserved. */
var Update = class {
	/** Each once: the SDK's time, and the request, grow with every name and value. */
	#attributes = [];
	#plain = [];
	#names = {};
	#values = {};
	#clauses = {
		SET: "",
		REMOVE: "",
		ADD: ""
	};
	#condition = "";
	name(attribute) {
		const at = this.#attributes.indexOf(attribute);
		if (at >= 0) return `#n${at}`;
		const placeholder = `#n${this.#attributes.push(attribute) - 1}`;
		this.#names[placeholder] = attribute;
		return placeholder;
	}
	/** @param name What an error calls it. */
	value(value, name) {
		const at = this.#plain.indexOf(value);
		if (at >= 0) return `:v${at}`;
		const placeholder = `:v${this.#plain.push(value) - 1}`;
		this.#values[placeholder] = toValue(value, name);
		return placeholder;
	}
	#act(clause, action) {
		const before = this.#clauses[clause];
		this.#clauses[clause] = before ? `${before}, ${action}` : `${clause} ${action}`;
		return this;
	}
	set(attribute, value) {
		return value === void 0 ? this : this.#act("SET", `${this.name(attribute)} = ${this.value(value, attribute)}`);
	}
	/** The caller's own attributes, none of which may be one that the protocol rests on. */
	setOwn({ attributes: { result, error, ...ours }, key }, own = {}) {
		for (const [attribute, value] of Object.entries(own)) {
			if (key.includes(attribute) || Object.values(ours).includes(attribute)) throw invalid(`set may not write ${attribute}: the claim does`);
			this.set(attribute, value);
		}
		return this;
	}
	add(attribute, value) {
		return this.#act("ADD", `${this.name(attribute)} ${this.value(value)}`);
	}
	remove(attribute) {
		return this.#act("REMOVE", this.name(attribute));
	}
	when(condition) {
		this.#condition = condition(this);
		return this;
	}
	/** @param answer What is asked for: the row after the write, or nothing where only the outcome counts. */
	input(key, answer) {
		const { SET, REMOVE, ADD } = this.#clauses;
		return {
			Key: key,
			UpdateExpression: [
				SET,
				REMOVE,
				ADD
			].filter(Boolean).join(" "),
			ConditionExpression: this.#condition,
			ExpressionAttributeNames: this.#names,
			ExpressionAttributeValues: this.#values,
			ReturnValues: answer,
			ReturnValuesOnConditionCheckFailure: "ALL_OLD"
		};
	}
};
/** The row as it is after the write, or the one that refused it. */
async function write(store, key, update, signal) {
	const answer = await send(store, key, update.input(key, "ALL_NEW"), signal);
	return "done" in answer ? answer : {
		done: true,
		row: answer.Attributes ?? {}
	};
}
/** Where the row is known, or nobody asks: an answer that holds it costs as much to read as the claim itself. */
async function overwrite(store, key, update, signal) {
	const answer = await send(store, key, update.input(key, "NONE"), signal);
	return "done" in answer ? answer : { done: true };
}
async function send(store, key, input, signal) {
	try {
		return await request(store, "UpdateItem", input, signal);
	} catch (error) {
		if (!isRefusal(error)) throw error;
		return {
			done: false,
			row: error.Item ?? await read(store, key)
		};
	}
}
/** Only after a refusal without the old item: either there is no row, or the store does not know ALL_OLD. */
async function read(store, key) {
	return (await request(store, "GetItem", {
		Key: key,
		ConsistentRead: true
	})).Item;
}
// src/runtime/settle.ts
/**
* A later end of the lease, and never an earlier one: a renewal that the network held back would take from its owner what a later one gave.
* Of use after the lease's end too: as long as nobody took the job over it is still this claim's.
*/
async function renewClaim(claim, options = {}) {
	const { store, key } = claim;
	const lease = claim;
	if (lease.settled) throw lease.cannot("renewed");
	const { lease: attribute } = store.attributes;
	const leaseMs = duration("leaseSeconds", options.leaseSeconds ?? store.leaseSeconds, 1) * 1e3;
	const asked = performance.now();
	const until = Math.floor(store.now() + leaseMs);
	const { done, row } = await overwrite(store, key, new Update().set(attribute, until).when((update) => `${mine(claim, update)} AND NOT ${update.name(attribute)} > ${update.value(until)}`), options.signal);
	if (!done && !isOwn(store, row, claim.token, store.statuses.processing)) {
		if (lease.settled) throw lease.cannot("renewed");
		return lost(claim, row);
	}
	if (done || leaseOf(store, row) === until) lease.extend(until, {
		asked,
		leaseMs
	});
	tell(store, key, "renewed", { until: claim.until });
	return outcome({
		status: "renewed",
		until: claim.until
	});
}
const completeJob = (claim, { result, ...options } = {}) => settle$1(claim, "completed", options, (update) => finished(claim.store, update).set(claim.store.attributes.result, result));
const failJob = (claim, { error, ...options } = {}) => settle$1(claim, "failed", options, (update) => finished(claim.store, update).set(claim.store.attributes.error, errorText(error)));
/** Back to PENDING, for another attempt. Its message is the caller's to send or to let come back; recovery sees to it where neither happens. */
async function releaseJob(claim, { delaySeconds = 0, sent, ...options } = {}) {
	const { store } = claim;
	const until = queuedUntil(store, duration("delaySeconds", delaySeconds, 0), sent);
	return settle$1(claim, "released", options, (update) => update.set(store.attributes.lease, until), { until });
}
const stateAfter = {
	completed: "completed",
	failed: "failed",
	released: "pending"
};
function settle$1(claim, as, { set, signal }, fill, more = {}) {
	const { store, key, token } = claim;
	const state = store.statuses[stateAfter[as]];
	return claim.settle(as, async () => {
		const update = fill(new Update().setOwn(store, set).set(store.attributes.status, state));
		const { done, row } = await overwrite(store, key, update.when((update) => mine(claim, update)), signal);
		if (!done && !isOwn(store, row, token, state)) return lost(claim, row);
		tell(store, key, as, { owner: ownerOf(store, claim.item) });
		return outcome({
			status: as,
			...more
		});
	});
}
/** True for the one claim that owns the job, and for no earlier or later one, whoever's message or worker it is. */
function mine({ store, token }, update) {
	const { attributes, statuses } = store;
	return `${update.name(attributes.status)} = ${update.value(statuses.processing)} AND ${update.name(attributes.token)} = ${update.value(token)}`;
}
/** Out of the recovery index: neither an orphan nor going to be one. */
const finished = ({ attributes }, update) => update.remove(attributes.lease).remove(attributes.shard);
/** In PENDING the lease is the queue's: past it nobody picked the job up, and recovery sends it again. */
const queuedUntil = (store, delaySeconds = 0, sent = true) => Math.floor(store.now() + (delaySeconds + (sent ? store.pendingSeconds : 0)) * 1e3);
const errorText = (error) => error === void 0 ? void 0 : String(error).slice(0, 2e3);
function lost(claim, row) {
	const { store, key } = claim;
	const answer = row ? superseded(store, row) : missing();
	const now = answer.status === "missing" ? "gone" : `${answer.state} (${answer.owner})`;
	const message = `the lease on job ${keyText(key)} was lost: it is ${now}`;
	tell(store, key, answer.status, row && {
		owner: ownerOf(store, row),
		state: stateOf(store, row)
	});
	claim.lose(new LeaseLostError(message));
	return answer;
}
// src/runtime/lease.ts
var Lease = class {
	status = "claimed";
	item;
	key;
	token;
	fence;
	attempt;
	store;
	/** Of the last renewal, where it had one. */
	fault;
	#lost = new AbortController();
	#atEnd = [];
	#job;
	#until;
	#endsAt;
	#settled;
	/** @param asked When the claim was sent, by `performance.now()`: a wall clock may be set back, and would make the lease longer. */
	constructor(store, key, row, { asked, leaseMs }, signal) {
		this.store = store;
		this.key = key;
		this.item = row;
		this.token = tokenOf(store, row);
		this.fence = number(row, store.attributes.fence);
		this.attempt = number(row, store.attributes.attempts);
		this.#until = leaseOf(store, row);
		this.#endsAt = asked + leaseMs;
		if (!signal) return;
		const stop = () => this.#lost.abort(signal.reason);
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
		this.atEnd(() => signal.removeEventListener("abort", stop));
	}
	get job() {
		this.#job ??= jobOf(this.store, this.item);
		return this.#job;
	}
	/** Made when it is first looked at: most handlers never do, and a signal is what costs most in a claim. */
	get signal() {
		return this.#lost.signal;
	}
	/** Once nothing is left to hold: the claim is settled, or its lease was lost. */
	atEnd(act) {
		if (this.#atEnd) this.#atEnd.push(act);
		else act();
	}
	#end() {
		const acts = this.#atEnd ?? [];
		this.#atEnd = void 0;
		for (const act of acts) act();
	}
	get until() {
		return this.#until;
	}
	get settled() {
		return this.#settled?.outcome;
	}
	/** Milliseconds until the lease ends by the wall clock or by the steady one, whichever is sooner. */
	get left() {
		return Math.min(this.#until - this.store.now(), this.#endsAt - performance.now());
	}
	/** A later end, in whatever order the answers come. */
	extend(until, { asked, leaseMs }) {
		this.#until = Math.max(this.#until, until);
		this.#endsAt = Math.max(this.#endsAt, asked + leaseMs);
	}
	lose(error) {
		this.#lost.abort(error);
		this.#end();
	}
	/** Once: the same settlement again is the same answer, another one a fault. A settlement that failed may be tried again. */
	settle(as, act) {
		if (this.#settled?.as === as) return this.#settled.outcome;
		if (this.#settled) return Promise.reject(this.cannot(as));
		const outcome = act();
		this.#settled = {
			as,
			outcome
		};
		outcome.then(() => this.#end(), () => {
			this.#settled = void 0;
		});
		return outcome;
	}
	cannot(be) {
		return new ClaimError("already-settled", `job ${keyText(this.key)} was already ${this.#settled?.as} by this claim, and cannot be ${be}`);
	}
	async [Symbol.asyncDispose]() {
		if (this.#settled) await this.#settled.outcome;
		else await releaseJob(this);
	}
};
// src/runtime/claim.ts
/** A row that was read after its refusal may have come free in between: more rounds than this are contention, told as `held`. */
const rounds = 3;
/**
* Makes the job this caller's by one conditional write. No other call in any process is answered `claimed` for the same job before
* this claim is settled or its lease has passed.
*
* @throws ClaimError `store-fault` where DynamoDB gave no answer: a claim that took effect all the same ends with its lease.
*/
async function claimJob(store, id, options = {}) {
	const key = keyOf(store, id);
	const token = store.newToken();
	const free = freeStates(store, options);
	const leaseMs = duration("leaseSeconds", options.leaseSeconds ?? store.leaseSeconds, 1) * 1e3;
	for (let round = 1;; round++) {
		const asked = performance.now();
		const { done, row } = await write(store, key, claiming(store, key, token, free, leaseMs, options), options.signal);
		if (done || isOwn(store, row, token, store.statuses.processing)) return begun(new Lease(store, key, row, {
			asked,
			leaseMs
		}, options.signal), options);
		if (!row) return told(store, key, missing());
		if (round === rounds || !free.has(stateOf(store, row))) return told(store, key, refusal(store, row, free.has));
	}
}
async function begun(claim, { signal }) {
	const { store, key, until, fence, attempt } = claim;
	tell(store, key, "claimed", {
		owner: ownerOf(store, claim.item),
		until,
		fence,
		attempt
	});
	if (!signal?.aborted) return claim;
	await releaseJob(claim).catch((error) => tell(store, key, "settling failed", { error }));
	throw new ClaimError("aborted", `the claim of job ${keyText(key)} was aborted, and given back`, {
		retryable: true,
		cause: signal.reason
	});
}
function freeStates({ key, attributes, statuses }, { from, except }) {
	if (from !== void 0 && except !== void 0) throw invalid("from and except exclude each other");
	const named = new Set(except === void 0 ? [from ?? statuses.pending].flat() : [except].flat());
	if (except !== void 0) named.add(statuses.processing);
	else if (named.has(statuses.processing)) throw invalid(`a job is not claimed from ${statuses.processing}: takeover is what the lease is for`);
	if (named.size === 0) throw invalid("from is empty");
	const among = (update) => `${update.name(attributes.status)} IN (${[...named].map((state) => update.value(state)).join(", ")})`;
	return except === void 0 ? {
		has: (state) => named.has(state),
		condition: among
	} : {
		has: (state) => !named.has(state),
		condition: (update) => `attribute_exists(${update.name(key[0])}) AND NOT ${among(update)}`
	};
}
function claiming(store, key, token, free, leaseMs, options) {
	const { attributes, statuses } = store;
	const now = store.now();
	return new Update().setOwn(store, options.set).set(attributes.status, statuses.processing).set(attributes.token, token).set(attributes.owner, options.owner ?? store.owner).set(attributes.lease, Math.floor(now + leaseMs)).set(attributes.shard, shardOf(store, key)).add(attributes.fence, 1).add(attributes.attempts, 1).remove(attributes.requeues).when((update) => {
		const idle = free.condition(update);
		if (!store.takeover) return idle;
		const past = Math.floor(now - store.skewSeconds * 1e3);
		return `(${idle}) OR (${`${update.name(attributes.status)} = ${update.value(statuses.processing)}`} AND ${update.name(attributes.lease)} < ${update.value(past)})`;
	});
}
function told(store, key, outcome) {
	const { status } = outcome;
	if (outcome.status === "held") tell(store, key, "held", {
		owner: outcome.owner,
		until: outcome.until
	});
	else tell(store, key, status, outcome.status === "finished" ? { state: outcome.state } : {});
	return outcome;
}
// src/runtime/with-claim.ts
/**
* Claims the job, renews the lease while the handler runs, and settles once: COMPLETED when the handler returns, `onError` when it
* throws, neither where the handler settled the claim itself. `claim.signal` asks the handler to stop; it cannot make it.
*
* @throws what the handler throws, after the job was settled; ClaimError as `claimJob` does.
*/
async function withClaim(store, id, handler, options = {}) {
	const leaseSeconds = options.leaseSeconds ?? store.leaseSeconds;
	const { renewSeconds = leaseSeconds / 3 } = options;
	if (!(renewSeconds > 0 && renewSeconds < leaseSeconds)) throw invalid(`renewSeconds must be above 0 and below the lease of ${leaseSeconds} s`);
	const { onError = "fail" } = options;
	if (typeof onError !== "function" && onError !== "fail" && onError !== "release") throw invalid(`onError must be fail or release, not ${onError}`);
	const claim = await claimJob(store, id, options);
	if (claim.status !== "claimed") return claim;
	const ended = new AbortController();
	const lease = claim;
	lease.atEnd(() => ended.abort());
	renew(lease, renewSeconds * 1e3, leaseSeconds, ended.signal);
	watch(lease, ended.signal);
	let result;
	try {
		result = await handler(claim);
	} catch (error) {
		ended.abort();
		const late = await settleError(lease, error, options);
		if (late && isAbort(error, claim.signal)) return late;
		throw error;
	}
	ended.abort();
	const settled = await (lease.settled ?? completeJob(claim, options.keepResult ? { result } : {}));
	return settled.status === "completed" ? {
		status: "completed",
		result
	} : settled;
}
const isAbort = (error, signal) => signal.aborted && (error === signal.reason || error?.name === "AbortError");
/** The handler's error is the one to be told: where it cannot be settled the lease ends by itself, and the job is recovered. */
async function settleError(lease, error, options) {
	const { onError = "fail", release, signal } = options;
	try {
		if (lease.settled) return await lease.settled;
		const settled = await ((signal?.aborted ? "release" : typeof onError === "function" ? onError(error, lease) : onError) === "release" ? releaseJob(lease, release) : failJob(lease, { error }));
		return settled.status === "superseded" || settled.status === "missing" ? settled : void 0;
	} catch (fault) {
		tell(lease.store, lease.key, "settling failed", { error: fault });
		return;
	}
}
/** One renewal at a time, and sooner after a fault. Whatever is still under way at the end meets a condition that it cannot pass. */
async function renew(lease, everyMs, leaseSeconds, signal) {
	for (let wait = everyMs; await slept(lease, wait, signal);) {
		if (lease.settled) continue;
		try {
			const { status } = await renewClaim(lease, {
				leaseSeconds,
				signal
			});
			if (status !== "renewed") return;
			wait = everyMs;
			lease.fault = void 0;
		} catch (fault) {
			if (signal.aborted) return;
			lease.fault = fault;
			if (!lease.settled) tell(lease.store, lease.key, "renewal failed", { error: fault });
			wait = everyMs / 4;
		}
	}
}
/** A lease that ran out unrenewed is lost although nobody said so, even while a renewal hangs: another worker may be about to take it. */
async function watch(lease, signal) {
	const { store, key } = lease;
	while (await slept(lease, Math.max(lease.left, 1), signal)) {
		if (lease.left > 0) continue;
		tell(store, key, "expired", { until: lease.until });
		const message = `the lease on job ${keyText(key)} ended before it could be renewed`;
		return lease.lose(new LeaseLostError(message, lease.fault));
	}
}
const slept = ({ store }, ms, signal) => store.sleep(ms, signal).then(() => !signal.aborted, () => false);
// src/runtime/batch.ts
/**
* A Lambda handler for a batch of SQS messages, each of whose jobs is done by one owner. A message is done with when its job is: completed
* or failed, by whomever. All others are reported, and come back: thrown for (`onError`, default `release`), held by another owner,
* without a row.
*/
function batchHandler(options) {
	const { concurrency = 10 } = options;
	const marginSeconds = duration("marginSeconds", options.marginSeconds ?? 3, 0);
	if (!Number.isInteger(concurrency) || concurrency < 1) throw invalid(`concurrency must be a whole number from 1, not ${concurrency}`);
	return async (event, context) => {
		const deadline = new AbortController();
		setMaxListeners(0, deadline.signal);
		const late = () => deadline.abort(/* @__PURE__ */ new Error("the time of this Lambda invocation is nearly over"));
		const leftMs = context && context.getRemainingTimeInMillis() - marginSeconds * 1e3;
		const timer = leftMs === void 0 ? void 0 : setTimeout(late, Math.max(0, leftMs));
		if (leftMs !== void 0 && leftMs <= 0) late();
		const failures = /* @__PURE__ */ new Set();
		const queue = groupsOf(event.Records).values();
		const work = async () => {
			for (const group of queue) for (const [at, record] of group.entries()) {
				if (!deadline.signal.aborted && await done(options, record, deadline.signal)) continue;
				for (const later of group.slice(at)) failures.add(later);
				break;
			}
		};
		await Promise.all(Array.from({ length: concurrency }, work)).finally(() => clearTimeout(timer));
		return { batchItemFailures: event.Records.filter((record) => failures.has(record)).map(({ messageId }) => ({ itemIdentifier: messageId })) };
	};
}
/** Messages that have to be handled in order; on a standard queue each is a group of its own. */
function groupsOf(records) {
	const groups = /* @__PURE__ */ new Map();
	for (const record of records) {
		const group = record.eventSourceARN?.endsWith(".fifo") && record.attributes?.MessageGroupId || record;
		groups.set(group, [...groups.get(group) ?? [], record]);
	}
	return groups;
}
async function done(options, record, signal) {
	const { store, id, handler, onError = "release" } = options;
	try {
		const outcome = await withClaim(store, id(record), (claim) => handler(claim, record), {
			...options,
			onError,
			signal
		});
		return [
			"completed",
			"failed",
			"finished"
		].includes(outcome.status);
	} catch (error) {
		log(store, "error", "a message was not handled", {
			message: record.messageId,
			error
		});
		return false;
	}
}
// src/runtime/queue.ts
/** Of a message's window, counted by SQS from its receipt: what would end later is refused. */
const longest = 43200;
/** One request to a queue, within its time. */
async function ask(client, operation, input, seconds, signal) {
	return inTime(client, await commandOf(operation, input), seconds, signal);
}
/** @param requestSeconds How long a request may take: a heartbeat that hangs would hold up all that waits for its end. */
function queueOf(client, QueueUrl, visibilitySeconds, requestSeconds) {
	const send = (operation, input, seconds = requestSeconds, signal) => ask(client, operation, {
		QueueUrl,
		...input
	}, seconds, signal);
	const receivedAt = /* @__PURE__ */ new WeakMap();
	return {
		async receive({ most, waitSeconds, signal }) {
			const { Messages = [] } = await send("ReceiveMessage", {
				MaxNumberOfMessages: Math.min(most, 10),
				WaitTimeSeconds: waitSeconds,
				VisibilityTimeout: visibilitySeconds,
				MessageSystemAttributeNames: ["ApproximateReceiveCount"],
				AttributeNames: ["ApproximateReceiveCount"],
				MessageAttributeNames: ["All"]
			}, waitSeconds + requestSeconds, signal);
			for (const message of Messages) receivedAt.set(message, performance.now());
			return Messages;
		},
		async delete({ ReceiptHandle }) {
			await send("DeleteMessage", { ReceiptHandle });
		},
		async hide(message, seconds) {
			const past = Math.ceil((performance.now() - receivedAt.get(message)) / 1e3);
			const VisibilityTimeout = Math.max(0, Math.min(longest - past - 1, Math.ceil(seconds)));
			await send("ChangeMessageVisibility", {
				ReceiptHandle: message.ReceiptHandle,
				VisibilityTimeout
			});
		}
	};
}
async function commandOf(operation, input) {
	try {
		return new (await (import("@aws-sdk/client-sqs")))[`${operation}Command`](input);
	} catch (cause) {
		throw new ClaimError("sdk-missing", "a queue needs the package @aws-sdk/client-sqs", { cause });
	}
}
// src/runtime/consume.ts
/** Receives messages and has each job done by one owner. No message is deleted before its claim has an answer. */
function consumeJobs(options) {
	const { client, queueUrl, store, concurrency = 1, waitSeconds = 20 } = options;
	const visibilitySeconds = duration("visibilitySeconds", options.visibilitySeconds ?? 30, 1);
	if (!Number.isInteger(concurrency) || concurrency < 1) throw invalid(`concurrency must be a whole number from 1, not ${concurrency}`);
	if (!(waitSeconds >= 0 && waitSeconds <= 20)) throw invalid(`waitSeconds must be 0 to 20, not ${waitSeconds}`);
	if (!["early", "late"].includes(options.acknowledge ?? "early")) throw invalid(`acknowledge must be early or late, not ${options.acknowledge}`);
	const queue = queueOf(client, queueUrl, visibilitySeconds, store.requestSeconds);
	const stopping = new AbortController();
	const deadline = new AbortController();
	setMaxListeners(0, deadline.signal);
	const atWork = /* @__PURE__ */ new Set();
	const wake = {};
	const begin = (message) => {
		const delivery = deliver(queue, message, {
			...options,
			visibilitySeconds
		}, deadline.signal).catch((error) => log(store, "error", "a message could not be handled", {
			message: message.MessageId,
			error
		})).finally(() => {
			atWork.delete(delivery);
			wake.slot?.();
		});
		atWork.add(delivery);
	};
	/** Asks for as many messages as there are hands free: none waits in memory while its window passes. */
	const receive = async () => {
		for (let faults = 0; !stopping.signal.aborted;) {
			const most = concurrency - atWork.size;
			if (most === 0) {
				await new Promise((resolve) => {
					wake.slot = resolve;
				});
				continue;
			}
			try {
				for (const message of await queue.receive({
					most,
					waitSeconds,
					signal: stopping.signal
				})) begin(message);
				faults = 0;
			} catch (error) {
				if (stopping.signal.aborted) break;
				log(store, "error", "messages could not be received", {
					queueUrl,
					error
				});
				await store.sleep(Math.min(3e4, 500 * 2 ** faults++) * Math.random(), stopping.signal).catch(() => {});
			}
		}
		await Promise.all(atWork);
	};
	const stopped = receive();
	return {
		stopped,
		async stop({ deadlineSeconds = 30 } = {}) {
			if (!(deadlineSeconds >= 0)) throw invalid(`deadlineSeconds must be at least 0, not ${deadlineSeconds}`);
			stopping.abort();
			wake.slot?.();
			const done = new AbortController();
			const late = async () => {
				await store.sleep(deadlineSeconds * 1e3, done.signal);
				deadline.abort(/* @__PURE__ */ new Error("the consumer stops"));
				await store.sleep(graceMs, done.signal);
				log(store, "error", `the consumer stops although ${atWork.size} handlers still run`, { queueUrl });
			};
			await Promise.race([stopped, late()]).finally(() => done.abort());
		}
	};
}
/** For handlers to hear of an abort, and for their jobs to be given back. */
const graceMs = 5e3;
async function deliver(queue, message, options, signal) {
	const { store, handler, acknowledge = "early" } = options;
	const { owner, from, except, set, leaseSeconds, renewSeconds, keepResult } = options;
	const onError = options.onError ?? (acknowledge === "early" ? "fail" : "release");
	const beat = heartbeat(queue, message, options);
	let progress = "received";
	const work = async (claim) => {
		progress = "claimed";
		if (acknowledge === "early") {
			await beat.stop();
			progress = await queue.delete(message).then(() => "deleted", (error) => {
				log(store, "warn", "an early acknowledgement failed: the claim will turn the copy away", { error });
				return "claimed";
			});
		}
		return handler(claim, message);
	};
	const claiming = {
		owner,
		from,
		except,
		set,
		leaseSeconds,
		renewSeconds,
		keepResult,
		onError,
		release: {
			sent: acknowledge === "late",
			...options.release
		},
		signal
	};
	const outcome = await Promise.resolve().then(() => withClaim(store, options.id(message), work, claiming)).catch((error) => {
		log(store, "error", "a message was not handled", {
			message: message.MessageId,
			error
		});
	});
	await beat.stop();
	const left = progress;
	if (left === "deleted") return;
	if (outcome) await settle(queue, message, outcome, options);
	else if (signal.aborted) await queue.hide(message, 0);
	else if (left === "claimed" && acknowledge === "late") await queue.hide(message, pauseAfter$1(message));
}
/** 2, 4, 8 … seconds, up to a quarter of an hour; the dead-letter policy ends it. */
const pauseAfter$1 = ({ Attributes }) => Math.min(900, 2 ** Number(Attributes?.ApproximateReceiveCount ?? 1));
/** What becomes of a message that is still there, now that its job has an answer. */
async function settle(queue, message, outcome, { acknowledge = "early", store }) {
	switch (outcome.status) {
		case "completed":
		case "failed":
		case "finished": return queue.delete(message);
		case "held": {
			if (acknowledge === "early") return queue.delete(message);
			const leaseSeconds = ((outcome.until ?? store.now()) - store.now()) / 1e3;
			return queue.hide(message, Math.max(1, leaseSeconds + store.skewSeconds + 1));
		}
		case "released": {
			const heldUpMs = (outcome.until ?? store.now()) - store.now();
			return queue.hide(message, heldUpMs / 1e3 - store.pendingSeconds);
		}
		case "superseded": return queue.hide(message, 0);
		case "missing": return;
	}
}
/** Keeps the message hidden: one extension at a time, at half the window, and not past the twelve hours that SQS allows. */
function heartbeat(queue, message, { visibilitySeconds, store }) {
	const ended = new AbortController();
	const until = store.now() + 432e5;
	const beating = (async () => {
		while (await store.sleep(visibilitySeconds * 500, ended.signal).then(() => !ended.signal.aborted, () => false)) {
			const left = Math.floor((until - store.now()) / 1e3) - 1;
			if (left <= 0) return;
			await queue.hide(message, Math.min(visibilitySeconds, left)).catch((error) => log(store, "warn", "a heartbeat failed", { error }));
		}
	})();
	return { stop() {
		ended.abort();
		return beating;
	} };
}
// src/runtime/create.ts
/**
* Writes a PENDING row, once: before its message is sent, so that no worker looks for it in vain. The row is in the recovery index from
* the start: a message that is lost, or acknowledged by a worker that dies before its claim, is sent again.
*/
async function createJob(store, id, options = {}) {
	const { attributes, statuses } = store;
	const key = keyOf(store, id);
	const token = store.newToken();
	const until = queuedUntil(store, duration("delaySeconds", options.delaySeconds ?? 0, 0));
	const { done, row } = await write(store, key, new Update().set(store.attributes.lease, until).setOwn(store, options.set).set(attributes.status, statuses.pending).set(attributes.token, token).set(attributes.shard, shardOf(store, key)).when((update) => `attribute_not_exists(${update.name(store.key[0])})`), options.signal);
	const created = done || isOwn(store, row, token, statuses.pending);
	tell(store, key, created ? "created" : "exists");
	if (created) return outcome({
		status: "created",
		job: jobOf(store, row)
	});
	return outcome({
		status: "exists",
		state: row && stateOf(store, row),
		job: jobOf(store, row ?? key)
	});
}
// src/runtime/recover.ts
/**
* Sweeps the recovery index, oldest lease first, and settles each orphan by a write that re-checks it: an index lags behind its table.
* Any number of sweeps may run at once. One row's fault is its report, and the others go on.
*
* @throws ClaimError where the index itself could not be read.
*/
async function recoverOrphans(store, options) {
	const { limit = 100, signal } = options;
	if (!Number.isInteger(limit) || limit < 1) throw invalid(`limit must be a whole number from 1, not ${limit}`);
	const { action, maxAttempts = 5 } = options;
	if (typeof action !== "function") known(action);
	if (!Number.isInteger(maxAttempts) || maxAttempts < 1) throw invalid(`maxAttempts must be a whole number from 1, not ${maxAttempts}`);
	if (action === "requeue" && !options.send) throw invalid("to requeue, recoverOrphans needs `send`");
	const rows = [];
	let from = options.cursor === void 0 ? { shard: 0 } : positionOf(options.cursor);
	while (from && rows.length < limit && !signal?.aborted) {
		const most = Math.min(limit - rows.length, atOnce);
		const page = await pageOf(store, from, most, signal);
		const taken = await Promise.all(page.rows.map((row) => recover(store, row, options)));
		rows.push(...await Promise.all(taken.map((send) => send())));
		from = page.next;
	}
	return from ? {
		rows,
		cursor: Buffer.from(JSON.stringify(from)).toString("base64url")
	} : { rows };
}
/** An action that is misspelt, or that a function forgot to return, must touch no row. */
function known(action) {
	if (![
		"fail",
		"requeue",
		"leave"
	].includes(action)) throw invalid(`action must be fail, requeue or leave, not ${action}`);
	return action;
}
/** As many as one SendMessageBatch takes. */
const atOnce = 10;
function positionOf(cursor) {
	try {
		return JSON.parse(Buffer.from(cursor, "base64url").toString());
	} catch {
		throw invalid("cursor is not one that recoverOrphans gave");
	}
}
async function pageOf(store, { shard, after }, limit, signal) {
	const { attributes, recovery } = store;
	const { Items: rows = [], LastEvaluatedKey } = await request(store, "Query", {
		IndexName: recovery.index,
		KeyConditionExpression: "#shard = :shard AND #lease < :past",
		ExpressionAttributeNames: {
			"#shard": attributes.shard,
			"#lease": attributes.lease
		},
		ExpressionAttributeValues: {
			":shard": { N: String(shard) },
			":past": { N: String(past(store)) }
		},
		Limit: limit,
		ExclusiveStartKey: after
	}, signal);
	return {
		rows,
		next: LastEvaluatedKey ? {
			shard,
			after: LastEvaluatedKey
		} : shard + 1 < recovery.shards ? { shard: shard + 1 } : void 0
	};
}
const past = (store) => Math.floor(store.now() - store.skewSeconds * 1e3);
/** Settles one orphan, and gives what is left to do: to send its message, where it has one, and to report. */
async function recover(store, row, options) {
	const { attributes, statuses } = store;
	const key = Object.fromEntries(store.key.map((name) => [name, row[name]]));
	const orphan = {
		key: fromItem(key),
		state: stateOf(store, row),
		owner: ownerOf(store, row),
		attempts: number(row, attributes.attempts) ?? 0,
		requeues: number(row, attributes.requeues) ?? 0
	};
	const report = (outcome, error) => async () => {
		tell(store, key, `orphan ${outcome}`, {
			owner: orphan.owner,
			state: orphan.state,
			attempt: orphan.attempts,
			error
		});
		return {
			...orphan,
			outcome,
			...error ? { error } : {}
		};
	};
	const { action, maxAttempts = 5, send, signal } = options;
	try {
		const wanted = known(typeof action === "function" ? action(orphan) : action);
		if (wanted === "leave" || orphan.state !== statuses.processing && orphan.state !== statuses.pending) return report("left");
		const how = orphan.attempts >= maxAttempts ? "fail" : wanted;
		if (how === "requeue" && !send) throw invalid("to requeue, recoverOrphans needs `send`");
		const taken = await take(store, key, row, orphan, how, signal);
		if (!taken) return report("gone");
		if (how === "fail") return report("failed");
		return async () => {
			return (await Promise.resolve().then(() => send(jobOf(store, taken), orphan, { signal })).then(() => report("requeued"), (error) => report("unsent", error ?? "rejected")))();
		};
	} catch (error) {
		return report("error", error);
	}
}
/** The row, if it still is what the index said: by a token of this sweep's own, so that a lost answer does not lose the job its message. */
async function take(store, key, seen, orphan, how, signal) {
	const { attributes, statuses } = store;
	const token = store.newToken();
	const state = how === "fail" ? statuses.failed : statuses.pending;
	const update = new Update().set(attributes.status, state).set(attributes.token, token);
	if (how === "fail") finished(store, update).set(attributes.error, whyOrphaned(store, orphan));
	else update.set(attributes.lease, queuedUntil(store, pauseAfter(store, orphan))).add(attributes.requeues, 1);
	update.when((u) => {
		const unchanged = `${u.name(attributes.status)} = ${u.value(orphan.state)} AND ${u.name(attributes.lease)} < ${u.value(past(store))}`;
		const left = tokenOf(store, seen);
		return left === void 0 ? unchanged : `${unchanged} AND ${u.name(attributes.token)} = ${u.value(left)}`;
	});
	const { done, row } = await write(store, key, update, signal);
	return done || isOwn(store, row, token, state) ? row : void 0;
}
/** Doubled with each message that nobody took, up to 64 times: while all consumers are down the queue is not filled with copies. */
const pauseAfter = ({ pendingSeconds }, { requeues }) => pendingSeconds * (2 ** Math.min(requeues, 6) - 1);
const whyOrphaned = ({ statuses }, { state, owner, attempts }) => state === statuses.pending ? attempts > 0 ? `orphaned: nobody claimed it in time after attempt ${attempts}` : "orphaned: nobody claimed it in time" : `orphaned: the lease of ${owner ?? "its worker"} ended at attempt ${attempts}`;
// src/runtime/send.ts
const perBatch = 10;
const tries = 3;
const firstPauseMs = 200;
/**
* The `send` of `recoverOrphans` for SQS: what is sent at the same time goes out in batches of ten, and the messages of a batch that the
* queue could not take are sent again, twice and later each time. Each call is answered for its own message.
*/
function queueSender(options) {
	let waiting = [];
	const flush = () => {
		const all = waiting;
		waiting = [];
		for (let at = 0; at < all.length; at += perBatch) sendBatch(options, all.slice(at, at + perBatch));
	};
	return (job, orphan) => {
		const message = options.message(job, orphan);
		return new Promise((resolve, reject) => {
			if (waiting.length === 0) setImmediate(flush);
			waiting.push({
				message: typeof message === "string" ? { MessageBody: message } : message,
				resolve,
				reject
			});
		});
	};
}
async function sendBatch(options, batch) {
	const { client, queueUrl: QueueUrl, requestSeconds = 10 } = options;
	try {
		let left = batch;
		for (let round = 1; left.length > 0; round++) {
			const { Successful = [], Failed = [] } = await ask(client, "SendMessageBatch", {
				QueueUrl,
				Entries: left.map(({ message }, index) => ({
					Id: String(index),
					...message
				}))
			}, requestSeconds);
			for (const { Id } of Successful) left[Number(Id)].resolve();
			for (const { Id, Code, Message, SenderFault } of Failed) if (SenderFault || round === tries) left[Number(Id)].reject(new ClaimError("queue-fault", `${Code}: ${Message}`, { retryable: !SenderFault }));
			if (round === tries) break;
			const again = Failed.filter(({ SenderFault }) => !SenderFault).map(({ Id }) => left[Number(Id)]);
			if (again.length > 0) await setTimeout$1(Math.random() * firstPauseMs * 2 ** round);
			left = again;
		}
	} catch (cause) {
		const error = new ClaimError("queue-fault", `SendMessageBatch to ${QueueUrl} failed`, {
			retryable: true,
			cause
		});
		for (const { reject } of batch) reject(error);
	}
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
export { toItem as _, consumeJobs as a, claimJob as c, releaseJob as d, renewClaim as f, fromItem as g, keyOf as h, createJob as i, completeJob as l, jobStore as m, queueSender as n, batchHandler as o, countEvents as p, recoverOrphans as r, withClaim as s, tableOf as t, failJob as u, ClaimError as v, LeaseLostError as y };
