import { A as brokerName, G as valueIn, M as origin, a as isLostLate, j as listed } from "../chunks/facts.js";
// src/rules/dead-ack-option.ts
const rule = {
	meta: {
		summary: "An option of acknowledgement that has no effect as things stand",
		why: "With early acknowledgement the message is gone before the job runs: Celery looks at `reject_on_worker_lost` and `acks_on_failure_or_timeout` only where the task acknowledges late, in every version since 4.4. A killed worker loses the job all the same. `worker_disable_prefetch` works on Redis alone, `worker_detect_quorum_queues` on RabbitMQ. And late acknowledgement alone does not hold the message of a process that is killed while its worker lives: it was acknowledged after one start, unless `reject_on_worker_lost` was set.",
		remedy: "Remove it, so that nobody relies on it: jobs of a worker that died come back by a claim with recovery. Or acknowledge late on purpose, with a lease claim, `reject_on_worker_lost`, and a dead-letter queue for the job that kills every process.",
		severity: "warning",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-reject-on-worker-lost", "https://docs.celeryq.dev/en/stable/userguide/configuration.html#worker-disable-prefetch"]
	},
	*check(project) {
		for (const all of grouped(project.all("setting"), ({ at }) => `${at.file}:${at.start}`)) {
			const why = deadness(project, all);
			if (why !== void 0) yield finding(all[0], why);
		}
		const lost = project.all("task").filter((task) => isLostLate(project, task));
		for (const tasks of grouped(lost, ({ ack }) => ack.is === "set" ? `${ack.at.file}:${ack.at.start}` : "")) yield losing(tasks);
	}
};
/** What stands in a base class is written for all of its tasks. */
function grouped(all, placeOf) {
	const places = /* @__PURE__ */ new Map();
	for (const one of all) places.set(placeOf(one), [...places.get(placeOf(one)) ?? [], one]);
	return places.values();
}
function deadness(project, all) {
	const [setting] = all;
	switch (setting.asks) {
		case "no-prefetch": return otherBroker(project, setting, "redis", "Redis", "; a prefetch multiplier of 1 reserves least");
		case "quorum-queues": return otherBroker(project, setting, "amqp", "RabbitMQ", "");
		case "redelivery":
		case "deduplication": return acknowledgedEarly(project, all);
		default: return;
	}
}
function otherBroker(project, { of, departs }, works, on, instead) {
	const broker = project.get("worker", of)?.broker;
	if (!broker || !project.decide([departs, broker], (asked, kind) => asked && kind !== works)) return void 0;
	return `it works on ${on} only, and the broker is ${brokerName(broker)}${instead}`;
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
function losing(tasks) {
	const [{ at, ack, rejectsLost }] = tasks;
	return {
		at: ack.is === "set" ? ack.at : at,
		message: `late acknowledgement does not hold the message of a process that is killed: without \`reject_on_worker_lost\`${origin(rejectsLost)} Celery acknowledges it all the same, and an out-of-memory kill loses the job of ${listed(tasks.map(({ name }) => `\`${name}\``))}. Set it, with a dead-letter queue for a job that kills each process, or schedule a recovery`,
		because: rejectsLost?.is === "set" ? [{
			at: rejectsLost.at,
			message: "it is switched off"
		}] : []
	};
}
export { rule as default };
