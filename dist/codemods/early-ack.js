import { H as placeOf } from "../chunks/facts.js";
import { n as lackingForEarly } from "../chunks/early.js";
import { n as unwritable } from "../chunks/wishes.js";
// src/codemods/early-ack.ts
const codemod = {
	meta: {
		summary: "Acknowledge when the job starts, where a claim and a recovery hold it",
		why: "Last, and only where the claim and the recovery are deployed already: the message is gone before the first line of the job runs, so a worker that dies leaves only the job row behind. To roll back, undo this step alone.",
		mends: ["late-ack"],
		step: 6,
		rollout: {
			before: "nothing follows. Watch claims that were lost (information), messages received more than once, recovered jobs, and the age of the oldest waiting job.",
			back: "undo this step alone, task by task: claims and recovery stay.",
			byHand: "acknowledge late until every step before is deployed; then set it at the place that decides: annotation over decorator over settings."
		},
		since: "0.1.0"
	},
	*plan(project, findings) {
		for (const finding of findings("late-ack")) {
			if (finding.change?.do === "move" || isLoop(project, finding)) continue;
			const lacking = missing(project, finding);
			if (!finding.change) yield unwritable(finding);
			else if (lacking.length === 0) yield finding.change;
			else yield {
				at: finding.at,
				skipped: `early acknowledgement would lose jobs: ${lacking.join("; ")}`
			};
		}
	}
};
/** What the jobs that this place decides for need before their messages may go early. */
const missing = (project, { at }) => lackingForEarly(project, project.all("task").filter((task) => same(placeOf(task.ack), at)));
const isLoop = (project, { at }) => project.all("worker").some(({ library, ack }) => library === "loop" && same(placeOf(ack), at));
const same = (a, b) => a?.file === b.file && a.start === b.start;
export { codemod as default };
