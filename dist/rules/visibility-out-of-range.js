import { D as unless, N as byDefault, R as valueIn, k as longestVisibility } from "../chunks/facts.js";
// src/rules/visibility-out-of-range.ts
/** From here on a window of seconds is more likely one of milliseconds: it is over a day. */
const likelyMilliseconds = 1e5;
const rule = {
	meta: {
		summary: "The visibility timeout is one that SQS does not accept",
		why: "SQS takes whole seconds from 0 to 43200 (12 hours), counted from the receive. Zero hands the message to the next worker at once; a larger value is refused when the queue is created; a value of many thousands is usually milliseconds by mistake.",
		remedy: "Write whole seconds from 1 to 43200. Work that takes longer than 12 hours cannot be held by one receive: split it, or claim it and acknowledge early.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html"]
	},
	*check(project) {
		const judged = /* @__PURE__ */ new Set();
		for (const { broker, visibility, name } of holders(project)) {
			if (!project.decide([visibility], (value) => fault(value, broker) !== void 0) || visibility.is !== "set") continue;
			const place = `${visibility.at.file}:${visibility.at.start}`;
			if (judged.has(place)) continue;
			judged.add(place);
			const said = `visibility timeout ${visibility.value} s${unless(visibility)} of \`${name}\``;
			yield {
				at: visibility.at,
				message: `${said} ${fault(visibility.value, broker)}`
			};
		}
	}
};
/** Queues, and workers that ask for a window of their own. Redis keeps its own clock and has no upper limit. */
const holders = (project) => [...project.all("queue").map(({ visibility, label }) => ({
	broker: byDefault("sqs", "it is a queue of SQS"),
	visibility,
	name: label
})), ...project.all("worker").filter(({ broker, library }) => (valueIn(broker) ?? "sqs") === "sqs" && library !== "lambda")];
function fault(value, broker) {
	const doubt = broker.is === "unknown" ? " (the broker is not known here; Redis has no limit)" : "";
	if (value < 0 || !Number.isInteger(value)) return "is not a whole number of seconds from 0 to 43200. SQS refuses it";
	if (value === 0) return "hands each message to the next worker at once, while the first still works. Set it to twice the time limit";
	if (value >= likelyMilliseconds && value % 1e3 === 0) return `is above the ${longestVisibility} s that SQS allows${doubt}; as milliseconds it would be ${value / 1e3} s. Write seconds`;
	if (value > longestVisibility) return `is above the ${longestVisibility} s (12 h) that SQS allows${doubt}. Lower it, or acknowledge early`;
}
export { rule as default };
