import { t as changesOrSkips } from "../chunks/wishes.js";
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
	plan: (_project, findings) => changesOrSkips([...findings("short-visibility-timeout"), ...findings("short-lambda-visibility")])
};
export { codemod as default };
