// src/codemods/fence-status-writes.ts
const codemod = {
	meta: {
		summary: "Write a claimed job's status only where the claim still holds",
		why: "COMPLETED and FAILED are written under the claim's token, so that a worker that was slow, and whose job was recovered or taken over, changes nothing. Deployed with the claims or behind them: it is the claim that writes the token.",
		mends: ["unfenced-status-write"],
		step: 5,
		since: "0.1.0"
	},
	*plan(_project, findings) {
		for (const { change, at } of findings("unfenced-status-write")) yield change ?? {
			at,
			skipped: "its claim has no token of its own: let it write one that is new for each attempt"
		};
	}
};
export { codemod as default };
