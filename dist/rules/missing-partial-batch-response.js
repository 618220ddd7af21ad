import { F as placeOf, R as valueIn, S as written, T as origin } from "../chunks/facts.js";
// src/rules/missing-partial-batch-response.ts
const rule = {
	meta: {
		summary: "One failed message brings its whole batch back to a Lambda function",
		why: "Without ReportBatchItemFailures Lambda deletes a batch as a whole or not at all: when a call fails for one message, those that were worked off already come back with it and run again, and every further failure uses up a receive of each of them, until sound messages reach the dead-letter queue.",
		remedy: "Set FunctionResponseTypes to ReportBatchItemFailures on the event source and have the handler return `batchItemFailures` with the ids of those that failed (Powertools does it); or set BatchSize to 1. The setting without such a handler makes failures count as successes only if the handler swallows them.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting"]
	},
	*check(project) {
		for (const worker of project.all("worker")) {
			const { batchSize, partialBatch } = worker;
			if (worker.library !== "lambda" || !batchSize || !partialBatch) continue;
			if (project.decide([batchSize, partialBatch], (size, partial) => size > 1 && !partial)) yield finding(worker);
		}
	}
};
function finding({ name, at, batchSize, partialBatch, language }) {
	const deed = partialBatch && written(partialBatch, "ReportBatchItemFailures");
	return {
		at: placeOf(partialBatch) ?? at,
		message: `\`${name}\` gets up to ${valueIn(batchSize)} messages${origin(batchSize)} at once and cannot fail for one of them: all come back and run again. Report failures one by one (ReportBatchItemFailures), or set the batch size to 1`,
		because: batchSize?.is === "set" ? [{
			at: batchSize.at,
			message: `the batch size: ${batchSize.value}`
		}] : [],
		change: deed?.do === "add" ? {
			...deed,
			language,
			safety: "unsafe",
			why: "the handler must return `batchItemFailures`: what it neither returns nor throws counts as done"
		} : void 0
	};
}
export { rule as default };
