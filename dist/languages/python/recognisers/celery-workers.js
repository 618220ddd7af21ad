import { B as byDefault, G as valueIn, W as unknown } from "../../../chunks/facts.js";
import { A as ackOf, F as limitOf, L as poolOf, M as countOf, N as entriesOf, P as lengthOf, V as workerId, b as brokerOf, f as roomFor, j as celeryDefault, m as consumedBy, p as roomForVisibility, w as celeryOf, x as visibilityOf, z as scalarOf } from "../../../chunks/languages-python.js";
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
		prefetch: prefetch ? countOf(prefetch) : celeryDefault(4, roomFor("worker_prefetch_multiplier", app, configuration, project)),
		ack: ack ? ackOf(ack) : celeryDefault("early"),
		timeLimit: limit("task_time_limit"),
		softTimeLimit: limit("task_soft_time_limit"),
		visibility: visibilityOf(broker, configuration.get("broker_transport_options"), mappings, roomForVisibility(app, configuration, project)),
		delays: [],
		consumes: consumedBy(configuration, project),
		...schedule ? { schedule: entriesOf(schedule, mappings) } : {}
	};
}
export { recogniser as default };
