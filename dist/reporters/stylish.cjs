Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
const require_start = require("../start.cjs");
const require_frame = require("../chunks/frame.cjs");
// src/reporters/stylish/finding.ts
/** A finding, its code, and the other places that it rests on with theirs. */
function findingText(finding, view, paint) {
	const { rule, severity, message, at, from, because } = finding;
	const mark = severity === "error" ? paint.red : paint.yellow;
	const others = because.map((one) => `  ${paint.bold(place(one.at.file, one.from, view))}  ${indented(one.message)}${code(one.at, view, paint)}`);
	return [
		`${paint.bold(place(at.file, from, view))}  ${mark(severity)}  ${rule}`,
		`  ${indented(message)}${code(at, view, paint, mark)}`,
		...others
	].join("\n");
}
const problemText = ({ file, message, ...at }, view, { bold, red }) => `${bold(place(file, at, view))}  ${red("not checked")}\n  ${indented(message)}`;
const indented = (message) => require_frame.visible(message).replaceAll("\n", "\n  ");
const place = (file, { line, column }, { name }) => require_frame.visible(`${name(file)}:${line}:${column}`);
/** An indented frame; nothing where the file is gone. */
function code(at, { text }, { dim }, mark = dim) {
	const whole = text(at.file);
	if (whole === void 0) return "";
	const lines = require_frame.frame(whole, at);
	const width = Math.max(...lines.map(({ number = 0 }) => String(number).length));
	return lines.map(({ number, text }) => {
		return `\n    ${dim(`${String(number ?? "").padStart(width)} |`)}${text === "" ? "" : ` ${number ? text : mark(text)}`}`;
	}).join("");
}
// src/reporters/stylish/paint.ts
async function paintFor({ colour }) {
	if (!colour) return {
		bold: String,
		dim: String,
		red: String,
		yellow: String,
		green: String
	};
	const { Chalk } = await import("chalk");
	return new Chalk({ level: 1 });
}
// src/reporters/stylish/text.ts
async function textOf(report, view) {
	const paint = await paintFor(view);
	return `${[
		...report.findings.filter(({ state }) => state === "open").map((finding) => findingText(finding, view, paint)),
		...report.problems.map((problem) => problemText(problem, view, paint)),
		...view.showStats ? [statsText(report, view)] : [],
		summary(report, view, paint)
	].join("\n\n")}\n`;
}
function summary({ findings, problems, undecided, stats }, { showStats }, paint) {
	const open = findings.filter(({ state }) => state === "open");
	const errors = open.filter(({ severity }) => severity === "error").length;
	const kinds = [counted(errors, "error"), counted(open.length - errors, "warning")].filter((part) => part !== "");
	const colour = open.length === 0 ? paint.green : errors > 0 ? paint.red : paint.yellow;
	const of = (safety) => open.filter(({ fix }) => fix === safety).length;
	const unknown = showStats ? 0 : distinct(undecided).length;
	return [
		colour(`${kinds.join(" and ") || "No problem"} in ${count(stats.read, "relevant file")} of ${stats.files}`),
		hint(of("safe"), of("unsafe")),
		counted(problems.length, "file could not be checked", "files could not be checked"),
		counted(findings.length - open.length, "finding is suppressed", "findings are suppressed"),
		counted(unknown, "value is not known, so not judged: see --stats", "values are not known, so not judged: see --stats")
	].filter((line) => line !== "").join("\n");
}
function hint(safe, unsafe) {
	if (safe === 0) return unsafe === 0 ? "" : `queue-lint migrate --unsafe shows how to mend up to ${unsafe} of them`;
	return `queue-lint migrate shows how to mend up to ${safe} of them${unsafe ? `, with --unsafe up to ${unsafe} more` : ""}`;
}
function statsText({ stats, undecided }, { name }) {
	const unknown = distinct(undecided).map(({ rule, file, line, why }) => {
		return `\n  ${file === "" ? "" : `${name(file)}:${line}  `}${rule}: ${why}`;
	});
	return [
		`Looked at ${count(stats.files, "file")}, read ${stats.read} as code, in ${stats.milliseconds} ms`,
		`Left out: ${tally(stats.skipped)}`,
		`Facts: ${tally(stats.facts)}`,
		`Not known, so not judged:${unknown.join("") || " nothing"}`
	].join("\n");
}
function tally(counts) {
	return Object.entries(counts).sort(([a], [b]) => a < b ? -1 : 1).map(([what, many]) => `${many} ${what}`).join(", ") || "nothing";
}
const distinct = (all) => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
const count = (many, one, more = `${one}s`) => `${many} ${many === 1 ? one : more}`;
const counted = (many, one, more) => many === 0 ? "" : count(many, one, more);
// src/reporters/stylish.ts
/** For people: each finding with the code of every place that it rests on, then the sum. */
const stylish = (report, view) => report.stats.read === 0 && report.problems.length === 0 && !view.showStats ? require_start.nothingText(view.endings) : textOf(report, view);
exports.default = stylish;
