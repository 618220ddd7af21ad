const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_start = require("../start.cjs");
const require_lines = require("./lines.cjs");
const require_usage_error = require("./usage-error.cjs");
const require_nearest = require("./nearest.cjs");
const require_run_schema = require("../run/schema.cjs");
const require_run_tree = require("../run/tree.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
let jsonc_parser = require("jsonc-parser");
let ignore = require("ignore");
ignore = require_rolldown_runtime.__toESM(ignore, 1);
// src/run/config-faults.ts
async function configFaults(value, rules) {
	const { error } = require_run_schema.configSchema(rules).safeParse(value);
	const faults = (error?.issues ?? []).flatMap((issue) => chosen(issue, value));
	return (await Promise.all(faults.map((issue) => said(issue, rules)))).flat();
}
async function said(issue, rules) {
	const path = issue.path;
	const under = path.length > 0 ? `${path.join(".")}: ` : "";
	if (issue.code !== "unrecognized_keys") return [{
		path,
		message: under + issue.message
	}];
	const what = path.at(-1) === "rules" ? "rule" : "key";
	const known = keysAt(require_run_schema.jsonSchema(rules), path);
	return Promise.all(issue.keys.map(async (key) => ({
		path: [...path, key],
		message: under + await require_nearest.unknownWord(what, key, known)
	})));
}
/** A rule's setting is a level or an object: only the faults of the form that was chosen help. */
function chosen(issue, value) {
	if (issue.code !== "invalid_union") return [issue];
	const [ofLevel, ofObject] = issue.errors;
	const found = issue.path.reduce((within, key) => within[key], value);
	return ((isObject(found) ? ofObject : ofLevel) ?? []).map((one) => ({
		...one,
		path: [...issue.path, ...one.path]
	}));
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The keys that the schema knows at a path. */
function keysAt(schema, path) {
	if (schema.anyOf) return schema.anyOf.flatMap((one) => keysAt(one, path));
	const [key, ...rest] = path;
	if (key === void 0) return Object.keys(schema.properties ?? {});
	const next = typeof key === "number" ? schema.items : schema.properties?.[key];
	return next ? keysAt(next, rest) : [];
}
// src/run/settle-config.ts
/** A valid configuration with its defaults filled in, and its globs, which start at `base`, compiled. */
function settleConfig({ rules = {}, overrides = [], ignore: left, $schema, ...rest }, base, root, all) {
	const within = (file) => {
		const path = (0, node_path.relative)(base, (0, node_path.join)(root, file)).split(node_path.sep).join("/");
		return path.startsWith("../") ? void 0 : path;
	};
	return {
		...require_run_tree.defaultConfig,
		...rest,
		rules: Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, settleRule(setting, all.get(id))])),
		overrides: overrides.map(({ files, rules = {}, app }) => ({
			matches: matching(files, within),
			rules: Object.fromEntries(Object.entries(rules).map(([id, level]) => [id, { level }])),
			...app === void 0 ? {} : { app }
		})),
		ignores: left ? leaving(left, within) : require_run_tree.defaultConfig.ignores
	};
}
function settleRule(setting, rule) {
	if (typeof setting === "string") return { level: setting };
	const { level, options } = setting;
	return {
		level,
		...options && { options: {
			...rule?.options?.defaults,
			...options
		} }
	};
}
function matching(globs, within) {
	const list = (0, ignore.default)({ ignorecase: false }).add(globs);
	return (file) => {
		const path = within(file);
		return path !== void 0 && list.ignores(path);
	};
}
/** What a pattern brings back with `!`, a folder too, is `false`. */
function leaving(globs, within) {
	const list = (0, ignore.default)({ ignorecase: false }).add(globs);
	return (file) => {
		const path = within(file);
		if (path === void 0) return void 0;
		if (list.ignores(path)) return true;
		const parts = path.split("/");
		return parts.some((_, index) => {
			const upTo = parts.slice(0, index + 1).join("/");
			return list.test(index === parts.length - 1 ? upTo : `${upTo}/`).unignored;
		}) ? false : void 0;
	};
}
// src/run/config-file.ts
/**
* The configuration in a file, comments and trailing commas allowed; `name` is how its user knows it.
*
* @throws UsageError with every fault, each at its line and column.
*/
async function readConfig(file, root, name) {
	const text = textOf(file, name);
	const starts = require_lines.lineStarts(text);
	const placed = (offset, message) => {
		const { line, column } = require_lines.positionAt(starts, offset);
		return `${name}:${line}:${column}: ${message}`;
	};
	const errors = [];
	const tree = (0, jsonc_parser.parseTree)(text, errors, { allowTrailingComma: true });
	const [error] = errors;
	if (error || !tree) throw new require_usage_error.UsageError(placed(error?.offset ?? 0, `not valid JSON: ${error ? spoken(error) : "empty"}`));
	const section = (0, node_path.basename)(file) === "package.json" ? (0, jsonc_parser.findNodeAtLocation)(tree, ["queue-lint"]) : tree;
	if (!section) throw new require_usage_error.UsageError(placed(0, "it has no key \"queue-lint\""));
	const value = (0, jsonc_parser.getNodeValue)(section);
	const rules = await require_start.loadFolder("rules");
	const faults = await configFaults(value, rules);
	if (faults.length > 0) throw new require_usage_error.UsageError(faults.map(({ path, message }) => placed(offsetOf(section, path), message)).join("\n"));
	return {
		...settleConfig(value, globBase((0, node_path.dirname)(file), root), root, rules),
		file
	};
}
function textOf(file, name) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8").replace(/^\uFEFF/, "");
	} catch (error) {
		throw new require_usage_error.UsageError(`${name} cannot be read: ${error.message}`);
	}
}
/** `CommaExpected` as `comma expected`. */
const spoken = ({ error }) => (0, jsonc_parser.printParseErrorCode)(error).replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
/** The key's own place where the path ends at one. */
function offsetOf(section, path) {
	const node = path.length > 0 ? (0, jsonc_parser.findNodeAtLocation)(section, [...path]) : void 0;
	if (!node) return section.offset;
	return node.parent?.type === "property" ? node.parent.offset : node.offset;
}
/** Where its globs start; a shared file outside the project (`--config ../shared.json`) speaks of the project's paths. */
const globBase = (folder, root) => require_run_tree.inside(root, folder) || require_run_tree.inside(folder, root) ? folder : root;
exports.readConfig = readConfig;
