import { G as valueIn, H as placeOf } from "../chunks/facts.js";
// src/rules/missing-dead-letter-queue.ts
/** With fewer receives Lambda's own throttling may use them all up (with-sqs.md of the Lambda developer guide). */
const leastForLambda = 5;
const rule = {
	meta: {
		summary: "A queue has no dead-letter queue, or gives its messages up too early",
		why: "A message that fails each time comes back until it expires (4 days by default), taking a worker each time, and is then deleted unseen. A maximum of one receive gives up a message that no worker ever got: a receive counts even when its answer is lost. Lambda counts receives of batches that it throttles, so AWS asks for at least 5 there.",
		remedy: "Give the queue a redrive policy with a dead-letter queue and a maxReceiveCount of at least 5 (with Lambda), never 1, and an alarm on the dead-letter queue.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html", "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html"]
	},
	*check(project) {
		const judged = /* @__PURE__ */ new Set();
		for (const { queue, worker } of project.deliveries()) {
			if (!queue || !worker || judged.has(queue.id)) continue;
			judged.add(queue.id);
			if (!queue.takesDeadLetters && project.decide([queue.deadLetter], (deadLetter) => !deadLetter)) yield without(queue, worker);
			else if (valueIn(queue.deadLetter) && project.decide([queue.maxReceives], (most) => most < least(worker))) {
				if (queue.maxReceives.is === "set") yield tooEarly(queue, worker);
			}
		}
	}
};
const least = ({ library }) => library === "lambda" ? leastForLambda : 2;
const without = ({ at, label }, worker) => ({
	at,
	message: `the queue \`${label}\` has no dead-letter queue: a message for which \`${worker.name}\` always fails comes back until it expires. Add a redrive policy`,
	because: [{
		at: worker.at,
		message: `\`${worker.name}\` takes its messages`
	}]
});
function tooEarly({ at, label, maxReceives }, worker) {
	const most = valueIn(maxReceives);
	const harm = most <= 1 ? "is given up even where no worker got it, since a lost answer counts as a receive" : "may be given up because Lambda was throttled";
	return {
		at: placeOf(maxReceives) ?? at,
		severity: most <= 1 ? "error" : "warning",
		message: `a message of the queue \`${label}\` that was received ${most === 1 ? "once" : `${most} times`} ${harm}. Set the maximum to at least ${leastForLambda}`,
		because: [{
			at: worker.at,
			message: `\`${worker.name}\` takes its messages`
		}]
	};
}
export { rule as default };
