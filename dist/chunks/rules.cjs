const require_facts = require("./facts.cjs");
// src/rules/broken-ack-contract.ts
const rule$22 = {
	meta: {
		summary: "A handler ends so that its message does not go where the code means it to",
		why: "What a handler answers decides what becomes of its message, and each library, and each major version, decides otherwise: sqs-consumer deletes the message of every handler that does not throw up to 13 (so of `return` and `return null` too), and from 14 only where the handler returns the message itself. A handler that was right before the upgrade then works on each message again and again until its queue gives it up. squiss-ts counts a message against maxInFlight until `del`, `keep` or `release` is called. Lambda deletes all messages of a call that does not throw, those that its function never looked at too. A receive loop of your own that deletes before it claims takes the message from the job as long as nobody holds it.",
		remedy: "Return the message (`return message`) where it is done with, or set `alwaysAcknowledge: true`; throw where it has to come back. With `shouldDeleteMessages: false` delete it yourself. With squiss-ts call `del`, `release` or `keep` on every way out, in `catch` as well. In a Lambda function go through all of `Records`. In a loop of your own claim the job, delete its message, then work.",
		severity: "error",
		since: "0.1.0",
		links: [
			"https://github.com/bbc/sqs-consumer/pull/583",
			"https://github.com/bbc/sqs-consumer#usage",
			"https://github.com/PruvoNet/squiss-ts#readme",
			"https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html"
		]
	},
	*check(project) {
		for (const ending of project.all("ending")) {
			const { becomes, means } = ending;
			const isBroken = (meant) => becomes !== (meant === "done" ? "deleted" : "redelivered");
			if (project.decide([means], isBroken)) yield finding$18(ending, require_facts.valueIn(means));
		}
		for (const task of project.all("task")) {
			yield* lateClaim(project, task);
			yield* firstOnly(project, task);
		}
	}
};
function finding$18(ending, meant) {
	const { at, within, how, why, mend, language } = ending;
	return {
		at,
		message: `\`${within}\` ${how}: ${why}. ${harm$2(ending, meant)}`,
		change: mend && {
			do: "add",
			at: mend.at,
			key: mend.key,
			to: true,
			language,
			safety: "unsafe",
			why: "every message is deleted whose handler does not throw, as before sqs-consumer 14; where it returned nothing to have the message back, it has to throw"
		}
	};
}
function harm$2({ becomes }, meant) {
	if (becomes === "held") return "With as many left so as maxInFlight allows, it takes no more";
	return meant === "retry" ? "What failed is lost" : "Each message is worked on again until its queue gives it up";
}
/** Unlike a library's worker, a loop of the project's own can claim before the message is gone. */
function* lateClaim(project, task) {
	const found = require_facts.claimedAfterDelete(project, task);
	if (!found) return;
	yield {
		at: found.deletedAt,
		message: `\`${task.name}\` deletes each message before it claims the job: a worker that dies between the two leaves a waiting job with no message. Claim the job, delete the message, then work`,
		because: [{
			at: found.claim.call,
			message: "the claim"
		}]
	};
}
/** Lambda hands over a batch, and takes the return of its function for the end of all of it. */
function* firstOnly(project, task) {
	const batchSize = project.get("worker", task.worker)?.batchSize;
	const first = task.lambda?.first;
	if (!first || !batchSize || !project.decide([batchSize], (size) => size > 1)) return;
	yield {
		at: first,
		message: `\`${task.name}\` takes the first message only, and its event source hands it up to ${require_facts.valueIn(batchSize)}${require_facts.origin(batchSize)} at once: when it returns, Lambda deletes the others, which nobody has looked at. Go through all of \`Records\`, or set the batch size to 1`,
		because: batchSize.is === "set" ? [{
			at: batchSize.at,
			message: `the batch size: ${batchSize.value}`
		}] : []
	};
}
// src/rules/dead-ack-option.ts
const rule$21 = {
	meta: {
		summary: "An option of acknowledgement that has no effect as things stand",
		why: "With early acknowledgement the message is gone before the job runs: Celery looks at `reject_on_worker_lost` and `acks_on_failure_or_timeout` only where the task acknowledges late, in every version since 4.4. A killed worker loses the job all the same. `worker_disable_prefetch` works on Redis alone, `worker_detect_quorum_queues` on RabbitMQ. And late acknowledgement alone does not hold the message of a process that is killed while its worker lives: it was acknowledged after one start, unless `reject_on_worker_lost` was set.",
		remedy: "Remove it, so that nobody relies on it: jobs of a worker that died come back by a claim with recovery. Or acknowledge late on purpose, with a lease claim, `reject_on_worker_lost`, and a dead-letter queue for the job that kills every process.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-reject-on-worker-lost", "https://docs.celeryq.dev/en/stable/userguide/configuration.html#worker-disable-prefetch"]
	},
	*check(project) {
		for (const all of grouped(project.all("setting"), ({ at }) => `${at.file}:${at.start}`)) {
			const why = deadness(project, all);
			if (why !== void 0) yield finding$17(all[0], why);
		}
		const lost = project.all("task").filter((task) => require_facts.isLostLate(project, task));
		for (const tasks of grouped(lost, ({ ack }) => ack.is === "set" ? `${ack.at.file}:${ack.at.start}` : "")) yield losing(tasks);
	}
};
/** What stands in a base class is written for all of its tasks. */
function grouped(all, placeOf) {
	const places = /* @__PURE__ */ new Map();
	for (const one of all) places.set(placeOf(one), [...places.get(placeOf(one)) ?? [], one]);
	return places.values();
}
function deadness(project, all) {
	const [setting] = all;
	switch (setting.asks) {
		case "no-prefetch": return otherBroker(project, setting, "redis", "Redis", "; a prefetch multiplier of 1 reserves least");
		case "quorum-queues": return otherBroker(project, setting, "amqp", "RabbitMQ", "");
		case "redelivery":
		case "deduplication": return acknowledgedEarly(project, all);
		default: return;
	}
}
function otherBroker(project, { of, departs }, works, on, instead) {
	const broker = project.get("worker", of)?.broker;
	if (!broker || !project.decide([departs, broker], (asked, kind) => asked && kind !== works)) return void 0;
	return `it works on ${on} only, and the broker is ${require_facts.brokerName(broker)}${instead}`;
}
/** Every task that it is written for acknowledges before it runs. */
function acknowledgedEarly(project, all) {
	const workers = all.flatMap(({ of }) => project.get("worker", of) ?? []);
	const own = all.flatMap(({ of }) => project.get("task", of) ?? []);
	const tasks = [...own, ...workers.flatMap((worker) => project.tasksOf(worker))];
	const acks = [...workers, ...tasks].map(({ ack }) => ack);
	const { departs } = all[0];
	if (require_facts.valueIn(departs) === false || acks.length === 0) return void 0;
	if (!project.decide([departs, ...acks], (asked, ...each) => asked === true && each.every((ack) => ack === "early"))) return void 0;
	return `${whose(workers.length > 0 ? [] : own)} when the job starts, so the message is gone by then; only a recovery brings the job of a dead worker back`;
}
const whose = (tasks) => tasks.length === 0 ? "all tasks acknowledge" : `${require_facts.listed(tasks.map(({ name }) => `\`${name}\``))} ${tasks.length > 1 ? "acknowledge" : "acknowledges"}`;
const finding$17 = ({ at, name, whole, language }, why) => ({
	at,
	message: `\`${name}\` has no effect: ${why}. Remove it`,
	change: {
		do: "remove",
		at: whole,
		language,
		safety: "safe",
		why: "it has no effect as it is"
	}
});
function losing(tasks) {
	const [{ at, ack, rejectsLost }] = tasks;
	return {
		at: ack.is === "set" ? ack.at : at,
		message: `late acknowledgement does not hold the message of a process that is killed: without \`reject_on_worker_lost\`${require_facts.origin(rejectsLost)} Celery acknowledges it all the same, and an out-of-memory kill loses the job of ${require_facts.listed(tasks.map(({ name }) => `\`${name}\``))}. Set it, with a dead-letter queue for a job that kills each process, or schedule a recovery`,
		because: rejectsLost?.is === "set" ? [{
			at: rejectsLost.at,
			message: "it is switched off"
		}] : []
	};
}
// src/rules/delay-beyond-visibility.ts
/** What SQS itself can hold back, on a standard queue. */
const longestDelaySeconds = 900;
/** Only SQS holds a message back for its sender. */
const heldBack = {
	sqs: "send it with `DelaySeconds`",
	unknown: "send it with `DelaySeconds` where the broker is SQS"
};
const rule$20 = {
	meta: {
		summary: "A delay outlives the visibility timeout: the message comes back while it waits",
		why: "A countdown, an ETA and a retry delay are waited for by the worker that received the message, unacknowledged, in either acknowledgement mode. When its visibility timeout passes first, a second worker receives it, waits too, and so on: real workers started one job of 10 s countdown three times at a window of 3 s.",
		remedy: "Let the queue hold the message (`DelaySeconds`, up to 900 s on a standard queue), or keep the time in a table or a scheduler and send when it has come; or raise the visibility timeout above the delay and the wait behind other messages.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/sqs.html#caveats"]
	},
	*check(project) {
		for (const fault of require_facts.delayFaults(project)) yield finding$16(fault);
	}
};
function finding$16({ at, owners, worker, delay, wait, queue, setting }) {
	const names = [...new Set(owners.map(({ name }) => `\`${name}\``))];
	const [waits, they, their, them] = names.length > 1 ? [
		"wait",
		"they are",
		"their",
		"them"
	] : [
		"waits",
		"it is",
		"its",
		"it"
	];
	const seconds = require_facts.valueIn(delay);
	const window = require_facts.valueIn(setting);
	const behind = Number.isFinite(wait) && wait > 0 ? ` and up to ${wait} s behind other messages` : "";
	const whose = queue ? `the visibility timeout of the queue \`${queue.label}\`` : `${their} visibility timeout`;
	const bound = window === void 0 ? `no visibility timeout lasts so long (SQS allows ${require_facts.longestVisibility} s)` : `${whose} is ${window} s${require_facts.origin(setting)}`;
	const place = require_facts.placeOf(setting);
	const raise = seconds + wait < require_facts.longestWindow(worker) ? `raise the window above ${seconds + wait} s` : void 0;
	const keep = "keep the time in a table or a scheduler, and send when it has come";
	const held = seconds <= longestDelaySeconds ? heldBack[require_facts.valueIn(worker.broker) ?? "unknown"] : void 0;
	const [first, second] = (held === heldBack.unknown ? [
		raise,
		held,
		keep
	] : [
		held,
		raise,
		keep
	]).filter(Boolean);
	const remedy = `${first[0].toUpperCase()}${first.slice(1)}${second ? `, or ${second}` : ""}`;
	return {
		at,
		message: `${require_facts.listed(names)} ${waits} ${seconds} s${require_facts.origin(delay)}${behind} before ${they} acknowledged, and ${bound}: a second worker gets ${them} meanwhile, and runs ${them} too. ${remedy}`,
		because: place ? [{
			at: place,
			message: `the visibility timeout: ${window} s`
		}] : []
	};
}
// src/rules/enqueue-before-write.ts
const rule$19 = {
	meta: {
		summary: "A message is sent before the row that it names is written, or can be seen",
		why: "A worker may take the message within milliseconds. It finds no row, or one in another status, so its claim is refused and the job is skipped for good: with early acknowledgement the message is gone as well. Inside a transaction the row is there for nobody else until the commit, and after a rollback the message names a row that never was.",
		remedy: "Write the row first, then send. In Django send from `transaction.on_commit(lambda: task.delay(id))`, or by `task.delay_on_commit(id)` (Celery 5.4); with SQLAlchemy after `session.commit()`. With BullMQ call `queue.add` behind the write that makes the job wait.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/tasks.html#database-transactions", "https://docs.djangoproject.com/en/stable/topics/db/transactions/#performing-actions-after-commit"]
	},
	*check(project) {
		for (const { at, name, carries, row, transaction } of project.all("send")) {
			const written = project.where(row.at);
			yield {
				at,
				message: `\`${name}\` sends \`${carries}\`, and ${row.comes === "over" ? `its status is written only at ${written}: what a worker that is quick has written meanwhile is written over, and a job that is done or failed is shown at work for good. Write the status first, or leave it to the worker` : row.comes === "later" ? `the row is written only at ${written}: a worker that is quick finds it missing, or not yet waiting, and skips the job. Write the row first` : `the row of ${written} is seen by nobody before the transaction ends${transaction ? ` (${project.where(transaction)})` : ""}: a worker that is quick finds it missing, or as it was before, and skips the job. Send after the commit (\`transaction.on_commit\`, \`delay_on_commit\`, or behind \`session.commit()\`)`}`,
				because: [{
					at: row.at,
					message: "the row is written"
				}, ...transaction ? [{
					at: transaction,
					message: "the transaction"
				}] : []]
			};
		}
	}
};
// src/rules/hasty-orphan-recovery.ts
const rule$18 = {
	meta: {
		summary: "The recovery of orphaned jobs takes jobs from workers that still run them",
		why: "A sweep that fires within the time limit finds jobs whose worker is alive: it fails or restarts work that is going on. And the rows that it found may be settled or claimed anew before it writes, since an index is read late: a write that does not ask for the token, the lease or the age that was seen overwrites what the new owner has written.",
		remedy: "Count a job as left behind only when the hard time limit and 30 s more have passed since its claim, or when its lease has; and write under a condition on what was seen: status, claim token and age. A retry that leaves the job busy prolongs it by its delay. A lease is an attribute of its own, not the time to live of the table.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Reads"]
	},
	*check(project) {
		for (const fault of require_facts.recoveryFaults(project)) yield finding$15(project, fault);
	}
};
function finding$15(project, fault) {
	switch (fault.is) {
		case "too soon": return tooSoon(project, fault);
		case "blind": {
			const { name, at, conditional } = fault.recovery;
			return {
				at: require_facts.placeOf(conditional) ?? at,
				message: `\`${name}\` writes over jobs that it found ${fault.statuses.join(" or ")} without asking that they are still what it found: a job that was finished or claimed anew meanwhile is lost. Make the write conditional on the status, the claim token and the age that were seen`
			};
		}
		case "short lease": {
			const { claim, task, limit, least } = fault;
			const lease = claim.lease;
			return {
				at: require_facts.placeOf(lease) ?? claim.call,
				message: `the lease of this claim is over after ${require_facts.valueIn(lease)} s${require_facts.origin(lease)}, while ${mayRun(project, task, limit)} and nothing renews it: a job whose worker is alive is taken from it. Claim it for at least ${least} s`,
				because: reasons$4(task, limit)
			};
		}
		case "time to live": {
			const { claim, attribute } = fault;
			return {
				at: claim.conditionAt ?? claim.call,
				severity: "warning",
				message: `the lease of \`${claim.within}\` is \`${attribute}\`, by which DynamoDB deletes the row some time after, usually within days: until then an expired row still reads, and then the job is gone with no trace. Keep the lease in an attribute of its own`,
				because: [{
					at: claim.call,
					message: "the job is claimed"
				}]
			};
		}
	}
}
function tooSoon(project, fault) {
	const { recovery, task, limit, more, least } = fault;
	const age = require_facts.valueIn(recovery.olderThan);
	const retries = more > 0 ? `, and its retries leave the job as it is for ${more} s more` : "";
	const harm = `a job ${more > 0 ? "that waits for its retry, or " : ""}whose worker is alive is taken from it`;
	return {
		at: require_facts.placeOf(recovery.olderThan) ?? recovery.at,
		severity: age <= limit + require_facts.slack ? "error" : "warning",
		message: `\`${recovery.name}\` takes up jobs after ${age} s, while ${mayRun(project, task, limit)}${retries}: ${harm}. Wait at least ${least} s`,
		because: reasons$4(task, limit)
	};
}
function mayRun(project, { name, timeLimit }, limit) {
	const place = require_facts.placeOf(timeLimit);
	return `\`${name}\` may run for ${limit} s${require_facts.origin(timeLimit)}${place ? ` (${project.where(place)})` : ""}`;
}
function reasons$4({ name, timeLimit }, limit) {
	const place = require_facts.placeOf(timeLimit);
	return place ? [{
		at: place,
		message: `the time limit of \`${name}\`: ${limit} s`
	}] : [];
}
// src/rules/ineffective-visibility-option.ts
const rule$17 = {
	meta: {
		summary: "A visibility timeout is written where it changes no queue",
		why: "Celery's SQS transport sends `visibility_timeout` in one request only: the one that creates a queue. A queue that exists, or is predefined, keeps its own (30 s unless it was set there): with the option at 3600 s and the queue at 4 s, a message came back after 4 s.",
		remedy: "Set the visibility timeout where the queue is made (CloudFormation, CDK, Terraform, `aws sqs set-queue-attributes`), and remove the option.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/sqs.html#predefined-queues"]
	},
	*check(project) {
		for (const setting of project.all("setting")) {
			const { ineffective, asks, of } = setting;
			const worker = asks === "visibility" ? project.get("worker", of) : void 0;
			if (ineffective) yield useless(setting, ineffective);
			else if (worker) yield* overruled(project, setting, worker);
		}
	}
};
function useless(setting, { why, at, severity }) {
	return {
		at: setting.at,
		severity,
		message: `\`${setting.name}\` changes no queue: ${why}. Set it where the queue is made, and remove it here`,
		because: at ? [{
			at,
			message: "what keeps it from taking effect"
		}] : [],
		change: removing(setting)
	};
}
/** The queues are declared, and with another window: theirs holds. */
function* overruled(project, setting, worker) {
	const { visibility } = worker;
	const declared = project.queuesOf(worker);
	const others = declared.filter((queue) => project.decide([visibility, queue.visibility], (one, own) => one !== own));
	const shortest = require_facts.longest(others, (queue) => -require_facts.valueIn(queue.visibility));
	if (!shortest) return;
	const [asked, own] = [require_facts.valueIn(visibility), require_facts.valueIn(shortest.visibility)];
	const names = require_facts.listed(others.map(({ label }) => `\`${label}\``));
	const all = declared.length === worker.consumes?.length;
	const remedy = `Set ${asked} s there${own < asked ? "" : " if that is meant"}${all ? ", and remove it here" : ""}`;
	yield {
		at: setting.at,
		severity: own < asked ? "error" : "warning",
		message: `\`${setting.name}\` of ${asked} s${require_facts.unless(visibility)} does not reach ${names}: the queue is declared with ${own} s${require_facts.origin(shortest.visibility)} (${project.where(require_facts.placeOf(shortest.visibility) ?? shortest.at)}), and Celery's option is sent only for queues that it creates. ${remedy}`,
		because: others.map(reason$1),
		...all ? { change: removing(setting) } : {}
	};
}
const reason$1 = ({ visibility, at, label }) => ({
	at: require_facts.placeOf(visibility) ?? at,
	message: `the visibility timeout of \`${label}\`: ${require_facts.valueIn(visibility)} s`
});
const removing = ({ whole, language }) => ({
	do: "remove",
	at: whole,
	language,
	safety: "safe",
	why: "no queue gets it"
});
// src/rules/inverted-time-limits.ts
/** Less than this leaves no time to write a status and clean up. */
const leastRoom = 5;
const rule$16 = {
	meta: {
		summary: "The soft time limit is not below the hard one, or has none behind it",
		why: "The soft limit raises SoftTimeLimitExceeded inside the job, which can then write FAILED and clean up. At the hard limit the process is killed: no `except`, no `finally`, no failure hook of the task runs. A soft limit at or above the hard one is never reached; one without a hard limit ends no task that catches the exception, or that hangs in native code.",
		remedy: "Set the soft limit below the hard one, by as long as the cleaning up may take (the guide leaves 120 s of 1800 s), on the prefork pool: gevent has no soft limit.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/workers.html#time-limits"]
	},
	*check(project) {
		const judged = /* @__PURE__ */ new Set();
		for (const one of [...project.all("worker"), ...project.all("task")]) {
			const { timeLimit, softTimeLimit } = one;
			if (require_facts.valueIn(timeLimit) === null || require_facts.valueIn(softTimeLimit) === null) continue;
			if (!project.decide([softTimeLimit, timeLimit], (soft, hard) => soft > hard - leastRoom)) continue;
			const [at, other] = [softTimeLimit, timeLimit].flatMap((value) => value.is === "set" ? [value.at] : []);
			const key = at && [at, other ?? at].map(keyOf).join();
			if (!at || judged.has(key)) continue;
			judged.add(key);
			yield tooClose(project, one, at);
		}
		for (const worker of project.all("worker")) yield* withoutHard(project, worker);
	}
};
const keyOf = ({ file, start }) => `${file}:${start}`;
function tooClose(project, { name, softTimeLimit, timeLimit }, at) {
	const [soft, hard] = [softTimeLimit, timeLimit];
	const room = require_facts.valueIn(hard) - require_facts.valueIn(soft);
	const hardAt = require_facts.placeOf(hard);
	const elsewhere = hardAt && keyOf(hardAt) !== keyOf(at) ? hardAt : void 0;
	const where = elsewhere ? ` (${project.where(elsewhere)})` : "";
	const limits = `soft time limit ${require_facts.valueIn(soft)} s${require_facts.origin(soft)} of \`${name}\` is`;
	const bound = `its hard limit of ${require_facts.valueIn(hard)} s${require_facts.origin(hard)}${where}`;
	return {
		at,
		severity: room > 0 ? "warning" : "error",
		message: room > 0 ? `${limits} only ${room} s below ${bound}: the process may be killed before the job has written its failure. Leave it more` : `${limits} not below ${bound}: the process is killed before the job is told. Set it lower`,
		because: elsewhere ? [{
			at: elsewhere,
			message: `the hard limit: ${require_facts.valueIn(hard)} s`
		}] : []
	};
}
/** One finding for an app: a hard limit in its settings mends all of them. */
function* withoutHard(project, worker) {
	const soft = [worker, ...project.tasksOf(worker)].filter((one) => one.softTimeLimit.is === "set" && one.softTimeLimit.value !== null);
	const pool = require_facts.enforcedLimits(worker);
	if (soft[0] && pool === "hard") return yield notInForce(worker, soft);
	const alone = soft.filter((one) => project.decide([one.timeLimit], (hard) => hard === null));
	const [first] = alone;
	if (!first || pool === "none") return;
	const names = alone.filter((one) => one !== worker).map(({ name }) => `\`${name}\``);
	const who = names.length > 0 ? require_facts.listed(names) : `\`${worker.name}\``;
	yield {
		at: require_facts.placeOf(first.softTimeLimit),
		severity: "warning",
		message: `${limitsOf(alone, who)}: work that catches the exception, or hangs in native code, is never ended. Set \`${require_facts.hardLimitOf(worker)}\` some seconds above ${uneven(alone) ? "each" : "it"}`
	};
}
function notInForce(worker, soft) {
	const all = secondsOf(soft);
	const limits = uneven(soft) ? `soft time limits of ${Math.min(...all)} to ${Math.max(...all)} s are` : `soft time limit of ${all[0]} s is`;
	const hard = soft.map(({ timeLimit }) => require_facts.valueIn(timeLimit));
	const remedy = hard.every((one) => typeof one === "number") ? "the hard limit alone ends the work, by an exception of gevent that `except SoftTimeLimitExceeded` and `except Exception` let pass. Use the prefork pool, or write the failure in a `finally`" : `${hard.includes(null) ? "nothing ends the work" : "the hard limit alone may end the work"}. Use the prefork pool, or set a hard limit`;
	return {
		at: require_facts.placeOf(soft[0].softTimeLimit),
		severity: "warning",
		message: `the ${limits} not in force on the gevent pool${require_facts.unless(worker.pool)} of \`${worker.name}\`: ${remedy}`,
		because: [{
			at: require_facts.placeOf(worker.pool) ?? worker.at,
			message: "the pool"
		}]
	};
}
const secondsOf = (alone) => alone.map(({ softTimeLimit }) => require_facts.valueIn(softTimeLimit) ?? 0);
const uneven = (alone) => new Set(secondsOf(alone)).size > 1;
function limitsOf(alone, who) {
	const { softTimeLimit } = alone[0];
	if (!uneven(alone)) return `soft time limit ${require_facts.valueIn(softTimeLimit)} s${require_facts.origin(softTimeLimit)} of ${who} has no hard limit behind it`;
	const all = secondsOf(alone);
	return `soft time limits of ${Math.min(...all)} to ${Math.max(...all)} s of ${who} have no hard limit behind them`;
}
// src/rules/late-ack.ts
const rule$15 = {
	meta: {
		summary: "The message is acknowledged after the work, with no lease that makes that safe",
		why: "Until it is acknowledged a message comes back whenever its visibility timeout passes, its worker dies or its connection drops: the job runs again, beside the first run if that is still going. With a window shorter than the work, real Celery workers ran 4 jobs 15 times.",
		remedy: "Claim the job with a conditional write, schedule a recovery of orphaned jobs, then acknowledge early (`acks_late=False`, `acksLate: false`). In a receive loop of your own: claim, delete the message, then work. Or keep late acknowledgement on purpose: profile `late-ack`, a claim with a lease that can be taken over, and a dead-letter queue.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-acks-late", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"]
	},
	*check(project) {
		for (const one of require_facts.unsafeLateAcks(project)) yield one.tasks.some(({ lambda }) => lambda) ? ownDelete(one) : finding$14(project, one);
	}
};
function finding$14(project, one) {
	const { at, ack, worker, workers, tasks } = one;
	const loop = require_facts.deletesItself(one);
	const names = (tasks.length ? tasks : workers).map(({ name }) => `\`${name}\``);
	const [acknowledges, acknowledge] = loop ? ["deletes", "delete"] : ["acknowledges", "acknowledge"];
	const who = names.length ? `${require_facts.listed(names)} ${names.length > 1 ? acknowledge : acknowledges}` : "the worker acknowledges";
	const remedy = loop ? "Claim the job atomically, recover orphans, delete the message, then work; or renew the window while the work runs" : "Claim the job atomically, recover orphans, then acknowledge early";
	return {
		at,
		severity: require_facts.isMild(one) ? "warning" : "error",
		message: `${who} each message after the work${require_facts.unless(ack)}, with no lease claim: ${again(project, worker)}. ${remedy}`,
		because: loop ? tasks.flatMap(({ settles }) => settles ? [{
			at: settles.work,
			message: "the work"
		}] : []) : reasons$3(worker),
		change: changeOf$2(one)
	};
}
function changeOf$2(one) {
	const { at, ack, worker, tasks } = one;
	const deed = require_facts.deletesItself(one) ? require_facts.moved(tasks) : {
		do: "set",
		at,
		to: false,
		...require_facts.rewritable(ack)
	};
	const why = "a job whose worker dies after an early acknowledgement comes back only if it is recovered";
	return deed && {
		...deed,
		language: (tasks[0] ?? worker).language,
		safety: "unsafe",
		why
	};
}
/** Lambda acknowledges late whatever its function does: there is nothing to set, and nothing to delete. */
const ownDelete = ({ at, tasks }) => ({
	at,
	severity: "warning",
	message: `${require_facts.listed(tasks.map(({ name }) => `\`${name}\``))} ${tasks.length > 1 ? "delete" : "deletes"} each message after the work, as Lambda does for all that its function did not fail for. Leave that to Lambda, and return \`batchItemFailures\` for those that failed`
});
/** The window that its message speaks of. */
function reasons$3(worker) {
	const visibility = worker?.visibility;
	return visibility?.is === "set" && require_facts.valueIn(worker?.broker) !== "amqp" ? [{
		at: visibility.at,
		message: `the visibility timeout: ${visibility.value} s`
	}] : [];
}
/** When the message comes back, as far as it is known. */
function again(project, worker) {
	const broker = worker && require_facts.valueIn(worker.broker);
	if (broker === "amqp") return "RabbitMQ hands it out again when the connection drops or the consumer times out";
	const visibility = worker && require_facts.visibilityOf(project, worker).setting;
	const window = visibility && visibility.is !== "unknown" ? `${visibility.value} s after its receive` : "when its visibility timeout passes";
	const known = visibility?.is === "set" ? ` (${project.where(visibility.at)})` : "";
	if (worker && broker === void 0 && known === "") return "a second worker gets it when its visibility timeout passes (SQS, Redis) or its connection drops (RabbitMQ; the broker is not known here)";
	return `a second worker gets it ${window}${known}, whether the first still works or died`;
}
// src/rules/missing-claim.ts
const rule$14 = {
	meta: {
		summary: "A job's work starts without an exclusive claim of the job",
		why: "A queue delivers a message at least once: two workers may hold the same job at the same moment. A status that is read, tested and then written lets both pass, since neither has written when the other reads. Only a write whose condition is false on what it writes lets one through. A provider repeats a webhook that was not answered in time, and may send it twice at once; a form is sent twice by a double click. So the same is asked where a payment, a refund or a voucher is finished, and something is done beside the write that must not be done twice: a mail, a charge, a message, a new row.",
		remedy: "Write the busy status under a condition on the waiting one (`ConditionExpression: \"#s = :pending\"`), look at the answer, and leave before any effect when it is refused. `queue-lint migrate` rewrites the common forms. Where the work may be done twice, say so above the function: `queue-lint: idempotent`.",
		severity: "error",
		since: "0.1.0",
		links: [
			"https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html",
			"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues-at-least-once-delivery.html",
			"https://docs.stripe.com/webhooks#handle-duplicate-events"
		]
	},
	*check(project) {
		for (const { fault, writes } of require_facts.claimFaults(project.all("transition"))) yield finding$13(project, fault, writes);
	}
};
function finding$13(project, fault, [write, ...others]) {
	return {
		at: write.call,
		...fault.is === "late" ? { severity: "warning" } : {},
		message: messageOf$2(project, write, fault),
		because: [...reasons$2(project, write, fault), ...others.map(({ call }) => ({
			at: call,
			message: "and here, behind the same test"
		}))],
		change: require_facts.claimChange(project, write, fault)
	};
}
function messageOf$2(project, one, fault) {
	const status = `\`${one.attribute}\` of \`${one.row ?? one.subject}\``;
	switch (fault.is) {
		case "read-then-write": {
			const { statuses, sense, read } = fault.guard;
			const read1 = `${status} is read (${lineOf(project, read, one.call)}), then ${fault.to} is written ${how$1(one)}`;
			const both = sense === "passes-on" ? `that read ${either(statuses)} at the same moment` : "that read it before either has written";
			const wanted = sense === "passes-on" ? either(statuses) : "the status it may come from";
			const { who, what } = doing(project, one);
			return `${read1}: two ${who} ${both} both ${what}. Make the write conditional on ${wanted}${first(one)} and leave when it is refused`;
		}
		case "unconditional": return `\`${fault.handler}\` writes ${fault.to} to ${status} ${how$1(one)} and with no claim before: each delivery of the message${receiver(project, one)} runs the job. Make the write conditional on the status it may come from and leave when it is refused`;
		case "weak": return `the condition on ${one.conditionOn.map((name) => `\`${name}\``).join(" and ")} still holds after ${fault.to} is written to ${status}: a second worker passes it too. Name the status that the job may come from`;
		case "late": return `\`${fault.before.name}\` (${lineOf(project, fault.before.at, one.call)}) comes before the claim of \`${one.row ?? one.subject}\`: a delivery that loses the claim has done it too. Claim the job first`;
		case "unused": return `\`${one.within}\` claims \`${one.row ?? one.subject}\` and goes on whether it won or not: the loser runs the job too. Look at the answer and leave when the claim is lost`;
	}
}
/** Two that do the same at once, and what they do twice. */
function doing(project, { unclaimedIn, webhook, effect, call }) {
	if (!effect || unclaimedIn !== void 0) return {
		who: "workers",
		what: "run the job"
	};
	return {
		who: webhook === void 0 ? "requests" : `deliveries of the webhook that \`${webhook}\` takes`,
		what: `call \`${effect.name}\` (${lineOf(project, effect.at, call)})`
	};
}
/** The condition comes too late for what is done before it. */
const first = (one) => require_facts.isTooLate(one) ? `, put it before \`${one.effect.name}\`` : "";
const how$1 = ({ condition }) => condition === "weak" ? "under a condition that it does not end" : "without a condition";
const either = (statuses) => statuses.join(" or ");
/** `line 14` in the same file, else with the file. */
function lineOf(project, at, near) {
	const where = project.where(at);
	return at.file === near.file ? `line ${where.slice(where.lastIndexOf(":") + 1)}` : where;
}
/** The functions that Lambda runs it in. */
const functionsOf = (project, { id }) => project.all("task").filter((task) => task.lambda && task.transitions.includes(id)).flatMap((task) => project.get("worker", task.worker) ?? []);
function receiver(project, one) {
	const names = functionsOf(project, one).map(({ name }) => `\`${name}\``);
	return names.length > 0 ? ` to ${require_facts.listed([...new Set(names)])}` : "";
}
function reasons$2(project, transition, fault) {
	const { guard, writtenAt, condition } = transition;
	return [
		guard && {
			at: guard.read,
			message: "the status is read"
		},
		guard && !require_facts.isAsked(guard) && {
			at: guard.test,
			message: "the status is tested"
		},
		writtenAt && fault.is !== "unused" && {
			at: writtenAt,
			message: condition === "none" ? "the status is written without a condition" : "the status is written"
		},
		fault.is === "late" && {
			at: fault.before.at,
			message: "this is done by each delivery"
		},
		transition.effect && transition.unclaimedIn === void 0 && {
			at: transition.effect.at,
			message: "this is done twice"
		},
		...functionsOf(project, transition).map(({ at, name }) => ({
			at,
			message: `\`${name}\` gets the messages of its queue here`
		}))
	].filter((row) => row !== void 0 && row !== false);
}
// src/rules/missing-dead-letter-queue.ts
const rule$13 = {
	meta: {
		summary: "A queue has no dead-letter queue, or gives its messages up too early",
		why: "A message that fails each time comes back until it expires (4 days by default), taking a worker each time, and is then deleted unseen. A maximum of one receive gives up a message that no worker ever got: a receive counts even when its answer is lost. Lambda counts receives of batches that it throttles, so AWS asks for at least 5 there. With late acknowledgement and `reject_on_worker_lost` a Celery job that kills its process comes back at once and kills the next one: without a dead-letter queue that is an error. A dead-letter queue itself, known as one or named so, needs none otherwise.",
		remedy: "Give the queue a redrive policy with a dead-letter queue and a maxReceiveCount of at least 5 (with Lambda), never 1, and an alarm on the dead-letter queue.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html", "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html"]
	},
	*check(project) {
		for (const fault of require_facts.deadLetterFaults(project)) yield finding$12(project, fault);
	}
};
function finding$12(project, fault) {
	const { queue, worker } = fault;
	switch (fault.is) {
		case "none": return {
			at: queue.at,
			message: `the queue \`${queue.label}\` has no dead-letter queue: a message for which \`${worker.name}\` always fails comes back until it expires. Add a redrive policy`,
			because: [...called(queue), taker(worker)]
		};
		case "poison": return poison(project, queue, worker, fault.task);
		case "too early": return tooEarly(queue, worker, fault.most);
	}
}
const called = ({ calledAt }) => calledAt ? [{
	at: calledAt,
	message: "the module is called so here"
}] : [];
const taker = ({ at, name }) => ({
	at,
	message: `\`${name}\` takes its messages`
});
function poison(project, queue, worker, task) {
	const { rejectsLost: lost, ack, name } = task;
	const at = require_facts.placeOf(lost) ?? task.at;
	const late = require_facts.placeOf(ack);
	return {
		at: queue.at,
		severity: "error",
		message: `the queue \`${queue.label}\` has no dead-letter queue, and the message of \`${name}\` comes back when its process is killed (${project.where(at)})${require_facts.origin(lost)}: a job that needs too much memory kills one process after the other until it expires. Add a redrive policy`,
		because: [
			{
				at,
				message: "what a killed process held is sent back"
			},
			...late ? [{
				at: late,
				message: "the message is acknowledged late"
			}] : [],
			taker(worker)
		]
	};
}
function tooEarly({ at, label, maxReceives }, worker, most) {
	const harm = most <= 1 ? "is given up even where no worker got it, since a lost answer counts as a receive" : "may be given up because Lambda was throttled";
	return {
		at: require_facts.placeOf(maxReceives) ?? at,
		severity: most <= 1 ? "error" : "warning",
		message: `a message of the queue \`${label}\` that was received ${most === 1 ? "once" : `${most} times`} ${harm}. Set the maximum to at least 5`,
		because: [taker(worker)]
	};
}
// src/rules/missing-failure-status.ts
const rule$12 = {
	meta: {
		summary: "A job whose work throws after the claim stays in its busy status",
		why: "The claim has moved the job out of its waiting status, so no delivery and no retry may claim it again. An error that nobody writes down leaves it there for good: not failed, not done, and no longer waiting. A handler does not cover everything: the hard time limit and the kernel (OOM) kill the process and run none, and Celery calls `on_failure` for a hard time limit only from 5.7 on, so a scheduled recovery is needed beside it. The `except Exception` of the guide also takes Celery's Retry: in a counted run its body ran at each of three starts, so the job was FAILED while its retries went on.",
		remedy: "Write the failed status, under the claim's token, where the work throws (`try` … `except Exception`, `catch`), and throw on; let `except (Retry, Ignore, Reject): raise` stand before it. In TypeScript `withClaim` does it. Have a scheduled recovery for what runs no handler.",
		severity: "error",
		since: "0.1.0",
		after: ["missing-claim"],
		links: ["https://docs.celeryq.dev/en/stable/userguide/tasks.html#on_failure", "https://docs.celeryq.dev/en/stable/userguide/workers.html#time-limits"]
	},
	*check(project) {
		if (project.settings.recovery === "external") return;
		for (const claim of project.all("transition")) if (claim.failure?.only === "exit") yield swallowedExit(project, claim, claim.failure);
		else if (claim.failure && !claim.takesOver && !isRecovered(project, claim)) yield finding$11(project, claim);
	}
};
/** A sweep of jobs left in that status comes by; where its schedule is not known, it may. */
function isRecovered(project, claim) {
	const to = require_facts.valueIn(claim.to);
	return project.all("recovery").filter(({ statuses }) => to === void 0 || statuses.some((status) => require_facts.sameStatus(status, to))).some(({ scheduled }) => !project.decide([scheduled], (is) => !is));
}
/** The failure is written down; that the process was to end is ignored. */
const swallowedExit = (project, { row, subject }, failure) => ({
	at: failure.handler ?? failure.at,
	severity: "warning",
	message: `\`${failure.within}\` also catches SystemExit and KeyboardInterrupt here, writes down that \`${row ?? subject}\` has failed and goes on: a shutdown that comes while \`${failure.work}\` (${project.where(failure.at)}) runs is ignored. Catch \`Exception\``,
	because: [{
		at: failure.at,
		message: "the work"
	}]
});
function finding$11(project, claim) {
	const { at, work, how, handler, within, only } = claim.failure;
	const status = require_facts.valueIn(claim.to) ?? "its busy status";
	const thrown = `${only === "soft limit" ? "`SoftTimeLimitExceeded` in" : "an error of"} \`${work}\` (${project.where(at)})`;
	const error = how === "swallowed" ? `${thrown} is caught at ${project.where(handler)}, which writes no status and does not throw it on` : handler ? `${thrown} that is none of those caught at ${project.where(handler)} reaches no handler that writes a status` : `${thrown} reaches no handler that writes a status`;
	return {
		at: claim.call,
		message: `\`${within}\` claims \`${claim.row ?? claim.subject}\`, and ${error}: the job stays in ${status} and is never claimed again. Write the failed status there; the hard time limit and an OOM kill run no handler, so a scheduled recovery has to cover those`,
		because: [{
			at,
			message: "the work that may throw"
		}, ...handler ? [{
			at: handler,
			message: how === "swallowed" ? "the error ends here" : "some errors are caught"
		}] : []]
	};
}
// src/rules/missing-heartbeat.ts
const rule$11 = {
	meta: {
		summary: "A visibility timeout is renewed too late, not at all, or for work that failed",
		why: "A consumer that deletes its message after the work holds it for as long as the work takes; when the visibility timeout passes before, a second worker gets the message and runs the job beside the first. Work that nothing bounds needs a window that is renewed while it runs. sqs-consumer throws at its start for an interval that is not below visibilityTimeout; one above half of it leaves no second try to a renewal that fails. A timer that goes on when its work has failed does the opposite: it hides a message on which nobody works.",
		remedy: "Let the consumer renew it: `visibilityTimeout` with `heartbeatInterval` at half of it or less (sqs-consumer, @ssut/nestjs-sqs), `autoExtendTimeout: true` (squiss-ts), ChangeMessageVisibility on a timer that `finally` clears (own loops). SQS ends every window 12 hours after the receive.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html", "https://bbc.github.io/sqs-consumer/interfaces/ConsumerOptions.html"]
	},
	*check(project) {
		for (const worker of project.all("worker")) for (const fault of require_facts.heartbeatFaults(project, worker)) yield finding$10(project, worker, fault);
	}
};
function finding$10(project, worker, fault) {
	const { heartbeat, name } = worker;
	const at = require_facts.placeOf(heartbeat) ?? worker.at;
	switch (fault.is) {
		case "none": {
			const { task, window, queue } = fault;
			const whose = `visibility timeout ${require_facts.valueIn(window)} s${require_facts.origin(window)}${queue ? ` of the queue \`${queue.label}\`` : ""}`;
			return {
				at,
				message: `\`${name}\` deletes a message after \`${task.name}\`, which nothing bounds, and nothing renews its ${whose}: work that takes longer is run a second time beside the first. Renew it (${how(worker)})`,
				because: reason(window)
			};
		}
		case "alone": return {
			at,
			severity: "error",
			message: `${interval(worker)} without a visibilityTimeout beside it: sqs-consumer throws when it is made, whatever the queue has. Write visibilityTimeout, at least twice the interval`
		};
		case "at once": return {
			at,
			severity: "error",
			message: `\`${name}\` renews its visibility timeout of ${require_facts.valueIn(fault.window)} s at once, over and over: advancedCallMs is not below it. Make the window longer, or advancedCallMs shorter`,
			because: reason(fault.window)
		};
		case "late": return {
			at,
			...late(worker, require_facts.valueIn(fault.window)),
			because: reason(fault.window)
		};
		case "endless": {
			const { lost } = fault.timer;
			return {
				at: fault.timer.at,
				message: `\`${name}\` renews the window of a message on a timer that ${lost ? `goes on when the work throws (${project.where(lost)})` : "nothing clears"}: ${lost ? "the failed message" : "a message that failed"} stays hidden as long as the process lives, 12 hours at most, instead of coming back. Clear the timer in \`finally\``,
				because: lost ? [{
					at: lost,
					message: "what may throw before the timer is cleared"
				}] : []
			};
		}
	}
}
const interval = ({ heartbeat, name }) => `heartbeat of ${require_facts.valueIn(heartbeat)} s${require_facts.unless(heartbeat)} of \`${name}\``;
function reason(window) {
	const at = require_facts.placeOf(window);
	return at ? [{
		at,
		message: `the window: ${require_facts.valueIn(window)} s`
	}] : [];
}
function how({ library }) {
	if (library === "squiss-ts") return "`autoExtendTimeout: true`";
	return library === "loop" ? "ChangeMessageVisibility on a timer" : "`heartbeatInterval`, at most half of it";
}
function late(worker, window) {
	const isBelow = require_facts.valueIn(worker.heartbeat) < window;
	const refused = require_facts.isSqsConsumer(worker) ? "sqs-consumer throws when it is made" : "the message is gone to a second worker before the first renewal";
	const harm = isBelow ? `is above half of the visibility timeout of ${window} s: one renewal that fails or comes late lets a second worker have the message` : `is not below the visibility timeout of ${window} s: ${refused}`;
	return {
		severity: isBelow ? "warning" : "error",
		message: `${interval(worker)} ${harm}. ${window < 2 ? "Make the window longer" : `Set it to at most ${Math.floor(window / 2)} s`}`,
		change: intervalChange(worker, window)
	};
}
function intervalChange({ heartbeat, language }, window) {
	if (heartbeat?.is !== "set" || window < 2) return void 0;
	const why = "the window is renewed more often, and nothing else changes";
	const to = Math.floor(window / 2);
	return {
		do: "set",
		at: heartbeat.at,
		to,
		...require_facts.rewritable(heartbeat),
		language,
		safety: "safe",
		why
	};
}
// src/rules/missing-orphan-recovery.ts
const rule$10 = {
	meta: {
		summary: "Jobs that a dead worker leaves behind are never taken up again",
		why: "A worker that is killed, by a deploy, the out-of-memory killer or the hard time limit, runs no handler: its job stays PROCESSING. With early acknowledgement the message is gone as well, and it is gone before the first line of the job runs, so that a job may also stay PENDING with no message. Only a scheduled sweep brings either back.",
		remedy: "Schedule a sweep (`queue_claims.recover`, `recoverOrphans` of `queue-lint/runtime`) that fails or requeues jobs whose lease has passed, PROCESSING and old PENDING alike. Where another project does it, say so: `\"recovery\": \"external\"` in the configuration.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/periodic-tasks.html", "https://docs.celeryq.dev/en/stable/userguide/tasks.html#Task.acks_late"]
	},
	*check(project) {
		for (const fault of require_facts.orphanFaults(project)) yield finding$9(fault);
	}
};
function finding$9(fault) {
	switch (fault.is) {
		case "unswept": return unswept(fault.left);
		case "unscheduled": {
			const { first, early, all } = fault.left;
			const { at, name } = fault.sweep;
			return {
				at,
				severity: early ? "error" : "warning",
				message: `\`${name}\` takes up jobs that stay ${statuses(all)}, but no entry of the beat schedule runs it. Schedule it`,
				because: [{
					at: first.transition.call,
					message: `the job becomes ${first.status}`
				}]
			};
		}
		case "waiting": {
			const { task, transition } = fault.claim;
			const { at, name, statuses: taken } = fault.sweep;
			const from = fault.from.join(" or ");
			return {
				at,
				severity: "warning",
				message: `\`${name}\` takes up ${require_facts.listed(taken)}, but not old ${from}: \`${task?.name ?? transition.reachedFrom}\` is acknowledged before its first line runs, so a worker that dies before the claim leaves a ${from} job with no message. Send old ${from} jobs again; the claim lets one of them run`,
				because: [{
					at: transition.call,
					message: `the claim, until which the job is ${from}`
				}]
			};
		}
	}
}
function unswept(left) {
	const { all, early, first } = left;
	const { transition } = first;
	const names = [...new Set(all.map(({ transition: one, task }) => `\`${task?.name ?? one.reachedFrom}\``))];
	const isRefused = !early && require_facts.passesWaitingOnly(transition);
	const gone = early ? ", its message acknowledged and gone" : isRefused ? ", its message refused by the claim when it comes back" : "";
	const lease = isRefused ? ", let the claim take over a job whose lease has passed," : ",";
	return {
		at: transition.call,
		severity: early ? "error" : "warning",
		message: `${require_facts.listed(names)} ${names.length > 1 ? "leave jobs" : "leaves a job"} ${statuses(all)} when the worker dies${gone}, and no scheduled sweep of this project takes up what stays so. Add one (\`queue-lint migrate --only orphan-recovery\`)${lease} or set \`"recovery": "external"\``,
		because: all.filter((one) => one !== first).slice(0, 3).map((one) => ({
			at: one.transition.call,
			message: `the job becomes ${one.status}`
		})),
		change: require_facts.recoveryChange(left)
	};
}
/** Each once, however it is spelled. */
const statuses = (all) => require_facts.listed([...new Map(all.map(({ status }) => [status.toLowerCase(), status]).reverse()).values()].reverse());
// src/rules/missing-partial-batch-response.ts
const rule$9 = {
	meta: {
		summary: "A batch of a Lambda function comes back whole, or its failed messages are lost",
		why: "Without ReportBatchItemFailures Lambda deletes a batch as a whole or not at all: when a call fails for one message, those that were worked off already come back with it and run again, and every further failure uses up a receive of each of them, until sound messages reach the dead-letter queue. A call that is cut off by the timeout of its function reports nothing either: all of its batch comes back. The setting and the handler only work together: failures that are returned without it are deleted as done, and with it a handler that returns none still fails, or succeeds, for all.",
		remedy: "Set FunctionResponseTypes to ReportBatchItemFailures on the event source and have the handler return `batchItemFailures` with the ids of those that failed (Powertools does it); or set BatchSize to 1. Where messages are worked on one after the other, keep the batch size times the limit of each within the timeout of the function.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting"]
	},
	*check(project) {
		for (const task of project.all("task")) if (task.lambda && !project.get("worker", task.worker)) project.decide([task.timeLimit], () => false);
		for (const worker of project.all("worker")) for (const fault of require_facts.batchFaults(project, worker)) yield finding$8(project, worker, fault);
	}
};
function finding$8(project, worker, fault) {
	const { batchSize, partialBatch, timeLimit } = worker;
	const at = require_facts.placeOf(partialBatch) ?? worker.at;
	const message = messageOf$1(project, worker, fault);
	const size = said(batchSize, (value) => `the batch size: ${value}`);
	switch (fault.is) {
		case "unheard": return {
			at,
			severity: "error",
			message,
			because: [{
				at: fault.returned,
				message: "the failures are returned"
			}, ...size],
			change: changeOf$1(worker, true)
		};
		case "swallowed": return {
			at,
			message,
			because: [...ends(fault.failing), ...size],
			change: changeOf$1(worker, false)
		};
		case "whole": return {
			at,
			message,
			because: size,
			change: changeOf$1(worker, false)
		};
		case "unanswered": {
			const end = fault.how === "throws" ? [{
				at: fault.failing,
				message: "the error leaves the handler here"
			}] : ends(fault.failing);
			const waits = said(partialBatch, () => "the event source waits for failures");
			return {
				at: fault.at,
				severity: "error",
				message,
				because: [...end, ...waits]
			};
		}
		case "cut off": {
			const limit = said(timeLimit, (value) => `the timeout: ${value} s`);
			return {
				at: fault.pace.at,
				message,
				because: [...size, ...limit]
			};
		}
	}
}
const ends = (at) => [{
	at,
	message: "the error ends here"
}];
const said = (known, words) => known?.is === "set" ? [{
	at: known.at,
	message: words(known.value)
}] : [];
function messageOf$1(project, worker, fault) {
	const { name, batchSize, partialBatch, timeLimit } = worker;
	const size = require_facts.valueIn(batchSize);
	const gets = `\`${name}\` gets up to ${size} messages${require_facts.origin(batchSize)} at once`;
	const remedy = "Report failures one by one (ReportBatchItemFailures)";
	switch (fault.is) {
		case "unheard": return `\`${name}\` returns \`batchItemFailures\` (${project.where(fault.returned)}), and its event source does not look at them: the failed messages are deleted as done. Add ReportBatchItemFailures to the response types of the event source`;
		case "swallowed": return `${gets} and catches the error of each (${project.where(fault.failing)}): a failed message is deleted as done. ${remedy}, and return them`;
		case "whole": return `${gets} and cannot fail for one of them: ${brings(project, worker, fault.failing)}. ${remedy}, or set the batch size to 1`;
		case "unanswered": return `the event source of \`${name}\` waits for \`batchItemFailures\`${partialBatch?.is === "set" ? ` (${project.where(partialBatch.at)})` : ""}, and its handler returns none: ${fault.how === "throws" ? "the error of one message fails the whole batch, and all of it comes back" : "a failed message is deleted as done"} (${project.where(fault.failing)}). Return the ids of the messages that failed`;
		case "cut off": {
			const [each, limit] = [fault.pace.value, require_facts.valueIn(timeLimit)];
			const fitting = Math.max(Math.floor(limit / each), 1);
			return `\`${name}\` works on up to ${size} messages${require_facts.origin(batchSize)} one after the other, each for up to ${each} s: ${size * each} s in all, above its timeout of ${limit} s${require_facts.origin(timeLimit)}. When that ends the call, all of them come back, those that were done too. Set the batch size to ${fitting > 1 ? `at most ${fitting}` : "1"}, or work on them at the same time`;
		}
	}
}
/** What is known of its handler decides how much is said. */
function brings(project, worker, failing) {
	const at = failing && ` (${project.where(failing)})`;
	if (project.queuesOf(worker).some(require_facts.isReceivedOnce)) return `${at ? `the error of one${at}` : "a call that fails"} sends all of them to the dead-letter queue (the maximum is one receive)`;
	if (at) return `the error of one${at} brings all of them back, and they run again`;
	return `when the function fails, ${project.tasksOf(worker).length > 0 ? "all of them come back and run again" : "every message that it did not delete itself comes back and runs again"}`;
}
function changeOf$1({ partialBatch, language }, isAnswered) {
	const deed = partialBatch && require_facts.written(partialBatch, "ReportBatchItemFailures");
	if (deed?.do !== "add") return void 0;
	if (isAnswered) return {
		...deed,
		language,
		safety: "safe",
		why: "the handler returns the failures already; they come back alone"
	};
	const why = "the handler must return `batchItemFailures`: what it neither returns nor throws counts as done";
	return {
		...deed,
		language,
		safety: "unsafe",
		why
	};
}
// src/rules/missing-time-limit.ts
const rule$8 = {
	meta: {
		summary: "Nothing bounds how long a task may run",
		why: "Celery sets no time limit by default. A call that never answers then holds its process for good; no visibility timeout is long enough for such a task, and no recovery can tell its job from one that was left behind. The pools solo, threads and eventlet enforce no limit at all, gevent only the hard one.",
		remedy: "Set a limit for the whole app (`task_time_limit`, with `task_soft_time_limit` some seconds below it) and a larger one on the tasks that need it, on the prefork pool. Half of the visibility timeout is the most that fits one queue at multiplier 1.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-time-limit", "https://docs.celeryq.dev/en/stable/userguide/workers.html#time-limits"]
	},
	*check(project) {
		for (const worker of project.all("worker")) for (const fault of require_facts.timeLimitFaults(project, worker)) yield finding$7(worker, fault);
	}
};
function finding$7(worker, fault) {
	switch (fault.is) {
		case "none": return unbounded(worker, fault);
		case "not enforced": return notEnforced(worker, fault.limited);
		case "of no batch": {
			const { limit, batch } = fault;
			return {
				at: limit.at,
				message: `handleMessageTimeout ${limit.value} ms does not bound \`${batch.name}\`: sqs-consumer applies it to handleMessage only, so a batch that never ends holds its messages for good. Bound each step of the batch itself, or take one message at a time`,
				because: [{
					at: batch.at,
					message: "it gets whole batches"
				}]
			};
		}
		case "in seconds": {
			const { limit } = fault;
			return {
				at: limit.at,
				severity: "warning",
				message: `handleMessageTimeout ${limit.value}${require_facts.unless(limit)} is ${limit.value} ms, not ${limit.value} s: nearly every message of \`${worker.name}\` fails by it while its handler works on. Write milliseconds`
			};
		}
	}
}
/** ` (unless PRESS_TIMEOUT sets a limit)`: a variable of which the default is no limit. */
function unlessSet(endless) {
	const names = endless.flatMap(({ timeLimit, softTimeLimit }) => [timeLimit, softTimeLimit]).flatMap((one) => one.is === "set" && one.unless ? [one.unless] : []);
	return names[0] === void 0 ? "" : ` (unless ${names[0]} sets a limit)`;
}
/** One finding for an app, whatever the number of its tasks: one setting mends them all. */
function unbounded(worker, { endless, of, severity }) {
	const names = require_facts.listed(endless.map(({ name }) => `\`${name}\``));
	const many = endless.length === 1 ? names : `${endless.length} of ${of} tasks (${names})`;
	const whose = endless[0] === worker ? many : `${many} of \`${worker.name}\``;
	const half = worker.visibility.is === "set" ? Math.floor(worker.visibility.value / 2) : void 0;
	const wanted = half && half > 0 ? `, at most ${half} s: half of its visibility timeout of ${half * 2} s` : "";
	return {
		at: require_facts.placeOf(worker.timeLimit) ?? worker.at,
		severity,
		message: `nothing bounds how long ${whose} may run${unlessSet(endless)}: a call that never answers holds its process for good, and no visibility timeout is long enough. Set a hard limit (\`${require_facts.hardLimitOf(worker)}\`)${wanted}`,
		because: endless.slice(0, 3).flatMap(({ at, name }) => at === worker.at ? [] : [{
			at,
			message: `\`${name}\` has no limit`
		}])
	};
}
function notEnforced({ at, name, pool }, tasks) {
	const limited = require_facts.listed(tasks.map((task) => `\`${task.name}\``));
	return {
		at: require_facts.placeOf(pool) ?? at,
		message: `the ${require_facts.valueIn(pool)} pool${require_facts.unless(pool)} of \`${name}\` enforces no time limit: those of ${limited} are not in force. Use the prefork pool`,
		because: tasks.slice(0, 3).flatMap(({ timeLimit }) => {
			const place = require_facts.placeOf(timeLimit);
			return place ? [{
				at: place,
				message: `a limit of ${require_facts.valueIn(timeLimit)} s`
			}] : [];
		})
	};
}
// src/rules/noisy-claim-miss.ts
const rule$7 = {
	meta: {
		summary: "Losing a claim is treated as an error",
		why: "A queue delivers at least once, so a second delivery that finds the job taken is an everyday event: it proves that the claim works. Logged as a warning or an error it wakes people for nothing and hides what is wrong. Thrown, or sent back to the queue, it makes the same message come again, to lose again, until the dead-letter queue has it. The guide says \"INFO level message (not an error)\", and one of its samples logs a warning. A row that is not there is something else, and should be loud.",
		remedy: "Log it at info and return: with sqs-consumer 14 or later return the message, before that return nothing; in a Lambda leave it out of `batchItemFailures`; in Celery return.",
		severity: "warning",
		since: "0.1.0",
		after: ["missing-claim"],
		links: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues-at-least-once-delivery.html"]
	},
	*check(project) {
		for (const claim of project.all("transition")) if (claim.miss) yield finding$6(project, claim, claim.miss);
	}
};
function finding$6(project, claim, miss) {
	const lost = `\`${claim.within}\` loses the claim of \`${claim.row ?? claim.subject}\` (${project.where(claim.call)})`;
	return {
		at: miss.level?.at ?? miss.at,
		message: `${lost} and ${what(miss)}. Another worker has the job, as happens whenever a message is delivered twice: log it at info and return`,
		because: [{
			at: claim.call,
			message: "the job is claimed"
		}],
		change: miss.level && {
			do: "level",
			at: miss.level.at,
			to: "info",
			language: claim.language,
			safety: "safe",
			why: "only the level of a log line changes"
		}
	};
}
function what({ how, level }) {
	switch (how) {
		case "logged": return `logs it at \`${level?.name}\``;
		case "reported": return "reports it as an error";
		case "thrown": return "throws: the run counts as failed, and a message that comes back only loses again, until the dead-letter queue has it";
		case "requeued": return "sends the message back, to lose again while the other worker is at work";
	}
}
// src/rules/prefetch-above-one.ts
const rule$6 = {
	meta: {
		summary: "A worker reserves more than one message for each process",
		why: "A reserved message waits, unacknowledged, behind the one that runs, and its visibility timeout runs meanwhile: with multiplier M it waits up to M time limits. Six jobs at M = 4 and a window of twice the limit ran three of them twice. A multiplier of 0 reserves without bound, so no window is long enough.",
		remedy: "Set the prefetch multiplier to 1 (`worker_prefetch_multiplier = 1`, `prefetch: 1`). With early acknowledgement one message for each process still waits, so the window must stay above twice the limit. Many tiny tasks may want more: then size the window by it.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/optimizing.html#prefetch-limits"]
	},
	*check(project) {
		for (const worker of project.all("worker")) for (const fault of require_facts.reserveFaults(project, worker)) yield finding$5(project, worker, fault);
	}
};
function finding$5(project, worker, fault) {
	switch (fault.is) {
		case "sequential": return sequential(worker);
		case "in flight": return inFlight(worker, fault.most);
		case "reserved": {
			const { prefetch } = worker;
			const deed = require_facts.written(prefetch, 1);
			const why = "each process reserves less; no job is lost or run again by it";
			return {
				at: require_facts.placeOf(prefetch) ?? worker.at,
				severity: fault.severity,
				message: `prefetch multiplier ${require_facts.valueIn(prefetch)}${require_facts.origin(prefetch)} of \`${worker.name}\` ${harm$1(worker, fault.bounded)}${doubt(worker)}. Set it to 1`,
				change: deed && {
					...deed,
					language: require_facts.languageAt(project, worker, deed.at),
					safety: "safe",
					why
				}
			};
		}
	}
}
function harm$1({ prefetch }, isBounded) {
	const multiplier = require_facts.valueIn(prefetch);
	if (multiplier === 0) return "reserves messages without limit: they wait behind the running job while their visibility timeout runs out";
	return `lets a message wait ${isBounded ? `up to ${multiplier} time limits` : `for up to ${multiplier} jobs, each without a time limit,`} before it is acknowledged, its visibility timeout running`;
}
function inFlight({ at, name, concurrency }, most) {
	if (most === void 0) return {
		at: require_facts.placeOf(concurrency) ?? at,
		message: `maxInFlight 0${require_facts.unless(concurrency)} lets \`${name}\` take messages without limit: the more of them it works on at once, the longer each of them holds its window. Set it to what one process works on at once`
	};
	return {
		at,
		severity: "warning",
		message: `\`${name}\` takes up to ${most} messages at once${require_facts.origin(concurrency)}: all their windows run while they share one process. Set maxInFlight to what it works on at once`
	};
}
/** A receive loop whose later messages wait for the earlier ones; its number is in the user's own hands, and may be small work. */
function sequential(worker) {
	const { prefetch, batch, name, language } = worker;
	const many = require_facts.valueIn(prefetch);
	const work = require_facts.placeOf(batch);
	const deed = require_facts.written(prefetch, 1);
	return {
		at: require_facts.placeOf(prefetch) ?? worker.at,
		severity: "warning",
		message: `\`${name}\` receives up to ${many} messages at once${require_facts.unless(prefetch)} and works on them one after the other: the last waits ${many - 1} times as long as one job takes, its visibility timeout running. Receive one at a time, or work on them at the same time`,
		because: work ? [{
			at: work,
			message: "the work, once for each message"
		}] : [],
		change: deed && {
			...deed,
			language,
			safety: "safe",
			why: "each receive brings less; no message is lost by it"
		}
	};
}
const doubt = ({ broker }) => broker.is === "unknown" ? " (on SQS or Redis; the broker is not known here)" : "";
// src/rules/retry-blocked-by-claim.ts
const rule$5 = {
	meta: {
		summary: "A retry meets the claim that its own first run has made, and is skipped",
		why: "A retry is a new message of the same job, and a claim that only passes the waiting status refuses it while the first run has left the job busy: the retry ends at once, is acknowledged, and the job stays busy for good. And what `self.retry` raises is a plain Exception: an `except Exception` around it also runs, so that the job is failed while its retry is on its way.",
		remedy: "Give the job back before it is retried: a conditional write from the busy to the waiting status with the own token (`release`). Let Retry, Ignore and Reject out first: `except (Retry, Ignore, Reject): raise`.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/tasks.html#retrying"]
	},
	*check(project) {
		for (const fault of require_facts.retryFaults(project)) yield finding$4(project, fault);
	}
};
function finding$4(project, fault) {
	switch (fault.is) {
		case "blocked": {
			const { task, retry, claim } = fault;
			const { passes, busy, until, how } = wordsOf(claim);
			const comes = require_facts.isRuntimes(claim) && claim.takeover ? `, and it comes ${require_facts.valueIn(retry.delay)} s after the failure` : "";
			return {
				at: retry.at,
				message: `\`${task.name}\` retries a job that its claim (${project.where(claim.call)}) has made ${busy} and that ${passes}${comes}: the retry is skipped and the job stays ${busy}${until}. Give it back before the retry, ${how}`,
				because: reasons$1(claim)
			};
		}
		case "swallowed": {
			const { task, retry, by } = fault;
			return {
				at: retry.at,
				message: `what this retry of \`${task.name}\` raises is caught by the \`except\` at ${project.where(by)}, which goes on: it runs while the retry is on its way. Let it out first: \`except (Retry, Ignore, Reject): raise\``,
				because: [{
					at: by,
					message: "Retry is an Exception, so this catches it"
				}]
			};
		}
		case "let out": {
			const { claim, at } = fault;
			const { passes, busy, until, how } = wordsOf(claim);
			return {
				at,
				message: `the error leaves \`${claim.within}\` so that its message comes back, but its claim (${project.where(claim.call)}) has made the job ${busy} and ${passes}: the redelivery is skipped and the job stays ${busy}${until}. Write its failure, or give it back before the error is thrown, ${how}`,
				because: reasons$1(claim)
			};
		}
	}
}
function reasons$1(claim) {
	const { passes, busy } = wordsOf(claim);
	return [{
		at: claim.conditionAt ?? claim.call,
		message: `a job that is ${busy}: ${passes}`
	}];
}
/** What the claim lets through, and how the job is given back to it. */
function wordsOf(claim) {
	const [from, to] = [(require_facts.valueIn(claim.from) ?? []).join(" or "), require_facts.valueIn(claim.to)];
	if (!require_facts.isRuntimes(claim)) return {
		passes: `only ${from} passes`,
		busy: to,
		until: "",
		how: `to ${from}, by a conditional write with its own token`
	};
	const lease = claim.lease && require_facts.valueIn(claim.lease);
	return {
		passes: claim.takeover ? `no claim passes before its lease of ${lease} s is over` : "no claim passes",
		busy: "PROCESSING",
		until: " until it is recovered",
		how: `by \`${claim.language === "python" ? "queue_claims.release" : "releaseJob"}\``
	};
}
// src/rules/short-lambda-visibility.ts
const rule$4 = {
	meta: {
		summary: "A queue's visibility timeout is below what AWS asks for a Lambda function",
		why: "When a function is throttled, or fails and is called again, its batch stays in flight meanwhile: AWS asks for a visibility timeout of 6 x the timeout of the function, and the batching window on top, so that Lambda has time to try again before the messages go to another call. Below 2 x the timeout it is an error of `short-visibility-timeout`, which then speaks instead; below 1 x Lambda refuses to create or change the event source.",
		remedy: "Set the visibility timeout of the queue to 6 x the timeout of the function plus MaximumBatchingWindowInSeconds; or lower the timeout, when the function never needs it.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html"]
	},
	*check(project) {
		for (const worker of project.all("worker")) {
			const window = require_facts.belowAdvice(project, worker);
			if (window) yield finding$3(project, window);
		}
	}
};
function finding$3(project, window) {
	const { setting, queue, limit, time, wanted, worker } = window;
	const at = require_facts.placeOf(setting) ?? queue?.at ?? worker.at;
	const limitAt = require_facts.placeOf(limit.value);
	const gathering = worker.batchingWindow;
	const seconds = require_facts.valueIn(gathering);
	const sum = `6 x the ${time} s timeout${require_facts.origin(limit.value)} of ${limit.of}${limitAt ? ` (${project.where(limitAt)})` : ""}`;
	const harm = queue && require_facts.isReceivedOnce(queue) ? "goes to the dead-letter queue (the maximum is one receive)" : "goes to another call meanwhile";
	return {
		at,
		message: `visibility timeout ${require_facts.valueIn(setting)} s${require_facts.origin(setting)} of the queue \`${queue?.label}\`${require_facts.askedFor(window)} is shorter than ${sum}${seconds > 0 ? ` + ${seconds} s of batching` : ""}: a batch that Lambda throttles or tries again ${harm}. Set it to at least ${wanted} s${require_facts.keptLonger(queue, wanted)}`,
		because: [...limitAt ? [{
			at: limitAt,
			message: `the timeout of ${limit.of}: ${time} s`
		}] : [], ...gathering.is === "set" && seconds > 0 ? [{
			at: gathering.at,
			message: `the batching window: ${seconds} s`
		}] : []],
		change: require_facts.widening(window)
	};
}
// src/rules/short-visibility-timeout.ts
const rule$3 = {
	meta: {
		summary: "The visibility timeout is shorter than the work, or the wait before it, can take",
		why: "A message is handed to a second worker when its visibility timeout passes before it is acknowledged. Until the job starts (early acknowledgement) or ends (late) it waits behind reserved messages, other queues and delays: with multiplier M, V > M x T is needed for one queue; 2 x T is the safe value only at M = 1. Measured: V = M x T - 1 s gave duplicates in 8 of 8 runs, V = M x T + 1 s in none. A Lambda function is held to 2 x its timeout here as any worker is; from there to what AWS asks for `short-lambda-visibility` speaks.",
		remedy: "Raise the visibility timeout of the queue to at least twice the time limit, and above the longest wait; or lower the prefetch multiplier, the limit, or the number of queues that one worker polls. Celery sets the option only on queues that it creates: change existing ones at the queue. For a Lambda function take 6 x its timeout and the batching window, as AWS asks for.",
		severity: "error",
		since: "0.1.0",
		links: [
			"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html",
			"https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/sqs.html#caveats",
			"https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html"
		]
	},
	*check(project) {
		for (const worker of project.all("worker")) {
			const same = require_facts.limitItself(project, worker);
			if (same) yield equal(project, same);
			const window = require_facts.shortWindow(project, worker);
			if (window) yield finding$2(project, window);
		}
	}
};
function finding$2(project, window) {
	const { setting, limit, worker, queue, severity, below } = window;
	const at = require_facts.placeOf(setting) ?? queue?.at ?? require_facts.placeOf(limit.value) ?? worker.at;
	const elsewhere = (place) => place.file !== at.file || place.start !== at.start;
	const asked = below === "limit" ? "" : require_facts.askedFor(window);
	return {
		at,
		severity,
		message: `visibility timeout ${require_facts.valueIn(setting)} s${require_facts.origin(setting)}${ofQueue(window)}${asked} is ${bound(project, window)}; ${harm(window)}. ${remedy(window)}`,
		because: reasons(window).filter((reason) => elsewhere(reason.at)),
		change: require_facts.widening(window)
	};
}
/** The number is not known, but whose it is. */
function equal(project, window) {
	const { limit, setting, queue, worker } = window;
	const [at, limitAt] = [require_facts.placeOf(setting) ?? worker.at, require_facts.placeOf(limit.value)];
	const place = limitAt ? ` (${project.where(limitAt)})` : "";
	const harm = queue && require_facts.isReceivedOnce(queue) ? "the message goes to the dead-letter queue" : "a second worker gets the message";
	return {
		at,
		message: `visibility timeout${ofQueue(window)} is the limit of ${limit.of}${place} itself: ${harm} while the first still has it. Set it to at least 6 x that timeout, as AWS asks for`,
		because: [{
			at: worker.at,
			message: `\`${worker.name}\` takes its messages`
		}]
	};
}
/** Which queue it is, where infrastructure declares it. */
const ofQueue = ({ queue }) => queue ? ` of the queue \`${queue.label}\`` : "";
function harm({ queue, visibility, below }) {
	if (below === "limit") return "Lambda refuses to create or change such an event source";
	if (queue && require_facts.isReceivedOnce(queue)) return `at ${visibility} s the message goes to the dead-letter queue (its maximum is one receive), though its work may go on`;
	return `a second worker gets the message at ${visibility} s`;
}
/** The comparison that fails, with its numbers. */
function bound(project, window) {
	const { limit, time, wait, delay, rounds, below } = window;
	const place = require_facts.placeOf(limit.value);
	const whose = `the ${time} s limit${require_facts.origin(limit.value)} of ${limit.of}${place ? ` (${project.where(place)})` : ""}`;
	if (below === "limit") return `shorter than ${whose}`;
	if (below === "twice the limit") return `shorter than 2 x ${whose}`;
	const sum = `${rounds === 1 ? "one round" : `${rounds} rounds`} of ${whose}${held$1(window)}${reserving(window)}`;
	return `${below === "longest wait" ? "not longer than" : "too close to"} the longest wait of ${wait + delay} s: ${sum}`;
}
/** What makes messages wait for each other. */
function reserving({ worker, reservation: { prefetch, queues } }) {
	if (worker.library === "loop") return ` (${prefetch} messages received at once, worked on one after the other)`;
	if (worker.library) return "";
	return ` (prefetch multiplier ${prefetch}${require_facts.origin(worker.prefetch)}${queues > 1 ? `, ${queues} queues` : ""})`;
}
/** What holds messages back beside the work before them. */
const held$1 = ({ delay, throttle }) => (delay > throttle ? ` + ${delay - throttle} s of delay` : "") + (throttle > 0 ? ` + ${throttle} s of its rate limit` : "");
function reasons({ limit, worker, queue, reservation, longestDelay, throttled, throttle }) {
	const overruled = queue && worker.visibility.is === "set" ? worker.visibility : void 0;
	return [
		{
			at: require_facts.placeOf(limit.value),
			message: `the time limit of ${limit.of}: ${require_facts.valueIn(limit.value)} s`
		},
		{
			at: require_facts.placeOf(overruled),
			message: `${require_facts.valueIn(overruled)} s here has no effect on a queue that is there already`
		},
		{
			at: require_facts.placeOf(worker.prefetch),
			message: worker.library === "loop" ? `the messages of one receive: ${reservation.prefetch}` : `the prefetch multiplier: ${reservation.prefetch}`
		},
		{
			at: reservation.queues > 1 ? require_facts.placeOf(worker.queues) : void 0,
			message: `the queues of one worker: ${reservation.queues}`
		},
		{
			at: require_facts.placeOf(longestDelay),
			message: `the longest delay: ${require_facts.valueIn(longestDelay)} s`
		},
		{
			at: require_facts.placeOf(throttled?.rateLimit),
			message: `the rate limit of \`${throttled?.name}\`: up to ${throttle} s`
		}
	].flatMap(({ at, message }) => at ? [{
		at,
		message
	}] : []);
}
const remedy = (window) => {
	const { wanted, worker, queue } = window;
	if (require_facts.isBeyond(window)) return `No window is long enough (${wanted} s; SQS allows ${require_facts.longestVisibility} s): lower the limit, the prefetch multiplier or the queues of one worker`;
	return `Set it to at least ${wanted} s${worker.library === "lambda" ? ", 6 x the timeout and the batching window, as AWS asks for" : ""}${require_facts.keptLonger(queue, wanted)}`;
};
// src/rules/unfenced-status-write.ts
const rule$2 = {
	meta: {
		summary: "A claimed job's status is written by a worker that may have lost the claim",
		why: "A claim ends without its worker being told: its lease passes, a recovery fails the job or sends it again, another worker takes it. A worker that was only slow then writes COMPLETED over the work of its successor, or FAILED over its success. The guide asks for conditional updates for all state changes, yet its own sample writes COMPLETED and FAILED with none. A Celery task id or an SQS message id in the condition does not help: a redelivery and a retry carry the same.",
		remedy: "Let the claim write a token that is new for each attempt, and write every later status under `status = PROCESSING AND claimToken = :mine`; a refusal means that somebody else has the job: log it at info and stop. `queue-lint migrate` does both.",
		severity: "warning",
		since: "0.1.0",
		after: ["missing-claim"],
		links: ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html", "https://docs.celeryq.dev/en/stable/reference/celery.app.task.html#celery.app.task.Task.retry"]
	},
	*check(project) {
		for (const write of project.all("transition")) {
			const claim = project.get("transition", write.after);
			const fault = claim && require_facts.fenceFault(write, claim);
			if (claim && fault) yield finding$1(project, write, claim, fault);
		}
	}
};
function finding$1(project, write, claim, fault) {
	return {
		at: write.call,
		message: messageOf(project, write, claim, fault),
		because: [{
			at: claim.call,
			message: "the job is claimed"
		}, ...write.writtenAt ? [{
			at: write.writtenAt,
			message: "the status is written"
		}] : []],
		change: fault === "shared-owner" ? void 0 : {
			do: "fence",
			at: write.call,
			transition: write.id,
			language: write.language,
			safety: "unsafe",
			why: "a worker that has lost the job no longer writes its status; until now the last one to write won"
		}
	};
}
function messageOf(project, write, claim, fault) {
	const to = require_facts.valueIn(write.to);
	const claimed = `after the claim at ${project.where(claim.call)}`;
	const row = `\`${write.attribute}\` of \`${write.row ?? write.subject}\``;
	switch (fault) {
		case "unconditional": return `${to} is written to ${row} ${claimed} without a condition: a worker whose claim has ended writes over the one that has the job now. Make the write conditional on ${held(claim)}, and stop when it is refused`;
		case "status-only": return `${to} is written to ${row} ${claimed} under a condition on the status alone: a worker that took the job over has set the same status. Make it conditional on ${held(claim)} too`;
		case "shared-owner": return `${to} is written to ${row} where \`${write.owner?.attribute}\` is \`${write.owner?.text}\`, which all deliveries and retries of the message share: the condition does not tell the holder from its successor. Let the claim write a token that is new for each attempt, and compare that`;
	}
}
/** What a holder can be known by: the token that its claim writes, or the status where there is none. */
function held({ owner, to, known }) {
	if (known === "runtime") return "the `claimToken` of the claim";
	const status = require_facts.valueIn(to);
	if (owner?.by === "attempt") return `\`${owner.attribute}\` of the claim`;
	return `${status === void 0 ? "the claimed status" : status} and a token that the claim writes`;
}
// src/rules/unread-setting.ts
const rule$1 = {
	meta: {
		summary: "A setting is written under a name that nothing reads",
		why: "Celery looks for each setting under one spelling, which depends on the namespace, and ignores every other without a word: under `namespace=\"CELERY\"` both `CELERY_ACKS_LATE` and `CELERYD_TASK_TIME_LIMIT` do nothing, without one `CELERY_TASK_TIME_LIMIT` does nothing. The default holds, whatever the file says.",
		remedy: "Rename it to the spelling that is read, or remove it where that is written already. What then takes effect deserves a look: it never did before.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/configuration.html#new-lowercase-settings"]
	},
	*check(project) {
		for (const setting of project.all("setting")) if (setting.unread) yield finding(project, setting, setting.unread);
	}
};
function finding(project, setting, unread) {
	const { name, at } = setting;
	const { there, near, stops, matters } = unread;
	return {
		at,
		severity: stops || matters && !near ? "error" : "warning",
		message: `\`${name}\` ${fault$1(project, unread)}`,
		because: there ? [{
			at: there,
			message: "the one that is read"
		}] : [],
		change: changeOf(setting, unread)
	};
}
function fault$1(project, { instead, there, near, stops, where }) {
	if (near) return `is no setting, so nothing reads it; \`${instead}\` is one. Rename it if that is meant`;
	if (stops) return `keeps the worker from starting: Celery refuses to mix old and new names. Rename it \`${instead}\`, as the others are`;
	const called = `is read by nothing: ${where} it is called \`${instead}\``;
	if (there) return `${called}, which is written already (${project.where(there)}). Remove this one`;
	return `${called}; as it is, the default holds. Rename it`;
}
function changeOf({ at, whole, language }, { instead, there }) {
	if (there) return {
		do: "remove",
		at: whole,
		language,
		safety: "safe",
		why: "nothing reads it"
	};
	return {
		do: "rename",
		at,
		to: instead,
		language,
		safety: "unsafe",
		why: "the setting takes effect, which it never did under the other name"
	};
}
// src/rules/visibility-out-of-range.ts
/** From here on a window of seconds is more likely one of milliseconds: it is over a day. */
const likelyMilliseconds = 1e5;
const rule = {
	meta: {
		summary: "A visibility timeout or another number that SQS refuses, or a window of hours",
		why: "SQS takes whole seconds from 0 to 43200 (12 hours), counted from the receive. Zero hands the message to the next worker at once; a larger value is refused when the queue is created; a value of many thousands is usually milliseconds by mistake. `WaitTimeSeconds` goes from 0 to 20, `MaxNumberOfMessages` from 1 to 10. A window of many hours is allowed, and keeps a job for as long that is acknowledged late and was cut off by a shutdown.",
		remedy: "Write whole seconds from 1 to 43200. Work that takes longer than 12 hours cannot be held by one receive: split it, or claim it and acknowledge early.",
		severity: "error",
		since: "0.1.0",
		links: [
			"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html",
			"https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html",
			"https://docs.celeryq.dev/en/stable/userguide/workers.html#soft-shutdown"
		]
	},
	*check(project) {
		const judged = /* @__PURE__ */ new Set();
		const isNew = ({ file, start }) => {
			const { size } = judged;
			return judged.add(`${file}:${start}`).size > size;
		};
		for (const { broker, visibility, name } of require_facts.givenWindows(project)) {
			if (!project.decide([visibility], (value) => fault(value) !== void 0) || visibility.is !== "set") continue;
			if (isAbove(visibility.value) && !project.decide([broker], (kind) => kind === "sqs")) continue;
			const said = `visibility timeout ${visibility.value} s${require_facts.unless(visibility)} of \`${name}\``;
			if (isNew(visibility.at)) yield {
				at: visibility.at,
				message: `${said} ${fault(visibility.value)}`
			};
		}
		for (const worker of project.all("worker")) yield* longLost(project, worker);
		for (const one of require_facts.boundedNumbers(project)) {
			const { value, since, most } = one;
			if (since && project.decide([value], (number) => number > most - moments && number <= most)) yield atTheEnd(one);
			if (project.decide([value], (number) => !fits(number, one)) && value.is === "set" && isNew(value.at)) yield refused(one, value);
		}
	}
};
const fits = (number, { least, most }) => number >= least && number <= most && Number.isInteger(number);
const refused = ({ what, of, least, most }, value) => ({
	at: value.at,
	message: `${what} ${value.value}${require_facts.unless(value)}${of} is not a whole number from ${least} to ${most}: SQS refuses every request with it${inSeconds(value.value, most)}`
});
/** What passes at least between a receive and the request that counts from it. */
const moments = 5;
const atTheEnd = ({ what, value, most }) => ({
	at: require_facts.placeOf(value),
	severity: "warning",
	message: `${what} ${require_facts.valueIn(value)}${require_facts.unless(value)} is asked for after the receive, from which SQS counts its ${most} s: the request will likely be refused. Ask for ${most - moments} s at most, less the time since the receive`
});
/** Allowed, and hard on what a shutdown cuts off. */
function* longLost(project, worker) {
	const { window, late } = require_facts.cutOffFor(project, worker) ?? {};
	const [at, value] = [require_facts.placeOf(window), require_facts.valueIn(window)];
	if (!window || !at || value === void 0) return;
	const because = require_facts.placeOf(late);
	yield {
		at,
		severity: "warning",
		message: `visibility timeout ${value} s${require_facts.unless(window)}: a job of \`${worker.name}\` that a shutdown cuts off comes back only after ${Math.round(value / 360) / 10} h, since its message is acknowledged late. Give its workers time to finish it (\`worker_soft_shutdown_timeout\`, from Celery 5.5 on), or lower the window`,
		because: because ? [{
			at: because,
			message: "the message is acknowledged after the work"
		}] : []
	};
}
const inSeconds = (value, most) => value % 1e3 === 0 && value / 1e3 <= most && value > most ? `; as milliseconds it would be ${value / 1e3} s` : "";
const isAbove = (value) => value > require_facts.longestVisibility;
function fault(value) {
	if (value < 0 || !Number.isInteger(value)) return "is not a whole number of seconds from 0 to 43200. SQS refuses it";
	if (value === 0) return "hands each message to the next worker at once, while the first still works. Set it to twice the time limit";
	if (value >= likelyMilliseconds && value % 1e3 === 0) return `is above the ${require_facts.longestVisibility} s that SQS allows; as milliseconds it would be ${value / 1e3} s. Write seconds`;
	if (isAbove(value)) return `is above the ${require_facts.longestVisibility} s (12 h) that SQS allows. Lower it, or acknowledge early`;
}
Object.defineProperty(exports, "rule", {
	enumerable: true,
	get: function() {
		return rule;
	}
});
Object.defineProperty(exports, "rule$1", {
	enumerable: true,
	get: function() {
		return rule$1;
	}
});
Object.defineProperty(exports, "rule$10", {
	enumerable: true,
	get: function() {
		return rule$10;
	}
});
Object.defineProperty(exports, "rule$11", {
	enumerable: true,
	get: function() {
		return rule$11;
	}
});
Object.defineProperty(exports, "rule$12", {
	enumerable: true,
	get: function() {
		return rule$12;
	}
});
Object.defineProperty(exports, "rule$13", {
	enumerable: true,
	get: function() {
		return rule$13;
	}
});
Object.defineProperty(exports, "rule$14", {
	enumerable: true,
	get: function() {
		return rule$14;
	}
});
Object.defineProperty(exports, "rule$15", {
	enumerable: true,
	get: function() {
		return rule$15;
	}
});
Object.defineProperty(exports, "rule$16", {
	enumerable: true,
	get: function() {
		return rule$16;
	}
});
Object.defineProperty(exports, "rule$17", {
	enumerable: true,
	get: function() {
		return rule$17;
	}
});
Object.defineProperty(exports, "rule$18", {
	enumerable: true,
	get: function() {
		return rule$18;
	}
});
Object.defineProperty(exports, "rule$19", {
	enumerable: true,
	get: function() {
		return rule$19;
	}
});
Object.defineProperty(exports, "rule$2", {
	enumerable: true,
	get: function() {
		return rule$2;
	}
});
Object.defineProperty(exports, "rule$20", {
	enumerable: true,
	get: function() {
		return rule$20;
	}
});
Object.defineProperty(exports, "rule$21", {
	enumerable: true,
	get: function() {
		return rule$21;
	}
});
Object.defineProperty(exports, "rule$22", {
	enumerable: true,
	get: function() {
		return rule$22;
	}
});
Object.defineProperty(exports, "rule$3", {
	enumerable: true,
	get: function() {
		return rule$3;
	}
});
Object.defineProperty(exports, "rule$4", {
	enumerable: true,
	get: function() {
		return rule$4;
	}
});
Object.defineProperty(exports, "rule$5", {
	enumerable: true,
	get: function() {
		return rule$5;
	}
});
Object.defineProperty(exports, "rule$6", {
	enumerable: true,
	get: function() {
		return rule$6;
	}
});
Object.defineProperty(exports, "rule$7", {
	enumerable: true,
	get: function() {
		return rule$7;
	}
});
Object.defineProperty(exports, "rule$8", {
	enumerable: true,
	get: function() {
		return rule$8;
	}
});
Object.defineProperty(exports, "rule$9", {
	enumerable: true,
	get: function() {
		return rule$9;
	}
});
