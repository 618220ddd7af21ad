import { t as changesOrSkips } from "../chunks/wishes.js";
// src/codemods/prefetch-one.ts
const codemod = {
	meta: {
		summary: "Reserve one message for each worker process",
		why: "A reserved message waits behind the running job while its visibility timeout runs. First, because reserving less is safe beside any code and shortens the longest wait: the windows are then sized for one reserved message, as the guide does. It changes how much a worker takes at a time, so throughput is worth a look.",
		mends: ["prefetch-above-one"],
		step: 1,
		rollout: {
			before: "every worker was restarted: the multiplier is read at its start. Watch the throughput for a day.",
			back: "set the multiplier as it was; the windows of the next step are then too short again.",
			byHand: "set `worker_prefetch_multiplier = 1`, or pass `--prefetch-multiplier=1`, where the value is computed."
		},
		since: "0.1.0"
	},
	plan: (_project, findings) => changesOrSkips(findings("prefetch-above-one"))
};
export { codemod as default };
