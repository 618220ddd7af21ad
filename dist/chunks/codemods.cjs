const require_facts = require("./facts.cjs");
const require_wishes = require("./wishes.cjs");
const require_early = require("./early.cjs");
// src/codemods/acknowledge-always.ts
const codemod$12 = {
	meta: {
		summary: "Have each message go where its handler means it to",
		why: "Where no way out of a handler returns the message, sqs-consumer 14 deletes none: `alwaysAcknowledge` brings back what held before, that only an error has the message come back; it is added where the options are written in one object. What no option mends, with squiss-ts or in a loop of your own, is left to do by hand.",
		mends: ["broken-ack-contract"],
		step: 3,
		rollout: {
			before: "messages that were worked on leave their queue: watch its age of the oldest message, and its dead letters.",
			back: "deploy the code of before; it is independent of the other steps.",
			byHand: "return, delete or release the message on every way out of the handler, as the finding says."
		},
		since: "0.1.0"
	},
	*plan(_project, findings) {
		for (const { change, at, message } of findings("broken-ack-contract")) yield change ?? {
			at,
			skipped: `no option mends it: ${message}`
		};
	}
};
// src/codemods/atomic-claim.ts
const codemod$11 = {
	meta: {
		summary: "Turn a status that is read and then written into one conditional write, a claim",
		why: "Two workers that both read PENDING both write PROCESSING and both run the job; a conditional write lets one of them win. Deployed before acknowledgement changes, because from then on only the claim and the recovery keep jobs from being lost. A task that retries gives its job back before (`release`): a claim refuses what it has made busy itself, and a job whose last retry failed waits for the recovery.",
		mends: ["missing-claim"],
		step: 3,
		rollout: {
			before: "every worker runs the claim, the table has its recovery index (`queue-lint init --runtime`), and rows are made with a lease (`create`, `createJob`): a worker of before writes the busy status over a claim.",
			back: "deploy the code of before; the attributes that a claim has added to the rows harm nothing.",
			byHand: "write the busy status under a condition on the waiting one, and leave before any effect when it is refused."
		},
		since: "0.1.0"
	},
	*plan(project, findings, unsafe) {
		for (const finding of findings("missing-claim")) {
			const { change } = finding;
			yield change ? unsafe ? change : keeping(project, change) : require_wishes.unwritable(finding);
		}
	}
};
/** A guard that named the busy status keeps its meaning: any other status may still be claimed. */
function keeping(project, change) {
	const transition = change.do === "claim" ? project.get("transition", change.transition) : void 0;
	const guard = transition?.guard;
	const to = transition && require_facts.valueIn(transition.to);
	const named = to !== void 0 && guard?.statuses.some((status) => require_facts.sameStatus(status, to));
	if (change.do !== "claim" || change.safety === "safe" || guard?.sense !== "leaves-on" || !guard.exact || !named) return change;
	const why = `the claim passes every status but ${guard.statuses.join(" and ")}, as the test did; only one worker now passes it`;
	return {
		...change,
		keeps: true,
		safety: "safe",
		why
	};
}
// src/codemods/claim-then-delete.ts
const codemod$10 = {
	meta: {
		summary: "Delete a receive loop's message between the claim and the work",
		why: "A loop of your own can do what no library does: claim the job, delete its message, then work. From then on no window is too short for the work, and a job whose worker dies is brought back by the recovery alone. So it comes last, where the claim and the recovery are deployed already.",
		mends: ["late-ack"],
		step: 6,
		rollout: {
			before: "nothing follows. Watch recovered jobs, the age of the oldest waiting job, and messages received more than once.",
			back: "undo this step alone: the claims and the recovery stay.",
			byHand: "put the delete behind the claim and before the first call that works, where every way through the work passes it."
		},
		since: "0.1.0"
	},
	*plan(project, findings) {
		for (const finding of findings("late-ack")) {
			const tasks = loopTasks(project, finding);
			if (tasks.length === 0) continue;
			const lacking = [
				...unmovable(tasks),
				...require_early.lackingForEarly(project, tasks),
				...claimedLater(project, tasks)
			];
			if (finding.change?.do === "move" && lacking.length === 0) yield finding.change;
			else yield {
				at: finding.at,
				skipped: `deleting first would lose jobs: ${lacking.join("; ")}`
			};
		}
	}
};
const loopTasks = (project, { at }) => project.all("task").filter((task) => isLoop(project.get("worker", task.worker)) && same$1(require_facts.placeOf(task.ack), at));
const isLoop = (worker) => worker?.library === "loop";
const same$1 = (a, b) => a?.file === b.file && a.start === b.start;
function unmovable(tasks) {
	if (tasks.length > 1) return ["several loops share the delete"];
	const move = tasks[0]?.settles?.move;
	return move && "why" in move ? [move.why] : [];
}
/** A claim that only the work makes comes too late: the message would be gone before it. */
function claimedLater(project, tasks) {
	return tasks.flatMap((task) => {
		const move = task.settles?.move;
		const claims = require_early.claimsOf(project, task);
		if (!move || !("before" in move) || claims.length === 0) return [];
		const isBefore = ({ file, end }) => file === move.before.file && end <= move.before.start;
		return claims.some(({ statement }) => isBefore(statement)) ? [] : ["the job is claimed within the work, not before it"];
	});
}
// src/codemods/drop-dead-options.ts
const codemod$9 = {
	meta: {
		summary: "Remove options of acknowledgement and visibility that change nothing",
		why: "After acknowledgement is early, because that is what makes them dead; nothing depends on the step. They suggest a safety that is not there.",
		mends: ["dead-ack-option"],
		step: 7,
		since: "0.1.0"
	},
	*plan(_project, findings) {
		yield* require_wishes.changesOrSkips(findings("dead-ack-option"));
		yield* require_wishes.changesOrSkips(findings("ineffective-visibility-option"));
	}
};
// src/codemods/early-ack.ts
const codemod$8 = {
	meta: {
		summary: "Acknowledge when the job starts, where a claim and a recovery hold it",
		why: "Last, and only where the claim and the recovery are deployed already: the message is gone before the first line of the job runs, so a worker that dies leaves only the job row behind. To roll back, undo this step alone.",
		mends: ["late-ack"],
		step: 6,
		rollout: {
			before: "nothing follows. Watch claims that were lost (information), messages received more than once, recovered jobs, and the age of the oldest waiting job.",
			back: "undo this step alone, task by task: claims and recovery stay.",
			byHand: "acknowledge late until every step before is deployed; then set it at the place that decides: annotation over decorator over settings."
		},
		since: "0.1.0"
	},
	*plan(project, findings) {
		for (const finding of findings("late-ack")) {
			if (isDelete(project, finding)) continue;
			const lacking = missing(project, finding);
			if (!finding.change) yield require_wishes.unwritable(finding);
			else if (lacking.length === 0) yield finding.change;
			else yield {
				at: finding.at,
				skipped: `early acknowledgement would lose jobs: ${lacking.join("; ")}`
			};
		}
	}
};
/** What the jobs that this place decides for need before their messages may go early. */
const missing = (project, { at }) => require_early.lackingForEarly(project, project.all("task").filter((task) => same(require_facts.placeOf(task.ack), at)));
/** A delete in code is no option: a loop's is claim-then-delete's, and a Lambda handler needs none. */
const isDelete = (project, { at }) => project.all("task").some(({ ack, settles, lambda }) => (settles || lambda) && same(require_facts.placeOf(ack), at));
const same = (a, b) => a?.file === b.file && a.start === b.start;
// src/codemods/fence-status-writes.ts
const codemod$7 = {
	meta: {
		summary: "Write a claimed job's status only where the claim still holds",
		why: "COMPLETED and FAILED are written under the claim's token, so that a worker that was slow, and whose job was recovered or taken over, changes nothing. Deployed with the claims or behind them: it is the claim that writes the token.",
		mends: ["unfenced-status-write"],
		step: 5,
		since: "0.1.0"
	},
	*plan(_project, findings) {
		for (const { change, at } of findings("unfenced-status-write")) yield change ?? {
			at,
			skipped: "its claim has no token of its own: let it write one that is new for each attempt"
		};
	}
};
// src/codemods/heartbeat-interval.ts
const codemod$6 = {
	meta: {
		summary: "Renew visibility timeouts at half of them",
		why: "An interval that leaves room for a second renewal holds the message also when one fails, and is one that sqs-consumer accepts. After the windows are set, for it is half of what they are then.",
		mends: ["missing-heartbeat"],
		step: 2,
		since: "0.1.0"
	},
	plan: (_project, findings) => require_wishes.changesOrSkips(findings("missing-heartbeat"))
};
// src/codemods/orphan-recovery.ts
const codemod$5 = {
	meta: {
		summary: "Schedule a sweep of the jobs that a dead worker leaves behind",
		why: "After the claims, whose leases tell an orphan from a job at work, and before acknowledgement changes: from then on a job whose worker dies has no message, and only the sweep brings it back.",
		mends: ["missing-orphan-recovery"],
		step: 4,
		rollout: {
			before: "beat, or the timer, runs the sweep in production, and a worker that was killed on purpose had its job recovered.",
			back: "take its entry out of the schedule; while messages are acknowledged late nothing rests on it.",
			byHand: "schedule a function that fails or requeues busy jobs past their lease and waiting ones that are old, by conditional writes; or set `\"recovery\": \"external\"` where another project does."
		},
		since: "0.1.0"
	},
	*plan(_project, findings) {
		for (const { at, change } of findings("missing-orphan-recovery")) yield change ?? {
			at,
			skipped: "its claim writes no lease that a sweep could go by: let queue-lint's runtime claim, or write the sweep by hand"
		};
	}
};
// src/codemods/partial-batch-response.ts
const codemod$4 = {
	meta: {
		summary: "Let Lambda functions fail for single messages of a batch",
		why: "ReportBatchItemFailures keeps the messages that were worked off from coming back with one that failed. Only for functions whose handler returns `batchItemFailures`: with one that catches an error and returns nothing the message counts as done.",
		mends: ["missing-partial-batch-response"],
		step: 3,
		since: "0.1.0"
	},
	plan: (_project, findings) => require_wishes.changesOrSkips(findings("missing-partial-batch-response"))
};
// src/codemods/prefetch-one.ts
const codemod$3 = {
	meta: {
		summary: "Reserve one message for each worker process",
		why: "A reserved message waits behind the running job while its visibility timeout runs. First, because reserving less is safe beside any code and shortens the longest wait: the windows are then sized for one reserved message, as the guide does. It changes how much a worker takes at a time, so throughput is worth a look.",
		mends: ["prefetch-above-one"],
		step: 1,
		rollout: {
			before: "every worker was restarted: the multiplier is read at its start. Watch the throughput for a day.",
			back: "set the multiplier as it was; the windows of the next step are then too short again.",
			byHand: "set `worker_prefetch_multiplier = 1`, or pass `--prefetch-multiplier=1`, where the value is computed."
		},
		since: "0.1.0"
	},
	plan: (_project, findings) => require_wishes.changesOrSkips(findings("prefetch-above-one"))
};
// src/codemods/quiet-claim-miss.ts
const codemod$2 = {
	meta: {
		summary: "Log a lost claim at info",
		why: "A second delivery that finds the job taken is how at-least-once delivery looks when the claim works. It can be deployed at any time.",
		mends: ["noisy-claim-miss"],
		step: 5,
		since: "0.1.0"
	},
	*plan(_project, findings) {
		for (const { change, at } of findings("noisy-claim-miss")) yield change ?? {
			at,
			skipped: "what the loser does instead of throwing or reporting is not known: return there"
		};
	}
};
// src/codemods/rename-unread-settings.ts
const codemod$1 = {
	meta: {
		summary: "Give settings the names that are read, and remove those that are there twice",
		why: "Before all else, because the other steps count on what the settings say. A renamed setting takes effect for the first time, so it is looked at like a new one.",
		mends: ["unread-setting"],
		step: 0,
		since: "0.1.0"
	},
	plan: (_project, findings) => require_wishes.changesOrSkips(findings("unread-setting"))
};
// src/codemods/visibility-timeout.ts
const codemod = {
	meta: {
		summary: "Raise visibility timeouts above the longest wait and twice the time limit",
		why: "Early, because a longer window is safe beside any code: it only delays the redelivery of a message whose worker died. Celery gives the option to queues that it creates; existing ones are changed where infrastructure declares them, for a Lambda function to what AWS asks for: deploy these first.",
		mends: ["short-visibility-timeout", "short-lambda-visibility"],
		step: 2,
		rollout: {
			before: "the queues themselves have the new window (`aws sqs get-queue-attributes`): Celery gives its option only to queues that it makes, and a message in flight keeps the window that it was received with.",
			back: "lower it again; a long window harms no code.",
			byHand: "set VisibilityTimeout where the queue is declared, to at least twice the longest time limit and above the longest wait."
		},
		since: "0.1.0"
	},
	plan: (_project, findings) => require_wishes.changesOrSkips([...findings("short-visibility-timeout"), ...findings("short-lambda-visibility")])
};
Object.defineProperty(exports, "codemod", {
	enumerable: true,
	get: function() {
		return codemod;
	}
});
Object.defineProperty(exports, "codemod$1", {
	enumerable: true,
	get: function() {
		return codemod$1;
	}
});
Object.defineProperty(exports, "codemod$10", {
	enumerable: true,
	get: function() {
		return codemod$10;
	}
});
Object.defineProperty(exports, "codemod$11", {
	enumerable: true,
	get: function() {
		return codemod$11;
	}
});
Object.defineProperty(exports, "codemod$12", {
	enumerable: true,
	get: function() {
		return codemod$12;
	}
});
Object.defineProperty(exports, "codemod$2", {
	enumerable: true,
	get: function() {
		return codemod$2;
	}
});
Object.defineProperty(exports, "codemod$3", {
	enumerable: true,
	get: function() {
		return codemod$3;
	}
});
Object.defineProperty(exports, "codemod$4", {
	enumerable: true,
	get: function() {
		return codemod$4;
	}
});
Object.defineProperty(exports, "codemod$5", {
	enumerable: true,
	get: function() {
		return codemod$5;
	}
});
Object.defineProperty(exports, "codemod$6", {
	enumerable: true,
	get: function() {
		return codemod$6;
	}
});
Object.defineProperty(exports, "codemod$7", {
	enumerable: true,
	get: function() {
		return codemod$7;
	}
});
Object.defineProperty(exports, "codemod$8", {
	enumerable: true,
	get: function() {
		return codemod$8;
	}
});
Object.defineProperty(exports, "codemod$9", {
	enumerable: true,
	get: function() {
		return codemod$9;
	}
});
