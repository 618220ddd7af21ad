Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_facts = require("./chunks/facts.cjs");
const require_start = require("./start.cjs");
const require_run_read = require("./run/read.cjs");
const require_positions = require("./chunks/positions.cjs");
const require_run_suppressions = require("./run/suppressions.cjs");
// src/run/judge.ts
/** What every rule says of the facts. */
async function judge(project, config) {
	const verdict = {
		judged: [],
		undecided: [],
		crashes: [],
		rules: await require_start.loadFolder("rules")
	};
	for (const [id, rule] of verdict.rules) {
		const view = project.view();
		try {
			const options = config.rules[id]?.options ?? rule.options?.defaults;
			for (const finding of rule.check(view, options)) verdict.judged.push({
				rule: id,
				finding
			});
		} catch (error) {
			verdict.crashes.push({
				rule: id,
				error: error instanceof Error ? error : new Error(String(error))
			});
		}
		verdict.undecided.push(...distinct$1(view.undecided).map((one) => ({
			rule: id,
			...one
		})));
	}
	return verdict;
}
/** One open value may keep a hundred tasks undecided: it is said once. */
function distinct$1(undecided) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const one of undecided) {
		const place = one.at ? `${one.at.file}:${one.at.start}:${one.at.end}` : one.why;
		if (!byPlace.has(place)) byPlace.set(place, one);
	}
	return [...byPlace.values()];
}
// src/run/report.ts
/** What was found, in lines and columns; problems and open questions only of the files asked about. */
function reportOf(settled, problems, undecided, { files, only = () => true }) {
	const place = require_positions.positions(files);
	const keyOf = fingerprintKeys(files);
	return {
		findings: settled.map(({ rule, severity, finding, suppression }) => {
			const key = keyOf(rule, finding.at);
			return {
				rule,
				severity,
				state: suppression?.reason ? "suppressed" : "open",
				message: finding.message,
				at: finding.at,
				from: place(finding.at.file, finding.at.start),
				to: place(finding.at.file, finding.at.end),
				because: (finding.because ?? []).map(({ at, message }) => ({
					at,
					from: place(at.file, at.start),
					message
				})),
				get fingerprint() {
					return process.getBuiltinModule("crypto").createHash("sha256").update(key).digest("hex").slice(0, 32);
				},
				fix: finding.change?.byHand ? void 0 : finding.change?.safety,
				reason: suppression?.reason
			};
		}),
		problems: problems.filter(({ file }) => only(file)).sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start).map(({ file, start, message }) => ({
			file,
			...place(file, start),
			message
		})),
		undecided: undecided.flatMap(({ rule, at, why }) => {
			if (!at) return [{
				rule,
				file: "",
				line: 0,
				why
			}];
			return only(at.file) ? [{
				rule,
				file: at.file,
				line: place(at.file, at.start).line,
				why
			}] : [];
		})
	};
}
function countKinds(facts) {
	const counts = {};
	for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}
/** Of the rule, the file and the code pointed at, not of the line: moving code keeps it. Equals are counted. */
function fingerprintKeys(files) {
	const seen = /* @__PURE__ */ new Map();
	return (rule, at) => {
		const code = (files.read(at.file) ?? "").slice(at.start, at.end).replace(/\s+/g, " ");
		const key = `${rule}\0${at.file}\0${code}`;
		const count = seen.get(key) ?? 0;
		seen.set(key, count + 1);
		return `${key}\0${count}`;
	};
}
// src/run/settle.ts
/** Severities from the configuration, suppressions, and the fixed order: file, offset, rule, message. */
async function settle({ judged, rules }, suppressions, config) {
	const settled = [];
	const used = new Map(suppressions.map((one) => [one, /* @__PURE__ */ new Set()]));
	const add = ({ rule, finding }, byDefault, suppression) => {
		const severity = severityOf(rule, finding, byDefault, config);
		if (severity) settled.push({
			rule,
			severity,
			finding,
			suppression
		});
	};
	for (const one of judged) {
		const suppression = require_run_suppressions.answering(suppressions, one.rule, one.finding);
		if (suppression) used.get(suppression).add(one.rule);
		add(one, rules.get(one.rule).meta.severity, suppression);
	}
	const known = [...rules.keys(), ...Object.keys(require_run_suppressions.suppressionRules)];
	for (const [suppression, silenced] of used) for (const one of await require_run_suppressions.aboutSuppression(suppression, silenced, known)) add(one, require_run_suppressions.suppressionRules[one.rule].meta.severity);
	return distinct(settled.sort(byPlace));
}
/** A module that is called twice may be wrong twice in one line: one fault at one place is said once. */
const distinct = (sorted) => sorted.filter((one, index) => index === 0 || byPlace(sorted[index - 1], one) !== 0);
/** Off is undefined. A level of `error` or `warn` replaces the finding's own severity. */
function severityOf(rule, finding, byDefault, config) {
	let level = config.rules[rule]?.level;
	for (const override of config.overrides) if (override.rules[rule]?.level && override.matches(finding.at.file)) level = override.rules[rule].level;
	if (level === "off") return void 0;
	if (level) return level === "warn" ? "warning" : "error";
	return finding.severity ?? byDefault;
}
const placeOrder = (a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || a.end - b.end;
const textOrder = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function byPlace(a, b) {
	return placeOrder(a.finding.at, b.finding.at) || textOrder(a.rule, b.rule) || textOrder(a.finding.message, b.finding.message);
}
// src/check.ts
/** Reads, judges and reports. Same input, same bytes, in any order of files. */
async function inspect(input) {
	const started = performance.now();
	const read = await require_run_read.readFacts(await require_run_read.loadLanguages(), input.sources, input.files, input.config);
	const project = new require_facts.Project(require_facts.asStarted(require_facts.withHandlers(read.facts)), input.config, require_positions.placeNames(input.files, input.name));
	const verdict = await judge(project, input.config);
	const settled = (await settle(verdict, read.suppressions, input.config)).filter((one) => touches(one.finding, input.only));
	const stats = {
		files: input.considered,
		read: read.read,
		milliseconds: Math.round(performance.now() - started),
		skipped: input.skipped,
		facts: countKinds(read.facts)
	};
	const problems = [...read.problems, ...input.problems ?? []];
	const open = settled.filter((one) => !one.suppression?.reason);
	const report = {
		...reportOf(settled, problems, verdict.undecided, input),
		stats
	};
	return {
		report,
		read,
		project,
		verdict,
		findings: (rule) => open.filter((one) => one.rule === rule).map((one) => one.finding),
		origin: (reported) => settled[report.findings.indexOf(reported)]?.finding
	};
}
/** Whether a finding stands in one of the files asked about, or rests on one. */
function touches(finding, only) {
	return !only || only(finding.at.file) || (finding.because ?? []).some(({ at }) => only(at.file));
}
exports.inspect = inspect;
exports.touches = touches;
