const require_check = require("../check.cjs");
const require_facts = require("./facts.cjs");
const require_positions = require("./positions.cjs");
// src/init/detected.ts
const shown = 4;
/** What queue-lint sees in a project, line by line: what is missing here is what no rule will speak about. */
async function detected({ input, languages, scope }) {
	if (input.sources.size === 0) {
		const endings = [...new Set(languages.flatMap(({ files }) => files))].join(", ");
		return `Nothing about queues, workers or job states in ${count(input.considered, "file")} that could hold it (${endings})\n`;
	}
	const files = [...input.sources].map(([language, sources]) => ({
		name: language,
		values: sources.map(({ file }) => scope.name(file)).sort()
	}));
	const inspection = await require_check.inspect({
		...input,
		only: void 0
	});
	const where = require_positions.placeNames(input.files, scope.name);
	const { project } = inspection;
	const placed = (kind) => project.all(kind).map(({ name, at }) => `${name} (${where(at)})`);
	const writes = new Set(project.all("transition").map(({ call }) => where(call)));
	return `Found:\n${[
		...files,
		{
			name: "queues by name",
			values: queues(inspection)
		},
		{
			name: "workers",
			values: placed("worker")
		},
		{
			name: "tasks",
			values: placed("task")
		},
		{
			name: "status writes",
			values: [...writes].sort()
		},
		{
			name: "recoveries",
			values: placed("recovery")
		}
	].map(row).join("")}${verdict(inspection)}\n`;
}
function row({ name, values }) {
	return `  ${name.padEnd(16)}${String(values.length).padStart(4)}  ${require_facts.listed(values, shown)}`.trimEnd().concat("\n");
}
function queues({ project }) {
	const names = [...project.all("queue").map(({ name }) => name), ...project.all("task").map(({ queue }) => queue)];
	return [...new Set(names.flatMap((name) => require_facts.valueIn(name) ?? []))].sort();
}
function verdict({ report: { findings, problems, undecided } }) {
	const open = findings.filter(({ state }) => state === "open");
	const errors = open.filter(({ severity }) => severity === "error").length;
	const faults = [count(errors, "error"), count(open.length - errors, "warning")].join(" and ");
	return [
		`queue-lint check reports ${open.length === 0 ? "no fault" : faults}`,
		problems.length > 0 ? `${count(problems.length, "place")} could not be read: queue-lint check says why` : "",
		undecided.length > 0 ? `${count(undecided.length, "value")} not known, so not judged: see queue-lint check --stats` : ""
	].filter((line) => line !== "").join("\n");
}
const count = (many, one) => `${many} ${many === 1 ? one : `${one}s`}`;
exports.detected = detected;
