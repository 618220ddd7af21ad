const require_facts = require("./facts.cjs");
const require_code = require("./code.cjs");
const require_languages_python = require("./languages-python.cjs");
// src/languages/python/recognisers/cdk.ts
/** Queues and event sources of the AWS CDK. */
const recogniser$7 = { find: require_code.cdkFacts };
// src/languages/python/recognisers/celery-settings.ts
/** Settings that are not read, and options that may change nothing. */
const recogniser$6 = { *find(base) {
	const project = require_languages_python.celeryOf(base);
	const seen = /* @__PURE__ */ new Set();
	const once = (setting) => !seen.has(setting.id) && seen.add(setting.id);
	yield* require_languages_python.unreadSettings(project).filter(once);
	for (const app of project.apps.all) {
		yield* require_languages_python.ackSettingsOf(app, project).filter(once);
		yield* require_languages_python.visibilityOptionsOf(app, project).filter(once);
	}
	for (const task of require_languages_python.tasksOf(project)) yield* [...require_languages_python.ackOptionsOf(task, project), ...require_languages_python.unreadOptionsOf(task, project)].filter(once);
} };
// src/languages/python/recognisers/celery-tasks.ts
/** One task for each function or class that Celery runs, with what holds for it after all settings. */
const recogniser$5 = { *find(base) {
	const project = require_languages_python.celeryOf(base);
	for (const task of require_languages_python.tasksOf(project)) yield factOf(task, project);
} };
function factOf(code, project) {
	const { base, apps, mappings } = project;
	const app = code.app ?? apps.nearest(code.at.file);
	const named = require_languages_python.scalarOf(code.options.get("name"), mappings);
	const given = named?.is === "set" && typeof named.value === "string" ? named.value : void 0;
	const names = given === void 0 ? require_languages_python.taskNames(code.place.module.file, code.name, base.files) : [given];
	const value = effective(code, names, project);
	const ack = value("acks_late");
	const bounds = code.function?.decorators.find(boundsTime);
	const limit = (name) => {
		const known = value(name);
		if (known) return require_languages_python.limitOf(known);
		return bounds ? require_facts.unknown("a decorator may bound it", require_code.locate(bounds, code.place)) : require_languages_python.celeryDefault(null);
	};
	const retries = require_languages_python.retriesOf(code, project);
	const sent = require_languages_python.sentOf(code.function, names, project);
	const rate = value("rate_limit", "task_default_rate_limit");
	const rateLimit = rate && require_languages_python.rateOf(rate);
	return {
		kind: "task",
		id: require_languages_python.taskId(code.at, code.name),
		at: code.at,
		language: "python",
		name: given ?? code.name,
		...app ? { worker: require_languages_python.workerId(app) } : {},
		queue: require_languages_python.queueOf(code.options, names, app && project.configuration(app), mappings),
		...sent.queues.length > 0 ? { sentTo: sent.queues } : {},
		ack: ack ? require_languages_python.ackOf(ack) : require_languages_python.celeryDefault("early"),
		...ack && require_facts.valueIn(require_languages_python.ackOf(ack)) === "late" ? { rejectsLost: require_languages_python.rejectsLost(value) } : {},
		timeLimit: limit("time_limit"),
		softTimeLimit: limit("soft_time_limit"),
		...sent.limits.length > 0 ? { sentLimits: sent.limits } : {},
		...sent.softLimits.length > 0 ? { sentSoftLimits: sent.softLimits } : {},
		delays: [...require_languages_python.delaysOf(code, retries, project), ...sent.delays],
		...retries.length > 0 ? { retries } : {},
		...rateLimit && rateLimit.is !== "unknown" ? { rateLimit } : {},
		transitions: []
	};
}
/** `@task_timeout(seconds=90)`: where the pool enforces no limit, projects make one of their own. */
const boundsTime = (decorator) => decorator.is === "call" && /time_?(out|limit)/i.test(require_code.callName(decorator));
/**
* Annotations that are written, then the decorator or the class, then the app's settings: the last only where the others leave `None`
* (celery/app/task.py, `bind`). Annotations in a part that is not seen are not waited for: they are rare, and would
* leave every decorator undecided.
*/
function effective(code, names, project) {
	const { apps, mappings } = project;
	const app = code.app ?? apps.nearest(code.at.file);
	const configuration = app && project.configuration(app);
	const annotations = configuration ? require_languages_python.annotationsOf(configuration.written("task_annotations"), names, mappings) : new require_languages_python.Mapping();
	return (attribute, setting = `task_${attribute}`) => {
		const annotated = require_languages_python.scalarOf(annotations.get(attribute), mappings);
		if (annotated?.is === "set" && annotated.value === null) return require_facts.unknown("its annotation is None", annotated.at);
		if (annotated) return annotated;
		const own = require_languages_python.scalarOf(code.options.get(attribute), mappings);
		if (own && !(own.is === "set" && own.value === null)) return own;
		if (configuration) return require_languages_python.scalarOf(configuration.get(setting), mappings);
		return require_facts.unknown(apps.all.length > 1 ? "several apps of Celery may run it: `app` in the `overrides` of the configuration says which" : "no app of Celery that runs it was found");
	};
}
// src/languages/python/recognisers/celery-workers.ts
/** One worker for each Celery app, with the settings that hold for all of its tasks. */
const recogniser$4 = { *find(base) {
	const project = require_languages_python.celeryOf(base);
	for (const app of project.apps.all) yield workerOf(app, project);
} };
function workerOf(app, project) {
	const { mappings } = project;
	const configuration = project.configuration(app);
	const scalar = (name) => require_languages_python.scalarOf(configuration.get(name), mappings);
	const limit = (name) => {
		const known = scalar(name);
		return known ? require_languages_python.limitOf(known) : require_languages_python.celeryDefault(null);
	};
	const ack = scalar("task_acks_late");
	const prefetch = scalar("worker_prefetch_multiplier");
	const concurrency = scalar("worker_concurrency");
	const pool = scalar("worker_pool");
	const shutdown = scalar("worker_soft_shutdown_timeout");
	const schedule = configuration.get("beat_schedule");
	const processes = require_languages_python.processesOf(app, project.apps, project.base);
	const broker = require_languages_python.brokerStarted(require_languages_python.brokerOf(configuration.get("broker_url"), configuration.get("broker_transport"), mappings), processes);
	return {
		kind: "worker",
		id: require_languages_python.workerId(app),
		at: app.at,
		language: "python",
		name: app.name,
		broker,
		queues: require_languages_python.lengthOf(configuration.get("task_queues"), mappings) ?? require_facts.byDefault(1, "Celery's one default queue"),
		concurrency: concurrency && require_facts.valueIn(concurrency) !== 0 ? require_languages_python.countOf(concurrency) : require_facts.unknown("the machine decides it: one process for each processor"),
		...pool && pool.is !== "unknown" ? { pool: require_languages_python.poolOf(pool) } : {},
		prefetch: prefetch ? require_languages_python.countOf(prefetch) : require_languages_python.celeryDefault(4, require_languages_python.roomFor("worker_prefetch_multiplier", app, configuration, project)),
		ack: ack ? require_languages_python.ackOf(ack) : require_languages_python.celeryDefault("early"),
		softShutdown: shutdown ? require_languages_python.secondsIn(shutdown) : require_languages_python.celeryDefault(require_facts.seconds(0)),
		timeLimit: limit("task_time_limit"),
		softTimeLimit: limit("task_soft_time_limit"),
		visibility: require_languages_python.visibilityOf(broker, configuration.get("broker_transport_options"), mappings, require_languages_python.roomForVisibility(app, configuration, project)),
		delays: [],
		consumes: require_languages_python.consumedBy(configuration, project),
		...processes.length > 0 ? { startedBy: processes.map(({ id }) => id) } : {},
		...schedule ? { schedule: require_languages_python.entriesOf(schedule, mappings) } : {}
	};
}
// src/languages/python/recognisers/lambda-handlers.ts
/** Handlers of Lambda functions behind a queue. */
const recogniser$3 = { find: require_code.lambdaFacts };
// src/languages/python/recognisers/pulumi.ts
/** Queues and event sources of Pulumi. */
const recogniser$2 = { find: require_code.pulumiFacts };
// src/languages/python/recognisers/receive-loop.ts
/** SQS's messages, received and deleted by the project's own code. */
const recogniser$1 = { find: require_code.findReceiveLoops };
// src/languages/python/recognisers/sqs-bounds.ts
/** Numbers that SQS takes within bounds only. */
const recogniser = { find: require_code.boundsIn };
Object.defineProperty(exports, "recogniser", {
	enumerable: true,
	get: function() {
		return recogniser;
	}
});
Object.defineProperty(exports, "recogniser$1", {
	enumerable: true,
	get: function() {
		return recogniser$1;
	}
});
Object.defineProperty(exports, "recogniser$2", {
	enumerable: true,
	get: function() {
		return recogniser$2;
	}
});
Object.defineProperty(exports, "recogniser$3", {
	enumerable: true,
	get: function() {
		return recogniser$3;
	}
});
Object.defineProperty(exports, "recogniser$4", {
	enumerable: true,
	get: function() {
		return recogniser$4;
	}
});
Object.defineProperty(exports, "recogniser$5", {
	enumerable: true,
	get: function() {
		return recogniser$5;
	}
});
Object.defineProperty(exports, "recogniser$6", {
	enumerable: true,
	get: function() {
		return recogniser$6;
	}
});
Object.defineProperty(exports, "recogniser$7", {
	enumerable: true,
	get: function() {
		return recogniser$7;
	}
});
