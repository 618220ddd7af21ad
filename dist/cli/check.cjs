Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("../start.cjs");
const require_input = require("../chunks/input.cjs");
const require_usage_error = require("../chunks/usage-error.cjs");
const require_shell = require("../chunks/shell.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/cli/check.ts
/** Reads, judges, reports; the exit code is the verdict. */
async function run(values, paths, shell) {
	const levels = values.rule && await (await Promise.resolve().then(() => require("../chunks/levels.cjs")).then((n) => n.levels_exports)).levelsOf(values.rule);
	const gathered = await require_input.gather({
		cwd: shell.cwd,
		paths,
		config: values.config,
		levels
	});
	const { report, crashes, fix } = await verdictOn(gathered);
	const reporter = await require_start.loadFile(`reporters/${values.format}`);
	const { scope, input, languages } = gathered;
	const text = await reporter(report, {
		name: scope.name,
		text: input.files.read,
		colour: values.output === void 0 && require_shell.wantsColour(shell),
		showStats: values.stats === true,
		version: async () => (await Promise.resolve().then(() => require("./version.cjs"))).packageVersion(),
		rules: ruleTexts,
		fix,
		endings: [...new Set(languages.flatMap(({ files }) => files))]
	});
	if (values.output === void 0) shell.stdout.write(text);
	else writeReport((0, node_path.resolve)(shell.cwd, values.output), text);
	if (crashes.length > 0) return (await Promise.resolve().then(() => require("../chunks/crash.cjs"))).reportCrash(crashes, shell);
	return isFailed(report, values["fail-on"]) ? require_shell.exit.findings : require_shell.exit.clean;
}
/** Where no file is relevant nothing more is loaded: a hook runs on every commit, most of which touch no queue. */
async function verdictOn({ input }) {
	if (input.sources.size > 0 || input.problems?.length) {
		const { inspect } = await require_start.loadModule("check");
		const inspection = await inspect(input);
		return {
			report: inspection.report,
			crashes: inspection.verdict.crashes.map(({ error }) => error),
			fix: async (finding) => (await Promise.resolve().then(() => require("../chunks/fix.cjs"))).fixOf(finding, inspection, input)
		};
	}
	return {
		report: {
			findings: [],
			problems: [],
			undecided: [],
			stats: {
				files: input.considered,
				read: 0,
				milliseconds: 0,
				skipped: input.skipped,
				facts: {}
			}
		},
		crashes: [],
		fix: async () => void 0
	};
}
async function ruleTexts() {
	const { suppressionRules } = await Promise.resolve().then(() => require("../run/suppressions.cjs"));
	const all = [...await require_start.loadFolder("rules"), ...Object.entries(suppressionRules)];
	return new Map(all.map(([id, { meta }]) => [id, meta]));
}
function writeReport(path, text) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
		(0, node_fs.writeFileSync)(path, text);
	} catch (error) {
		throw new require_usage_error.UsageError(`the report cannot be written: ${error.message}`);
	}
}
function isFailed({ findings, problems }, failOn) {
	if (failOn === "never") return false;
	return findings.filter(({ state, severity }) => state === "open" && (severity === "error" || failOn === "warning")).length > 0 || problems.length > 0;
}
exports.run = run;
