let node_path = require("node:path");
// src/facts/handlers.ts
const keyOf = ({ file, name }) => `${file}:${name}`;
/**
* The code of Lambda handlers with the event sources that run it: one task for each of them, bounded by the function's timeout.
* Of two handlers of one name (a source, and what it was compiled to) neither is taken.
*/
function withHandlers(facts) {
	const code = /* @__PURE__ */ new Map();
	for (const fact of facts) if (fact.kind === "task" && fact.lambda) push$1(code, keyOf(fact.lambda.handler), fact);
	if (code.size === 0) return [...facts];
	const tasks = new Set([...code.values()].flat().map(({ id }) => id));
	const run = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		const task = fact.kind === "worker" && fact.handler && codeOf(fact.handler, code);
		if (task) push$1(run, task.id, fact);
	}
	return facts.flatMap((fact) => {
		if (fact.kind === "task" && fact.lambda) return run.get(fact.id)?.map((worker) => runBy(fact, worker)) ?? [fact];
		return fact.kind === "ending" && tasks.has(fact.worker) ? endings(fact, run.get(fact.worker)) : [fact];
	});
}
/** What compilers write, beside the sources or around them, is not read. */
const output = /^(?:dist|build|out|lib|\.build)$/;
/** `dist/src/index.handler` is what `src/index.ts` was compiled to, and `dist/index.handler` may be as well. */
function codeOf(handler, code) {
	const parts = handler.file.split("/");
	const at = parts.findLastIndex((part) => output.test(part));
	const sources = at < 0 ? [] : [[], ["src"]].map((instead) => parts.toSpliced(at, 1, ...instead).join("/"));
	for (const file of [handler.file, ...sources]) {
		const found = code.get(keyOf({
			...handler,
			file
		}));
		if (found) return found.length === 1 ? found[0] : void 0;
	}
}
/** How a handler ends is known before what calls it is, and where nothing here says what calls it. */
const endings = (ending, workers) => workers?.map((worker) => ({
	...ending,
	id: `${ending.id}:${worker.id}`,
	worker: worker.id
})) ?? [ending];
const runBy = (task, worker) => ({
	...task,
	id: `${task.id}:${worker.id}`,
	name: worker.name,
	worker: worker.id,
	timeLimit: worker.timeLimit,
	softTimeLimit: worker.softTimeLimit
});
function push$1(map, key, one) {
	const there = map.get(key);
	if (there) there.push(one);
	else map.set(key, [one]);
}
// src/facts/known.ts
const set = (value, at, unless) => unless === void 0 ? {
	is: "set",
	value,
	at
} : {
	is: "set",
	value,
	at,
	unless
};
const byDefault = (value, from, add) => add === void 0 ? {
	is: "default",
	value,
	from
} : {
	is: "default",
	value,
	from,
	add
};
const unknown = (why, at) => at === void 0 ? {
	is: "unknown",
	why
} : {
	is: "unknown",
	why,
	at
};
/** What is not known, with what makes it known to be equal to another, and where it is asked for. */
const withSymbol = (known, symbol, at = placeOf(known)) => known.is === "unknown" && symbol !== void 0 ? {
	...known,
	...at ? { at } : {},
	symbol
} : known;
/** Neither is known, and both are the same. */
const isSame = (a, b) => a.is === "unknown" && b.is === "unknown" && a.symbol !== void 0 && a.symbol === b.symbol;
/** The value, or undefined where it is unknown. */
const valueIn = (known) => known === void 0 || known.is === "unknown" ? void 0 : known.value;
/** Where the value is written, if it is written anywhere. */
const placeOf = (known) => known === void 0 || known.is === "default" ? void 0 : known.at;
/** The same knowledge of another value: units and representations are changed with it. */
function map(known, change) {
	return known.is === "unknown" ? known : {
		...known,
		value: change(known.value)
	};
}
// src/facts/taken.ts
/** Whether messages of a task may come by one of some queues, as their broker knows them. */
const mayComeBy = (names, { queue, sentTo = [] }) => [queue, ...sentTo].map(valueIn).some((name) => name === void 0 || names.includes(name));
/** Not where all queues of the task are named, and the worker takes others only. */
const mayTake = ({ takes }, task) => takes === void 0 || mayComeBy(takes, task);
const takenBy = (worker, tasks) => tasks.filter((task) => mayTake(worker, task));
/** Not where the queue, and all queues of the task, are named, and it is none of those. */
function mayHold({ name }, task) {
	const known = valueIn(name);
	return known === void 0 || mayComeBy([known], task);
}
// src/facts/seconds.ts
const seconds = (value) => value;
const milliseconds = (value) => value / 1e3;
// src/facts/waits.ts
/** SQS hands out at most this many messages in one ReceiveMessage. */
const receiveLimit = 10;
/** Delivery, the child's respawn after a hard limit, DeleteMessage. */
const slack = seconds(30);
/** The longest window SQS grants, counted from the receive. */
const longestVisibility = seconds(43200);
/**
* How many rounds of the time limit pass, at worst, from a message's receive to its acknowledgement, in either
* acknowledgement mode (semantics 1.6, measured there): messages reserved, and overshot by polling each queue apart,
* over processes. Unlimited prefetch has no bound: Infinity.
*/
function rounds({ concurrency, least = concurrency, prefetch, queues }) {
	if (prefetch === 0) return Number.POSITIVE_INFINITY;
	if (concurrency === void 0) return queues * prefetch;
	return Math.ceil(reserved({
		concurrency,
		prefetch,
		queues
	}) / Math.max(1, least ?? concurrency));
}
/** The most messages that a worker holds at a time; one process's, where their number is not known. */
function reserved({ concurrency = 1, prefetch, queues }) {
	if (prefetch === 0) return Number.POSITIVE_INFINITY;
	const own = concurrency * prefetch;
	return own + (queues - 1) * Math.min(receiveLimit, own);
}
/** W: the longest time from receive to acknowledgement. */
const longestWait = (reservation, limit) => seconds(rounds(reservation) * limit);
/** The window that leaves a whole further limit (at least the slack) after the longest wait and the longest delay. */
const wantedVisibility = (wait, delay, limit) => seconds(Math.ceil(wait + delay + Math.max(limit, slack)));
/** The one of which the measure is greatest; the first of equals. */
const longest = (all, measure) => all.reduce((best, one) => best === void 0 || measure(one) > measure(best) ? one : best, void 0);
// src/facts/lambda.ts
const sqsDefault = "SQS's default";
/** How long SQS keeps a message where nothing else is asked for. */
const fourDays = seconds(345600);
const lambdaDefault = "Lambda's default";
/** Lambda receives only what it runs at once, and deletes what the function did not fail for. There is no knob for either. */
function lambdaWorker({ queue, unjoined, timeout, ...source }) {
	return {
		kind: "worker",
		...source,
		library: "lambda",
		broker: byDefault("sqs", "the event source"),
		queues: byDefault(1, "one queue for each event source"),
		concurrency: unknown("Lambda scales it"),
		prefetch: byDefault(1, lambdaDefault),
		ack: byDefault("late", "Lambda deletes what its function did not fail for"),
		timeLimit: map(timeout, (value) => value),
		softTimeLimit: byDefault(null, "Lambda has none"),
		visibility: unknown(unjoined ?? "the queue is not declared in this project", source.at),
		delays: [],
		consumes: queue ? [queue] : []
	};
}
/** AWS asks for six times the function's timeout, and the batching window on top (services-sqs-configure.html). */
const lambdaVisibility = (timeout, batchingWindow) => seconds(6 * timeout + batchingWindow);
/**
* The window that a message really gets. Where a batch may be gathered and run for longer than the queue's own, Lambda asks for a
* longer one when it receives (with-sqs.md of the Lambda developer guide).
*/
const effectiveVisibility = (visibility, timeout, batchingWindow) => batchingWindow > 0 && batchingWindow + timeout > visibility ? seconds(batchingWindow + timeout + 30) : visibility;
/** `src/refunds.handler` in a folder; Python also writes `refunds.app.handler`. Undefined outside the project. */
function handlerAt(folder, handler) {
	const [, module, name] = /^(?:\.\/)?(.+)\.(\w+)$/.exec(handler) ?? [];
	if (module === void 0 || name === void 0) return void 0;
	const file = node_path.posix.join(folder, module.replaceAll(/(?<=\w)\.(?=\w)/g, "/"));
	return file.startsWith("..") || file.includes("$") ? void 0 : {
		file,
		name
	};
}
// src/facts/own-loops.ts
/** Something renews the window while a message is worked on, or may. */
const isRenewed = ({ heartbeat }) => heartbeat !== void 0 && (heartbeat.is === "unknown" || heartbeat.value !== null);
/** The change that puts the delete of a loop's messages before its work, where it can be put there. */
function moved(tasks) {
	const [task, second] = tasks;
	const move = task?.settles?.move;
	return move && "statement" in move && !second ? {
		do: "move",
		at: move.statement,
		before: move.before
	} : void 0;
}
/**
* The claim that a loop makes only when the message is gone (QL022): a worker that dies between the two leaves a waiting job
* with no message, and one that loses the claim has taken the message from its owner. Own loops can claim first.
*/
function claimedAfterDelete(project, task) {
	const { settles } = task;
	if (!settles?.after || valueIn(task.ack) !== "early") return void 0;
	const claims = project.transitionsOf(task).filter(({ condition }) => condition === "exclusive");
	const within = ({ file, start }, stretch) => stretch.file === file && stretch.start <= start && start < stretch.end;
	const isAfter = ({ call }) => settles.after.some((stretch) => within(call, stretch));
	const [first] = claims;
	return first && claims.every(isAfter) ? {
		deletedAt: settles.at,
		claim: first
	} : void 0;
}
// src/facts/pools.ts
/** Which time limits a pool of Celery enforces; solo, threads and eventlet have none (celery/concurrency, workers.rst). */
function enforcedLimits({ pool }) {
	if (!pool) return "both";
	const name = valueIn(pool);
	if (name === void 0) return "unknown";
	if (/^(solo|threads|eventlet)$/.test(name)) return "none";
	if (name === "gevent") return "hard";
	return /^(prefork|processes)$/.test(name) ? "both" : "unknown";
}
// src/facts/window.ts
/**
* Undefined where nothing bounds the work. Its numbers mean nothing where the worker's visibility or the limit is
* unknown: ask `decide` first. Other values that are not known are taken at their least: the true wait is only longer.
*/
function windowOf(project, worker) {
	const limit = longestLimit(project, worker);
	if (!limit || enforcedLimits(worker) === "none" || isRenewed(worker) || deletesAtOnce(worker)) return void 0;
	const time = valueIn(limit.value) ?? seconds(0);
	const reservation = reservationOf(worker);
	const tasks = takenBy(worker, project.tasksOf(worker));
	const delays = [...worker.delays, ...tasks.flatMap((task) => task.delays)];
	const longestDelay = longest(delays, (one) => valueIn(one) ?? 0);
	const throttled = longest(tasks, (task) => throttleOf(task, reservation));
	const throttle = seconds(throttled ? throttleOf(throttled, reservation) : 0);
	const delay = seconds((valueIn(longestDelay) ?? 0) + throttle);
	const wait = longestWait(reservation, time);
	const gathering = valueIn(worker.batchingWindow) ?? seconds(0);
	const wanted = worker.library === "lambda" ? lambdaVisibility(time, gathering) : seconds(Math.max(2 * time, wantedVisibility(wait, delay, time)));
	const { queue, setting } = visibilityOf(project, worker);
	const visibility = valueIn(setting) ?? seconds(0);
	return {
		worker,
		queue,
		setting,
		visibility: worker.library === "lambda" ? effectiveVisibility(visibility, time, gathering) : visibility,
		limit,
		time,
		reservation,
		rounds: rounds(reservation),
		wait,
		longestDelay,
		...throttle > 0 ? { throttled } : {},
		throttle,
		delay,
		wanted
	};
}
/**
* The attribute of the queue, which infrastructure gave it: a worker's option has no effect on a queue that is there already.
* One that is sent with each receive wins.
* Of several queues the shortest window counts.
*/
function visibilityOf(project, worker) {
	if (worker.asksEachReceive && worker.visibility.is === "set") return { setting: worker.visibility };
	const queue = longest(project.queuesOf(worker), ({ visibility }) => -(valueIn(visibility) ?? Number.MAX_VALUE));
	return queue ? {
		queue,
		setting: queue.visibility
	} : { setting: worker.visibility };
}
/** A loop that deletes its one message before the work holds nothing while it works. */
const deletesAtOnce = ({ library, ack, prefetch }) => library === "loop" && valueIn(ack) !== "late" && valueIn(prefetch) === 1;
/** A rate limit lets the reserved messages start one by one (celery/worker/strategy.py). */
function throttleOf({ rateLimit }, reservation) {
	const rate = valueIn(rateLimit);
	return rate && Number.isFinite(reserved(reservation)) ? Math.ceil(reserved(reservation) / rate) : 0;
}
/** A task of which the limit is not known cannot make the longest one shorter. */
function longestLimit(project, worker) {
	const own = project.tasksOf(worker);
	const tasks = takenBy(worker, own).flatMap(({ name, timeLimit, sentLimits = [] }) => [{
		value: timeLimit,
		of: `\`${name}\``
	}, ...sentLimits.map((value) => ({
		value,
		of: `a message of \`${name}\``
	}))]);
	const bounded = (own.length > 0 ? tasks : [{
		value: worker.timeLimit,
		of: `\`${worker.name}\``
	}]).filter((one) => valueIn(one.value) !== null);
	return longest(bounded, ({ value }) => valueIn(value) ?? 0);
}
/**
* SQS is asked for each queue apart. Redis pops one message from all of them at once, and none while the worker has all it may:
* https://github.com/celery/kombu/blob/main/kombu/transport/redis.py, `_brpop_start`.
*/
const reservationOf = (worker) => ({
	concurrency: valueIn(worker.concurrency),
	least: valueIn(worker.least),
	prefetch: valueIn(worker.prefetch) || 1,
	queues: valueIn(worker.broker) === "redis" ? 1 : valueIn(worker.queues) ?? 1
});
// src/facts/processes.ts
/** Workers as their command lines start them. Of several processes of one worker the worst speaks for it. */
function asStarted(facts) {
	const workers = facts.filter((fact) => fact.kind === "worker");
	const started = /* @__PURE__ */ new Map();
	const runs = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		const worker = fact.kind === "process" ? workerOf(fact, workers) : void 0;
		if (fact.kind !== "process" || !worker) continue;
		runs.set(fact.id, worker.id);
		started.set(worker.id, [...started.get(worker.id) ?? [], over(worker, fact)]);
	}
	if (started.size === 0) return [...facts];
	const before = new Map(workers.map((worker) => [worker.id, worker]));
	const tasks = facts.filter((fact) => fact.kind === "task");
	const asksFor = (worker) => (rounds(reservationOf(worker)) + 1) * longestOf(worker, before.get(worker.id), tasks) || 0;
	const worst = new Map([...started].map(([id, all]) => [id, longest(all, asksFor)]));
	return facts.map((fact) => {
		if (fact.kind === "worker") return worst.get(fact.id) ?? fact;
		if (fact.kind === "setting") return {
			...fact,
			of: runs.get(fact.of) ?? fact.of
		};
		const worker = fact.kind === "task" ? worst.get(fact.worker ?? "") : void 0;
		return fact.kind === "task" && worker ? inherited(fact, before.get(worker.id), worker) : fact;
	});
}
/** What a value of a worker is written in: the language of its code, or a command line. */
const languageAt = (project, worker, at) => project.all("process").find((process) => process.at.file === at.file)?.language ?? worker.language;
/** The worker that a command names, else the only one there is. */
function workerOf(process, all) {
	const workers = all.filter(({ language }) => language === process.runs);
	if (workers.length === 1 || process.app === void 0) return workers.length === 1 ? workers[0] : void 0;
	const named = workers.find(({ startedBy }) => startedBy?.includes(process.id));
	if (named) return named;
	const { app } = process;
	for (const path of [
		app,
		`${app}/celery`,
		`${app}/__init__`,
		app.replace(/\/[^/]*$/, "")
	]) {
		const near = nearest$1(workers.filter(({ at }) => `/${at.file.replace(/\.\w+$/, "")}`.endsWith(`/${path}`)), process.at.file);
		if (near) return near;
	}
}
/** The one whose file shares most folders with the command's; undefined where two share as many. */
function nearest$1(workers, file) {
	const folders = file.split("/").slice(0, -1);
	const shared = ({ at }) => {
		const parts = at.file.split("/").slice(0, -1);
		const apart = folders.findIndex((folder, index) => folder !== parts[index]);
		return apart < 0 ? folders.length : apart;
	};
	const most = Math.max(...workers.map(shared));
	const near = workers.filter((worker) => shared(worker) === most);
	return near.length === 1 ? near[0] : void 0;
}
const over = (worker, process) => ({
	...worker,
	concurrency: process.concurrency ?? worker.concurrency,
	least: process.least ?? worker.least,
	queues: process.queues ?? worker.queues,
	...process.takes ? { takes: process.takes } : {},
	prefetch: process.prefetch ?? worker.prefetch,
	pool: process.pool ?? worker.pool,
	timeLimit: process.timeLimit ?? worker.timeLimit,
	softTimeLimit: process.softTimeLimit ?? worker.softTimeLimit
});
/** The longest limit of what a worker takes; where it is not known, all count alike. */
function longestOf(worker, before, tasks) {
	const own = tasks.filter((task) => task.worker === worker.id);
	const taken = own.filter((task) => mayTake(worker, task)).map((task) => inherited(task, before, worker).timeLimit);
	const limits = (own.length > 0 ? taken : [worker.timeLimit]).map((limit) => valueIn(limit) ?? 1);
	return Math.max(0, ...limits);
}
/** A limit that is the worker's own where the task is read is the command's once that says another. */
const inherited = (task, before, now) => ({
	...task,
	timeLimit: same(task.timeLimit, before.timeLimit) ? now.timeLimit : task.timeLimit,
	softTimeLimit: same(task.softTimeLimit, before.softTimeLimit) ? now.softTimeLimit : task.softTimeLimit
});
function same(one, another) {
	if (one.is !== "set" || another.is !== "set") return one.is === "default" && another.is === "default";
	return one.at.file === another.at.file && one.at.start === another.at.start;
}
// src/facts/nearest.ts
/** The one whose file shares most folders with a file; undefined where several share as many. */
function nearest(all, fileOf, file) {
	const shared = all.map((one) => sharedFolders(fileOf(one), file));
	const most = Math.max(...shared);
	const near = all.filter((_, index) => shared[index] === most);
	return near.length === 1 ? near[0] : void 0;
}
function sharedFolders(one, other) {
	const [a, b] = [one.split("/").slice(0, -1), other.split("/").slice(0, -1)];
	const differs = a.findIndex((part, index) => part !== b[index]);
	return differs < 0 ? a.length : differs;
}
// src/facts/queue-index.ts
/** The declared queues by all that they are spoken of by. What means several queues means none: it is never guessed. */
var QueueIndex = class {
	byId = /* @__PURE__ */ new Map();
	byName = /* @__PURE__ */ new Map();
	byVariable = /* @__PURE__ */ new Map();
	constructor(queues) {
		for (const queue of [...queues].sort((a, b) => Number(a.byScript ?? false) - Number(b.byScript ?? false))) {
			this.byId.set(queue.id, queue);
			const name = valueIn(queue.name);
			if (name !== void 0) push(this.byName, name, queue);
			for (const variable of queue.variables) push(this.byVariable, variable, queue);
		}
	}
	consumedBy(worker) {
		const broker = valueIn(worker.broker);
		const isOfSqs = (reference) => broker === "sqs" || reference.by !== "name" || /[:/]/.test(reference.name);
		if (broker !== void 0 && broker !== "sqs") return [];
		const found = (worker.consumes ?? []).filter(isOfSqs).map((reference) => this.meant(reference, worker.at.file));
		const queues = [...new Set(found)].filter((queue) => queue !== void 0);
		const declared = queues.filter(({ byScript }) => !byScript);
		return declared.length > 0 ? declared : queues;
	}
	meant(reference, file) {
		if (reference.by === "id") return this.byId.get(reference.id);
		if (reference.by === "name") return nearest(this.byName.get(lastPart(reference.name)) ?? [], fileOf, file);
		return nearest(this.byVariable.get(reference.variable) ?? [], fileOf, file);
	}
};
function push(map, key, queue) {
	const there = map.get(key);
	if (queue.byScript && there?.some(({ byScript }) => !byScript)) return;
	if (there) there.push(queue);
	else map.set(key, [queue]);
}
/** A URL and an ARN end in the name. */
const lastPart = (name) => name.split(/[:/]/).at(-1) ?? name;
const fileOf = ({ at }) => at.file;
// src/facts/project.ts
/** All facts of all files, joined once. */
var Project = class Project {
	facts;
	settings;
	where;
	undecided = [];
	byId;
	byKind = /* @__PURE__ */ new Map();
	index;
	constructor(facts, settings, where = (at) => at.file) {
		this.facts = facts;
		this.settings = settings;
		this.where = where;
		this.byId = new Map(facts.map((fact) => [fact.id, fact]));
		for (const fact of facts) {
			const same = this.byKind.get(fact.kind);
			if (same) same.push(fact);
			else this.byKind.set(fact.kind, [fact]);
		}
	}
	all(kind) {
		return this.byKind.get(kind) ?? [];
	}
	get(kind, id) {
		const fact = id === void 0 ? void 0 : this.byId.get(id);
		return fact?.kind === kind ? fact : void 0;
	}
	/** The tasks that a worker runs; a message waits behind all of them. */
	tasksOf(worker) {
		return this.all("task").filter((task) => task.worker === worker.id);
	}
	/** What a task, and what it calls, writes to the statuses of its jobs. */
	transitionsOf(task) {
		return task.transitions.flatMap((id) => this.get("transition", id) ?? []);
	}
	/** The declared queues that a worker takes messages from, as far as it says which these are. */
	queuesOf(worker) {
		this.index ??= new QueueIndex(this.all("queue"));
		return this.index.consumedBy(worker);
	}
	/** Every worker with each of its tasks and each of the queues that it is known to take messages from. */
	*deliveries() {
		for (const task of this.all("task")) if (!this.get("worker", task.worker)) yield { task };
		for (const worker of this.all("worker")) {
			const queues = this.queuesOf(worker);
			const tasks = this.tasksOf(worker);
			for (const queue of queues.length > 0 ? queues : [void 0]) for (const task of tasks.length > 0 ? tasks : [void 0]) yield {
				queue,
				task,
				worker
			};
		}
	}
	/** The verdict on values that are all known; false, and counted, as soon as one is not. */
	decide(values, judge) {
		for (const value of values) if (value.is === "unknown") {
			this.undecided.push({
				at: value.at,
				why: value.why
			});
			return false;
		}
		return judge(...values.map((value) => value.value));
	}
	/** The same facts with a count of its own: one for each rule. */
	view() {
		return new Project(this.facts, this.settings, this.where);
	}
};
// src/facts/phases.ts
const phases = [
	["waiting", /^(not|un|pre|re|ready|pending|queued|queue|enqueued|scheduled|created|new|initial|init|waiting|wait|submitted|requested|draft|idle|open|retry|retrying|received|todo|awaiting|accepted|available|unprocessed|unstarted)$/],
	["failed", /^(failed|failure|fail|error|errored|timeout|timedout|crashed|invalid|rejected|dead|exceeded)$/],
	["dropped", /^(cancelled|canceled|cancelling|canceling|aborted|aborting|deleted|deleting|archived|expired|skipped|stopped|stopping|paused|suspended|revoked|terminated|superseded|closed|disabled|blocked|ignored|withdrawn|declined)$/],
	["done", /^(done|complete|completed|success|succeeded|successful|finished|processed|sent|delivered|paid|published|approved|executed|exported|imported|generated|uploaded|ok|resolved|fulfilled|confirmed|active|activated|live|partial)$/],
	["busy", /^(processing|inprogress|progress|running|started|starting|working|claimed|locked|executing|execution|leased|acquired|picked|busy|handling|generating|rendering|transcoding|transcribing|encoding|converting|exporting|importing|ingesting|indexing|crawling|scraping|sending|publishing|syncing|downloading|uploading|building|deploying|analyzing|analysing|computing|training|provisioning|extracting|parsing|compiling|dispatching|delivering|charging|loading|calculating)$/]
];
/** `IN_PROGRESS`, `in-progress`, `InProgress`: the words a status is made of. */
const wordsOf = (status) => status.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter(Boolean);
/** The first phase that one of its words names: `processing_failed` is failed, `not_started` waits. */
function phaseOf(status) {
	const words = wordsOf(status);
	for (const [phase, pattern] of phases) if (words.some((word) => pattern.test(word))) return phase;
	return "other";
}
/** Statuses are compared as people read them: `Processing` is `PROCESSING`. */
const sameStatus = (one, other) => one.toLowerCase() === other.toLowerCase();
/** `status`, `job_status`, `documentStatus`, `state`: an attribute that may hold a status. */
const isStatusAttribute = (name) => /(^|_|\.)(status|state|phase)$/i.test(name) || /[a-z](Status|State|Phase)$/.test(name);
/** `start_time`, `startedAt`, `claimed_at`: a time that also says that work has begun. */
const isStartTime = (name) => /^(start(ed)?|claimed|picked_?up|processing_?started)_?(time|at|on)$/i.test(name);
/** `is_notified`, `email_sent`: a flag that says that something was done once. */
const isDoneFlag = (name) => /(^|_)(sent|e?mailed|notified|processed|delivered|submitted|published|charged|paid|triggered|dispatched|executed|imported|exported|synced|handled|reminded)(_\w+)?$/i.test(name) && !/_(at|on|time|date|by|id|count|to|from)$/i.test(name);
/** `claimed_by`, `leaseUntil`, `locked`: an attribute that says who has a row. */
const isClaimAttribute = (name) => /claim|lease|(?<!b)lock|owner|fence|token/i.test(name);
/** What a queue's worker works on. */
const jobLike = /job|task|run|execution|export|import|batch|upload|download|conversion|transcript|message|notification|email|mail|webhook|deliver|sync|scan|report|crawl|workflow|step|work|process|request|payment|order|invoice|transfer|payout|document|file|video|image|media|record|item|event|pipeline|build|deploy|render|ingest|index|import|session|transaction|campaign/i;
const isJobLike = (text) => jobLike.test(text);
/** What is given once: to do it twice costs somebody something. Who joins by an invitation is kept once by a unique key. */
const moneyLike = /payment|invoice|order|transaction|payout|refund|transfer|charge|purchase|credit|referral|reward|withdraw|deposit|donation|expense|booking|broadcast|campaign|voucher|coupon|gift|redemption|redeem|settlement|checkout|topup|top_up|bounty|commission|disbursement/i;
const isMoneyLike = (text) => moneyLike.test(text);
// src/facts/dead-letters.ts
/** Not `orders-with-dlq`. */
const named = /(?<!with[-_ ]?)(?:dlq|dead[-_ ]?letter)/i;
/** Also by its name: what sends a queue the messages that it gave up may be declared elsewhere. */
const holdsDeadLetters = ({ takesDeadLetters, label, name }) => takesDeadLetters || named.test(`${label} ${valueIn(name) ?? ""}`);
/** What comes back of it goes to its dead-letter queue at the next receive, and to no worker (sqs-dead-letter-queues.html). */
const isReceivedOnce = ({ maxReceives, deadLetter }) => valueIn(deadLetter) === true && valueIn(maxReceives) === 1;
/** With this window its messages expire, and are deleted unseen, before they were received often enough for the dead-letter queue. */
const expiresFirst = ({ maxReceives, deadLetter, retention }, window) => valueIn(deadLetter) === true && retention !== void 0 && window * (valueIn(maxReceives) ?? 0) >= (valueIn(retention) ?? Number.POSITIVE_INFINITY);
// src/facts/words.ts
/** ` (unless X overrides it)`, for a value that an environment variable may replace. */
const unless = (value) => value.is === "set" && value.unless ? ` (unless ${value.unless} overrides it)` : "";
/** What a change of a value may rewrite: all that stands there, or no more than the default of an environment variable. */
const rewritable = (value) => value.unless === void 0 ? {} : { literal: true };
/** ` (Celery's default)`: where a value comes from when nobody wrote it. */
const origin = (value) => value.is === "default" ? ` (${value.from})` : unless(value);
/** `a`, `a and b`, `a, b and 3 more`. */
function listed(names, most = 3) {
	const shown = names.slice(0, most);
	const more = names.length - shown.length;
	if (more > 0) return `${shown.join(", ")} and ${more} more`;
	const last = shown.pop();
	return shown.length ? `${shown.join(", ")} and ${last}` : last ?? "";
}
const brokerName = (broker) => broker.is === "unknown" ? "the broker (not known here)" : {
	sqs: "SQS",
	redis: "Redis",
	amqp: "RabbitMQ"
}[broker.value];
/** What the setting of a hard time limit is called where a worker is configured. */
const hardLimitOf = ({ language }) => language === "typescript" ? "taskTimeLimit" : "task_time_limit";
/** Names the window that Lambda asks for when it receives, where that is not the queue's own. */
const askedFor = ({ visibility, setting }) => visibility === valueIn(setting) ? "" : `, for which Lambda asks ${visibility} s with its batching window,`;
/** What has to be raised together with a window. */
function keptLonger(queue, window) {
	if (!queue || !expiresFirst(queue, window)) return "";
	const [most, kept] = [valueIn(queue.maxReceives), valueIn(queue.retention)];
	return `, and raise its retention of ${kept} s above ${window * most} s: otherwise a message expires before its ${most} receives, and never reaches the dead-letter queue`;
}
// src/facts/recoveries.ts
/** Every busy status that a task or a queue handler leaves a job in. */
function leftBehind(project) {
	const byTransition = /* @__PURE__ */ new Map();
	for (const task of project.all("task")) for (const id of task.transitions) byTransition.set(id, task);
	return project.all("transition").flatMap((transition) => {
		const status = statusOf(transition);
		if (transition.reachedFrom === void 0 || status === void 0 || transition.dispatched) return [];
		const task = byTransition.get(transition.id);
		return [{
			transition,
			status,
			guessed: transition.known === "runtime",
			early: isEarly(project, transition, task),
			task
		}];
	});
}
/** A handler that is no task acknowledges as its project's workers say; most libraries know only the late way. */
function isEarly(project, { language }, task) {
	if (task) return valueIn(task.ack) === "early";
	return project.all("worker").some((worker) => worker.language === language && worker.ack.is === "set" && worker.ack.value === "early");
}
/** What only the shape of a call says it writes counts where it is a claim. */
function statusOf({ known, to, condition, how }) {
	if (known === "runtime") return "PROCESSING";
	const status = valueIn(to);
	if (status === void 0 || phaseOf(status) !== "busy" || how === "put") return void 0;
	return known === "store" || condition === "exclusive" ? status : void 0;
}
/** Whether a sweep takes jobs up from this status. */
const sweeps = ({ statuses, tables = [] }, { status, guessed, transition }) => (guessed || statuses.some((one) => sameStatus(one, status))) && !isOfAnother(tables, transition.store?.table);
/**
* Jobs of two kinds often have the same statuses. Only the names of models say which table they mean, wherever they stand; a
* `HoneyExtraction` may be an `Extraction`, whose rows it shares.
*/
function isOfAnother(tables, table) {
	const [own, ...swept] = [table ?? "", ...tables].map((name) => /(?:^|\.)([A-Z]\w*[a-z]\w*)$/.exec(name)?.[1]);
	const isOther = (name) => own !== void 0 && name !== void 0 && !own.endsWith(name) && !name.endsWith(own);
	return swept.length > 0 && swept.every(isOther);
}
/**
* Also where two writes make the claim: one takes the waiting job, another of the same function the job at work, on what that was
* last seen to hold.
*/
function isTakenOver(project, one) {
	const { attribute, condition, store, outcome } = one;
	const table = store?.table;
	if (takesOver(one)) return true;
	if (condition !== "exclusive" || outcome !== "tested" || !table) return false;
	const { file, start, end } = store.helper?.at ?? one.call;
	const isBeside = ({ call, within }) => call.file === file && (store.helper ? start <= call.start && call.end <= end : within === one.within);
	return project.all("transition").some((other) => isBeside(other) && other.attribute !== attribute && other.store?.table === table && [attribute, other.attribute].every((name) => other.conditionOn.includes(name)) && (other.condition === "exclusive" || other.condition === "unknown"));
}
/** It makes a claim that lets an expired holder be taken over. */
const hasLease = (project, task) => project.transitionsOf(task).some((transition) => isTakenOver(project, transition));
/** An exclusive claim that an expired lease lets in again: the next delivery of the message recovers the job itself. */
const takesOver = ({ from, to, condition, takeover }) => {
	const written = valueIn(to);
	return takeover === true || condition === "exclusive" && written !== void 0 && (valueIn(from) ?? []).some((one) => sameStatus(one, written));
};
// src/facts/lost-late.ts
/**
* It relies on late acknowledgement (`late-ack` speaks of the others), and a killed process takes its message along. The
* other pools have no process that could be killed alone.
*/
function isLostLate(project, task) {
	const worker = project.get("worker", task.worker);
	if (!task.rejectsLost || !worker || enforcedLimits(worker) !== "both") return false;
	if (!hasLease(project, task) && project.settings.profile !== "late-ack") return false;
	return project.decide([task.ack, task.rejectsLost], (ack, back) => ack === "late" && !back) && !isSwept(project, task);
}
function isSwept(project, task) {
	if (project.settings.recovery === "external") return true;
	const left = leftBehind(project).filter((one) => one.task === task);
	return project.all("recovery").some((recovery) => left.some((one) => sweeps(recovery, one)));
}
// src/facts/delay-faults.ts
/** One for all that share a delay and a window. */
function delayFaults(project) {
	const faults = /* @__PURE__ */ new Map();
	for (const { owner, worker, delay } of delaysOf(project)) {
		if (valueIn(worker.broker) === "amqp") continue;
		const wait = windowOf(project, worker)?.wait ?? seconds(0);
		const { queue, setting } = visibilityOf(project, worker);
		if (!project.decide([delay, setting], (held, window) => held + wait >= window && (held >= window || wait < window)) && !(valueIn(worker.broker) === "sqs" && (valueIn(delay) ?? 0) >= longestVisibility - wait)) continue;
		const at = placeOf(delay) ?? automatic(owner, delay) ?? owner.at;
		const key = [
			at.file,
			at.start,
			wait,
			valueIn(setting)
		].join(":");
		const fault = faults.get(key);
		if (fault) fault.owners.push(owner);
		else faults.set(key, {
			at,
			owners: [owner],
			worker,
			delay,
			wait,
			queue,
			setting
		});
	}
	return faults.values();
}
function* delaysOf(project) {
	for (const worker of project.all("worker")) {
		for (const delay of worker.delays) yield {
			owner: worker,
			worker,
			delay
		};
		for (const owner of project.tasksOf(worker)) for (const delay of owner.delays) yield {
			owner,
			worker,
			delay
		};
	}
}
/** Where all retries of a task are asked for. */
const automatic = (owner, delay) => owner.kind === "task" ? owner.retries?.find((retry) => retry.how === "automatic" && retry.delay === delay)?.at : void 0;
// src/facts/deed.ts
/** How another value is written: in the place of the one that stands there, or, for a default, where one can stand. */
function written(known, to) {
	if (known.is === "set") return {
		do: "set",
		at: known.at,
		to,
		...rewritable(known)
	};
	if (known.is === "default" && known.add) return {
		do: "add",
		...known.add,
		to
	};
}
// src/facts/window-faults.ts
const never = byDefault(null, "nothing renews it");
function shortWindow(project, worker) {
	const window = valueIn(worker.broker) === "amqp" ? void 0 : windowOf(project, worker);
	const unrenewed = worker.heartbeat ?? never;
	if (!window || typeof valueIn(unrenewed) === "number") return void 0;
	if (!project.decide([
		window.setting,
		window.limit.value,
		unrenewed
	], () => true)) return void 0;
	const severity = severityOf$2(window);
	return severity && {
		...window,
		severity,
		below: boundOf(window)
	};
}
/** The window is the limit itself, whatever it is: less than twice of it. Lambda makes it longer where it gathers a batch. */
function limitItself(project, worker) {
	if (worker.library !== "lambda" || valueIn(worker.batchingWindow) !== 0) return void 0;
	const window = windowOf(project, worker);
	return window && isSame(window.setting, window.limit.value) ? window : void 0;
}
function severityOf$2(window) {
	const { visibility, time, wait, delay, wanted, worker } = window;
	const isDoubled = !worker.library || worker.library === "lambda";
	if (isRefused(window) || isDoubled && visibility < 2 * time || visibility <= wait + delay) return "error";
	return visibility < wanted && worker.library !== "lambda" ? "warning" : void 0;
}
function boundOf(window) {
	const { visibility, time, wait, delay, rounds } = window;
	if (isRefused(window)) return "limit";
	if (visibility < 2 * time && rounds <= 2 && delay === 0) return "twice the limit";
	return visibility <= wait + delay ? "longest wait" : "wanted";
}
/** The window of a Lambda function that is long enough for any worker, and below what AWS asks for (QL018). */
function belowAdvice(project, worker) {
	const window = worker.library === "lambda" ? windowOf(project, worker) : void 0;
	const gathering = worker.batchingWindow;
	if (!window || !gathering || !project.decide([
		window.setting,
		window.limit.value,
		gathering
	], () => true)) return void 0;
	const { setting, visibility, time, wanted, limit } = window;
	if (setting.is === "default" && limit.value.is === "default") return void 0;
	return !isRefused(window) && visibility >= 2 * time && visibility < wanted ? window : void 0;
}
/**
* Lambda compares the attribute of the queue with the timeout of the function when an event source is made or changed, whatever its
* batching window (services-sqs-configure.html).
*/
const isRefused = ({ worker, setting, time }) => worker.library === "lambda" && (valueIn(setting) ?? time) < time;
/** Redis keeps its own clock and has no upper limit. */
const longestWindow = ({ broker }) => valueIn(broker) === "redis" ? Number.POSITIVE_INFINITY : longestVisibility;
/** No window that the broker grants is long enough. */
const isBeyond = ({ wanted, worker }) => wanted > longestWindow(worker);
/** The change that gives the worker the window that it wants. */
function widening(window) {
	const { worker, queue, setting, wanted } = window;
	const isOneOfTwo = queue !== void 0 && expiresFirst(queue, wanted);
	const deed = isBeyond(window) || isOneOfTwo ? void 0 : written(setting, wanted);
	const why = `a longer window only delays the redelivery of a message ${worker.library === "lambda" ? "whose function failed" : "whose worker died"}`;
	return deed && {
		...deed,
		language: (queue ?? worker).language,
		safety: "safe",
		why
	};
}
// src/facts/stores.ts
/** Of a transition, or of the store's call behind it. */
const isDynamoDb = ({ store }) => /dynamo|boto3|electrodb|aws-sdk/.test(store?.library ?? "");
// src/facts/retry-hold.ts
/**
* How much longer than one run a job stays busy at least while its task retries it (semantics 7, QL008): through the longest
* delay, and through all further runs where none of them writes a new time to the row. Zero where some write of the task
* lets the job out of its busy status, or the claim refuses the retry.
*/
function retryHold(task, left, transitions) {
	const { condition } = left.transition;
	const own = transitions.filter(({ id }) => task.transitions.includes(id));
	if (condition === "exclusive" || condition === "unknown" || own.some(letsGo)) return seconds(0);
	const retry = longest(task.retries ?? [], ({ delay }) => valueIn(delay) ?? 0);
	const delay = valueIn(retry?.delay) ?? 0;
	const runs = renewsTime(left.transition) ? 0 : valueIn(retry?.most) ?? 0;
	return seconds(runs * (valueIn(task.timeLimit) ?? 0) + delay);
}
const letsGo = ({ to }) => {
	const status = valueIn(to);
	return status === void 0 || !/busy|done/.test(phaseOf(status));
};
const timely = /_at$|[a-z]At$|time|date|lease|expir|heartbeat|beat|ttl|age|since|until/i;
/** DynamoDB writes no time by itself; where a table's columns may, or not all that is written is known, it is renewed. */
const renewsTime = (claim) => !isDynamoDb(claim) || (claim.store?.besides?.some(({ attribute }) => timely.test(attribute)) ?? true);
// src/facts/recovery-faults.ts
/** How far the clocks of two machines may be apart. */
const skew = 5;
function* recoveryFaults(project) {
	const left = leftBehind(project);
	for (const recovery of project.all("recovery")) {
		const statuses = recovery.statuses.filter((status) => phaseOf(status) === "busy");
		if (statuses.length === 0) continue;
		yield* tooSoon(project, recovery, left);
		const found = statuses.filter((status) => recovery.found?.includes(status) ?? true);
		if (found.length === 0 || valueIn(recovery.scheduled) !== true) continue;
		if (project.decide([recovery.conditional], (asks) => !asks)) yield {
			is: "blind",
			recovery,
			statuses: found
		};
	}
	for (const claim of project.all("transition")) {
		const attribute = takesOver(claim) && isDynamoDb(claim) && claim.conditionOn.find((name) => deletes.test(name));
		if (attribute) yield {
			is: "time to live",
			claim,
			attribute
		};
		yield* shortLease(project, claim);
	}
}
const deletes = /^(ttl|time_?to_?live)$/i;
function* tooSoon(project, recovery, left) {
	const transitions = project.all("transition");
	const held = left.flatMap((one) => {
		const { task } = one;
		const limit = task && sweeps(recovery, one) && isSameTable(recovery, one) ? valueIn(task.timeLimit) : void 0;
		return limit ? [{
			task,
			limit,
			more: retryHold(task, one, transitions)
		}] : [];
	});
	const worst = longest(held, ({ limit, more }) => limit + more);
	if (!worst) return;
	const least = worst.limit + worst.more + slack + skew;
	if (project.decide([recovery.olderThan], (age) => age < least)) yield {
		is: "too soon",
		recovery,
		...worst,
		least
	};
}
/** Jobs of two kinds often have the same statuses: a limit is held only against a sweep of its own rows. */
const isSameTable = ({ tables = [] }, { transition }) => tables.length === 0 || tables.includes(transition.store?.table ?? "");
function* shortLease(project, claim) {
	const { lease, takeover, renewed } = claim;
	if (!lease || renewed || !takeover && project.all("recovery").length === 0) return;
	const tasks = project.all("task").filter(({ transitions }) => transitions.includes(claim.id));
	const task = longest(tasks, ({ timeLimit }) => valueIn(timeLimit) ?? 0);
	const limit = task && valueIn(task.timeLimit);
	if (limit && project.decide([lease], (time) => time < limit + slack)) yield {
		is: "short lease",
		claim,
		task,
		limit,
		least: limit + slack
	};
}
// src/facts/late-acks.ts
/** Nothing of the places that decide for nothing but safe tasks. */
function unsafeLateAcks(project) {
	if (project.settings.profile === "late-ack") return [];
	return latePlaces(project).flatMap((place) => {
		const tasks = place.tasks.filter((task) => !task.alone && !hasLease(project, task));
		return place.tasks.length > 0 && tasks.length === 0 || place.worker && isRenewed(place.worker) ? [] : [{
			...place,
			tasks
		}];
	});
}
/** Only what is written counts: a library that knows no other mode gives its users nothing to set. */
function latePlaces(project) {
	const byPlace = /* @__PURE__ */ new Map();
	const note = (ack, worker, task) => {
		if (!project.decide([ack], (value) => value === "late") || ack.is !== "set") return;
		const key = `${ack.at.file}:${ack.at.start}`;
		const place = byPlace.get(key) ?? {
			at: ack.at,
			ack,
			worker,
			workers: [],
			tasks: []
		};
		if (task) place.tasks.push(task);
		else if (worker) place.workers.push(worker);
		byPlace.set(key, place);
	};
	for (const worker of project.all("worker")) note(worker.ack, worker);
	for (const task of project.all("task")) note(task.ack, project.get("worker", task.worker), task);
	return [...byPlace.values()].map((place) => {
		const started = place.workers.filter(({ startedBy }) => startedBy);
		return started.length > 0 ? {
			...place,
			worker: started[0],
			workers: started
		} : place;
	});
}
/** squiss-ts leaves the delete to the project's code, as a loop does. */
const deletesItself = ({ worker }) => worker?.library === "loop" || worker?.library === "squiss-ts";
/** A loop that keeps no status of its jobs has nothing that it could claim, and RabbitMQ has no window that could pass. */
const isMild = (one) => valueIn(one.worker?.broker) === "amqp" || deletesItself(one) && one.tasks.every(({ transitions }) => transitions.length === 0);
// src/facts/claim-faults.ts
/** Undefined where nothing is wrong, or where that is not known. */
function claimFault(one) {
	const to = valueIn(one.to);
	if (one.condition === "exclusive") return faultOfClaim(one, to);
	if (to === void 0 || one.behindClaim || one.condition !== "none" && one.condition !== "weak") return void 0;
	if (isStartTime(one.attribute)) return one.guard?.sense === "passes-on" && one.guard.exit !== "enclosing" && isWork(one) ? {
		is: "read-then-write",
		guard: one.guard,
		to
	} : void 0;
	if (isDoneFlag(one.attribute)) return one.guard?.sense === "passes-on" && one.effect && one.unclaimedIn !== void 0 ? {
		is: "read-then-write",
		guard: one.guard,
		to
	} : void 0;
	const busy = phaseOf(to) === "busy";
	if (busy && one.condition === "weak" && meansToClaim(one, to)) return {
		is: "weak",
		to
	};
	if (one.guard && (busy ? startsWork(one.guard, to) && isWork(one) : finishesOnce(one, one.guard, to))) return {
		is: "read-then-write",
		guard: one.guard,
		to
	};
	if (busy && !one.guard && one.how === "update" && one.unclaimedIn !== void 0 && !isFence(one, to)) return {
		is: "unconditional",
		to,
		handler: one.unclaimedIn
	};
}
function faultOfClaim(one, to) {
	if (!claimsWork(one, to)) return void 0;
	if (one.outcome === "unused" && !isLockElsewhere(one)) return { is: "unused" };
	return one.before ? {
		is: "late",
		before: one.before
	} : void 0;
}
/** A function that takes a lock for its caller waits for it, or throws: its answer is another. */
const isLockElsewhere = ({ attribute, writtenAt }) => attribute === "lock" && writtenAt !== void 0;
function claimFaults(all) {
	const faults = /* @__PURE__ */ new Map();
	for (const one of all) {
		const fault = claimFault(one);
		if (!fault) continue;
		const { id, guard, writtenAt } = one;
		const key = (guard && writtenAt ? [guard.test, writtenAt] : []).map(({ file, start }) => `${file}:${start}`).join() || id;
		const known = faults.get(key);
		if (known) known.writes.push(one);
		else faults.set(key, {
			fault,
			writes: [one]
		});
	}
	return [...faults.values()];
}
/** The query that found the row asked for its status: it reads and tests at once. */
const isAsked = ({ read, test }) => read.file === test.file && read.start === test.start;
/** What is done twice is done before the write: a condition on that keeps nobody from it. */
const isTooLate = ({ effect, unclaimedIn, call }) => effect !== void 0 && unclaimedIn === void 0 && effect.at.file === call.file && effect.at.start < call.start;
/** What ends a job, or only makes sure of a row, starts no work that the loser would do again. */
const claimsWork = (one, to) => to === void 0 ? one.known !== "store" || one.conditionOn.some(isClaimAttribute) : phaseOf(to) === "busy";
/** A condition on the status, a lease or a version was meant to exclude; that the row exists was not. */
const meansToClaim = (one, to) => !isFence(one, to) && one.conditionOn.some((name) => isStatusAttribute(name) || isClaimAttribute(name) || /version/i.test(name));
/** The job is at work before and after: the holder of a claim makes itself sure of it. */
const isFence = (one, to) => (valueIn(one.from) ?? []).some((status) => sameStatus(status, to)) && (valueIn(one.from) ?? []).length === 1;
/**
* Objects of all kinds are saved with a status: an account that is locked, or a device that is busy, is no job. It is one
* in a handler, or by its name.
*/
const isWork = ({ unclaimedIn, subject, within, store }) => !store?.saves || unclaimedIn !== void 0 || isJobLike(`${subject} ${within} ${store?.table ?? ""}`);
/**
* A guard that only a job at work passes takes a step of it, and one that lets pass what is then written means to: it
* starts a job that stopped again. Every other guard lets work begin.
*/
const startsWork = ({ sense, statuses }, to) => sense === "leaves-on" || !statuses.every((status) => phaseOf(status) === "busy" || statuses.some((one) => sameStatus(one, to)));
/**
* Work between two statuses with no busy one: the guard is false on what is written, so it was meant to let one pass. A user's
* cancellation, a failure and a return to the queue may be written twice without harm; so may the rest, but for what a worker
* gets, or for what is done beside the write.
*/
function finishesOnce(one, { sense, statuses }, to) {
	if (one.effect && isPutBack(sense, statuses, to)) return sends.test(one.effect.name) && isJobLike(nameOf(one));
	if (!isFinished(to)) return false;
	const named = statuses.some((status) => sameStatus(status, to));
	const isDelivered = one.effect !== void 0 && one.webhook !== void 0;
	const isDoneTwice = one.effect !== void 0 && isMoneyLike(nameOf(one));
	if (sense === "leaves-on") return named && (one.unclaimedIn !== void 0 || isDelivered || isDoneTwice);
	if (!named && isDelivered) return true;
	const phases = statuses.map(phaseOf);
	const mayFrom = (phase) => phase === "waiting" || phase === "failed" && one.effect !== void 0;
	const fromWaiting = !named && phases.includes("waiting") && phases.every(mayFrom);
	const isWork = (one.language === "python" || one.effect !== void 0) && isJobLike(`${one.subject} ${one.within}`);
	return fromWaiting && (one.unclaimedIn !== void 0 || isWork || isDoneTwice);
}
const sends = /(^|\.)(add(Bulk)?|(enqueue|publish|dispatch|trigger|schedule|sendMessage|sendTo)\w*|invoke|delay|performAsync)$/;
/** A job that has failed is started again: what is sent for it beside the write is sent twice. */
const isPutBack = (sense, statuses, to) => sense === "passes-on" && phaseOf(to) === "waiting" && statuses.some((status) => phaseOf(status) === "failed") && statuses.every((status) => /^(failed|dropped)$/.test(phaseOf(status)));
const isFinished = (to) => /^(done|other)$/.test(phaseOf(to));
const nameOf = ({ subject, within, store, guard }) => `${subject} ${within} ${store?.table ?? ""} ${guard?.variable ?? ""}`;
// src/facts/claimable.ts
/** Libraries whose calls the front ends write a claim into, or whose tables the runtime claims in. */
const inPlace = /^(@prisma\/client|typeorm|knex|mongodb|django|sqlalchemy|pynamodb)$/;
/** Of these only an `if` that tests nothing but the status says which may pass and where the loser goes. */
const byTest = /^(@prisma\/client|typeorm|knex|mongodb)$/;
const byRuntime = /^(@aws-sdk\/|boto3\.)/;
/** Whether `migrate` knows how to claim what the transition writes; it may still refuse, by what stands around it. */
function isClaimable({ store, guard, condition }, { claims }) {
	if (claims?.import !== void 0) return true;
	const isTested = guard?.sense === "passes-on" && guard.exact && !isAsked(guard);
	if (!store || byTest.test(store.library) && (!isTested || condition !== "none")) return false;
	return byRuntime.test(store.library) || inPlace.test(store.library) && !store.helper;
}
/** Safe where the claim asks what the guard asked: that the job waits. Undefined where it is claimed, or nothing says by what. */
function claimChange({ settings }, one, fault) {
	if (fault.is === "unused" || fault.is === "late" || one.known === "named") return void 0;
	if (isStartTime(one.attribute) && one.store?.library !== "django") return void 0;
	const guard = fault.is === "read-then-write" ? fault.guard : void 0;
	const same = guard?.exact === true && guard.sense === "passes-on" && (isStartTime(one.attribute) || guard.statuses.every((status) => phaseOf(status) === "waiting"));
	const statuses = guard?.statuses.join(" or ");
	const why = same ? `the claim passes ${statuses}, as the test did; only one worker now passes it` : guard ? `the test let pass every status but ${statuses}; the claim passes only the waiting one` : "the claim passes only the waiting status; until now every status was written over";
	return {
		do: "claim",
		at: one.call,
		transition: one.id,
		language: one.language,
		safety: same ? "safe" : "unsafe",
		why,
		...isClaimable(one, settings) && !isTooLate(one) ? {} : { byHand: true }
	};
}
function* deadLetterFaults(project) {
	for (const [queue, workers] of consumed(project)) {
		const { deadLetter, maxReceives } = queue;
		const worker = longest(workers, least);
		if (project.decide([deadLetter], (isThere) => !isThere)) yield* withoutOne(project, queue, workers);
		else if (valueIn(deadLetter) && project.decide([maxReceives], (most) => most < least(worker))) {
			if (maxReceives.is === "set") yield {
				is: "too early",
				queue,
				worker,
				most: maxReceives.value
			};
		}
	}
}
const least = ({ library }) => library === "lambda" ? 5 : 2;
function consumed(project) {
	const workersOf = /* @__PURE__ */ new Map();
	for (const worker of project.all("worker")) for (const queue of project.queuesOf(worker)) workersOf.set(queue, [...workersOf.get(queue) ?? [], worker]);
	return workersOf;
}
function* withoutOne(project, queue, workers) {
	for (const worker of workers) {
		const task = project.tasksOf(worker).find((one) => mayHold(queue, one) && isPoison(one));
		if (!task) continue;
		yield {
			is: "poison",
			queue,
			worker,
			task
		};
		return;
	}
	if (!holdsDeadLetters(queue)) yield {
		is: "none",
		queue,
		worker: workers[0]
	};
}
const isPoison = ({ ack, rejectsLost }) => valueIn(ack) === "late" && rejectsLost !== void 0 && valueIn(rejectsLost) === true;
// src/facts/heartbeat-faults.ts
function* heartbeatFaults(project, worker) {
	const { heartbeat, unstopped } = worker;
	if (!heartbeat || valueIn(worker.ack) !== "late") return;
	const fault = valueIn(heartbeat) === null ? unrenewed(project, worker) : untimely(project, worker);
	if (fault) yield fault;
	if (unstopped) yield {
		is: "endless",
		timer: unstopped
	};
}
/** Only of jobs: what marks no row as being worked on is mostly over before any window is. */
function unrenewed(project, worker) {
	const { setting: window, queue } = visibilityOf(project, worker);
	const task = project.tasksOf(worker).find((one) => isJob(project, one));
	if (!task || !project.decide([task.timeLimit, window], (limit) => limit === null)) return void 0;
	return {
		is: "none",
		task,
		window,
		...queue ? { queue } : {}
	};
}
const isJob = (project, task) => project.transitionsOf(task).some(({ to }) => phaseOf(valueIn(to) ?? "") === "busy");
function untimely(project, worker) {
	const { heartbeat, visibility, library } = worker;
	const every = valueIn(heartbeat);
	if (typeof every !== "number") return void 0;
	const isConsumer = isSqsConsumer(worker);
	if (isConsumer && visibility.is === "unknown" && visibility.at === void 0) return { is: "alone" };
	const window = isConsumer ? visibility : visibilityOf(project, worker).setting;
	const isSquiss = library === "squiss-ts";
	if (!project.decide([window], (seconds) => isSquiss ? every <= 0 : every > seconds / 2)) return void 0;
	return {
		is: isSquiss ? "at once" : "late",
		window
	};
}
const isSqsConsumer = ({ library }) => library === "sqs-consumer" || library === "nestjs-sqs";
// src/facts/orphan-faults.ts
function* orphanFaults(project) {
	if (project.settings.recovery === "external") return;
	const recoveries = project.all("recovery");
	for (const group of groups(project)) {
		const unswept = group.filter((left) => !recoveries.some((recovery) => sweeps(recovery, left)));
		const idle = recoveries.filter((one) => project.decide([one.scheduled], (runs) => !runs));
		const isIdle = (left) => recoveries.filter((one) => sweeps(one, left)).every((one) => idle.includes(one));
		if (unswept.length > 0) yield {
			is: "unswept",
			left: together(unswept)
		};
		else if (group.every(isIdle)) yield {
			is: "unscheduled",
			left: together(group),
			sweep: idle[0]
		};
		else yield* waiting(project, group, recoveries);
	}
}
/** A claim with takeover whose message comes late needs no sweep. */
function groups(project) {
	const byApp = /* @__PURE__ */ new Map();
	for (const left of leftBehind(project)) {
		const { task, transition } = left;
		if (!left.early && (isTakenOver(project, transition) || isRepeated(left) || mayTakeOver(project, left))) continue;
		const key = task?.worker ?? packageOf(transition.call.file);
		byApp.set(key, [...byApp.get(key) ?? [], left]);
	}
	return [...byApp.values()];
}
const together = (all) => ({
	all,
	first: all.find(({ transition }) => transition.condition === "exclusive") ?? all[0],
	early: all.some(({ early }) => early)
});
/**
* The message of a killed worker comes back, and neither the claim nor a test stops it (`missing-claim` speaks of that): the job is
* done again.
*/
const isRepeated = ({ transition, task, status }) => task?.rejectsLost !== void 0 && valueIn(task.rejectsLost) === true && passesAgain(transition, status);
function passesAgain({ condition, outcome, from, guard, unclaimedIn }, status) {
	const isAmong = (all) => all.some((one) => sameStatus(one, status));
	if (condition === "exclusive") return outcome === "unused";
	if (condition === "weak") return isAmong(valueIn(from) ?? []);
	if (condition !== "none" || unclaimedIn === void 0) return false;
	return !guard || isAmong(guard.statuses) === (guard.sense === "passes-on");
}
/** A condition that is put together elsewhere may let the job at work in again. */
const mayTakeOver = (project, { transition: { condition, call } }) => condition === "unknown" && !project.decide([unknown("its condition is not known", call)], () => true);
const packageOf = (file) => /^(packages|apps|services|libs|functions|lambdas|examples?)\/[^/]+\//.exec(file)?.[0] ?? "";
const waits = (status) => phaseOf(status) === "waiting";
/** Celery deletes the message before the first line of the task: a crash between that and the claim leaves the job waiting. */
function* waiting(project, group, recoveries) {
	const claim = group.filter(({ transition, early }) => transition.condition === "exclusive" && early).find(({ transition }) => project.decide([transition.from], (from) => from.length > 0 && from.every(waits)));
	const sweep = recoveries.find((one) => claim && sweeps(one, claim));
	if (!claim || !sweep || recoveries.some(({ statuses }) => statuses.some(waits))) return;
	yield {
		is: "waiting",
		claim,
		from: valueIn(claim.transition.from) ?? [],
		sweep
	};
}
/** A claim that its own redelivery cannot pass: a message that comes late would bring the job back but for it. */
const passesWaitingOnly = ({ condition, from }) => condition === "exclusive" && (valueIn(from)?.every(waits) ?? false);
/** Only the runtime's claims write the lease by which its recovery knows an orphan. */
function recoveryChange({ all, first }) {
	if (!all.every(({ guessed }) => guessed)) return void 0;
	const { call, language } = first.transition;
	return {
		do: "recover",
		at: call,
		transitions: all.map(({ transition }) => transition.id),
		language,
		safety: "unsafe",
		why: "jobs past their lease are failed, or sent again, where nothing touched them before; rows that were written without a lease are not in its index"
	};
}
// src/facts/batch-faults.ts
/** Nothing of what is not known: how large a batch is, what the event source looks at, how the handler ends. */
function* batchFaults(project, worker) {
	const { batchSize, partialBatch } = worker;
	if (worker.library !== "lambda" || !batchSize || !partialBatch) return;
	const [task] = project.tasksOf(worker);
	const several = () => project.decide([batchSize], (size) => size > 1);
	const fault = project.decide([partialBatch], (partial) => partial) ? task?.lambda && unanswered(project, task, task.lambda, several) : partialBatch.is !== "unknown" && unreported(task, several);
	if (fault) yield fault;
	const pace = task?.lambda?.pace;
	if (pace?.is === "set" && project.decide([
		batchSize,
		worker.timeLimit,
		pace
	], isLonger)) yield {
		is: "cut off",
		pace
	};
}
const isLonger = (size, limit, each) => limit !== null && size * each > limit;
function unreported(task, several) {
	const { reports, failing } = task?.lambda ?? {};
	if (reports?.is === "set" && reports.value) return {
		is: "unheard",
		returned: reports.at
	};
	if (task?.ack.is === "set" || !several()) return void 0;
	if (failing?.is !== "set") return { is: "whole" };
	return {
		is: failing.value === "swallows" ? "swallowed" : "whole",
		failing: failing.at
	};
}
function unanswered(project, task, { reports, failing }, several) {
	if (!(project.decide([reports], (isReporting) => !isReporting) && project.decide([failing], () => true)) || failing.is !== "set" || failing.value === "throws" && !several()) return void 0;
	return {
		is: "unanswered",
		how: failing.value,
		failing: failing.at,
		at: placeOf(reports) ?? task.at
	};
}
// src/facts/time-limit-faults.ts
function* timeLimitFaults(project, worker) {
	const tasks = project.tasksOf(worker);
	if (worker.library !== void 0 && worker.library !== "lambda") {
		yield* ofConsumer(project, worker, tasks);
		return;
	}
	const named = tasks.length > 0 ? tasks : worker.timeLimit.is === "set" ? [worker] : [];
	const endless = named.filter((one) => !(one.kind === "task" && (one.sentLimits || one.sentSoftLimits)) && project.decide([one.timeLimit], (limit) => limit === null) && valueIn(one.softTimeLimit) === null);
	if (endless.length > 0) yield {
		is: "none",
		endless,
		of: named.length,
		severity: severityOf$1(worker, tasks)
	};
	const limited = named.filter(({ timeLimit }) => typeof valueIn(timeLimit) === "number");
	if (limited.length > 0 && enforcedLimits(worker) === "none") yield {
		is: "not enforced",
		limited
	};
}
/** `handleMessageTimeout` of sqs-consumer. */
function* ofConsumer(project, worker, tasks) {
	const { timeLimit } = worker;
	if (timeLimit.is !== "set" || timeLimit.value === null) return;
	const limit = {
		...timeLimit,
		value: Math.round(timeLimit.value * 1e3)
	};
	const batch = tasks.find((task) => project.decide([task.timeLimit], (value) => value === null));
	if (batch) yield {
		is: "of no batch",
		limit,
		batch
	};
	else if (timeLimit.value < 1) yield {
		is: "in seconds",
		limit
	};
}
/** Without a row that is left behind, or a window that runs out, an endless task costs no more than its process. */
function severityOf$1({ broker, visibility }, tasks) {
	if (valueIn(broker) === "amqp") return "warning";
	const hasRows = tasks.some(({ transitions }) => transitions.length > 0);
	return visibility.is === "set" || hasRows ? "error" : "warning";
}
// src/facts/reserve-faults.ts
function* reserveFaults(project, worker) {
	const { library, broker, prefetch } = worker;
	if (library === "loop" || valueIn(worker.batch) === "sequential") {
		if (project.decide([prefetch], (many) => many > 1)) yield { is: "sequential" };
		return;
	}
	if (valueIn(broker) === "amqp") return;
	if (library === "squiss-ts") yield* inFlight(project, worker);
	if (!project.decide([prefetch], (multiplier) => multiplier === 0 || multiplier > 1)) return;
	const severity = severityOf(project, worker);
	if (severity) yield {
		is: "reserved",
		severity,
		bounded: isBounded(project, worker)
	};
}
/** 100 messages by its default, without end at 0; any other number is its user's choice. */
function* inFlight(project, { concurrency }) {
	if (project.decide([concurrency], (most) => most === 0) && concurrency.is === "set") yield { is: "in flight" };
	if (concurrency.is === "default") yield {
		is: "in flight",
		most: concurrency.value
	};
}
/** What is written is an error, unless its window was sized by it; Celery's default a warning, and only where the broker is known to be SQS. */
function severityOf(project, worker) {
	const { prefetch, broker } = worker;
	if (prefetch.is === "default") return valueIn(broker) === "sqs" ? "warning" : void 0;
	return valueIn(broker) === "redis" || isSized(project, worker) ? "warning" : "error";
}
/** Tasks this short gain from a reserve (celery/docs/userguide/optimizing.rst asks for 50 to 150). */
const short = 60;
/** Every task is short, and the window is longer than the reserve can take. */
function isSized(project, worker) {
	const window = valueIn(worker.prefetch) === 0 ? void 0 : windowOf(project, worker);
	if (!window || window.limit.value.is === "unknown" || window.setting.is === "unknown") return false;
	return window.time < short && window.visibility >= window.wanted;
}
const isBounded = (project, worker) => [worker, ...project.tasksOf(worker)].some(({ timeLimit }) => valueIn(timeLimit) !== null);
// src/facts/retry-faults.ts
function* retryFaults(project) {
	for (const task of project.all("task")) for (const retry of task.retries ?? []) {
		const claim = blocking(project, task, retry);
		if (claim) yield {
			is: "blocked",
			task,
			retry,
			claim
		};
		else if (retry.swallowedBy) yield {
			is: "swallowed",
			task,
			retry,
			by: retry.swallowedBy
		};
	}
	for (const claim of project.all("transition")) if (claim.letOut && refusesRedelivery(project, claim)) yield {
		is: "let out",
		claim,
		at: claim.letOut
	};
}
/** The claim by which the job is held when its retry comes, where nothing in the task leads back to a status that it passes. */
function blocking(project, task, retry) {
	const all = project.transitionsOf(task);
	return all.filter(({ id }) => retry.under?.includes(id) ?? true).find((one) => isRuntimes(one) ? outlasts(project, one, retry) : refusesItself(project, one) && !all.some((other) => leadsBack(other, one)));
}
/** Only a message that is still there comes back. */
const refusesRedelivery = (project, claim) => (isRuntimes(claim) ? claim.takeover === false : refusesItself(project, claim)) && !project.all("task").some(({ ack, transitions }) => valueIn(ack) === "early" && transitions.includes(claim.id));
const isRuntimes = ({ known }) => known === "runtime";
/** The runtime's claim passes what it has made busy only when its lease is over, if then. */
const outlasts = (project, { takeover, lease }, { under, delay }) => under !== void 0 && (takeover === false || lease !== void 0 && project.decide([lease, delay], (held, waits) => waits < held));
/** An exclusive claim, made by the handler itself, that only passes statuses in which the job waits. */
const refusesItself = (project, claim) => claim.condition === "exclusive" && claim.outcome === "tested" && project.decide([claim.from, claim.to], (from, to) => {
	const isWaiting = (status) => phaseOf(status) === "waiting" && !sameStatus(status, to);
	return from.length > 0 && from.every(isWaiting) && phaseOf(to) === "busy" && onlyOfStatus(claim);
});
/** A lease, a version or an owner in the condition may let the retry in. */
const onlyOfStatus = ({ conditionOn, attribute }) => conditionOn.every((name) => name === attribute || /(^|_)id$|[a-z]Id$/i.test(name));
/** What is not known to be another status may be the one. */
const leadsBack = (other, claim) => {
	const to = valueIn(other.to);
	return other !== claim && (to === void 0 || (valueIn(claim.from) ?? []).some((from) => sameStatus(from, to)));
};
// src/facts/held-writes.ts
const namesHolder = /owner|token|claim|lease|lock|fenc|version|attempt|holder|worker/i;
/** The moment of the claim tells its holder as well: `status: 'EXECUTING', updatedAt: claimedAt`. */
const namesTime = /_at$|[a-z]At$|timestamp$/;
/** Undefined where nothing is wrong, or where that is not known. */
function fenceFault(write, claim) {
	const to = valueIn(write.to);
	if (to === void 0 || phaseOf(to) === "busy" || write.condition === "unknown") return void 0;
	if (write.guard) return void 0;
	const holder = write.conditionOn.some((name) => namesHolder.test(name) || namesTime.test(name));
	const status = write.conditionOn.some((name) => isStatusAttribute(name) || name === write.attribute);
	if (!holder && !status) return "unconditional";
	if (!holder) return claim.takesOver ? "status-only" : void 0;
	const onlyOwner = write.owner && write.conditionOn.includes(write.owner.attribute) ? write.owner : void 0;
	const others = write.conditionOn.filter((name) => namesHolder.test(name) && name !== onlyOwner?.attribute);
	return onlyOwner?.by === "message" && others.length === 0 ? "shared-owner" : void 0;
}
// src/facts/cut-off.ts
/** A window that keeps away for hours what a shutdown cuts off. */
const long = 21600;
/**
* The window after which a job comes back that is acknowledged late and was cut off by its worker's shutdown, where that is hours
* and the worker waits for none of its jobs (docs.celeryq.dev, Soft Shutdown). RabbitMQ knows no such window.
*/
function cutOffFor(project, worker) {
	const { broker, softShutdown } = worker;
	const { setting: window } = visibilityOf(project, worker);
	const isLong = (value, kind) => kind !== "amqp" && value >= long && value <= longestVisibility;
	if (!softShutdown || !project.decide([window, broker], isLong)) return void 0;
	const late = [worker, ...project.tasksOf(worker)].map(({ ack }) => ack).find((ack) => project.decide([ack, softShutdown], (how, wait) => how === "late" && wait === 0));
	return late && {
		window,
		late
	};
}
// src/facts/sqs-bounds.ts
/** Those of queues, and of workers that ask for a window of their own. Redis keeps its own clock and has no upper limit. */
const givenWindows = (project) => [...project.all("queue").filter((queue) => valueIn(queue.visibility) !== 0 || !isOnlyLookedAt(project, queue)).map(({ visibility, label }) => ({
	broker: byDefault("sqs", "it is a queue of SQS"),
	visibility,
	name: label
})), ...project.all("worker").filter(({ broker, library }) => (valueIn(broker) ?? "sqs") === "sqs" && library !== "lambda")];
/** Dead letters that nobody works on are read by people and moved back by SQS. */
const isOnlyLookedAt = (project, one) => holdsDeadLetters(one) && ![...project.deliveries()].some(({ queue, worker }) => worker && queue?.id === one.id);
/** Besides windows: 1 to 10 messages of a receive, which waits for up to 20 s, and what calls of an SDK are given. */
const boundedNumbers = (project) => [...project.all("setting").flatMap(({ name, bounds }) => bounds ? [{
	what: `\`${name}\``,
	of: "",
	...bounds
}] : []), ...project.all("worker").flatMap(({ name, library, batchSize, waitTime }) => {
	if (library === "lambda") return [];
	const of = ` of \`${name}\``;
	return [{
		what: "batch size",
		of,
		value: batchSize,
		least: 1,
		most: 10
	}, {
		what: "wait time",
		of,
		value: waitTime,
		least: 0,
		most: 20
	}].filter((one) => one.value !== void 0);
})];
Object.defineProperty(exports, "Project", {
	enumerable: true,
	get: function() {
		return Project;
	}
});
Object.defineProperty(exports, "asStarted", {
	enumerable: true,
	get: function() {
		return asStarted;
	}
});
Object.defineProperty(exports, "askedFor", {
	enumerable: true,
	get: function() {
		return askedFor;
	}
});
Object.defineProperty(exports, "batchFaults", {
	enumerable: true,
	get: function() {
		return batchFaults;
	}
});
Object.defineProperty(exports, "belowAdvice", {
	enumerable: true,
	get: function() {
		return belowAdvice;
	}
});
Object.defineProperty(exports, "boundedNumbers", {
	enumerable: true,
	get: function() {
		return boundedNumbers;
	}
});
Object.defineProperty(exports, "brokerName", {
	enumerable: true,
	get: function() {
		return brokerName;
	}
});
Object.defineProperty(exports, "byDefault", {
	enumerable: true,
	get: function() {
		return byDefault;
	}
});
Object.defineProperty(exports, "claimChange", {
	enumerable: true,
	get: function() {
		return claimChange;
	}
});
Object.defineProperty(exports, "claimFaults", {
	enumerable: true,
	get: function() {
		return claimFaults;
	}
});
Object.defineProperty(exports, "claimedAfterDelete", {
	enumerable: true,
	get: function() {
		return claimedAfterDelete;
	}
});
Object.defineProperty(exports, "cutOffFor", {
	enumerable: true,
	get: function() {
		return cutOffFor;
	}
});
Object.defineProperty(exports, "deadLetterFaults", {
	enumerable: true,
	get: function() {
		return deadLetterFaults;
	}
});
Object.defineProperty(exports, "delayFaults", {
	enumerable: true,
	get: function() {
		return delayFaults;
	}
});
Object.defineProperty(exports, "deletesItself", {
	enumerable: true,
	get: function() {
		return deletesItself;
	}
});
Object.defineProperty(exports, "enforcedLimits", {
	enumerable: true,
	get: function() {
		return enforcedLimits;
	}
});
Object.defineProperty(exports, "fenceFault", {
	enumerable: true,
	get: function() {
		return fenceFault;
	}
});
Object.defineProperty(exports, "fourDays", {
	enumerable: true,
	get: function() {
		return fourDays;
	}
});
Object.defineProperty(exports, "givenWindows", {
	enumerable: true,
	get: function() {
		return givenWindows;
	}
});
Object.defineProperty(exports, "handlerAt", {
	enumerable: true,
	get: function() {
		return handlerAt;
	}
});
Object.defineProperty(exports, "hardLimitOf", {
	enumerable: true,
	get: function() {
		return hardLimitOf;
	}
});
Object.defineProperty(exports, "heartbeatFaults", {
	enumerable: true,
	get: function() {
		return heartbeatFaults;
	}
});
Object.defineProperty(exports, "isAsked", {
	enumerable: true,
	get: function() {
		return isAsked;
	}
});
Object.defineProperty(exports, "isBeyond", {
	enumerable: true,
	get: function() {
		return isBeyond;
	}
});
Object.defineProperty(exports, "isClaimAttribute", {
	enumerable: true,
	get: function() {
		return isClaimAttribute;
	}
});
Object.defineProperty(exports, "isDoneFlag", {
	enumerable: true,
	get: function() {
		return isDoneFlag;
	}
});
Object.defineProperty(exports, "isDynamoDb", {
	enumerable: true,
	get: function() {
		return isDynamoDb;
	}
});
Object.defineProperty(exports, "isJobLike", {
	enumerable: true,
	get: function() {
		return isJobLike;
	}
});
Object.defineProperty(exports, "isLostLate", {
	enumerable: true,
	get: function() {
		return isLostLate;
	}
});
Object.defineProperty(exports, "isMild", {
	enumerable: true,
	get: function() {
		return isMild;
	}
});
Object.defineProperty(exports, "isReceivedOnce", {
	enumerable: true,
	get: function() {
		return isReceivedOnce;
	}
});
Object.defineProperty(exports, "isRuntimes", {
	enumerable: true,
	get: function() {
		return isRuntimes;
	}
});
Object.defineProperty(exports, "isSqsConsumer", {
	enumerable: true,
	get: function() {
		return isSqsConsumer;
	}
});
Object.defineProperty(exports, "isStartTime", {
	enumerable: true,
	get: function() {
		return isStartTime;
	}
});
Object.defineProperty(exports, "isStatusAttribute", {
	enumerable: true,
	get: function() {
		return isStatusAttribute;
	}
});
Object.defineProperty(exports, "isTooLate", {
	enumerable: true,
	get: function() {
		return isTooLate;
	}
});
Object.defineProperty(exports, "keptLonger", {
	enumerable: true,
	get: function() {
		return keptLonger;
	}
});
Object.defineProperty(exports, "lambdaDefault", {
	enumerable: true,
	get: function() {
		return lambdaDefault;
	}
});
Object.defineProperty(exports, "lambdaVisibility", {
	enumerable: true,
	get: function() {
		return lambdaVisibility;
	}
});
Object.defineProperty(exports, "lambdaWorker", {
	enumerable: true,
	get: function() {
		return lambdaWorker;
	}
});
Object.defineProperty(exports, "languageAt", {
	enumerable: true,
	get: function() {
		return languageAt;
	}
});
Object.defineProperty(exports, "limitItself", {
	enumerable: true,
	get: function() {
		return limitItself;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "longest", {
	enumerable: true,
	get: function() {
		return longest;
	}
});
Object.defineProperty(exports, "longestVisibility", {
	enumerable: true,
	get: function() {
		return longestVisibility;
	}
});
Object.defineProperty(exports, "longestWindow", {
	enumerable: true,
	get: function() {
		return longestWindow;
	}
});
Object.defineProperty(exports, "map", {
	enumerable: true,
	get: function() {
		return map;
	}
});
Object.defineProperty(exports, "milliseconds", {
	enumerable: true,
	get: function() {
		return milliseconds;
	}
});
Object.defineProperty(exports, "moved", {
	enumerable: true,
	get: function() {
		return moved;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "origin", {
	enumerable: true,
	get: function() {
		return origin;
	}
});
Object.defineProperty(exports, "orphanFaults", {
	enumerable: true,
	get: function() {
		return orphanFaults;
	}
});
Object.defineProperty(exports, "passesWaitingOnly", {
	enumerable: true,
	get: function() {
		return passesWaitingOnly;
	}
});
Object.defineProperty(exports, "phaseOf", {
	enumerable: true,
	get: function() {
		return phaseOf;
	}
});
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
Object.defineProperty(exports, "recoveryChange", {
	enumerable: true,
	get: function() {
		return recoveryChange;
	}
});
Object.defineProperty(exports, "recoveryFaults", {
	enumerable: true,
	get: function() {
		return recoveryFaults;
	}
});
Object.defineProperty(exports, "reserveFaults", {
	enumerable: true,
	get: function() {
		return reserveFaults;
	}
});
Object.defineProperty(exports, "retryFaults", {
	enumerable: true,
	get: function() {
		return retryFaults;
	}
});
Object.defineProperty(exports, "rewritable", {
	enumerable: true,
	get: function() {
		return rewritable;
	}
});
Object.defineProperty(exports, "sameStatus", {
	enumerable: true,
	get: function() {
		return sameStatus;
	}
});
Object.defineProperty(exports, "seconds", {
	enumerable: true,
	get: function() {
		return seconds;
	}
});
Object.defineProperty(exports, "set", {
	enumerable: true,
	get: function() {
		return set;
	}
});
Object.defineProperty(exports, "shortWindow", {
	enumerable: true,
	get: function() {
		return shortWindow;
	}
});
Object.defineProperty(exports, "slack", {
	enumerable: true,
	get: function() {
		return slack;
	}
});
Object.defineProperty(exports, "sqsDefault", {
	enumerable: true,
	get: function() {
		return sqsDefault;
	}
});
Object.defineProperty(exports, "timeLimitFaults", {
	enumerable: true,
	get: function() {
		return timeLimitFaults;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "unless", {
	enumerable: true,
	get: function() {
		return unless;
	}
});
Object.defineProperty(exports, "unsafeLateAcks", {
	enumerable: true,
	get: function() {
		return unsafeLateAcks;
	}
});
Object.defineProperty(exports, "valueIn", {
	enumerable: true,
	get: function() {
		return valueIn;
	}
});
Object.defineProperty(exports, "visibilityOf", {
	enumerable: true,
	get: function() {
		return visibilityOf;
	}
});
Object.defineProperty(exports, "widening", {
	enumerable: true,
	get: function() {
		return widening;
	}
});
Object.defineProperty(exports, "withHandlers", {
	enumerable: true,
	get: function() {
		return withHandlers;
	}
});
Object.defineProperty(exports, "withSymbol", {
	enumerable: true,
	get: function() {
		return withSymbol;
	}
});
Object.defineProperty(exports, "written", {
	enumerable: true,
	get: function() {
		return written;
	}
});
