import { H as placeOf } from "../chunks/facts.js";
import { n as lackingForEarly, t as claimsOf } from "../chunks/early.js";
// src/codemods/claim-then-delete.ts
const codemod = {
	meta: {
		summary: "Delete a receive loop's message between the claim and the work",
		why: "A loop of your own can do what no library does: claim the job, delete its message, then work. From then on no window is too short for the work, and a job whose worker dies is brought back by the recovery alone. So it comes last, where the claim and the recovery are deployed already.",
		mends: ["late-ack"],
		step: 6,
		rollout: {
			before: "nothing follows. Watch recovered jobs, the age of the oldest waiting job, and messages received more than once.",
			back: "undo this step alone: the claims and the recovery stay.",
			byHand: "put the delete behind the claim and before the first call that works, where every way through the work passes it."
		},
		since: "0.1.0"
	},
	*plan(project, findings) {
		for (const finding of findings("late-ack")) {
			const tasks = loopTasks(project, finding);
			if (tasks.length === 0) continue;
			const lacking = [
				...unmovable(tasks),
				...lackingForEarly(project, tasks),
				...claimedLater(project, tasks)
			];
			if (finding.change?.do === "move" && lacking.length === 0) yield finding.change;
			else yield {
				at: finding.at,
				skipped: `deleting first would lose jobs: ${lacking.join("; ")}`
			};
		}
	}
};
const loopTasks = (project, { at }) => project.all("task").filter((task) => isLoop(project.get("worker", task.worker)) && same(placeOf(task.ack), at));
const isLoop = (worker) => worker?.library === "loop";
const same = (a, b) => a?.file === b.file && a.start === b.start;
function unmovable(tasks) {
	if (tasks.length > 1) return ["several loops share the delete"];
	const move = tasks[0]?.settles?.move;
	return move && "why" in move ? [move.why] : [];
}
/** A claim that only the work makes comes too late: the message would be gone before it. */
function claimedLater(project, tasks) {
	return tasks.flatMap((task) => {
		const move = task.settles?.move;
		const claims = claimsOf(project, task);
		if (!move || !("before" in move) || claims.length === 0) return [];
		const isBefore = ({ file, end }) => file === move.before.file && end <= move.before.start;
		return claims.some(({ statement }) => isBefore(statement)) ? [] : ["the job is claimed within the work, not before it"];
	});
}
export { codemod as default };
