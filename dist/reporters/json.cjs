Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
// src/reporters/json.ts
/** Version 1. Keys are only ever added, with a new version. Lines and columns count from 1; paths are relative to the working directory. */
const json = ({ findings, problems, undecided, stats }, { name }) => {
	const place = (file, { line, column }) => ({
		file: name(file),
		line,
		column
	});
	const report = {
		version: 1,
		findings: findings.map(({ rule, severity, state, message, at, from, to, because, fix }) => ({
			rule,
			severity,
			state,
			message,
			...place(at.file, from),
			endLine: to.line,
			endColumn: to.column,
			because: because.map(({ at, from, message }) => ({
				...place(at.file, from),
				message
			})),
			fix
		})),
		problems: problems.map(({ file, message, ...at }) => ({
			...place(file, at),
			message
		})),
		undecided: undecided.map(({ rule, file, line, why }) => ({
			rule,
			file: file && name(file),
			line,
			why
		})),
		stats: {
			files: stats.files,
			read: stats.read,
			milliseconds: stats.milliseconds
		}
	};
	return `${JSON.stringify(report, void 0, 2)}\n`;
};
exports.default = json;
