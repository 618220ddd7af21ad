Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_mentions = require("../chunks/mentions.cjs");
const require_load = require("../load.cjs");
const require_nothing = require("../chunks/nothing.cjs");
// src/cli/instant.ts
const { existsSync, readdirSync, readFileSync, statSync } = process.getBuiltinModule("fs");
const { dirname, join } = process.getBuiltinModule("path");
/** Configurations, and what may hold one. */
const configs = [
	"queue-lint.config.json",
	"queue-lint.config.jsonc",
	"package.json"
];
const section = /"queue-lint"\s*:\s*\{/;
/**
* The version; and what a bare `queue-lint check` says of a small project that mentions nothing: then it does not matter
* which of its files git ignores, and asking git would cost more than looking. Undefined where `main` has to answer: the
* project is not small, is not all below this folder, is configured, or something in it cannot be read.
*/
async function instantAnswer(argv, cwd) {
	if (argv.length !== 1) return void 0;
	if (argv[0] === "--version") return `${(await require_load.loadModule("cli/version")).packageVersion()}\n`;
	if (argv[0] !== "check") return void 0;
	const languages = [...(await require_load.loadLanguageFaces()).values()];
	try {
		if (!isRoot(cwd) || !mentionsNothing(cwd, languages)) return void 0;
	} catch {
		return;
	}
	return require_nothing.nothingText([...new Set(languages.flatMap(({ files }) => files))]);
}
/** Whether no work tree begins, and no configuration stands, above. */
function isRoot(folder) {
	if (existsSync(join(folder, ".git"))) return true;
	for (let above = dirname(folder), below = folder; above !== below; below = above, above = dirname(above)) if (existsSync(join(above, ".git")) || configs.some((name) => existsSync(join(above, name)))) return false;
	return true;
}
function mentionsNothing(root, languages) {
	const folders = [root];
	let seen = 0;
	for (const folder of folders) for (const entry of readdirSync(folder, { withFileTypes: true })) {
		seen += 1;
		if (seen > 300) return false;
		const { name } = entry;
		if (entry.isDirectory()) {
			if (name !== ".git" && name !== "node_modules") folders.push(join(folder, name));
			continue;
		}
		const readers = languages.filter(({ files }) => files.some((ending) => name.endsWith(ending)));
		const isConfig = configs.includes(name);
		if (!entry.isFile() || readers.length === 0 && !isConfig) continue;
		if (statSync(join(folder, name)).size > 2 ** 20) return false;
		const text = readFileSync(join(folder, name), "latin1");
		if (isConfig && (name !== "package.json" || section.test(text))) return false;
		if (readers.some((language) => require_mentions.mentions(language, text))) return false;
	}
	return true;
}
exports.instantAnswer = instantAnswer;
