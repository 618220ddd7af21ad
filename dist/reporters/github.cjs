Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
// src/reporters/github.ts
/**
* Workflow commands, which GitHub Actions shows on the lines that they name; paths are relative to the repository.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
*/
const github = (report) => {
	return [...report.findings.filter(({ state }) => state === "open").map(ofFinding), ...report.problems.map(ofProblem)].map((line) => `${line}\n`).join("");
};
function ofFinding({ rule, severity, message, at, from, to, because }) {
	const others = because.map((one) => `\n${one.at.file}:${one.from.line}: ${one.message}`).join("");
	const place = {
		file: at.file,
		line: from.line,
		endLine: to.line
	};
	const columns = from.line === to.line ? {
		col: from.column,
		endColumn: to.column
	} : void 0;
	return command(severity, {
		...place,
		...columns,
		title: `queue-lint ${rule}`
	}, message + others);
}
const ofProblem = ({ file, line, column, message }) => command("error", {
	file,
	line,
	col: column,
	title: "queue-lint: not checked"
}, message);
function command(level, properties, message) {
	return `::${level} ${Object.entries(properties).map(([key, value]) => `${key}=${encodeProperty(String(value))}`).join(",")}::${encode(message)}`;
}
const encode = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const encodeProperty = (text) => encode(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
exports.default = github;
