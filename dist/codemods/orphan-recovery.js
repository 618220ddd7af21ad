// src/codemods/orphan-recovery.ts
const codemod = {
	meta: {
		summary: "Schedule a sweep of the jobs that a dead worker leaves behind",
		why: "After the claims, whose leases tell an orphan from a job at work, and before acknowledgement changes: from then on a job whose worker dies has no message, and only the sweep brings it back.",
		mends: ["missing-orphan-recovery"],
		step: 4,
		rollout: {
			before: "beat, or the timer, runs the sweep in production, and a worker that was killed on purpose had its job recovered.",
			back: "take its entry out of the schedule; while messages are acknowledged late nothing rests on it.",
			byHand: "schedule a function that fails or requeues busy jobs past their lease and waiting ones that are old, by conditional writes; or set `\"recovery\": \"external\"` where another project does."
		},
		since: "0.1.0"
	},
	*plan(_project, findings) {
		for (const { at, change } of findings("missing-orphan-recovery")) yield change ?? {
			at,
			skipped: "its claim writes no lease that a sweep could go by: let queue-lint's runtime claim, or write the sweep by hand"
		};
	}
};
export { codemod as default };
