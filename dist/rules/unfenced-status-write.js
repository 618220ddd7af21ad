import { G as valueIn, t as fenceFault } from "../chunks/facts.js";
// src/rules/unfenced-status-write.ts
const rule = {
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
			const fault = claim && fenceFault(write, claim);
			if (claim && fault) yield finding(project, write, claim, fault);
		}
	}
};
function finding(project, write, claim, fault) {
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
	const to = valueIn(write.to);
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
	const status = valueIn(to);
	if (owner?.by === "attempt") return `\`${owner.attribute}\` of the claim`;
	return `${status === void 0 ? "the claimed status" : status} and a token that the claim writes`;
}
export { rule as default };
