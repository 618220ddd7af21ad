// src/rules/noisy-claim-miss.ts
const rule = {
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
		for (const claim of project.all("transition")) if (claim.miss) yield finding(project, claim, claim.miss);
	}
};
function finding(project, claim, miss) {
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
export { rule as default };
