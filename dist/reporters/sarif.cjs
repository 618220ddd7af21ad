Object.defineProperties(exports, {
	__esModule: { value: true },
	[Symbol.toStringTag]: { value: "Module" }
});
// src/reporters/sarif.ts
/**
* SARIF 2.1.0 as GitHub code scanning and other viewers take it. Paths are relative to the project's root.
* https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
*/
const sarif = async (report, view) => {
	const rules = await view.rules();
	const ids = [...rules.keys()];
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "queue-lint",
				semanticVersion: await view.version(),
				rules: descriptors(rules)
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [base]: { description: { text: "The root of the checked project." } } },
			invocations: [{
				executionSuccessful: true,
				...report.problems.length > 0 && { toolExecutionNotifications: report.problems.map(ofProblem) }
			}],
			results: await Promise.all(report.findings.map((finding) => ofFinding(finding, ids, view)))
		}]
	};
	return `${JSON.stringify(log, void 0, 2)}\n`;
};
const base = "%SRCROOT%";
const descriptors = (rules) => [...rules].map(([id, { summary, why, remedy, severity, links }]) => ({
	id,
	shortDescription: { text: summary },
	fullDescription: { text: why },
	help: {
		text: `${why}\n\n${remedy}`,
		markdown: [
			why,
			remedy,
			...links.map((link) => `<${link}>`)
		].join("\n\n")
	},
	...links[0] && { helpUri: links[0] },
	defaultConfiguration: { level: severity },
	properties: { tags: ["reliability", "queue"] }
}));
/** GitHub refuses empty lists. */
async function ofFinding(finding, ids, view) {
	const { rule, severity, message, at, from, to, because, fingerprint, state, reason } = finding;
	const fix = await view.fix(finding);
	return {
		ruleId: rule,
		ruleIndex: ids.indexOf(rule),
		level: severity,
		message: { text: message },
		locations: [location(at.file, from, to)],
		...because.length > 0 && { relatedLocations: because.map((one, id) => ({
			id,
			message: { text: one.message },
			...location(one.at.file, one.from)
		})) },
		partialFingerprints: { "queueLint/v1": fingerprint },
		...state === "suppressed" && { suppressions: [{
			kind: "inSource",
			status: "accepted",
			justification: reason
		}] },
		...fix && { fixes: [ofFix(fix)] }
	};
}
const ofFix = ({ why, changes }) => ({
	description: { text: why },
	artifactChanges: changes.map(({ file, edits }) => ({
		artifactLocation: artifact(file),
		replacements: edits.map(({ from, to, text }) => ({
			deletedRegion: region(from, to),
			insertedContent: { text }
		}))
	}))
});
const ofProblem = ({ file, message, ...at }) => ({
	level: "error",
	message: { text: message },
	locations: [location(file, at)]
});
const location = (file, from, to) => ({ physicalLocation: {
	artifactLocation: artifact(file),
	region: region(from, to)
} });
/** Its end is exclusive, as ours is. */
const region = (from, to) => ({
	startLine: from.line,
	startColumn: from.column,
	...to && {
		endLine: to.line,
		endColumn: to.column
	}
});
const artifact = (file) => ({
	uri: file.split("/").map(encodeURIComponent).join("/"),
	uriBaseId: base
});
exports.default = sarif;
