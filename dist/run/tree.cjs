Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_usage_error = require("../chunks/usage-error.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/run/config.ts
const defaultConfig = {
	profile: "early-ack",
	rules: {},
	overrides: [],
	ignores: () => void 0,
	claimFunctions: [],
	claims: {}
};
const names = [
	"queue-lint.config.json",
	"queue-lint.config.jsonc",
	"package.json"
];
/** The nearest configuration from a folder upward, `until` being the last to be looked at. */
function findConfig(folder, until) {
	for (const name of names) {
		const path = (0, node_path.join)(folder, name);
		if ((0, node_fs.existsSync)(path) && (name !== "package.json" || hasKey(path))) return path;
	}
	const above = (0, node_path.dirname)(folder);
	return folder === until || above === folder ? void 0 : findConfig(above, until);
}
/** A key with a section under it: a dependency on queue-lint has a version there. */
const hasKey = (path) => /"queue-lint"\s*:\s*\{/.test((0, node_fs.readFileSync)(path, "utf8"));
/** Levels from the command line: they outrank the configuration's overrides too. */
function withLevels(config, levels) {
	if (levels.size === 0) return config;
	const rules = Object.fromEntries([...levels].map(([rule, level]) => [rule, { level }]));
	return {
		...config,
		overrides: [...config.overrides, {
			matches: () => true,
			rules
		}]
	};
}
// src/run/scope.ts
/**
* The git work tree around what is asked for, else the folder of the nearest configuration above it, else the working
* directory: rules compare files with each other, so a run never reads less than a project.
*
* @throws UsageError for a path that is not there, or that belongs to another project than the first.
*/
function scopeOf(cwd, paths, config) {
	const here = node_fs.realpathSync.native(cwd);
	const asked = paths.length ? paths.map((path) => located(here, path)) : [here];
	const start = folderOf(asked[0]);
	const git = workTreeOf(start);
	const explicit = config === void 0 ? void 0 : located(here, config);
	const found = explicit ?? findConfig(git === void 0 || inside(git, here) ? here : start, git);
	const root = git ?? outsideGit(here, start, explicit ? void 0 : found);
	asked.forEach((path, index) => {
		if (inside(root, path)) return;
		throw new require_usage_error.UsageError(`"${paths[index]}" is not part of ${root}, which the other paths belong to: check it by itself`);
	});
	const named = asked.map((path) => slashes((0, node_path.relative)(root, path)));
	const nameOf = (path) => slashes((0, node_path.relative)(here, path));
	const name = here === root ? (file) => file : (file) => nameOf((0, node_path.join)(root, file));
	const only = named.includes("") ? void 0 : oneOf(named);
	return {
		root,
		git: git !== void 0,
		config: found,
		named,
		only,
		name,
		nameOf
	};
}
function outsideGit(here, start, config) {
	if (config !== void 0 && inside((0, node_path.dirname)(config), start)) return (0, node_path.dirname)(config);
	return inside(here, start) ? here : start;
}
function located(cwd, path) {
	try {
		return node_fs.realpathSync.native((0, node_path.resolve)(cwd, path));
	} catch {
		throw new require_usage_error.UsageError(`"${path}" does not exist`);
	}
}
const folderOf = (path) => (0, node_fs.statSync)(path).isDirectory() ? path : (0, node_path.dirname)(path);
function workTreeOf(folder) {
	if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return folder;
	const above = (0, node_path.dirname)(folder);
	return above === folder ? void 0 : workTreeOf(above);
}
const oneOf = (named) => (file) => named.some((path) => file === path || file.startsWith(`${path}/`));
const slashes = (path) => node_path.sep === "/" ? path : path.split(node_path.sep).join("/");
/** Whether a path lies in a folder, or is it. */
function inside(folder, path) {
	const between = (0, node_path.relative)(folder, path);
	return between === "" || between !== ".." && !between.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(between);
}
// src/run/tree.ts
/** Above this a file is data or generated code. */
const largest = 2097152;
const buffer = Buffer.allocUnsafeSlow(2097153);
/** A file's bytes, good until the next read. Links are not followed: what they lead to has a name of its own. */
function readBytes(path) {
	let file;
	try {
		file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0));
		let length = 0;
		for (let read = 1; read > 0 && length < buffer.length; length += read) read = (0, node_fs.readSync)(file, buffer, length, buffer.length - length, null);
		return length > 2097152 ? "too large" : buffer.subarray(0, length);
	} catch (error) {
		return refusalOf(error.code);
	} finally {
		if (file !== void 0) (0, node_fs.closeSync)(file);
	}
}
function refusalOf(code) {
	if (code === "ENOENT" || code === "ENOTDIR") return "gone";
	if (code === "ELOOP" || code === "EMLINK") return "link";
	return code === "EISDIR" ? "not a file" : "unreadable";
}
const isBinary = (bytes) => bytes.includes(0);
/**
* UTF-8 with its byte order mark, so offsets are those of the file. Other bytes are read as Latin-1: settings and code are
* ASCII in every older encoding, and `migrate` will not write such a file, for its text does not encode to its bytes.
*/
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return bytes.toString("latin1");
	}
}
/** The files of a folder, none outside it, not even through a link. `known` are texts that were read already. */
function projectFiles(root, known = /* @__PURE__ */ new Map()) {
	const there = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	const isNamed = (file) => {
		const folder = (0, node_path.dirname)(file);
		let listed = names.get(folder);
		if (!listed) {
			listed = namesIn((0, node_path.join)(root, folder));
			names.set(folder, listed);
		}
		return listed.has((0, node_path.basename)(file));
	};
	const exists = (file) => {
		let exists = there.get(file);
		if (exists === void 0) {
			exists = inside(root, (0, node_path.join)(root, file)) && isNamed(file) && realPath(root, file) !== void 0;
			there.set(file, exists);
		}
		return exists;
	};
	return {
		root,
		exists,
		read(file) {
			if (!known.has(file)) known.set(file, exists(file) ? readText(root, file) : void 0);
			return known.get(file);
		}
	};
}
/** Of what is no folder, or may not be listed, none. */
function namesIn(folder) {
	try {
		return new Set((0, node_fs.readdirSync)(folder));
	} catch {
		return /* @__PURE__ */ new Set();
	}
}
function readText(root, file) {
	const path = realPath(root, file);
	const bytes = path === void 0 ? "gone" : readBytes(path);
	return typeof bytes === "string" || isBinary(bytes) ? void 0 : decode(bytes);
}
/** Where a file of the root really is; links that lead out of it, or round, lead nowhere. */
function realPath(root, file) {
	const path = (0, node_path.join)(root, file);
	try {
		if (!inside(root, path) || !(0, node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile()) return void 0;
		const real = node_fs.realpathSync.native(path);
		return inside(root, real) ? real : void 0;
	} catch {
		return;
	}
}
exports.decode = decode;
exports.defaultConfig = defaultConfig;
exports.inside = inside;
exports.isBinary = isBinary;
exports.largest = largest;
exports.projectFiles = projectFiles;
exports.readBytes = readBytes;
exports.scopeOf = scopeOf;
exports.withLevels = withLevels;
