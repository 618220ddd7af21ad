import { t as changesOrSkips } from "../chunks/wishes.js";
// src/codemods/drop-dead-options.ts
const codemod = {
	meta: {
		summary: "Remove options of acknowledgement and visibility that change nothing",
		why: "After acknowledgement is early, because that is what makes them dead; nothing depends on the step. They suggest a safety that is not there.",
		mends: ["dead-ack-option"],
		step: 7,
		since: "0.1.0"
	},
	*plan(_project, findings) {
		yield* changesOrSkips(findings("dead-ack-option"));
		yield* changesOrSkips(findings("ineffective-visibility-option"));
	}
};
export { codemod as default };
