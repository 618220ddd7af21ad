import { G as valueIn, H as placeOf, I as longestVisibility, M as origin, b as windowOf, v as visibilityOf } from "../chunks/facts.js";
// src/rules/delay-beyond-visibility.ts
/** What SQS itself can hold back, on a standard queue. */
const longestDelaySeconds = 900;
/** Only SQS holds a message back for its sender. */
const heldBack = {
	sqs: "send it with `DelaySeconds`",
	unknown: "send it with `DelaySeconds` where the broker is SQS"
};
const rule = {
	meta: {
		summary: "A delay outlives the visibility timeout: the message comes back while it waits",
		why: "A countdown, an ETA and a retry delay are waited for by the worker that received the message, unacknowledged, in either acknowledgement mode. When its visibility timeout passes first, a second worker receives it, waits too, and so on: real workers started one job of 10 s countdown three times at a window of 3 s.",
		remedy: "Let the queue hold the message (`DelaySeconds`, up to 900 s on a standard queue), or keep the time in a table or a scheduler and send when it has come; or raise the visibility timeout above the delay and the wait behind other messages.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/sqs.html#caveats"]
	},
	*check(project) {
		const judged = /* @__PURE__ */ new Set();
		for (const { owner, worker, delay } of delaysOf(project)) {
			const at = placeOf(delay) ?? owner.at;
			const place = `${at.file}:${at.start}`;
			if (judged.has(place) || valueIn(worker.broker) === "amqp") continue;
			const wait = windowOf(project, worker)?.wait ?? 0;
			const { queue, setting } = visibilityOf(project, worker);
			if (!project.decide([delay, setting], (seconds, window) => seconds + wait >= window) && !(valueIn(worker.broker) === "sqs" && (valueIn(delay) ?? 0) >= longestVisibility - wait)) continue;
			judged.add(place);
			yield finding(delay, {
				owner,
				broker: valueIn(worker.broker) ?? "unknown",
				wait,
				queue,
				setting
			}, at);
		}
	}
};
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
function finding(delay, { owner, broker, wait, queue, setting }, at) {
	const seconds = valueIn(delay);
	const window = valueIn(setting);
	const behind = Number.isFinite(wait) && wait > 0 ? ` and up to ${wait} s behind other messages` : "";
	const whose = queue ? `the visibility timeout of the queue \`${queue.label}\`` : "its visibility timeout";
	const bound = window === void 0 ? `no visibility timeout lasts so long (SQS allows ${longestVisibility} s)` : `${whose} is ${window} s${origin(setting)}`;
	const place = placeOf(setting);
	const raise = seconds + wait < longestVisibility ? `raise the window above ${seconds + wait} s` : void 0;
	const keep = "keep the time in a table or a scheduler, and send when it has come";
	const held = seconds <= longestDelaySeconds ? heldBack[broker] : void 0;
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
		message: `\`${owner.name}\` waits ${seconds} s${origin(delay)}${behind} before it is acknowledged, and ${bound}: a second worker gets it meanwhile, and runs it too. ${remedy}`,
		because: place ? [{
			at: place,
			message: `the visibility timeout: ${window} s`
		}] : []
	};
}
export { rule as default };
