const require_run_tree = require("../run/tree.cjs");
const require_start = require("../start.cjs");
const require_run_read = require("../run/read.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/run/list.ts
/** Files of others, whatever the project's own words are: never entered, even where nothing ignores them. */
const dependencies = /^(?:node_modules|bower_components|jspm_packages|\.?venv|site-packages|__pycache__|\.tox|\.nox)$/;
const vendored = /^(?:vendor|vendored|_vendor|third[-_]?party)$/;
const output = /^(?:dist|lib-(?:esm|cjs)|\.next|\.nuxt|\.output|\.svelte-kit|\.turbo|\.serverless|\.aws-sam|cdk\.out|coverage|htmlcov)$/;
/** What VS Code's Local History keeps of each save. */
const copies = /^\.history$/;
const minified = /[.-](?:min|bundle)\.[cm]?js$/;
/** What they say of queues is made up. Code that is read may still import from them. */
const testFolder = /^(?:(?:(?:unit|integration|functional|acceptance|system|smoke|load|stress|perf|performance)[-_])?tests?|__tests__|__mocks__|mocks?|specs?|e2e|(?:__)?fixtures?(?:__)?|testdata|cypress|stories|\.semgrep)$/;
const testFile = /(?:^|\/)(?:test_[^/]*|tests|conftest|locustfile|[^/]*_tests?)\.py$|[._-](?:test|spec|e2e|stories|mock)\.[cm]?[jt]sx?$/;
/** Why a file is left out by its path below what was named; undefined for one that is read. */
function leftOut(file) {
	if (minified.test(file)) return "minified";
	if (testFile.test(file)) return "tests";
	const parts = file.split("/");
	for (let index = 0; index < parts.length - 1; index += 1) {
		const part = parts[index];
		if (dependencies.test(part)) return "dependencies";
		if (vendored.test(part)) return "vendored";
		if (testFolder.test(part)) return "tests";
		if (copies.test(part)) return "copies of an editor";
		if (output.test(part) || part === "build" && /^(?:lib|bdist)/.test(parts[index + 1])) return "build output";
	}
}
/**
* Tracked files, and untracked ones that git does not ignore; outside git a walk that obeys .gitignore files. What was
* named is there even when it is ignored. In the order of their names.
*/
async function listFiles({ root, git, named }, skip) {
	const listed = new Set((git ? gitFiles(root) : void 0) ?? await walk(root, "", skip));
	for (const path of named) {
		if (listed.has(path)) continue;
		if ((0, node_fs.statSync)((0, node_path.join)(root, path)).isFile()) listed.add(path);
		else if (path !== "" && !some(listed, (file) => file.startsWith(`${path}/`))) for (const file of await walk(root, path, skip)) listed.add(file);
	}
	return [...listed].sort();
}
/** A file's path below the nearest path that was named: who names a folder of tests, or a file, means it. */
function belowNamed(file, named) {
	const around = named.filter((path) => path !== "" && (file === path || file.startsWith(`${path}/`)));
	const length = Math.max(-1, ...around.map((path) => path.length));
	return length === file.length ? void 0 : file.slice(length + 1);
}
function some(files, matches) {
	for (const file of files) if (matches(file)) return true;
	return false;
}
/** Undefined where git refuses: it is not installed, or the tree is someone else's. */
function gitFiles(root) {
	const { spawnSync } = process.getBuiltinModule("child_process");
	const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...rest } = process.env;
	const { status, stdout } = spawnSync("git", [
		"ls-files",
		"-z",
		"-co",
		"--exclude-standard"
	], {
		cwd: root,
		env: rest,
		maxBuffer: 2 ** 30,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	return status === 0 ? stdout.toString().split("\0").slice(0, -1) : void 0;
}
/** Links are not followed, so a cycle of them is no cycle here. */
async function walk(root, from, skip) {
	const found = [];
	const open = [{
		folder: from === "" ? "" : `${from}/`,
		rules: []
	}];
	for (let next = open.pop(); next; next = open.pop()) {
		const { folder } = next;
		const entries = entriesOf((0, node_path.join)(root, folder));
		if (!entries) skip("unreadable");
		const rules = await withRules(next.rules, root, folder, entries ?? []);
		for (const entry of entries ?? []) {
			const path = folder + entry.name;
			if (entry.isDirectory()) {
				if (dependencies.test(entry.name)) skip("dependencies");
				else if (entry.name !== ".git" && !ignored(`${path}/`, rules)) open.push({
					folder: `${path}/`,
					rules
				});
			} else if (entry.isSymbolicLink()) skip("link");
			else if (entry.isFile() && !ignored(path, rules)) found.push(path);
		}
	}
	return found;
}
/** Undefined for a folder that may not be read. */
function entriesOf(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return;
	}
}
async function withRules(rules, root, folder, entries) {
	if (!entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) return rules;
	const bytes = require_run_tree.readBytes((0, node_path.join)(root, folder, ".gitignore"));
	if (typeof bytes === "string") return rules;
	const { default: ignore } = await import("ignore");
	return [...rules, {
		folder,
		ignore: ignore({ ignorecase: false }).add(bytes.toString())
	}];
}
/** The nearest .gitignore that has something to say decides. */
function ignored(path, rules) {
	for (let index = rules.length - 1; index >= 0; index -= 1) {
		const { folder, ignore } = rules[index];
		const said = ignore.test(path.slice(folder.length));
		if (said.ignored || said.unignored) return said.ignored;
	}
	return false;
}
// src/run/files.ts
/** Every language's files that mention what matters to it. */
async function chooseFiles(scope, languages, config) {
	const texts = /* @__PURE__ */ new Map();
	const chosen = {
		files: require_run_tree.projectFiles(scope.root, texts),
		sources: /* @__PURE__ */ new Map(),
		considered: 0,
		skipped: {},
		problems: []
	};
	const skip = (reason) => {
		chosen.skipped[reason] = (chosen.skipped[reason] ?? 0) + 1;
	};
	const readersOf = readersByName(languages);
	for (const file of await listFiles(scope, skip)) {
		const readers = readersOf(file);
		if (!readers) continue;
		const seen = leave(file, scope.named, config) ?? look((0, node_path.join)(scope.root, file), readers);
		if (typeof seen !== "string") {
			chosen.considered += 1;
			if (seen) take(chosen, file, seen, texts);
		} else if (seen !== "gone") {
			skip(seen);
			if (seen === "unreadable") chosen.problems.push({
				file,
				start: 0,
				message: "the file cannot be read"
			});
		}
	}
	return chosen;
}
function take({ sources }, file, { readers, text }, texts) {
	texts.set(file, text);
	for (const { id } of readers) {
		const mine = sources.get(id);
		if (mine) mine.push({
			file,
			text
		});
		else sources.set(id, [{
			file,
			text
		}]);
	}
}
/** `ignore` of the configuration goes first: with `!` it brings back what is left out by itself. */
function leave(file, named, { ignores }) {
	const said = ignores(file);
	if (said !== void 0) return said ? "ignored by configuration" : void 0;
	const path = belowNamed(file, named);
	return path === void 0 ? void 0 : leftOut(path);
}
/** Bytes are matched before anything is decoded. A reason not to read the file, or nothing where it mentions nothing. */
function look(path, readers) {
	const bytes = require_run_tree.readBytes(path);
	if (typeof bytes === "string") return bytes;
	const raw = bytes.toString("latin1");
	const mine = readers.filter((language) => require_start.mentions(language, raw));
	if (mine.length === 0) return void 0;
	if (require_run_tree.isBinary(bytes)) return "binary";
	return isMinified(path, raw) ? "minified" : {
		readers: mine,
		text: require_run_tree.decode(bytes)
	};
}
/** Nobody writes lines of 1,000 characters on average. */
const isMinified = (path, text) => text.length > 2e4 && /\.[cm]?js$/.test(path) && text.length / text.split("\n").length > 1e3;
/** Who reads a file, by the ending of its name or by the whole of it. */
function readersByName(languages) {
	const byName = /* @__PURE__ */ new Map();
	for (const language of languages) for (const name of language.files) byName.set(name, [...byName.get(name) ?? [], language]);
	return (file) => {
		const name = file.slice(file.lastIndexOf("/") + 1);
		let found = byName.get(name);
		for (let dot = name.indexOf("."); !found && dot >= 0; dot = name.indexOf(".", dot + 1)) found = byName.get(name.slice(dot));
		return found;
	};
}
// src/run/input.ts
/**
* Finds the project, its configuration and its relevant files.
*
* @throws UsageError for a path or a configuration that cannot be followed.
*/
async function gather({ cwd, paths, config: file, levels = /* @__PURE__ */ new Map() }) {
	const scope = require_run_tree.scopeOf(cwd, paths, file);
	const config = require_run_tree.withLevels(await configOf(scope), levels);
	const languages = await require_run_read.loadLanguages();
	return {
		scope,
		languages,
		input: {
			...await chooseFiles(scope, languages, config),
			config,
			only: scope.only,
			name: scope.name
		}
	};
}
async function configOf({ config, root, nameOf }) {
	if (config === void 0) return require_run_tree.defaultConfig;
	const { readConfig } = await Promise.resolve().then(() => require("./config-file.cjs"));
	return readConfig(config, root, nameOf(config));
}
Object.defineProperty(exports, "gather", {
	enumerable: true,
	get: function() {
		return gather;
	}
});
