const require_frame = require("./frame.cjs");
// src/migration/plan.ts
/** Steps that no codemod writes. `step`: their place among the codemods. */
const handwork = [{
	step: 0,
	rules: [
		"missing-time-limit",
		"inverted-time-limits",
		"visibility-out-of-range"
	],
	title: "Bound every task",
	why: "Every window and every lease is sized by the longest time limit: without one there is nothing to size them by.",
	how: "set a hard limit for the app and a larger one where a task needs it, with the soft limit some seconds below.",
	before: "no task was killed that was only slow: watch for TimeLimitExceeded for as long as the longest job takes.",
	back: "raise the limit of the task that needs it."
}, {
	step: 5,
	rules: [
		"retry-blocked-by-claim",
		"delay-beyond-visibility",
		"unfenced-status-write",
		"missing-failure-status",
		"hasty-orphan-recovery"
	],
	title: "Make retries and final statuses fit the claim",
	why: "A retry of a job that is still claimed is skipped, and a status that is written without the owner's token overwrites the next owner's.",
	how: "give the job back before a retry (`release`, `releaseJob`), and settle it under its token (`complete`, `fail`).",
	before: "a job that fails once and is retried ends COMPLETED, with no second run beside the first.",
	back: "deploy the code of before; it is independent of the other steps."
}];
/** Every step that has something to do here. */
function planOf({ steps, left }) {
	const own = steps.map((step) => ({
		step: step.meta.step,
		plan: ofCodemod(step)
	}));
	const more = handwork.map(({ step, rules, ...words }) => ({
		step,
		plan: {
			...words,
			written: [],
			byHand: left.filter(({ rule }) => rules.includes(rule))
		}
	}));
	return [...own, ...more].filter(({ plan }) => plan.written.length + plan.byHand.length > 0).sort((a, b) => a.step - b.step).map(({ plan }) => plan);
}
function ofCodemod({ codemod, meta, made, withheld, skipped }) {
	const { before, back, byHand } = meta.rollout ?? {
		before: "it is deployed to every worker.",
		back: "deploy the code of before.",
		byHand: meta.why
	};
	return {
		title: `${meta.summary} (\`--only ${codemod}\`)`,
		why: meta.why,
		written: [...made, ...withheld],
		byHand: skipped,
		how: byHand,
		before,
		back
	};
}
// src/cli/plan.ts
/** The numbered steps of this project, in the order in which they must be deployed. */
function planText(migration, { name }) {
	const steps = planOf(migration);
	const problems = migration.problems.map(({ file, line, message }) => `Not read: ${name(file)}:${line}  ${require_frame.visible(message)}\n`);
	if (steps.length === 0) return `${problems.join("")}Nothing to do: no step of the migration changes anything here\n`;
	const head = `${steps.length} ${steps.length === 1 ? "step" : "steps"}, in this order, each deployed to all workers before the next\n`;
	const list = (title, entries) => entries.length > 0 ? [title, ...entries.map(({ file, line, why }) => `     ${name(file)}:${line}  ${require_frame.visible(why)}`)] : [];
	const text = ({ title, why, written, byHand, how, before, back }, index) => [
		"",
		`${index + 1}. ${title}`,
		`   ${why}`,
		...list("   queue-lint writes:", written.map(({ why: words, safety, ...at }) => ({
			...at,
			why: safety === "unsafe" ? `(--unsafe) ${words}` : words
		}))),
		...list(`   By hand: ${how}`, byHand),
		`   ${index + 1 < steps.length ? "Before the next" : "Then"}: ${before}`,
		`   Roll back: ${back}`
	];
	return `${problems.join("")}${[head.trimEnd(), ...steps.flatMap(text)].join("\n")}\n`;
}
exports.planText = planText;
