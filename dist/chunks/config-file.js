import { loadFolder } from "../load.js";
import { n as positionAt, t as lineStarts } from "./lines.js";
import { t as UsageError } from "./usage-error.js";
import { n as unknownWord } from "./nearest.js";
import { configSchema, jsonSchema } from "../run/schema.js";
import { r as defaultConfig, t as inside } from "../run/tree.js";
import { basename, dirname, join, relative, sep } from "node:path";
import { readFileSync } from "node:fs";
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from "jsonc-parser";
import ignore from "ignore";
// src/run/config-faults.ts
async function configFaults(value, rules) {
	const { error } = configSchema(rules).safeParse(value);
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
	const known = keysAt(jsonSchema(rules), path);
	return Promise.all(issue.keys.map(async (key) => ({
		path: [...path, key],
		message: under + await unknownWord(what, key, known)
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
		const path = relative(base, join(root, file)).split(sep).join("/");
		return path.startsWith("../") ? void 0 : path;
	};
	return {
		...defaultConfig,
		...rest,
		rules: Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, settleRule(setting, all.get(id))])),
		overrides: overrides.map(({ files, rules = {}, app }) => ({
			matches: matching(files, within),
			rules: Object.fromEntries(Object.entries(rules).map(([id, level]) => [id, { level }])),
			...app === void 0 ? {} : { app }
		})),
		ignores: left ? leaving(left, within) : defaultConfig.ignores
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
	const list = ignore({ ignorecase: false }).add(globs);
	return (file) => {
		const path = within(file);
		return path !== void 0 && list.ignores(path);
	};
}
/** What a pattern brings back with `!`, a folder too, is `false`. */
function leaving(globs, within) {
	const list = ignore({ ignorecase: false }).add(globs);
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
	const starts = lineStarts(text);
	const placed = (offset, message) => {
		const { line, column } = positionAt(starts, offset);
		return `${name}:${line}:${column}: ${message}`;
	};
	const errors = [];
	const tree = parseTree(text, errors, { allowTrailingComma: true });
	const [error] = errors;
	if (error || !tree) throw new UsageError(placed(error?.offset ?? 0, `not valid JSON: ${error ? spoken(error) : "empty"}`));
	const section = basename(file) === "package.json" ? findNodeAtLocation(tree, ["queue-lint"]) : tree;
	if (!section) throw new UsageError(placed(0, "it has no key \"queue-lint\""));
	const value = getNodeValue(section);
	const rules = await loadFolder("rules");
	const faults = await configFaults(value, rules);
	if (faults.length > 0) throw new UsageError(faults.map(({ path, message }) => placed(offsetOf(section, path), message)).join("\n"));
	return {
		...settleConfig(value, globBase(dirname(file), root), root, rules),
		file
	};
}
function textOf(file, name) {
	try {
		return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
	} catch (error) {
		throw new UsageError(`${name} cannot be read: ${error.message}`);
	}
}
/** `CommaExpected` as `comma expected`. */
const spoken = ({ error }) => printParseErrorCode(error).replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
/** The key's own place where the path ends at one. */
function offsetOf(section, path) {
	const node = path.length > 0 ? findNodeAtLocation(section, [...path]) : void 0;
	if (!node) return section.offset;
	return node.parent?.type === "property" ? node.parent.offset : node.offset;
}
/** Where its globs start; a shared file outside the project (`--config ../shared.json`) speaks of the project's paths. */
const globBase = (folder, root) => inside(root, folder) || inside(folder, root) ? folder : root;
export { readConfig };
