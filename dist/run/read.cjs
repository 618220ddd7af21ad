Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("../start.cjs");
// src/run/read.ts
/** The cheap faces of all languages: none brings its parser in. */
async function loadLanguages() {
	return [...(await require_start.loadLanguageFaces()).values()];
}
/** Sources by the id of their language, as `run/files` chose them. */
async function readFacts(languages, sources, files, settings) {
	const all = {
		facts: [],
		problems: [],
		suppressions: [],
		frontEnds: /* @__PURE__ */ new Map(),
		read: 0
	};
	for (const language of languages) {
		const mine = sources.get(language.id) ?? [];
		if (mine.length === 0) continue;
		const frontEnd = await language.load();
		all.frontEnds.set(language.id, frontEnd);
		const readings = [...mine].sort((a, b) => a.file < b.file ? -1 : 1).map((source) => frontEnd.read(source));
		const { facts, problems } = await frontEnd.facts(readings, files, settings, all.facts);
		all.facts.push(...facts);
		all.problems.push(...readings.flatMap((reading) => reading.problems), ...problems);
		all.suppressions.push(...readings.flatMap((reading) => reading.suppressions));
		all.read += mine.length;
	}
	all.facts.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
	return all;
}
exports.loadLanguages = loadLanguages;
exports.readFacts = readFacts;
