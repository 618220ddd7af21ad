import { C as brokerName, R as valueIn, w as listed } from "../chunks/facts.js";
// src/rules/dead-ack-option.ts
const rule = {
	meta: {
		summary: "An option that only late acknowledgement, or another broker, gives an effect",
		why: "With early acknowledgement the message is gone before the job runs: Celery looks at `reject_on_worker_lost` and `acks_on_failure_or_timeout` only where the task acknowledges late, in every version since 4.4. A killed worker loses the job all the same. `worker_disable_prefetch` works on Redis alone.",
		remedy: "Remove it, so that nobody relies on it: jobs of a worker that died come back by a claim with recovery. Or acknowledge late on purpose, with a lease claim.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-reject-on-worker-lost", "https://docs.celeryq.dev/en/stable/userguide/configuration.html#worker-disable-prefetch"]
	},
	*check(project) {
		for (const all of byPlace(project.all("setting"))) {
			const [setting] = all;
			const why = setting.asks === "no-prefetch" ? otherBroker(project, setting) : setting.asks === "redelivery" || setting.asks === "deduplication" ? acknowledgedEarly(project, all) : void 0;
			if (why !== void 0) yield finding(setting, why);
		}
	}
};
/** What stands in a base class is written for all of its tasks. */
function byPlace(all) {
	const places = /* @__PURE__ */ new Map();
	for (const one of all) {
		const place = `${one.at.file}:${one.at.start}`;
		places.set(place, [...places.get(place) ?? [], one]);
	}
	return places.values();
}
function otherBroker(project, { of, departs }) {
	const broker = project.get("worker", of)?.broker;
	if (!broker || !project.decide([departs, broker], (asked, kind) => asked && kind !== "redis")) return void 0;
	return `it works on Redis only, and the broker is ${brokerName(broker)}; a prefetch multiplier of 1 reserves least`;
}
/** Every task that it is written for acknowledges before it runs. */
function acknowledgedEarly(project, all) {
	const workers = all.flatMap(({ of }) => project.get("worker", of) ?? []);
	const own = all.flatMap(({ of }) => project.get("task", of) ?? []);
	const tasks = [...own, ...workers.flatMap((worker) => project.tasksOf(worker))];
	const acks = [...workers, ...tasks].map(({ ack }) => ack);
	const { departs } = all[0];
	if (valueIn(departs) === false || acks.length === 0) return void 0;
	if (!project.decide([departs, ...acks], (asked, ...each) => asked === true && each.every((ack) => ack === "early"))) return void 0;
	return `${whose(workers.length > 0 ? [] : own)} when the job starts, so the message is gone by then; only a recovery brings the job of a dead worker back`;
}
const whose = (tasks) => tasks.length === 0 ? "all tasks acknowledge" : `${listed(tasks.map(({ name }) => `\`${name}\``))} ${tasks.length > 1 ? "acknowledge" : "acknowledges"}`;
const finding = ({ at, name, whole, language }, why) => ({
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
export { rule as default };
