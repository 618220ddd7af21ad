import { t as changesOrSkips } from "../chunks/wishes.js";
// src/codemods/partial-batch-response.ts
const codemod = {
	meta: {
		summary: "Let Lambda functions fail for single messages of a batch",
		why: "ReportBatchItemFailures keeps the messages that were worked off from coming back with one that failed. Only for functions whose handler returns `batchItemFailures`: with one that catches an error and returns nothing the message counts as done.",
		mends: ["missing-partial-batch-response"],
		step: 3,
		since: "0.1.0"
	},
	plan: (_project, findings) => changesOrSkips(findings("missing-partial-batch-response"))
};
export { codemod as default };
