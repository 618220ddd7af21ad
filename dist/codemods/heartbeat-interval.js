import { t as changesOrSkips } from "../chunks/wishes.js";
// src/codemods/heartbeat-interval.ts
const codemod = {
	meta: {
		summary: "Renew visibility timeouts at half of them",
		why: "An interval that leaves room for a second renewal holds the message also when one fails, and is one that sqs-consumer accepts. After the windows are set, for it is half of what they are then.",
		mends: ["missing-heartbeat"],
		step: 2,
		since: "0.1.0"
	},
	plan: (_project, findings) => changesOrSkips(findings("missing-heartbeat"))
};
export { codemod as default };
