import { L as unknown, N as byDefault, R as valueIn } from "../../../chunks/facts.js";
import { A as lengthOf, D as celeryDefault, E as ackOf, I as workerId, M as poolOf, O as countOf, P as scalarOf, S as celeryOf, f as consumedBy, j as limitOf, k as entriesOf, v as brokerOf, y as visibilityOf } from "../../../chunks/languages-python.js";
// src/languages/python/recognisers/celery-workers.ts
/** One worker for each Celery app, with the settings that hold for all of its tasks. */
const recogniser = { *find(base) {
	const project = celeryOf(base);
	for (const app of project.apps.all) yield workerOf(app, project);
} };
function workerOf(app, project) {
	const { mappings } = project;
	const configuration = project.configuration(app);
	const scalar = (name) => scalarOf(configuration.get(name), mappings);
	const limit = (name) => {
		const known = scalar(name);
		return known ? limitOf(known) : celeryDefault(null);
	};
	const ack = scalar("task_acks_late");
	const prefetch = scalar("worker_prefetch_multiplier");
	const concurrency = scalar("worker_concurrency");
	const pool = scalar("worker_pool");
	const schedule = configuration.get("beat_schedule");
	const broker = brokerOf(configuration.get("broker_url"), configuration.get("broker_transport"), mappings);
	return {
		kind: "worker",
		id: workerId(app),
		at: app.at,
		language: "python",
		name: app.name,
		broker,
		queues: lengthOf(configuration.get("task_queues"), mappings) ?? byDefault(1, "Celery's one default queue"),
		concurrency: concurrency && valueIn(concurrency) !== 0 ? countOf(concurrency) : unknown("the machine decides it: one process for each processor"),
		...pool && pool.is !== "unknown" ? { pool: poolOf(pool) } : {},
		prefetch: prefetch ? countOf(prefetch) : celeryDefault(4),
		ack: ack ? ackOf(ack) : celeryDefault("early"),
		timeLimit: limit("task_time_limit"),
		softTimeLimit: limit("task_soft_time_limit"),
		visibility: visibilityOf(broker, configuration.get("broker_transport_options"), mappings),
		delays: [],
		consumes: consumedBy(configuration, project),
		...schedule ? { schedule: entriesOf(schedule, mappings) } : {}
	};
}
export { recogniser as default };
