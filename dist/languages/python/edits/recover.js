import { h as claimsOf } from "../../../chunks/code.js";
import { G as sweepModule, U as waitingEdits, W as scheduleEdits } from "../../../chunks/languages-python.js";
import { posix } from "node:path";
// src/languages/python/edits/recover.ts
/** A task that calls `queue_claims.recover`, in a module beside the claims, its entry in beat's schedule, and the index's attributes in the rows that wait. */
const edit = (_source, change, context, module) => {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	if (change.do !== "recover") return skip("it is no recovery");
	const claims = claimsOf(change, context, module);
	if (typeof claims === "string") return skip(claims);
	const [first] = claims;
	if (!first) return skip("no claim asks for it");
	const folder = posix.dirname(first.own.file);
	const name = ["recovery", "orphan_recovery"].find((one) => !context.files.exists(posix.join(folder, `${one}.py`)));
	if (name === void 0) return skip("there are modules of both names, recovery and orphan_recovery, already");
	const worker = context.facts.find(({ id }) => id === first.task?.worker);
	if (worker?.kind !== "worker") return skip("no app of Celery runs the claim, so none can schedule its recovery");
	const sweep = sweepModule(claims, worker, folder, context.files);
	if (typeof sweep === "string") return skip(sweep);
	const schedule = scheduleEdits(worker, {
		folder,
		name,
		task: sweep.task
	}, context, module);
	if (typeof schedule === "string") return skip(schedule);
	context.add(posix.join(folder, `${name}.py`), sweep.text);
	for (const [file, edits] of schedule) context.also(file, edits);
	for (const claim of sweep.sent) for (const [file, edits] of waitingEdits(claim, context, module)) context.also(file, edits);
	return [];
};
export { edit as default };
