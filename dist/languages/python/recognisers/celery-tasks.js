import { nt as callName, vt as locate } from "../../../chunks/code.js";
import { G as valueIn, U as set, W as unknown } from "../../../chunks/facts.js";
import { A as ackOf, B as taskId, C as tasksOf, E as Mapping, F as limitOf, R as rateOf, V as workerId, _ as delaysOf, g as retriesOf, h as taskNames, j as celeryDefault, k as rejectsLost, v as annotationsOf, w as celeryOf, z as scalarOf } from "../../../chunks/languages-python.js";
// src/languages/python/recognisers/celery-tasks.ts
/** One task for each function or class that Celery runs, with what holds for it after all settings. */
const recogniser = { *find(base) {
	const project = celeryOf(base);
	for (const task of tasksOf(project)) yield factOf(task, project);
} };
function factOf(code, project) {
	const { base, apps, mappings } = project;
	const app = code.app ?? apps.nearest(code.at.file);
	const named = scalarOf(code.options.get("name"), mappings);
	const given = named?.is === "set" && typeof named.value === "string" ? named.value : void 0;
	const value = effective(code, given === void 0 ? taskNames(code.place.module.file, code.name, base.files) : [given], project);
	const ack = value("acks_late");
	const bounds = code.function?.decorators.find(boundsTime);
	const limit = (name) => {
		const known = value(name);
		if (known) return limitOf(known);
		return bounds ? unknown("a decorator may bound it", locate(bounds, code.place)) : celeryDefault(null);
	};
	const retries = retriesOf(code, project);
	const rate = value("rate_limit", "task_default_rate_limit");
	const rateLimit = rate && rateOf(rate);
	const queue = scalarOf(code.options.get("queue"), mappings);
	return {
		kind: "task",
		id: taskId(code.at, code.name),
		at: code.at,
		language: "python",
		name: given ?? code.name,
		...app ? { worker: workerId(app) } : {},
		queue: queue?.is === "set" && typeof queue.value === "string" ? set(queue.value, queue.at) : unknown("its queue is chosen by routes, or when it is sent"),
		ack: ack ? ackOf(ack) : celeryDefault("early"),
		...ack && valueIn(ackOf(ack)) === "late" ? { rejectsLost: rejectsLost(value) } : {},
		timeLimit: limit("time_limit"),
		softTimeLimit: limit("soft_time_limit"),
		delays: delaysOf(code, retries, project),
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
export { recogniser as default };
