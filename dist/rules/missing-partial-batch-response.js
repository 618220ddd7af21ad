import { G as valueIn, H as placeOf, M as origin, k as written } from "../chunks/facts.js";
// src/rules/missing-partial-batch-response.ts
const rule = {
	meta: {
		summary: "A Lambda function and its event source disagree on which messages failed",
		why: "Without ReportBatchItemFailures Lambda deletes a batch as a whole or not at all: when a call fails for one message, those that were worked off already come back with it and run again, and every further failure uses up a receive of each of them, until sound messages reach the dead-letter queue. The setting and the handler only work together: failures that are returned without it are deleted as done, and with it a handler that returns none still fails, or succeeds, for all.",
		remedy: "Set FunctionResponseTypes to ReportBatchItemFailures on the event source and have the handler return `batchItemFailures` with the ids of those that failed (Powertools does it); or set BatchSize to 1.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting"]
	},
	*check(project) {
		for (const task of project.all("task")) if (task.lambda && !project.get("worker", task.worker)) project.decide([task.timeLimit], () => false);
		for (const worker of project.all("worker")) {
			const { batchSize, partialBatch } = worker;
			if (worker.library !== "lambda" || !batchSize || !partialBatch) continue;
			const [task] = project.tasksOf(worker);
			const several = () => project.decide([batchSize], (size) => size > 1);
			if (!project.decide([partialBatch], (partial) => partial)) {
				if (partialBatch.is !== "unknown") yield* unreported(project, worker, task, several);
			} else if (task?.lambda) yield* unanswered(project, worker, task, several);
		}
	}
};
/** The event source takes no answer for single messages. */
function* unreported(project, worker, task, several) {
	const reports = task?.lambda?.reports;
	const returned = reports?.is === "set" && reports.value ? reports : void 0;
	if (!returned && (task?.ack.is === "set" || !several())) return;
	const { name, batchSize, partialBatch } = worker;
	const failing = task?.lambda?.failing;
	const gets = `\`${name}\` gets up to ${`${valueIn(batchSize)} ${valueIn(batchSize) === 1 ? "message" : "messages"}${origin(batchSize)}`} at once`;
	const swallowed = failing?.is === "set" && failing.value === "swallows" ? failing : void 0;
	yield {
		at: placeOf(partialBatch) ?? worker.at,
		...returned ? { severity: "error" } : {},
		message: returned ? `\`${name}\` returns \`batchItemFailures\` (${project.where(returned.at)}), and its event source does not look at them: the failed messages are deleted as done. Add ReportBatchItemFailures to the response types of the event source` : swallowed ? `${gets} and takes the error of each (${project.where(swallowed.at)}): a failed message is deleted as done. Report failures one by one (ReportBatchItemFailures), and return them` : `${gets} and cannot fail for one of them: all come back and run again. Report failures one by one (ReportBatchItemFailures), or set the batch size to 1`,
		because: [
			...returned ? [{
				at: returned.at,
				message: "the failures are returned"
			}] : [],
			...swallowed && !returned ? [{
				at: swallowed.at,
				message: "the error ends here"
			}] : [],
			...batchSize?.is === "set" ? [{
				at: batchSize.at,
				message: `the batch size: ${batchSize.value}`
			}] : []
		],
		change: changeOf(worker, returned !== void 0)
	};
}
function changeOf({ partialBatch, language }, isAnswered) {
	const deed = partialBatch && written(partialBatch, "ReportBatchItemFailures");
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
/** The event source waits for an answer that the handler does not give. */
function* unanswered(project, worker, task, several) {
	const { reports, failing } = task.lambda;
	const { partialBatch, name } = worker;
	if (!(project.decide([reports], (isReporting) => !isReporting) && project.decide([failing], () => true)) || failing.is !== "set" || failing.value === "throws" && !several()) return;
	const end = failing.value === "throws" ? "the error of one message fails the whole batch, and all of it comes back" : "a failed message is deleted as done";
	yield {
		at: placeOf(reports) ?? task.at,
		severity: "error",
		message: `the event source of \`${name}\` waits for \`batchItemFailures\`${whereOf(project, partialBatch)}, and its handler returns none: ${end} (${project.where(failing.at)}). Return the ids of the messages that failed`,
		because: [{
			at: failing.at,
			message: failing.value === "throws" ? "the error leaves the handler here" : "the error ends here"
		}, ...partialBatch?.is === "set" ? [{
			at: partialBatch.at,
			message: "the event source waits for failures"
		}] : []]
	};
}
const whereOf = (project, known) => known?.is === "set" ? ` (${project.where(known.at)})` : "";
export { rule as default };
