import { loadFile, loadFolder, loadModule } from "../load.js";
import { t as gather } from "../chunks/input.js";
import { t as UsageError } from "../chunks/usage-error.js";
import { r as wantsColour, t as exit } from "../chunks/shell.js";
import { dirname, resolve } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
// src/cli/check.ts
/** Reads, judges, reports; the exit code is the verdict. */
async function run(values, paths, shell) {
	const levels = values.rule && await (await import("../chunks/levels.js").then((n) => n.t)).levelsOf(values.rule);
	const gathered = await gather({
		cwd: shell.cwd,
		paths,
		config: values.config,
		levels
	});
	const { report, crashes, fix } = await verdictOn(gathered);
	const reporter = await loadFile(`reporters/${values.format}`);
	const { scope, input, languages } = gathered;
	const text = await reporter(report, {
		name: scope.name,
		text: input.files.read,
		colour: values.output === void 0 && wantsColour(shell),
		showStats: values.stats === true,
		version: async () => (await import("./version.js")).packageVersion(),
		rules: ruleTexts,
		fix,
		endings: [...new Set(languages.flatMap(({ files }) => files))]
	});
	if (values.output === void 0) shell.stdout.write(text);
	else writeReport(resolve(shell.cwd, values.output), text);
	if (crashes.length > 0) return (await import("../chunks/crash.js")).reportCrash(crashes, shell);
	return isFailed(report, values["fail-on"]) ? exit.findings : exit.clean;
}
/** Where no file is relevant nothing more is loaded: a hook runs on every commit, most of which touch no queue. */
async function verdictOn({ input }) {
	if (input.sources.size > 0 || input.problems?.length) {
		const { inspect } = await loadModule("check");
		const inspection = await inspect(input);
		return {
			report: inspection.report,
			crashes: inspection.verdict.crashes.map(({ error }) => error),
			fix: async (finding) => (await import("../chunks/fix.js")).fixOf(finding, inspection, input)
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
	const { suppressionRules } = await import("../run/suppressions.js");
	const all = [...await loadFolder("rules"), ...Object.entries(suppressionRules)];
	return new Map(all.map(([id, { meta }]) => [id, meta]));
}
function writeReport(path, text) {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	} catch (error) {
		throw new UsageError(`the report cannot be written: ${error.message}`);
	}
}
function isFailed({ findings, problems }, failOn) {
	if (failOn === "never") return false;
	return findings.filter(({ state, severity }) => state === "open" && (severity === "error" || failOn === "warning")).length > 0 || problems.length > 0;
}
export { run };
