import { G as valueIn, p as sameStatus } from "../chunks/facts.js";
import { n as unwritable } from "../chunks/wishes.js";
// src/codemods/atomic-claim.ts
const codemod = {
	meta: {
		summary: "Turn a status that is read and then written into one conditional write, a claim",
		why: "Two workers that both read PENDING both write PROCESSING and both run the job; a conditional write lets one of them win. Deployed before acknowledgement changes, because from then on only the claim and the recovery keep jobs from being lost. A task that retries gives its job back before (`release`): a claim refuses what it has made busy itself, and a job whose last retry failed waits for the recovery.",
		mends: ["missing-claim"],
		step: 3,
		rollout: {
			before: "every worker runs the claim, the table has its recovery index (`queue-lint init --runtime`), and rows are made with a lease (`create`, `createJob`): a worker of before writes the busy status over a claim.",
			back: "deploy the code of before; the attributes that a claim has added to the rows harm nothing.",
			byHand: "write the busy status under a condition on the waiting one, and leave before any effect when it is refused."
		},
		since: "0.1.0"
	},
	*plan(project, findings, unsafe) {
		for (const finding of findings("missing-claim")) {
			const { change } = finding;
			yield change ? unsafe ? change : keeping(project, change) : unwritable(finding);
		}
	}
};
/** A guard that named the busy status keeps its meaning: any other status may still be claimed. */
function keeping(project, change) {
	const transition = change.do === "claim" ? project.get("transition", change.transition) : void 0;
	const guard = transition?.guard;
	const to = transition && valueIn(transition.to);
	const named = to !== void 0 && guard?.statuses.some((status) => sameStatus(status, to));
	if (change.do !== "claim" || change.safety === "safe" || guard?.sense !== "leaves-on" || !guard.exact || !named) return change;
	const why = `the claim passes every status but ${guard.statuses.join(" and ")}, as the test did; only one worker now passes it`;
	return {
		...change,
		keeps: true,
		safety: "safe",
		why
	};
}
export { codemod as default };
