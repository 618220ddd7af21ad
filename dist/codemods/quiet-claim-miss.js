// src/codemods/quiet-claim-miss.ts
const codemod = {
	meta: {
		summary: "Log a lost claim at info",
		why: "A second delivery that finds the job taken is how at-least-once delivery looks when the claim works. It can be deployed at any time.",
		mends: ["noisy-claim-miss"],
		step: 5,
		since: "0.1.0"
	},
	*plan(_project, findings) {
		for (const { change, at } of findings("noisy-claim-miss")) yield change ?? {
			at,
			skipped: "what the loser does instead of throwing or reporting is not known: return there"
		};
	}
};
export { codemod as default };
