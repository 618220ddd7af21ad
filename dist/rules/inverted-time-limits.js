import { G as valueIn, H as placeOf, M as origin, P as unless, j as listed, x as enforcedLimits } from "../chunks/facts.js";
// src/rules/inverted-time-limits.ts
/** Less than this leaves no time to write a status and clean up. */
const leastRoom = 5;
const rule = {
	meta: {
		summary: "The soft time limit is not below the hard one, or has none behind it",
		why: "The soft limit raises SoftTimeLimitExceeded inside the job, which can then write FAILED and clean up. At the hard limit the process is killed: no `except`, no `finally`, no failure hook of the task runs. A soft limit at or above the hard one is never reached; one without a hard limit ends no task that catches the exception, or that hangs in native code.",
		remedy: "Set the soft limit below the hard one, by as long as the cleaning up may take (the guide leaves 120 s of 1800 s), on the prefork pool: gevent has no soft limit.",
		severity: "error",
		since: "0.1.0",
		links: ["https://docs.celeryq.dev/en/stable/userguide/workers.html#time-limits"]
	},
	*check(project) {
		const judged = /* @__PURE__ */ new Set();
		for (const one of [...project.all("worker"), ...project.all("task")]) {
			const { timeLimit, softTimeLimit } = one;
			if (valueIn(timeLimit) === null || valueIn(softTimeLimit) === null) continue;
			if (!project.decide([softTimeLimit, timeLimit], (soft, hard) => soft > hard - leastRoom)) continue;
			const at = [softTimeLimit, timeLimit].find((value) => value.is === "set")?.at;
			if (!at || judged.has(keyOf(at))) continue;
			judged.add(keyOf(at));
			yield tooClose(project, one, at);
		}
		for (const worker of project.all("worker")) yield* withoutHard(project, worker);
	}
};
const keyOf = ({ file, start }) => `${file}:${start}`;
function tooClose(project, { name, softTimeLimit, timeLimit }, at) {
	const [soft, hard] = [softTimeLimit, timeLimit];
	const room = valueIn(hard) - valueIn(soft);
	const hardAt = placeOf(hard);
	const elsewhere = hardAt && keyOf(hardAt) !== keyOf(at) ? hardAt : void 0;
	const where = elsewhere ? ` (${project.where(elsewhere)})` : "";
	const limits = `soft time limit ${valueIn(soft)} s${origin(soft)} of \`${name}\` is`;
	const bound = `its hard limit of ${valueIn(hard)} s${origin(hard)}${where}`;
	return {
		at,
		severity: room > 0 ? "warning" : "error",
		message: room > 0 ? `${limits} only ${room} s below ${bound}: the process may be killed before the job has written its failure. Leave it more` : `${limits} not below ${bound}: the process is killed before the job is told. Set it lower`,
		because: elsewhere ? [{
			at: elsewhere,
			message: `the hard limit: ${valueIn(hard)} s`
		}] : []
	};
}
/** One finding for an app: a hard limit in its settings mends all of them. */
function* withoutHard(project, worker) {
	const soft = [worker, ...project.tasksOf(worker)].filter((one) => one.softTimeLimit.is === "set" && one.softTimeLimit.value !== null);
	const pool = enforcedLimits(worker);
	const [unheeded] = soft;
	if (unheeded && pool === "hard") yield {
		at: placeOf(unheeded.softTimeLimit),
		severity: "warning",
		message: `the gevent pool${unless(worker.pool)} of \`${worker.name}\` has no soft time limit: ${valueIn(unheeded.softTimeLimit)} s is not in force. Use the prefork pool, or set a hard limit`,
		because: [{
			at: placeOf(worker.pool) ?? worker.at,
			message: "the pool"
		}]
	};
	const alone = soft.filter((one) => project.decide([one.timeLimit], (hard) => hard === null));
	const [first] = alone;
	if (!first || pool === "none") return;
	const names = alone.filter((one) => one !== worker).map(({ name }) => `\`${name}\``);
	const who = names.length > 0 ? listed(names) : `\`${worker.name}\``;
	yield {
		at: placeOf(first.softTimeLimit),
		severity: "warning",
		message: `soft time limit ${valueIn(first.softTimeLimit)} s${origin(first.softTimeLimit)} of ${who} has no hard limit behind it: work that catches the exception, or hangs in native code, is never ended. Set \`task_time_limit\` some seconds above it`
	};
}
export { rule as default };
