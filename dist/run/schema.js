import { suppressionRules } from "./suppressions.js";
import * as z from "zod";
// src/run/schema.ts
const level = z.enum([
	"off",
	"warn",
	"error"
]);
const globs = z.array(z.string().min(1));
/** What a configuration may hold, with every rule and its options by name. Unknown keys are faults: a typo must not pass for a setting. */
function configSchema(rules) {
	const all = Object.entries({
		...Object.fromEntries(rules),
		...suppressionRules
	});
	const settings = Object.fromEntries(all.map(([id, rule]) => [id, ruleSetting(rule).describe(rule.meta.summary)]));
	const levels = Object.fromEntries(all.map(([id]) => [id, level.optional()]));
	return z.strictObject({
		$schema: z.string(),
		profile: z.enum(["early-ack", "late-ack"]).describe("`early-ack` (the default): acknowledge at the start, claim, recover. `late-ack`: acknowledge at the end, under a lease claim, with a dead-letter queue."),
		rules: z.strictObject(settings).describe("A level for each rule, or its level and options."),
		overrides: z.array(z.strictObject({
			files: globs.min(1),
			rules: z.strictObject(levels).optional(),
			app: z.string().min(1).describe("The Celery app that runs their tasks, as `celery -A` names it: `shop.celery`, `shop.apps:orders`. By default the nearest.").optional()
		})).describe("Levels for some files, and the app that they belong to; of several that match a file the last decides."),
		ignore: globs.describe("Files that are not read, as in .gitignore. `!` brings back what queue-lint leaves out by itself: `!apps/vendor/`."),
		claimFunctions: z.array(z.string().min(1)).describe("The project's own functions that claim a job atomically; `*` stands for any part of a name."),
		claims: z.strictObject({
			import: z.string().min(1).describe("The module that the claim function is imported from."),
			function: z.string().min(1),
			statuses: z.strictObject({
				pending: z.string(),
				processing: z.string(),
				completed: z.string(),
				failed: z.string()
			}).partial()
		}).partial().describe("What the codemod `atomic-claim` writes."),
		recovery: z.literal("external").describe("Orphaned jobs are recovered by something outside this project.")
	}).partial();
}
function ruleSetting(rule) {
	const options = rule.options?.schema(z);
	if (!options) return z.union([level, z.strictObject({ level }).partial()]).optional();
	const some = options instanceof z.ZodObject ? options.partial() : options;
	return z.union([level, z.strictObject({
		level,
		options: some
	}).partial()]).optional();
}
/** The schema that editors read. */
const jsonSchema = (rules) => z.toJSONSchema(configSchema(rules), {
	target: "draft-7",
	io: "input"
});
export { configSchema, jsonSchema };
