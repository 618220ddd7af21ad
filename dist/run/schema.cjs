Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("../chunks/rolldown-runtime.cjs");
const require_run_suppressions = require("./suppressions.cjs");
let zod = require("zod");
zod = require_rolldown_runtime.__toESM(zod, 1);
// src/run/schema.ts
const level = zod.enum([
	"off",
	"warn",
	"error"
]);
const globs = zod.array(zod.string().min(1));
/** What a configuration may hold, with every rule and its options by name. Unknown keys are faults: a typo must not pass for a setting. */
function configSchema(rules) {
	const all = Object.entries({
		...Object.fromEntries(rules),
		...require_run_suppressions.suppressionRules
	});
	const settings = Object.fromEntries(all.map(([id, rule]) => [id, ruleSetting(rule).describe(rule.meta.summary)]));
	const levels = Object.fromEntries(all.map(([id]) => [id, level.optional()]));
	return zod.strictObject({
		$schema: zod.string(),
		profile: zod.enum(["early-ack", "late-ack"]).describe("`early-ack` (the default): acknowledge at the start, claim, recover. `late-ack`: acknowledge at the end, under a lease claim, with a dead-letter queue."),
		rules: zod.strictObject(settings).describe("A level for each rule, or its level and options."),
		overrides: zod.array(zod.strictObject({
			files: globs.min(1),
			rules: zod.strictObject(levels).optional(),
			app: zod.string().min(1).describe("The Celery app that runs their tasks, as `celery -A` names it: `shop.celery`, `shop.apps:orders`. By default the nearest.").optional()
		})).describe("Levels for some files, and the app that they belong to; of several that match a file the last decides."),
		ignore: globs.describe("Files that are not read, as in .gitignore. `!` brings back what queue-lint leaves out by itself: `!apps/vendor/`."),
		claimFunctions: zod.array(zod.string().min(1)).describe("The project's own functions that claim a job atomically; `*` stands for any part of a name."),
		claims: zod.strictObject({
			import: zod.string().min(1).describe("The module that the claim function is imported from."),
			function: zod.string().min(1),
			statuses: zod.strictObject({
				pending: zod.string(),
				processing: zod.string(),
				completed: zod.string(),
				failed: zod.string()
			}).partial()
		}).partial().describe("What the codemod `atomic-claim` writes."),
		recovery: zod.literal("external").describe("Orphaned jobs are recovered by something outside this project.")
	}).partial();
}
function ruleSetting(rule) {
	const options = rule.options?.schema(zod);
	if (!options) return zod.union([level, zod.strictObject({ level }).partial()]).optional();
	const some = options instanceof zod.ZodObject ? options.partial() : options;
	return zod.union([level, zod.strictObject({
		level,
		options: some
	}).partial()]).optional();
}
/** The schema that editors read. */
const jsonSchema = (rules) => zod.toJSONSchema(configSchema(rules), {
	target: "draft-7",
	io: "input"
});
exports.configSchema = configSchema;
exports.jsonSchema = jsonSchema;
