import { Z as isAside } from "../../../chunks/code.js";
import { _ as ownerOf, b as isWorkers, g as settingsOf, v as taskOf, x as candidatesIn, y as workerOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/recognisers/worker-options.ts
/** Configuration objects, classes and decorators in the words of Celery: `{ acksLate: false, visibilityTimeout: 3600 }`. */
const recogniser = { *find(base) {
	const all = base.modules.filter((module) => !isAside(module)).flatMap((module) => candidatesIn(module, base)).filter((one) => isWorkers(one, base));
	const within = new Set(all.flatMap(({ at, options }) => [...options.objects].filter((object) => object !== at)));
	const own = all.filter(({ at }) => !within.has(at));
	const tasks = own.filter(isTask);
	const workers = own.filter((one) => !isTask(one));
	for (const one of workers) {
		const worker = workerOf(one, base);
		yield worker;
		yield* settingsOf(one, worker.id, base);
	}
	for (const one of tasks) {
		const task = taskOf(one, ownerOf(one, workers, base), base);
		yield task;
		yield* settingsOf(one, task.id, base);
	}
} };
/** A task has no window and reserves nothing: options that say so are a worker's. */
const isTask = ({ of, options: { found } }) => of === "task" && !found.has("visibility") && !found.has("prefetch") && !found.has("concurrency") && !found.has("broker");
export { recogniser as default };
