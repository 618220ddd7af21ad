import { dt as byDefault, gt as valueIn, ht as unknown, ut as seconds } from "./facts.js";
import { Ot as locate, f as findReceiveLoops, g as lambdaFacts, m as boundsIn, pt as callName, x as cdkFacts } from "./code.js";
import { A as Mapping, B as poolOf, C as brokerStarted, D as tasksOf, E as unreadOptionsOf, F as celeryDefault, G as workerId, H as scalarOf, I as countOf, L as entriesOf, M as ackSettingsOf, N as rejectsLost, O as celeryOf, P as ackOf, R as lengthOf, S as brokerOf, T as unreadSettings, U as secondsIn, V as rateOf, W as taskId, _ as queueOf, b as annotationsOf, f as roomFor, g as sentOf, h as taskNames, j as ackOptionsOf, k as processesOf, m as consumedBy, p as roomForVisibility, v as retriesOf, w as visibilityOf, x as visibilityOptionsOf, y as delaysOf, z as limitOf } from "./languages-python.js";
// src/languages/python/recognisers/cdk.ts
/** Queues and event sources of the AWS CDK. */
const recogniser$6 = { find: cdkFacts };
// src/languages/python/recognisers/celery-settings.ts
/** Settings that are not read, and options that may change nothing. */
const recogniser$5 = { *find(base) {
	const project = celeryOf(base);
	const seen = /* @__PURE__ */ new Set();
	const once = (setting) => !seen.has(setting.id) && seen.add(setting.id);
	yield* unreadSettings(project).filter(once);
	for (const app of project.apps.all) {
		yield* ackSettingsOf(app, project).filter(once);
		yield* visibilityOptionsOf(app, project).filter(once);
	}
	for (const task of tasksOf(project)) yield* [...ackOptionsOf(task, project), ...unreadOptionsOf(task, project)].filter(once);
} };
// src/languages/python/recognisers/celery-tasks.ts
/** One task for each function or class that Celery runs, with what holds for it after all settings. */
const recogniser$4 = { *find(base) {
	const project = celeryOf(base);
	for (const task of tasksOf(project)) yield factOf(task, project);
} };
function factOf(code, project) {
	const { base, apps, mappings } = project;
	const app = code.app ?? apps.nearest(code.at.file);
	const named = scalarOf(code.options.get("name"), mappings);
	const given = named?.is === "set" && typeof named.value === "string" ? named.value : void 0;
	const names = given === void 0 ? taskNames(code.place.module.file, code.name, base.files) : [given];
	const value = effective(code, names, project);
	const ack = value("acks_late");
	const bounds = code.function?.decorators.find(boundsTime);
	const limit = (name) => {
		const known = value(name);
		if (known) return limitOf(known);
		return bounds ? unknown("a decorator may bound it", locate(bounds, code.place)) : celeryDefault(null);
	};
	const retries = retriesOf(code, project);
	const sent = sentOf(code.function, names, project);
	const rate = value("rate_limit", "task_default_rate_limit");
	const rateLimit = rate && rateOf(rate);
	return {
		kind: "task",
		id: taskId(code.at, code.name),
		at: code.at,
		language: "python",
		name: given ?? code.name,
		...app ? { worker: workerId(app) } : {},
		queue: queueOf(code.options, names, app && project.configuration(app), mappings),
		...sent.queues.length > 0 ? { sentTo: sent.queues } : {},
		ack: ack ? ackOf(ack) : celeryDefault("early"),
		...ack && valueIn(ackOf(ack)) === "late" ? { rejectsLost: rejectsLost(value) } : {},
		timeLimit: limit("time_limit"),
		softTimeLimit: limit("soft_time_limit"),
		...sent.limits.length > 0 ? { sentLimits: sent.limits } : {},
		...sent.softLimits.length > 0 ? { sentSoftLimits: sent.softLimits } : {},
		delays: [...delaysOf(code, retries, project), ...sent.delays],
		...retries.length > 0 ? { retries } : {},
		...rateLimit && rateLimit.is !== "unknown" ? { rateLimit } : {},
		transitions: []
	};
}
/** `@task_timeout(seconds=90)`: where the pool enforces no limit, projects make one of their own. */
const boundsTime = (decorator) => decorator.is === "call" && /time_?(out|limit)/i.test(callName(decorator));
/**
* Annotations that are written, then the decorator or the class, then the app's settings: the last only where the others leave `None`
* (celery/app/task.py, `bind`). Annotations in a part that is not seen are not waited for: they are rare, and would
* leave every decorator undecided.
*/
function effective(code, names, project) {
	const { apps, mappings } = project;
	const app = code.app ?? apps.nearest(code.at.file);
	const configuration = app && project.configuration(app);
	const annotations = configuration ? annotationsOf(configuration.written("task_annotations"), names, mappings) : new Mapping();
	return (attribute, setting = `task_${attribute}`) => {
		const annotated = scalarOf(annotations.get(attribute), mappings);
		if (annotated?.is === "set" && annotated.value === null) return unknown("its annotation is None", annotated.at);
		if (annotated) return annotated;
		const own = scalarOf(code.options.get(attribute), mappings);
		if (own && !(own.is === "set" && own.value === null)) return own;
		if (configuration) return scalarOf(configuration.get(setting), mappings);
		return unknown(apps.all.length > 1 ? "several apps of Celery may run it: `app` in the `overrides` of the configuration says which" : "no app of Celery that runs it was found");
	};
}
// src/languages/python/recognisers/celery-workers.ts
/** One worker for each Celery app, with the settings that hold for all of its tasks. */
const recogniser$3 = { *find(base) {
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
	const shutdown = scalar("worker_soft_shutdown_timeout");
	const schedule = configuration.get("beat_schedule");
	const processes = processesOf(app, project.apps, project.base);
	const broker = brokerStarted(brokerOf(configuration.get("broker_url"), configuration.get("broker_transport"), mappings), processes);
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
		softShutdown: shutdown ? secondsIn(shutdown) : celeryDefault(seconds(0)),
		timeLimit: limit("task_time_limit"),
		softTimeLimit: limit("task_soft_time_limit"),
		visibility: visibilityOf(broker, configuration.get("broker_transport_options"), mappings, roomForVisibility(app, configuration, project)),
		delays: [],
		consumes: consumedBy(configuration, project),
		...processes.length > 0 ? { startedBy: processes.map(({ id }) => id) } : {},
		...schedule ? { schedule: entriesOf(schedule, mappings) } : {}
	};
}
// src/languages/python/recognisers/lambda-handlers.ts
/** Handlers of Lambda functions behind a queue. */
const recogniser$2 = { find: lambdaFacts };
// src/languages/python/recognisers/receive-loop.ts
/** SQS's messages, received and deleted by the project's own code. */
const recogniser$1 = { find: findReceiveLoops };
// src/languages/python/recognisers/sqs-bounds.ts
/** Numbers that SQS takes within bounds only. */
const recogniser = { find: boundsIn };
export { recogniser$4 as a, recogniser$3 as i, recogniser$1 as n, recogniser$5 as o, recogniser$2 as r, recogniser$6 as s, recogniser as t };
