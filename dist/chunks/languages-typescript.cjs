const require_facts = require("./facts.cjs");
const require_code = require("./code.cjs");
const require_layout = require("./layout.cjs");
const require_distance = require("./distance.cjs");
let node_path = require("node:path");
let node_module = require("node:module");
let oxc_parser = require("oxc-parser");
// src/languages/typescript/arithmetic.ts
/** JavaScript's own operators: they are run on the values. Undefined where the result is no Scalar (`NaN`, an error). */
function binary(operator, left, right) {
	if (operator === "==" || operator === "!=") {
		if (typeof left !== typeof right && left !== null && right !== null) return void 0;
		return left === right === (operator === "==");
	}
	return sound(operations[operator]?.(left, right));
}
const operations = {
	"+": (left, right) => left + right,
	"-": (left, right) => left - right,
	"*": (left, right) => left * right,
	"/": (left, right) => left / right,
	"%": (left, right) => left % right,
	"**": (left, right) => left ** right,
	"|": (left, right) => left | right,
	"&": (left, right) => left & right,
	"^": (left, right) => left ^ right,
	"<<": (left, right) => left << right,
	">>": (left, right) => left >> right,
	">>>": (left, right) => left >>> right,
	"<": (left, right) => left < right,
	"<=": (left, right) => left <= right,
	">": (left, right) => left > right,
	">=": (left, right) => left >= right
};
function unary(operator, value) {
	switch (operator) {
		case "-": return sound(-value);
		case "+": return sound(Number(value));
		case "~": return ~value;
		case "not": return !value;
		case "typeof": return typeof value;
		default: return;
	}
}
const truthy = (value) => Boolean(value);
const text$1 = (value) => String(value);
/** A module is JSON, which has no `NaN` and no infinity; `-0` reads as `0`. */
function sound(value) {
	if (typeof value !== "number") return value;
	return Number.isFinite(value) ? value + 0 : void 0;
}
// src/languages/typescript/inline.ts
/**
* The value of a project's own small function: `const seconds = (name, fallback) => Number(process.env[name] ?? fallback)`.
* It is written where the caller wrote it, or else the call stands for it: others call the function too.
*/
function foldThrough(call, fold, code, place) {
	const meaning = code.meaning(call.callee, place);
	if (meaning?.is !== "function" || call.new || call.arguments.some(({ spread }) => spread)) return void 0;
	const given = call.arguments.map(({ value }) => fold(value));
	const names = parametersOf(meaning.function, given);
	const body = names && resultOf(meaning.function.body, names);
	if (!body) return void 0;
	const result = fold(body, require_code.within(meaning.place, meaning.function));
	if (result.is !== "set") return void 0;
	const from = result.at.start < 0 ? given[-1 - result.at.start] : void 0;
	return {
		...result,
		at: from?.is === "set" ? from.at : require_code.locate(call, place)
	};
}
/** Each parameter stands for the value that it is given; its place tells which one it was. */
function parametersOf(code, given) {
	const names = /* @__PURE__ */ new Map();
	if (code.async || code.generator) return void 0;
	for (const [index, parameter] of code.parameters.entries()) {
		const value = given[index];
		if (parameter.pattern || parameter.rest) return void 0;
		const literal = value?.is === "set" ? {
			is: "literal",
			value: value.value,
			start: -1 - index,
			end: -1 - index
		} : void 0;
		if (value) names.set(parameter.name, literal ?? {
			is: "other",
			start: 0,
			end: 0,
			why: "it is computed"
		});
		else if (parameter.default) names.set(parameter.name, parameter.default);
		else names.set(parameter.name, {
			is: "name",
			start: 0,
			end: 0,
			name: "undefined"
		});
	}
	return names;
}
/** `const raw = …; if (!raw) return fallback; return Number(raw)` as one expression; undefined for anything else. */
function resultOf([first, ...rest], names) {
	if (first?.is === "return") return first.value && replaced(first.value, names);
	if (first?.is === "assign" && first.declares === "const" && first.target.is === "name") return resultOf(rest, new Map(names).set(first.target.name, replaced(first.value, names)));
	if (first?.is !== "if") return void 0;
	const then = resultOf(first.then, names);
	const otherwise = resultOf(first.otherwise.length > 0 ? first.otherwise : rest, names);
	if (!then || !otherwise) return void 0;
	return {
		is: "ternary",
		start: first.start,
		end: first.end,
		test: replaced(first.test, names),
		then,
		otherwise
	};
}
/** An expression with names replaced by what they stand for. */
function replaced(expression, names) {
	const part = (one) => replaced(one, names);
	switch (expression.is) {
		case "name": return names.get(expression.name) ?? expression;
		case "member": return {
			...expression,
			of: part(expression.of)
		};
		case "index": return {
			...expression,
			of: part(expression.of),
			key: part(expression.key)
		};
		case "unary": return {
			...expression,
			value: part(expression.value)
		};
		case "binary": return {
			...expression,
			left: part(expression.left),
			right: part(expression.right)
		};
		case "ternary": return {
			...expression,
			test: part(expression.test),
			then: part(expression.then),
			otherwise: part(expression.otherwise)
		};
		case "template": return {
			...expression,
			parts: expression.parts.map(part)
		};
		case "call": return {
			...expression,
			callee: part(expression.callee),
			arguments: expression.arguments.map((argument) => ({
				...argument,
				value: part(argument.value)
			}))
		};
		default: return expression;
	}
}
// src/languages/typescript/calls.ts
/** Pure functions that JavaScript has, on values. */
const functions = {
	Number: (value = 0) => Number(value),
	String: (value = "") => String(value),
	Boolean: (value) => Boolean(value),
	parseInt: (value, radix) => Number.parseInt(String(value), radix),
	parseFloat: (value) => Number.parseFloat(String(value)),
	"Math.max": (...values) => Math.max(...values),
	"Math.min": (...values) => Math.min(...values),
	"Math.floor": (value) => Math.floor(value),
	"Math.ceil": (value) => Math.ceil(value),
	"Math.round": (value) => Math.round(value),
	"Math.trunc": (value) => Math.trunc(value),
	"Math.abs": (value) => Math.abs(value),
	"Math.pow": (value, power) => value ** power
};
functions["JSON.parse"] = (value) => {
	try {
		const parsed = JSON.parse(String(value));
		return typeof parsed === "object" && parsed !== null ? void 0 : parsed;
	} catch {
		return;
	}
};
functions["Number.parseInt"] = functions.parseInt;
functions["Number.parseFloat"] = functions.parseFloat;
/** Methods of texts, without arguments. */
const methods = {
	toLowerCase: (value) => value.toLowerCase(),
	toUpperCase: (value) => value.toUpperCase(),
	trim: (value) => value.trim()
};
/** Undefined for a call of what is not known, or of a function of the same name that the file has. */
function foldCall(expression, fold, code, place) {
	const { callee, arguments: given } = expression;
	const at = require_code.locate(expression, place);
	const path = require_code.pathOf(callee);
	const name = path?.join(".") ?? "";
	const apply = Object.hasOwn(functions, name) ? functions[name] : void 0;
	if (apply && !expression.new && !code.binds(path[0], place)) {
		if (given.some((argument) => argument.spread)) return void 0;
		const values = given.map((argument) => fold(argument.value));
		return require_code.combine(values, at, (all) => sound(apply(...all)));
	}
	const method = callee.is === "member" && Object.hasOwn(methods, callee.name) ? methods[callee.name] : void 0;
	if (method && callee.is === "member" && given.length === 0) return require_code.combine([fold(callee.of)], at, ([value]) => typeof value === "string" ? method(value) : void 0);
	return foldThrough(expression, fold, code, place);
}
// src/languages/typescript/environment.ts
/** `process.env.X ?? '30'`, `Number(process.env['X']) || 30`, `process.env.X ? Number(process.env.X) : 30`, `import.meta.env.X`. */
function environmentRead(expression, code, place) {
	if (expression.is === "binary") return withDefault(expression, code, place);
	if (expression.is === "ternary") return chosen(expression, code, place);
	if (expression.is === "name") return behindName(expression, code, place);
	if (expression.is !== "member" && expression.is !== "index") return void 0;
	const variable = require_code.keyOf(expression);
	return variable !== void 0 && isEnvironment(expression.of, code, place) ? { variable } : void 0;
}
/** The variable that an expression reads, and nothing where it is unset. */
function bareRead(expression, code, place) {
	const read = environmentRead(expression, code, place);
	return read && !read.otherwise ? read.variable : void 0;
}
/** `const limit = process.env.LIMIT`, read by its name. */
function behindName(expression, code, place) {
	const meaning = code.meaning(expression, place);
	const variable = meaning?.is === "value" && meaning.value !== expression && meaning.value.is !== "name" ? bareRead(meaning.value, code, meaning.place) : void 0;
	return variable === void 0 ? void 0 : { variable };
}
function withDefault(expression, code, place) {
	const { operator, left, right, start, end } = expression;
	if (operator !== "??" && operator !== "or") return void 0;
	const read = environmentRead(operator === "or" ? withoutConversion(left, code, place) : left, code, place);
	if (!read?.otherwise) return read && {
		...read,
		otherwise: right
	};
	return {
		...read,
		otherwise: {
			is: "binary",
			operator,
			left: read.otherwise,
			right,
			start,
			end
		}
	};
}
const conversions = /^(Number|parseInt|parseFloat|Number\.parse(Int|Float))$/;
/** Of a conversion of an unset variable, which is `NaN`, the variable. */
function withoutConversion(expression, code, place) {
	const inner = expression.is === "call" && conversions.test(require_code.pathOf(expression.callee)?.join(".") ?? "") ? expression.arguments[0]?.value : expression.is === "unary" && expression.operator === "+" ? expression.value : void 0;
	return inner && bareRead(inner, code, place) !== void 0 ? inner : expression;
}
/** The branch that is taken where the variable is unset. */
function chosen(expression, code, place) {
	const { test, then, otherwise } = expression;
	const told = test.is === "unary" && test.operator === "not" ? test.value : test;
	const variable = bareRead(told, code, place);
	if (variable !== void 0) return {
		variable,
		otherwise: told === test ? otherwise : then
	};
	if (test.is !== "binary" || test.operator !== "==" && test.operator !== "!=" || !isAbsent(test.right)) return void 0;
	const compared = bareRead(test.left, code, place);
	return compared === void 0 ? void 0 : {
		variable: compared,
		otherwise: test.operator === "==" ? then : otherwise
	};
}
const isAbsent = (expression) => expression.is === "name" && expression.name === "undefined" || expression.is === "literal" && (expression.value === null || expression.value === "");
function isEnvironment(expression, code, place) {
	const meaning = code.meaning(expression, place);
	if (meaning?.is === "outside") return /^(node:)?process$/.test(meaning.from) && /^(default,)?env$/.test(meaning.path.join());
	const named = meaning?.is === "value" ? meaning.value : expression;
	const path = require_code.pathOf(named) ?? [];
	return /^((globalThis\.)?process|import\.meta|Bun)\.env$/.test(path.join(".")) && !code.binds(path[0], meaning?.is === "value" ? meaning.place : place);
}
// src/languages/typescript/comparisons.ts
/** What a test of an environment variable that is unset gives: `process.env.X === 'true'`, `!process.env.X`. */
function testOfUnset(expression, fold, code, place) {
	const at = require_code.locate(expression, place);
	if (expression.is === "unary" && expression.operator === "not") {
		const variable = bareRead(expression.value, code, place);
		return variable === void 0 ? void 0 : require_facts.set(true, at, variable);
	}
	if (expression.is === "call") return amongTexts(expression, fold, code, place) ?? flag(expression, code, place);
	if (expression.is !== "binary" || expression.operator !== "==" && expression.operator !== "!=") return void 0;
	const [read, other] = [expression.left, expression.right].map(withoutCase);
	const [variable, against] = bareRead(read, code, place) !== void 0 ? [bareRead(read, code, place), fold(other)] : [bareRead(other, code, place), fold(read)];
	if (variable !== void 0 && /(^|_)(ENV|ENVIRONMENT|STAGE)$/.test(variable)) return void 0;
	return variable !== void 0 && against.is === "set" && typeof against.value === "string" ? require_facts.set(expression.operator === "!=", at, variable) : void 0;
}
/** `process.env.X?.toLowerCase()`: as unset as the variable. */
const withoutCase = (expression) => expression.is === "call" && expression.callee.is === "member" && /^(to(Lower|Upper)Case|trim)$/.test(expression.callee.name) ? withoutCase(expression.callee.of) : expression;
/** `Boolean(process.env.X)`. */
function flag(call, code, place) {
	const [first] = call.arguments;
	if (call.callee.is !== "name" || call.callee.name !== "Boolean" || !first) return void 0;
	const variable = bareRead(first.value, code, place);
	return variable === void 0 ? void 0 : require_facts.set(false, require_code.locate(call, place), variable);
}
/** `['1', 'true'].includes(process.env.X ?? 'true')`. */
function amongTexts(call, fold, code, place) {
	const [first] = call.arguments;
	if (call.callee.is !== "member" || call.callee.name !== "includes" || !first) return void 0;
	const list = code.meaning(call.callee.of, place);
	if (list?.is !== "value" || list.value.is !== "list") return void 0;
	const items = list.value.items.map((item) => fold(item, list.place));
	const at = require_code.locate(call, place);
	const variable = bareRead(withoutCase(first.value), code, place);
	if (variable !== void 0) return require_code.combine(items, at, () => false).is === "set" ? require_facts.set(false, at, variable) : void 0;
	return require_code.combine([fold(first.value), ...items], at, ([value, ...among]) => among.some((one) => binary("==", value, one) === true));
}
// src/languages/typescript/dialect.ts
const dialect = {
	binary,
	unary,
	truthy,
	text: text$1,
	environment: environmentRead,
	call: foldCall,
	special: testOfUnset
};
// src/languages/typescript/paths.ts
/** The folder of a file of the project; the root is the empty string. */
const dirname = (file) => file.includes("/") ? node_path.posix.dirname(file) : "";
/** A path from a folder of the project; undefined when it leads out of the root. */
function join(folder, path) {
	const joined = node_path.posix.join(folder || ".", path).replace(/\/$/, "");
	if (joined === ".." || joined.startsWith("../")) return void 0;
	return joined === "." ? "" : joined;
}
/** The folders around a file, the nearest first; the last is the root, the empty string. */
function foldersAround(file) {
	const folder = dirname(file);
	return folder === "" ? [""] : [folder, ...foldersAround(folder)];
}
const endings = [
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".jsx",
	".mjs",
	".cjs"
];
const sources = {
	".js": [".ts", ".tsx"],
	".jsx": [".tsx"],
	".mjs": [".mts"],
	".cjs": [".cts"]
};
/** The file of a path that is written without its ending, with the ending that it has once compiled, or for a folder. */
function fileAt(path, files) {
	if (path === void 0) return void 0;
	const written = /\.[cm]?[jt]sx?$/.exec(path)?.[0];
	const plain = written ? path.slice(0, -written.length) : path;
	return [
		...(written && sources[written] || []).map((ending) => plain + ending),
		...written ? [path] : [],
		...path === "" ? [] : endings.map((ending) => path + ending),
		...endings.map((ending) => `${path === "" ? "" : `${path}/`}index${ending}`)
	].find((candidate) => files.exists(candidate));
}
/** What is worked out once for each project and key. */
function onceFor(work) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key, files) => {
		const ofProject = known.get(files) ?? /* @__PURE__ */ new Map();
		known.set(files, ofProject);
		if (!ofProject.has(key)) ofProject.set(key, work(key, files));
		return ofProject.get(key);
	};
}
/** A JSON file of the project as an object, comments and trailing commas allowed; undefined for anything else. */
const readJson = onceFor((file, files) => files.exists(file) ? parseJson(files.read(file)) : void 0);
const require$1 = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href);
function parseJson(text) {
	if (text === void 0) return void 0;
	const { parse } = require$1("jsonc-parser");
	const value = parse(text.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
	return isObject(value) ? value : void 0;
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const texts = (value) => Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
/** What `*` stands for, the empty string in a pattern without it; undefined where the pattern does not match. */
function matched(pattern, text) {
	const [before = "", after] = pattern.split("*");
	if (after === void 0) return pattern === text ? "" : void 0;
	return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, text.length - after.length) : void 0;
}
// src/languages/typescript/packages.ts
/** The file of a package of the same monorepo: `@acme/jobs`, `@acme/jobs/repository`. */
function packageFile(from, file, files) {
	const [name = ""] = /^(@[^/]+\/[^/]+|[^/]+)/.exec(from) ?? [];
	const folder = packageFolder(name, file, files);
	const json = folder === void 0 ? void 0 : readJson(join(folder, "package.json"), files);
	if (folder === void 0 || !json) return void 0;
	const path = from.slice(name.length + 1);
	const written = path === "" ? [
		json.exports,
		json.source,
		json.module,
		json.main,
		json.types
	] : [json.exports];
	return firstFile(folder, [
		...targetsOf(written[0], path === "" ? "." : `./${path}`),
		...written.slice(1).flatMap((one) => typeof one === "string" ? [one] : []),
		...path === "" ? ["src/index", "index"] : [path, `src/${path}`]
	], files);
}
/** `#store` of `imports` in the nearest package.json. */
function subpathImport(from, file, files) {
	for (const folder of foldersAround(file)) {
		const json = readJson(join(folder, "package.json"), files);
		if (json) return firstFile(folder, targetsOf(json.imports, from), files);
	}
}
/** What is compiled is not in the project: its source stands at the same place under `src`, or without the folder. */
function firstFile(folder, targets, files) {
	const compiled = /(^|\/)(dist|lib|build|out|esm|cjs)(\/(esm|cjs))?\//;
	for (const target of targets) for (const path of [
		target,
		target.replace(compiled, "$1src/"),
		target.replace(compiled, "$1")
	]) {
		const found = fileAt(join(folder, path.replace(/\.d\.([cm]?)ts$/, ".$1js")), files);
		if (found !== void 0) return found;
	}
}
/** All files that `exports` or `imports` gives to a subpath, under whatever condition. */
function targetsOf(map, path) {
	if (!isObject(map) || !Object.keys(map).some((key) => /^[.#]/.test(key))) return path === "." ? leaves(map) : [];
	for (const [pattern, target] of Object.entries(map)) {
		const star = matched(pattern, path);
		if (star !== void 0) return leaves(target).map((leaf) => leaf.replaceAll("*", star));
	}
	return [];
}
const leaves = (target) => typeof target === "string" ? [target] : isObject(target) ? Object.values(target).flatMap(leaves) : [];
/**
* The folder of a package of the same monorepo. Folders cannot be listed, so it is looked for where the workspace's
* patterns and the package's name say; its package.json must have that name.
*/
function packageFolder(name, file, files) {
	for (const folder of foldersAround(file)) {
		const json = readJson(join(folder, "package.json"), files);
		if (json?.name === name) return folder;
		for (const pattern of workspaces(folder, json, files)) for (const own of foldersFor(name)) {
			const path = join(folder, pattern.replace(/\*\*?(\/\*)?/, own));
			if (path !== void 0 && readJson(`${path}/package.json`, files)?.name === name) return path;
		}
	}
}
/** `@acme/print-jobs` stands in `print-jobs`, `acme-print-jobs`, or, where packages share a beginning, in `jobs`. */
function foldersFor(name) {
	const whole = name.replace("@", "").replace("/", "-").split("-");
	return [.../* @__PURE__ */ new Set([name.split("/").at(-1), ...whole.map((_, index) => whole.slice(index).join("-"))])];
}
function workspaces(folder, json, files) {
	const listed = isObject(json?.workspaces) ? json.workspaces.packages : json?.workspaces;
	const pnpm = join(folder, "pnpm-workspace.yaml");
	const yaml = files.exists(pnpm) ? files.read(pnpm) ?? "" : "";
	const items = [...(/^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(yaml)?.[1] ?? "").matchAll(/^\s*-\s*["']?([^"'\s#]+)/gm)].map(([, pattern]) => pattern);
	return [...texts(listed), ...items].filter((pattern) => !pattern.startsWith("!"));
}
// src/languages/typescript/aliases.ts
/** The file that `compilerOptions.paths` or `baseUrl` of the nearest tsconfig gives to an import. */
function aliased(from, file, files) {
	for (const folder of foldersAround(file)) for (const name of ["tsconfig.json", "jsconfig.json"]) {
		const path = join(folder, name);
		if (!files.exists(path)) continue;
		for (const one of [path, ...references(path, files)]) {
			const found = through(aliasesOf(one, files, 0), from, files);
			if (found !== void 0) return found;
		}
		return;
	}
}
function through({ base, paths }, from, files) {
	for (const { pattern, targets } of paths) {
		const star = matched(pattern, from);
		if (star === void 0) continue;
		for (const target of targets) {
			const found = fileAt(join("", target.replace("*", star)), files);
			if (found !== void 0) return found;
		}
	}
	return base === void 0 ? void 0 : fileAt(join(base, from), files);
}
/** A solution's tsconfig only refers to others, which say what holds for its files. */
function references(file, files) {
	const all = readJson(file, files)?.references;
	return (Array.isArray(all) ? all : []).flatMap((one) => {
		const path = isObject(one) && typeof one.path === "string" ? join(dirname(file), one.path) : void 0;
		return path?.endsWith(".json") && files.exists(path) ? [path] : [];
	});
}
function aliasesOf(file, files, depth) {
	const config = readJson(file, files);
	if (!config || depth > 10) return { paths: [] };
	const options = isObject(config.compilerOptions) ? config.compilerOptions : {};
	const base = typeof options.baseUrl === "string" ? join(dirname(file), options.baseUrl) : void 0;
	const inherited = [config.extends].flat().flatMap((one) => typeof one === "string" ? [aliasesOf(extended(one, file, files) ?? "", files, depth + 1)] : []).reduce((all, one) => ({
		base: one.base ?? all.base,
		paths: one.paths.length ? one.paths : all.paths
	}), { paths: [] });
	if (!isObject(options.paths)) return {
		base: base ?? inherited.base,
		paths: inherited.paths
	};
	const start = base ?? inherited.base ?? dirname(file);
	const paths = Object.entries(options.paths).map(([pattern, targets]) => ({
		pattern,
		targets: texts(targets).flatMap((target) => join(start, target) ?? [])
	}));
	return {
		base: base ?? inherited.base,
		paths: paths.sort((a, b) => b.pattern.length - a.pattern.length)
	};
}
function extended(from, file, files) {
	const name = /^(@[^/]+\/[^/]+|[^@./][^/]*)/.exec(from)?.[0];
	const folder = name === void 0 ? dirname(file) : packageFolder(name, file, files);
	const path = folder === void 0 ? void 0 : join(folder, name === void 0 ? from : `.${from.slice(name.length)}`);
	if (path === void 0) return void 0;
	return [
		path,
		`${path}.json`,
		`${path}/tsconfig.json`
	].find((one) => files.exists(one));
}
// src/languages/typescript/linking.ts
const resolved = onceFor((_folder) => /* @__PURE__ */ new Map());
/** The file that an import means, or undefined when it is not the project's. */
function target(from, file, files) {
	const known = resolved(dirname(file), files);
	if (!known.has(from)) {
		const path = resolve(from, file, files);
		known.set(from, path && /(^|\/)node_modules\//.test(path) ? void 0 : path);
	}
	return known.get(from);
}
function resolve(from, file, files) {
	if (/^\.\.?(\/|$)/.test(from)) return fileAt(join(dirname(file), from), files);
	if (from.startsWith("#")) return aliased(from, file, files) ?? subpathImport(from, file, files);
	if (from === "" || /^(\/|[a-z]+:)/i.test(from)) return void 0;
	return aliased(from, file, files) ?? packageFile(from, file, files);
}
// src/languages/typescript/reader.ts
/** Deeper code is seen and not judged: everything behind the parser walks a module by recursion. */
const deepest$3 = 200;
/** One step further in; `otherwise` for what is nested too deep. */
function deeper(reader, read, otherwise) {
	if (reader.depth >= deepest$3) return otherwise();
	reader.depth += 1;
	const result = read();
	reader.depth -= 1;
	return result;
}
const formOf = (forms, node) => forms[node.type];
const span$1 = ({ start, end }) => ({
	start,
	end
});
const other = (node, why) => ({
	is: "other",
	...span$1(node),
	why
});
const text = (node, value) => ({
	is: "literal",
	...span$1(node),
	value
});
/** A statement that says nothing where it stands. */
const nothing = (node) => ({
	is: "other",
	...span$1(node)
});
/** A plain or quoted name of an import, an export or a key. */
const nameOf$2 = (node) => node.type === "Identifier" ? node.name : node.type === "Literal" ? String(node.value) : "";
// src/languages/typescript/functions.ts
function readFunction(node, reader, decorators = []) {
	const { body } = node;
	const code = {
		...span$1(node),
		parameters: node.params.map((parameter) => readParameter(parameter, reader)),
		body: [],
		bodyAt: span$1(body ?? node),
		decorators: decorators.map((decorator) => readExpression(decorator, reader))
	};
	if (body?.type === "BlockStatement") code.body = readBlock(body.body, reader);
	else if (body) code.body = [{
		is: "return",
		...span$1(body),
		value: readExpression(body, reader)
	}];
	if (node.id) Object.assign(code, {
		name: node.id.name,
		nameAt: span$1(node.id)
	});
	if (node.async) code.async = true;
	if (node.generator) code.generator = true;
	return code;
}
function readParameter(node, reader) {
	if (node.type === "TSParameterProperty") return {
		...readParameter(node.parameter, reader),
		...span$1(node),
		field: true
	};
	if (node.type === "AssignmentPattern") return {
		...readParameter(node.left, reader),
		...span$1(node),
		default: readExpression(node.right, reader)
	};
	if (node.type === "RestElement") return {
		...readParameter(node.argument, reader),
		...span$1(node),
		rest: "list"
	};
	const type = readType(node);
	if (node.type === "Identifier") return {
		...span$1(node),
		name: node.name,
		...type
	};
	return {
		...span$1(node),
		name: "",
		pattern: readExpression(node, reader),
		...type
	};
}
/** `JobRepository`, `models.Job`, `Job | undefined`: plain references. */
function readType(node) {
	const written = "typeAnnotation" in node ? node.typeAnnotation : void 0;
	const type = written?.type === "TSTypeAnnotation" ? plainType(written.typeAnnotation) : void 0;
	return type ? { type } : {};
}
function plainType(node) {
	switch (node.type) {
		case "TSTypeReference": return plainType(node.typeName);
		case "Identifier": return {
			is: "name",
			...span$1(node),
			name: node.name
		};
		case "TSQualifiedName": {
			const of = plainType(node.left);
			return of && {
				is: "member",
				...span$1(node),
				of,
				name: node.right.name,
				nameAt: span$1(node.right)
			};
		}
		case "TSParenthesizedType": return plainType(node.typeAnnotation);
		case "TSUnionType": {
			const parts = node.types.filter(({ type }) => type !== "TSUndefinedKeyword" && type !== "TSNullKeyword");
			return parts.length === 1 ? plainType(parts[0]) : void 0;
		}
		default: return;
	}
}
// src/languages/typescript/jsx.ts
/** An element is seen through to the expressions in it. */
function readJsx(node, reader) {
	return callOf(node, "JSX", expressionsIn(node).map((part) => readExpression(part, reader)));
}
function expressionsIn(node) {
	switch (node.type) {
		case "JSXElement": return [...node.openingElement.attributes, ...node.children].flatMap(within);
		case "JSXFragment": return node.children.flatMap(within);
		default: return [];
	}
}
function within(node) {
	switch (node.type) {
		case "JSXElement":
		case "JSXFragment": return [node];
		case "JSXAttribute": return node.value ? within(node.value) : [];
		case "JSXSpreadAttribute": return [node.argument];
		case "JSXSpreadChild":
		case "JSXExpressionContainer": return node.expression.type === "JSXEmptyExpression" ? [] : [node.expression];
		default: return [];
	}
}
// src/languages/typescript/objects.ts
function readObject(node, reader) {
	return {
		is: "object",
		...span$1(node),
		entries: node.properties.map((property) => readEntry(property, reader))
	};
}
function readEntry(node, reader) {
	if (node.type === "SpreadElement" || node.type === "RestElement") return {
		...span$1(node),
		value: readExpression(node.argument, reader)
	};
	const property = node;
	const key = readKey(property.key, property.computed, reader);
	const value = named(readExpression(property.value, reader), key);
	if (property.kind === "get") return {
		...span$1(node),
		key,
		value: {
			is: "call",
			...span$1(value),
			callee: value,
			arguments: []
		}
	};
	return {
		...span$1(node),
		key: property.kind === "set" ? other(property.key, "a setter") : key,
		value
	};
}
/** A plain, quoted or numeric key is a text; a computed one is its expression. */
function readKey(node, computed, reader) {
	if (node.type === "PrivateIdentifier") return text(node, `#${node.name}`);
	if (!computed && node.type === "Identifier") return text(node, node.name);
	const key = readExpression(node, reader);
	return key.is === "literal" && typeof key.value === "number" ? text(node, String(key.value)) : key;
}
function readList(node, reader) {
	const hole = other({
		start: node.start,
		end: node.start
	}, "a hole");
	const items = node.elements.map((element) => element ? readExpression(element, reader) : hole);
	return {
		is: "list",
		...span$1(node),
		form: "list",
		items
	};
}
// src/languages/typescript/expressions.ts
/** One expression or pattern; what has no form is `other`. Types and parentheses around it are left out. */
function readExpression(node, reader) {
	const read = formOf(forms$1, node);
	if (!read) return other(node, `it is a ${node.type}`);
	return deeper(reader, () => read(node, reader), () => other(node, "it is nested too deep"));
}
const inner = (node, reader) => readExpression(node.expression, reader);
const name = (word) => (node) => ({
	is: "name",
	...span$1(node),
	name: word
});
const forms$1 = {
	Identifier: (node) => ({
		is: "name",
		...span$1(node),
		name: node.name
	}),
	ThisExpression: name("this"),
	Super: name("super"),
	MetaProperty: (node) => ({
		is: "name",
		...span$1(node),
		name: `${node.meta.name}.${node.property.name}`
	}),
	Literal: readLiteral,
	TemplateLiteral: readTemplate,
	TaggedTemplateExpression: (node, reader) => ({
		is: "call",
		...span$1(node),
		callee: readExpression(node.tag, reader),
		arguments: [{
			...span$1(node.quasi),
			value: readTemplate(node.quasi, reader)
		}]
	}),
	ParenthesizedExpression: inner,
	ChainExpression: inner,
	TSAsExpression: inner,
	TSSatisfiesExpression: inner,
	TSTypeAssertion: inner,
	TSNonNullExpression: inner,
	TSInstantiationExpression: inner,
	MemberExpression: readMember,
	CallExpression: readCall,
	NewExpression: readCall,
	ImportExpression: (node, reader) => ({
		is: "call",
		...span$1(node),
		callee: {
			is: "name",
			start: node.start,
			end: node.start + 6,
			name: "import"
		},
		arguments: [readArgument(node.source, reader)]
	}),
	ObjectExpression: readObject,
	ObjectPattern: readObject,
	ArrayExpression: readList,
	ArrayPattern: readList,
	SpreadElement: (node, reader) => ({
		is: "spread",
		...span$1(node),
		value: readExpression(node.argument, reader)
	}),
	RestElement: (node, reader) => ({
		is: "spread",
		...span$1(node),
		value: readExpression(node.argument, reader)
	}),
	UnaryExpression: (node, reader) => ({
		is: "unary",
		...span$1(node),
		operator: node.operator === "!" ? "not" : node.operator,
		value: readExpression(node.argument, reader)
	}),
	BinaryExpression: readBinary,
	LogicalExpression: readBinary,
	ConditionalExpression: (node, reader) => ({
		is: "ternary",
		...span$1(node),
		test: readExpression(node.test, reader),
		then: readExpression(node.consequent, reader),
		otherwise: readExpression(node.alternate, reader)
	}),
	AwaitExpression: (node, reader) => ({
		is: "await",
		...span$1(node),
		value: readExpression(node.argument, reader)
	}),
	YieldExpression: (node, reader) => callOf(node, "yield", node.argument ? [readExpression(node.argument, reader)] : []),
	AssignmentExpression: readAssignment$1,
	AssignmentPattern: (node, reader) => {
		const target = readExpression(node.left, reader);
		return {
			is: "assignment",
			...span$1(node),
			target,
			value: named(readExpression(node.right, reader), target)
		};
	},
	UpdateExpression: (node, reader) => changed(node, node.argument, node.operator === "++" ? "+" : "-", one$1(node), reader),
	SequenceExpression: readSequence,
	FunctionExpression: (node, reader) => ({
		is: "function",
		...span$1(node),
		function: readFunction(node, reader)
	}),
	ArrowFunctionExpression: (node, reader) => ({
		is: "function",
		...span$1(node),
		function: readFunction(node, reader)
	}),
	ClassExpression: (node, reader) => ({
		is: "class",
		...span$1(node),
		class: readClass(node, reader)
	}),
	JSXElement: readJsx,
	JSXFragment: readJsx
};
const one$1 = (at) => ({
	is: "literal",
	...span$1(at),
	value: 1
});
/** What is done with some expressions in a way that has no form here: they are seen, and what comes of them is not known. */
const callOf = (at, how, given) => ({
	is: "call",
	...span$1(at),
	callee: {
		is: "other",
		start: at.start,
		end: at.start,
		why: how
	},
	arguments: given.map((value) => ({
		...span$1(value),
		value
	}))
});
/** `const f = () => …` and `{ f: function () {} }` give the function its name, as JavaScript does. */
function named(value, target) {
	const code = value.is === "function" ? value.function : value.is === "class" ? value.class : void 0;
	if (!code || code.name !== void 0) return value;
	if (target.is === "name") Object.assign(code, {
		name: target.name,
		nameAt: span$1(target)
	});
	if (target.is === "member") Object.assign(code, {
		name: target.name,
		nameAt: target.nameAt
	});
	if (target.is === "literal") Object.assign(code, {
		name: String(target.value),
		nameAt: span$1(target)
	});
	return value;
}
function readLiteral(node) {
	if ("regex" in node) return other(node, "a regular expression");
	const { value } = node;
	if (typeof value === "bigint") return other(node, "a bigint");
	if (typeof value === "number" && !Number.isFinite(value)) return other(node, "a number that is too large");
	return {
		is: "literal",
		...span$1(node),
		value
	};
}
function readTemplate(node, reader) {
	const parts = node.quasis.flatMap((quasi, index) => {
		const after = node.expressions[index];
		const written = text(quasi, quasi.value.cooked ?? quasi.value.raw);
		return [...quasi.value.raw === "" ? [] : [written], ...after ? [readExpression(after, reader)] : []];
	});
	const [only] = node.quasis;
	if (only && node.expressions.length === 0) return text(node, only.value.cooked ?? only.value.raw);
	return {
		is: "template",
		...span$1(node),
		parts
	};
}
function readMember(node, reader) {
	const of = readExpression(node.object, reader);
	if (node.computed) return {
		is: "index",
		...span$1(node),
		of,
		key: readExpression(node.property, reader)
	};
	const { property } = node;
	const word = property.type === "PrivateIdentifier" ? `#${property.name}` : property.name;
	return {
		is: "member",
		...span$1(node),
		of,
		name: word,
		nameAt: span$1(property)
	};
}
function readCall(node, reader) {
	const call = {
		is: "call",
		...span$1(node),
		callee: readExpression(node.callee, reader),
		arguments: node.arguments.map((argument) => readArgument(argument, reader))
	};
	if (node.type === "NewExpression") call.new = true;
	return call;
}
const readArgument = (node, reader) => node.type === "SpreadElement" ? {
	...span$1(node),
	value: readExpression(node.argument, reader),
	spread: "list"
} : {
	...span$1(node),
	value: readExpression(node, reader)
};
const spellings = {
	"===": "==",
	"!==": "!=",
	"&&": "and",
	"||": "or"
};
const operatorOf = (written) => spellings[written] ?? written;
function readBinary(node, reader) {
	const left = readExpression(node.left, reader);
	const right = readExpression(node.right, reader);
	return {
		is: "binary",
		...span$1(node),
		operator: operatorOf(node.operator),
		left,
		right
	};
}
function readAssignment$1(node, reader) {
	if (node.operator !== "=") return changed(node, node.left, operatorOf(node.operator.slice(0, -1)), readExpression(node.right, reader), reader);
	const target = readExpression(node.left, reader);
	return {
		is: "assignment",
		...span$1(node),
		target,
		value: named(readExpression(node.right, reader), target)
	};
}
/** `a += b` within an expression is `a = a + b`. */
function changed(at, left, operator, right, reader) {
	const target = readExpression(left, reader);
	return {
		is: "assignment",
		...span$1(at),
		target,
		value: {
			is: "binary",
			...span$1(at),
			operator,
			left: target,
			right
		}
	};
}
/** `(0, f)` of compiled code is `f`. */
function readSequence(node, reader) {
	const all = node.expressions.map((expression) => readExpression(expression, reader));
	const last = all.at(-1);
	return last && all.slice(0, -1).every((part) => part.is === "literal") ? last : callOf(node, "a sequence", all);
}
// src/languages/typescript/classes.ts
function readClass(node, reader) {
	const code = {
		...span$1(node),
		bases: node.superClass ? [readExpression(node.superClass, reader)] : [],
		keywords: [],
		decorators: node.decorators.map((one) => readExpression(one.expression, reader)),
		body: node.body.body.map((one) => readElement(one, reader))
	};
	if (node.id) Object.assign(code, {
		name: node.id.name,
		nameAt: span$1(node.id)
	});
	return code;
}
function readElement(node, reader) {
	switch (node.type) {
		case "MethodDefinition": return readMethod(node, reader);
		case "PropertyDefinition":
		case "AccessorProperty": return readField(node, reader);
		case "StaticBlock": {
			const body = readBlock(node.body, reader);
			const code = {
				...span$1(node),
				parameters: [],
				body,
				bodyAt: span$1(node),
				decorators: [],
				static: true
			};
			return {
				is: "function",
				...span$1(node),
				function: code
			};
		}
		default: return {
			is: "other",
			...span$1(node)
		};
	}
}
/** A signature without a body says nothing. A getter is a field that is computed. */
function readMethod(node, reader) {
	const { value } = node;
	if (!value.body) return {
		is: "other",
		...span$1(node)
	};
	const code = readFunction(value, reader, node.decorators.map((one) => one.expression));
	const target = fieldName(node.key, node.computed, reader);
	if (node.static) code.static = true;
	const whole = {
		is: "function",
		...span$1(value),
		function: code
	};
	if (node.kind === "get") return {
		is: "assign",
		...span$1(node),
		target,
		value: {
			is: "call",
			...span$1(value),
			callee: named(whole, target),
			arguments: []
		},
		declares: "field"
	};
	if (node.kind !== "set") named(whole, target);
	return {
		is: "function",
		...span$1(node),
		function: {
			...code,
			...span$1(node)
		}
	};
}
function readField(node, reader) {
	if (node.declare) return {
		is: "other",
		...span$1(node)
	};
	const target = fieldName(node.key, node.computed, reader);
	const value = node.value ? readExpression(node.value, reader) : other(node, "it is declared without a value");
	return {
		is: "assign",
		...span$1(node),
		target,
		value: named(value, target),
		...readType(node),
		declares: "field"
	};
}
/** A field is a name within its class, however it is written. */
function fieldName(key, computed, reader) {
	const read = readKey(key, computed, reader);
	return read.is === "literal" ? {
		is: "name",
		...span$1(key),
		name: String(read.value)
	} : other(key, "a computed name");
}
/** Members without a value count on from the one before. */
function readEnum(node, reader) {
	if (node.declare) return {
		is: "other",
		...span$1(node)
	};
	let before;
	const body = node.body.members.map((member) => {
		const target = fieldName(member.id, false, reader);
		const value = member.initializer ? readExpression(member.initializer, reader) : next(member, before);
		before = value;
		return {
			is: "assign",
			...span$1(member),
			target,
			value,
			declares: "field"
		};
	});
	const code = {
		...span$1(node),
		name: node.id.name,
		nameAt: span$1(node.id),
		bases: [],
		keywords: [],
		decorators: [],
		body,
		open: true
	};
	return {
		is: "class",
		...span$1(node),
		class: code
	};
}
function next(at, before) {
	if (!before) return {
		is: "literal",
		...span$1(at),
		value: 0
	};
	if (before.is === "literal" && typeof before.value === "number") return {
		is: "literal",
		...span$1(at),
		value: before.value + 1
	};
	const one = {
		is: "literal",
		...span$1(at),
		value: 1
	};
	return {
		is: "binary",
		...span$1(at),
		operator: "+",
		left: before,
		right: one
	};
}
/** A namespace is a class of its names: what it exports is reached as a static member. */
function readNamespace(node, reader) {
	const { id, body } = node;
	if (node.declare || !body || id.type !== "Identifier") return {
		is: "other",
		...span$1(node)
	};
	const inside = {
		...reader,
		exports: []
	};
	const code = {
		...span$1(node),
		name: id.name,
		nameAt: span$1(id),
		bases: [],
		keywords: [],
		decorators: [],
		body: readBlock(body.type === "TSModuleBlock" ? body.body : [body], inside),
		open: true
	};
	return {
		is: "class",
		...span$1(node),
		class: code
	};
}
// src/languages/typescript/exports.ts
function readNamedExport(node, reader) {
	if (node.declaration) {
		const statements = readStatement(node.declaration, reader);
		for (const local of statements.flatMap(declared)) reader.exports.push({
			...span$1(node),
			name: local,
			local
		});
		return statements;
	}
	for (const one of node.specifiers) {
		const [name, local] = [nameOf$2(one.exported), nameOf$2(one.local)];
		const source = node.source ? {
			from: node.source.value,
			original: local
		} : { local };
		reader.exports.push({
			...span$1(one),
			name,
			...source
		});
	}
	return [nothing(node)];
}
/** The names that a statement declares. */
function declared(statement) {
	if (statement.is === "function") return statement.function.name ? [statement.function.name] : [];
	if (statement.is === "class") return statement.class.name ? [statement.class.name] : [];
	return statement.is === "assign" ? targets(statement.target) : [];
}
function targets(target) {
	switch (target.is) {
		case "name": return [target.name];
		case "assignment": return targets(target.target);
		case "spread": return targets(target.value);
		case "list": return target.items.flatMap(targets);
		case "object": return target.entries.flatMap(({ value }) => targets(value));
		default: return [];
	}
}
function readExportAll(node, reader) {
	const from = node.source.value;
	const name = node.exported ? nameOf$2(node.exported) : "*";
	reader.exports.push({
		...span$1(node),
		name,
		from,
		...node.exported && { original: "*" }
	});
	return nothing(node);
}
function readDefaultExport(node, reader) {
	const declaration = node.declaration;
	if ((declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration") && declaration.id) {
		reader.exports.push({
			...span$1(node),
			name: "default",
			local: declaration.id.name
		});
		return readStatement(declaration, reader);
	}
	const value = declaration.type === "ClassDeclaration" ? {
		is: "class",
		...span$1(declaration),
		class: readClass(declaration, reader)
	} : readExpression(asExpression(declaration), reader);
	if (value.is !== "other") reader.exports.push({
		...span$1(node),
		name: "default",
		value
	});
	return [nothing(node)];
}
const asExpression = (node) => node.type === "FunctionDeclaration" ? {
	...node,
	type: "FunctionExpression"
} : node;
/** `export = store`. */
function readExportAssignment(node, reader) {
	reader.exports.push({
		...span$1(node),
		name: "=",
		value: readExpression(node.expression, reader)
	});
	return nothing(node);
}
/** `module.exports = …`, `exports.claim = …`, `module.exports.claim = …`; undefined for other assignments. */
function readModuleAssignment(node, whole, reader) {
	const name = node.operator === "=" ? exportedName(node.left) : void 0;
	if (name === void 0) return void 0;
	const read = readExpression(node.right, reader);
	const value = name === "=" ? read : named(read, text(node.left, name));
	if (isNothing$1(value)) return nothing(whole);
	reader.exports.push({
		...span$1(whole),
		name,
		value
	});
	return nothing(whole);
}
const isNothing$1 = (value) => value.is === "assignment" ? isNothing$1(value.value) : value.is === "unary" && value.operator === "void";
function exportedName(node) {
	if (isModuleExports(node)) return "=";
	if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") return void 0;
	const { object } = node;
	return isModuleExports(object) || object.type === "Identifier" && object.name === "exports" ? node.property.name : void 0;
}
const isModuleExports = (node) => node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier" && node.object.name === "module" && node.property.type === "Identifier" && node.property.name === "exports";
// src/languages/typescript/imports.ts
/** The names that an import binds go to the file's imports. An import without names is kept with the local name `''`. */
function readImport(node, reader) {
	const from = node.source.value;
	const add = (local, name) => reader.imports.push({
		...span$1(node),
		local,
		from,
		name
	});
	for (const one of node.specifiers) if (one.type === "ImportDefaultSpecifier") add(one.local.name, "default");
	else if (one.type === "ImportNamespaceSpecifier") add(one.local.name, "*");
	else add(one.local.name, nameOf$2(one.imported));
	if (node.specifiers.length === 0) add("", "*");
	return nothing(node);
}
/** `import store = require('./store')`; `import Job = models.Job`. */
function readImportEquals(node, reader) {
	const { id, moduleReference: reference } = node;
	if (reference.type === "TSExternalModuleReference") {
		reader.imports.push({
			...span$1(node),
			local: id.name,
			from: reference.expression.value,
			name: "*"
		});
		return nothing(node);
	}
	const value = readPath(reference);
	return {
		is: "assign",
		...span$1(node),
		target: readExpression(id, reader),
		value,
		declares: "const"
	};
}
function readPath(node) {
	if (node.type !== "TSQualifiedName") return {
		is: "name",
		...span$1(node),
		name: nameOf$2(node)
	};
	return {
		is: "member",
		...span$1(node),
		of: readPath(node.left),
		name: node.right.name,
		nameAt: span$1(node.right)
	};
}
/**
* `const store = require('./store')`, `const { load } = await import('./load')`, `const put = require('./store').put`:
* true where every name that is declared is now an import.
*/
function readRequired(target, init, whole, reader) {
	const source = required(init);
	if (!source) return false;
	const add = (local, name) => reader.imports.push({
		...span$1(whole),
		local,
		from: source.from,
		name
	});
	if (target.type === "Identifier") {
		add(target.name, source.name ?? "*");
		return true;
	}
	if (target.type !== "ObjectPattern" || source.name !== void 0) return false;
	const names = target.properties.flatMap((one) => one.type === "Property" && !one.computed && one.value.type === "Identifier" ? [{
		local: one.value.name,
		name: nameOf$2(one.key)
	}] : []);
	if (names.length < target.properties.length) return false;
	for (const { local, name } of names) add(local, name);
	return true;
}
function required(node) {
	switch (node.type) {
		case "AwaitExpression": return required(node.argument);
		case "ParenthesizedExpression":
		case "TSAsExpression":
		case "TSNonNullExpression": return required(node.expression);
		case "MemberExpression": {
			const of = node.computed || node.property.type !== "Identifier" ? void 0 : required(node.object);
			return of && of.name === void 0 ? {
				from: of.from,
				name: nameOf$2(node.property)
			} : void 0;
		}
		case "ImportExpression": return textOf$1(node.source);
		case "CallExpression": return node.callee.type === "Identifier" && node.callee.name === "require" ? textOf$1(node.arguments[0]) : void 0;
		default: return;
	}
}
const textOf$1 = (node) => node?.type === "Literal" && typeof node.value === "string" ? { from: node.value } : void 0;
// src/languages/typescript/statements.ts
const readBlock = (nodes, reader) => nodes.flatMap((node) => readStatement(node, reader));
function readStatement(node, reader) {
	const read = formOf(forms, node);
	const unread = {
		is: "other",
		...span$1(node)
	};
	const statements = read ? deeper(reader, () => read(node, reader), () => unread) : unread;
	return Array.isArray(statements) ? statements : [statements];
}
const forms = {
	EmptyStatement: () => [],
	ExpressionStatement: (node, reader) => readExpressionStatement(node.expression, node, reader),
	VariableDeclaration: readDeclaration,
	FunctionDeclaration: (node, reader) => ({
		is: "function",
		...span$1(node),
		function: readFunction(node, reader)
	}),
	ClassDeclaration: (node, reader) => node.declare ? {
		is: "other",
		...span$1(node)
	} : {
		is: "class",
		...span$1(node),
		class: readClass(node, reader)
	},
	TSEnumDeclaration: readEnum,
	TSModuleDeclaration: readNamespace,
	BlockStatement: (node, reader) => ({
		is: "block",
		...span$1(node),
		body: readBlock(node.body, reader)
	}),
	IfStatement: (node, reader) => ({
		is: "if",
		...span$1(node),
		test: readExpression(node.test, reader),
		then: readBody(node.consequent, reader),
		otherwise: node.alternate ? readBody(node.alternate, reader) : []
	}),
	SwitchStatement: (node, reader) => ({
		is: "switch",
		...span$1(node),
		on: readExpression(node.discriminant, reader),
		cases: node.cases.map((one) => ({
			...span$1(one),
			tests: one.test ? [readExpression(one.test, reader)] : [],
			body: readBlock(one.consequent, reader)
		}))
	}),
	ForStatement: readFor,
	ForOfStatement: readForEach,
	ForInStatement: readForEach,
	WhileStatement: readWhile,
	DoWhileStatement: readWhile,
	TryStatement: readTry,
	ReturnStatement: (node, reader) => ({
		is: "return",
		...span$1(node),
		...given(node.argument, reader)
	}),
	ThrowStatement: (node, reader) => ({
		is: "throw",
		...span$1(node),
		...given(node.argument, reader)
	}),
	BreakStatement: (node) => ({
		is: "break",
		...span$1(node)
	}),
	ContinueStatement: (node) => ({
		is: "continue",
		...span$1(node)
	}),
	LabeledStatement: (node, reader) => readStatement(node.body, reader),
	ImportDeclaration: readImport,
	TSImportEqualsDeclaration: readImportEquals,
	ExportNamedDeclaration: readNamedExport,
	ExportDefaultDeclaration: readDefaultExport,
	ExportAllDeclaration: readExportAll,
	TSExportAssignment: readExportAssignment
};
/** What is behind `if (…)` or `for (…)`, with or without braces. */
function readBody(node, reader) {
	return node.type === "BlockStatement" ? readBlock(node.body, reader) : readStatement(node, reader);
}
const given = (node, reader) => node ? { value: readExpression(node, reader) } : {};
function readExpressionStatement(node, whole, reader) {
	if (node.type === "ParenthesizedExpression") return readExpressionStatement(node.expression, whole, reader);
	if (node.type === "SequenceExpression") return node.expressions.flatMap((one) => readExpressionStatement(one, one, reader));
	if (node.type === "UpdateExpression") return {
		is: "assign",
		...span$1(whole),
		target: readExpression(node.argument, reader),
		value: {
			is: "literal",
			...span$1(node),
			value: 1
		},
		operator: node.operator === "++" ? "+" : "-"
	};
	if (node.type !== "AssignmentExpression") return {
		is: "expression",
		...span$1(whole),
		value: readExpression(node, reader)
	};
	return readModuleAssignment(node, whole, reader) ?? readAssignment(node, whole, reader);
}
/** `a = b = 3` is one assignment for each target, all of the same value. */
function readAssignment(node, whole, reader) {
	const operator = node.operator.slice(0, -1);
	const next = node.right;
	const later = operator === "" && next.type === "AssignmentExpression" && next.operator === "=" ? readAssignment(next, next, reader) : [];
	const last = later.at(-1);
	const target = readExpression(node.left, reader);
	const value = last?.is === "assign" ? last.value : named(readExpression(node.right, reader), target);
	const statement = {
		is: "assign",
		...span$1(whole),
		target,
		value
	};
	if (operator !== "") statement.operator = operatorOf(operator);
	return [statement, ...later];
}
function readDeclaration(node, reader) {
	if (node.declare) return [{
		is: "other",
		...span$1(node)
	}];
	const declares = node.kind === "var" || node.kind === "let" ? node.kind : "const";
	return node.declarations.map((one) => {
		const whole = span$1(node.declarations.length === 1 ? node : one);
		if (one.init && readRequired(one.id, one.init, whole, reader)) return {
			is: "other",
			...whole
		};
		const target = readExpression(one.id, reader);
		const value = one.init ? named(readExpression(one.init, reader), target) : other(one, "it is declared without a value");
		return {
			is: "assign",
			...whole,
			target,
			value,
			...readType(one.id),
			declares
		};
	});
}
/** What the head declares is the loop's own; what it does after each round is done at the end of the body. */
function readFor(node, reader) {
	const body = readBody(node.body, reader);
	if (node.update) body.push(...[readExpressionStatement(node.update, node.update, reader)].flat());
	const loop = {
		is: "loop",
		...span$1(node),
		body
	};
	if (node.test) loop.test = readExpression(node.test, reader);
	if (!node.init) return loop;
	const init = node.init.type === "VariableDeclaration" ? readDeclaration(node.init, reader) : [readExpressionStatement(node.init, node.init, reader)].flat();
	return {
		is: "block",
		...span$1(node),
		body: [...init, loop]
	};
}
function readForEach(node, reader) {
	const declared = node.left.type === "VariableDeclaration" ? node.left.declarations[0].id : node.left;
	const over = readExpression(node.right, reader);
	return {
		is: "loop",
		...span$1(node),
		target: readExpression(declared, reader),
		over: node.type === "ForOfStatement" ? over : callOf(node.right, "the keys of an object", [over]),
		body: readBody(node.body, reader)
	};
}
function readWhile(node, reader) {
	return {
		is: "loop",
		...span$1(node),
		test: readExpression(node.test, reader),
		body: readBody(node.body, reader)
	};
}
function readTry(node, reader) {
	const handlers = [];
	if (node.handler) {
		const handler = {
			...span$1(node.handler),
			body: readBlock(node.handler.body.body, reader)
		};
		if (node.handler.param?.type === "Identifier") handler.name = node.handler.param.name;
		handlers.push(handler);
	}
	const last = node.finalizer ? readBlock(node.finalizer.body, reader) : [];
	return {
		is: "try",
		...span$1(node),
		body: readBlock(node.block.body, reader),
		handlers,
		otherwise: [],
		finally: last
	};
}
// src/languages/typescript/parse.ts
/** A file that does not parse has one problem and an empty body. */
function parse({ file, text }) {
	const reader = {
		text,
		imports: [],
		exports: [],
		depth: 0
	};
	const module = {
		file,
		language: "typescript",
		body: [],
		imports: reader.imports,
		exports: reader.exports,
		comments: []
	};
	if (isTooDeep(text)) return {
		module,
		problems: [{
			file,
			start: 0,
			message: "the code is nested too deep to be read"
		}]
	};
	const result = parseAny(file, text);
	if (!result) return {
		module,
		problems: [{
			file,
			start: 0,
			message: "the syntax is not readable"
		}]
	};
	module.body = readBlock(result.program.body, reader);
	module.comments = result.comments.map(({ start, end, value }) => ({
		start,
		end,
		text: value
	}));
	return {
		module,
		problems: failed(result) ? [problemOf(result, file)] : []
	};
}
/** What oxc reports beside a tree (a `return` at the top level) does not keep the file from being read. */
const failed = ({ program, errors }) => program.body.length === 0 && errors.length > 0;
/** A `.js` file is a module, a script of Node, or written with types (Flow's are mostly TypeScript's). */
function parseAny(file, text) {
	const source = text.startsWith("﻿#!") ? ` //${text.slice(3)}` : text;
	const script = /\.[cm]?jsx?$/i.test(file);
	const first = parseOnce(file, source, script ? { lang: "jsx" } : {});
	if (!script || first && !failed(first)) return first;
	for (const options of [
		{
			lang: "jsx",
			sourceType: "commonjs"
		},
		{ lang: "tsx" },
		{ lang: "ts" }
	]) {
		const result = parseOnce(file, source, options);
		if (result && !failed(result)) return result;
	}
	return first;
}
/** Undefined where oxc hands a tree over in a way that cannot be read: a wrong escape in a JSX name does it. */
function parseOnce(file, source, options) {
	const result = (0, oxc_parser.parseSync)(file, source, options);
	try {
		return result.program && result;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function problemOf({ errors }, file) {
	const [error] = errors;
	const message = error ? `${error.message[0]?.toLowerCase()}${error.message.slice(1)}` : "it does not parse";
	return {
		file,
		start: error?.labels[0]?.start ?? 0,
		message: `the syntax is not readable: ${message}`
	};
}
/** oxc recurses on the machine's stack, and ends the whole process where that is used up: at some 350 levels of 1 MB. */
const deepestBrackets = 300;
function isTooDeep(text) {
	let depth = 0;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === 40 || code === 91 || code === 123) {
			depth += 1;
			if (depth > deepestBrackets) return true;
		} else if ((code === 41 || code === 93 || code === 125) && depth > 0) depth -= 1;
	}
	return false;
}
// src/languages/typescript/spelling.ts
/** A value as TypeScript spells it. */
function spelled(value, quote = "'") {
	if (typeof value !== "string") return String(value);
	const escaped = value.replace(/[\\`]/g, (one) => one === "`" && quote !== "`" ? one : `\\${one}`).replaceAll("\n", "\\n").replaceAll("\r", "\\r");
	if (quote === "`") return `\`${escaped.replace(/\$(?=\{)/g, "\\$")}\``;
	return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}
/** The quote with which a literal begins; undefined for what is no text. */
const quoteOf = (written) => /^['"`]/.exec(written)?.[0];
/** The quote that a text mostly uses. */
const usualQuote = (text) => {
	const count = (quote) => text.split(quote).length;
	return count("\"") > count("'") ? "\"" : "'";
};
/** A key as the other keys of its object are written: quoted where all of them are, or where it has to be. */
function spelledKey(key, others) {
	const quotes = others.map(quoteOf);
	const [first] = quotes;
	if (first && quotes.every(Boolean)) return spelled(key, first);
	return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : spelled(key, quotes.find(Boolean));
}
// src/languages/typescript/cdk/imports.ts
/** Brings `Duration` in: among the names that come from the CDK already, else by a line of its own. */
function importOfDuration(module, text) {
	for (const { from, start, end } of module.imports) {
		const line = text.slice(start, end);
		const names = require_code.isCore(from) && /^(?!import\s+type)[^{]*\{(\s*)/.exec(line);
		if (!names) continue;
		const at = start + names[0].length;
		return [{
			start: at,
			end: at,
			text: `Duration,${names[1] || " "}`
		}];
	}
	const quote = usualQuote(text);
	const last = module.imports.at(-1);
	const commonjs = last !== void 0 && /\brequire\(/.test(text.slice(last.start, last.end));
	const semicolon = last && text.slice(last.start, require_layout.lineEnd(text, last.end)).trimEnd().endsWith(";") ? ";" : "";
	const from = `${quote}${require_code.coreOf(module)}${quote}`;
	const line = commonjs ? `const { Duration } = require(${from})${semicolon}` : `import { Duration } from ${from}${semicolon}`;
	const at = last ? require_layout.lineStart(text, last.start) : 0;
	return [{
		start: at,
		end: at,
		text: line + require_layout.newlineOf(text)
	}];
}
// src/languages/typescript/items.ts
/** One more item behind the last, in the shape that the list has. */
function appended(text, list, item) {
	const last = list.items.at(-1);
	const rest = text.slice(last?.end ?? list.start, list.end);
	if (require_layout.lineStart(text, list.end) <= (last?.end ?? list.start)) return [onOneLine(text, list, last, rest, item)];
	const comma = last ? commaIn(rest) : void 0;
	const line = `${(last && ownIndent(text, last)) ?? require_layout.indentAt(text, list.end) + require_layout.indentUnit(text)}${item}${comma === void 0 && last ? "" : ","}${require_layout.newlineOf(text)}`;
	const at = require_layout.lineStart(text, list.end);
	const added = {
		start: at,
		end: at,
		text: line
	};
	return last && comma === void 0 ? [{
		start: last.end,
		end: last.end,
		text: ","
	}, added] : [added];
}
function onOneLine(text, list, last, rest, item) {
	const at = (last?.end ?? list.start) + rest.trimEnd().length;
	if (!last) return rest.trim() === "" ? {
		...span(list),
		text: ` ${item} `
	} : {
		start: at,
		end: at,
		text: ` ${item}`
	};
	if (commaIn(rest) === void 0) return {
		start: at,
		end: at,
		text: `, ${item}`
	};
	return {
		start: at,
		end: at,
		text: ` ${item}${text[at - 1] === "," ? "," : ""}`
	};
}
/** An item less, with the comma that parts it from its neighbour; comments stay. */
function without(text, list, item) {
	const index = list.items.findIndex((one) => one.start === item.start);
	const [before, after] = [list.items[index - 1], list.items[index + 1]];
	const rest = text.slice(item.end, after?.start ?? list.end);
	const comma = commaIn(rest);
	const own = {
		start: item.start,
		end: item.end + (comma ?? 0),
		text: ""
	};
	const earlier = !after && before && comma === void 0 ? commaIn(text.slice(before.end, item.start)) : void 0;
	const cut = (end) => ({
		start: end - 1,
		end,
		text: ""
	});
	const commas = earlier === void 0 ? [] : [cut(before.end + earlier)];
	const behind = text.slice(own.end, require_layout.lineEnd(text, own.end));
	if (text.slice(require_layout.lineStart(text, own.start), own.start).trim() === "") {
		const next = text.indexOf("\n", own.end);
		if (behind.trim() === "" && next >= 0) return [...commas, {
			start: require_layout.lineStart(text, own.start),
			end: next + 1,
			text: ""
		}];
		return [...commas, {
			...own,
			end: own.end + behind.length - behind.trimStart().length
		}];
	}
	if (!before && !after && rest.trim().replace(",", "") === "") return [{
		...span(list),
		text: ""
	}];
	if (after) return [{
		...own,
		end: own.end + /^[ \t]*/.exec(behind)[0].length
	}];
	const spaces = /[ \t]*$/.exec(text.slice(0, own.start))[0].length;
	const start = own.start - spaces;
	return earlier !== void 0 && before.end + earlier === start ? [{
		...own,
		start: start - 1
	}] : [...commas, {
		...own,
		start
	}];
}
const span = ({ start, end }) => ({
	start,
	end
});
/** Past the first comma; undefined where there is none but in comments. */
function commaIn(rest) {
	return /^(?:[^,/]|\/\/[^\n]*(?=\n)|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/(?![/*]))*,/.exec(rest)?.[0].length;
}
/** The indentation of an item that begins its line. */
function ownIndent(text, item) {
	const before = text.slice(require_layout.lineStart(text, item.start), item.start);
	return before.trim() === "" ? before : void 0;
}
// src/languages/typescript/claims/specifier.ts
const ending = /\.(?:d\.)?[cm]?[jt]sx?$/;
/** How a file imports another of the project, in the way in which it imports already. */
function specifierTo(target, from) {
	const plain = target.replace(ending, "");
	const leads = ({ from: specifier }) => {
		if (!specifier.startsWith(".")) return false;
		const path = node_path.posix.join(node_path.posix.dirname(from.file), specifier).replace(ending, "");
		return path === plain || `${path}/index` === plain;
	};
	const written = from.imports.find(leads)?.from ?? from.imports.find(({ from: specifier }) => isAlias(specifier, plain))?.from;
	if (written) return written;
	const relative = node_path.posix.relative(node_path.posix.dirname(from.file), plain);
	const path = relative.startsWith(".") ? relative : `./${relative}`;
	const like = from.imports.map(({ from: specifier }) => specifier).find((one) => one.startsWith(".") && ending.test(one));
	return path + (like ? ending.exec(like)[0] : "");
}
/** `@/jobs/repository` for `src/jobs/repository`: two folders of the path, at least, stand in the alias. */
const isAlias = (specifier, plain) => {
	const [first, ...rest] = specifier.replace(ending, "").split("/");
	return /^[@~#]/.test(first ?? "") && rest.length > 1 && plain.endsWith(`/${rest.join("/")}`);
};
// src/languages/typescript/claims/configured.ts
/** The configuration's own function: it is given the job's id, and answers as `claimJob` does. */
function configuredClaim({ transition, own, context }) {
	const { import: from, function: name = "claimJob" } = context.claims;
	const { subject, store } = transition;
	if (from === void 0 || subject === "") return "the id of the job is not known";
	if (store && (store.besides === void 0 || store.besides.length > 0)) return `it writes more than the status, which \`${name}\` would not`;
	const specifier = from.startsWith("./") ? specifierTo(node_path.posix.normalize(from), own) : from;
	return {
		call: `${name}(${subject})`,
		texts: [subject],
		wanted: [{
			name: name.split(".")[0],
			from: specifier
		}],
		besides: /* @__PURE__ */ new Map()
	};
}
// src/languages/typescript/claims/sheet.ts
/** The compiler is loaded here, by the first claim that is written, and by nothing else. */
async function openSheet(file, text) {
	const { Project } = await import("ts-morph");
	const source = new Project({
		useInMemoryFileSystem: true,
		skipLoadingLibFiles: true,
		compilerOptions: {
			allowJs: true,
			noLib: true
		}
	}).createSourceFile(`/${file}`, text);
	const imports = source.getImportDeclarations();
	const quotes = imports.length > 0 ? imports.map((one) => one.getModuleSpecifier().getText()).join("") : text;
	const statements = source.getStatements();
	return {
		file,
		text,
		source,
		quote: quotes.split("\"").length > quotes.split("'").length ? "\"" : "'",
		end: statements.filter((one) => one.getText().endsWith(";")).length * 2 >= statements.filter(canEnd).length ? ";" : "",
		newline: require_layout.newlineOf(text),
		unit: require_layout.indentUnit(text),
		typed: /\.[cm]?tsx?$/.test(file),
		commonjs: file.endsWith(".cjs") || imports.length === 0 && /\brequire\(/.test(text)
	};
}
const canEnd = (statement) => /^(Import|Variable|Expression|Export)/.test(statement.getKindName());
/** The compiler leaves a byte order mark out of its offsets. */
const shift = ({ text }) => text.startsWith("﻿") ? 1 : 0;
const spanOf = (node, sheet) => ({
	start: node.getStart() + shift(sheet),
	end: node.getEnd() + shift(sheet)
});
/** Every place that means what is declared at a name, by the compiler's own references. */
const mentionsOn = (sheet) => (declared, within) => {
	const node = sheet.source.getDescendantAtPos(declared.start - shift(sheet));
	const found = [{
		start: declared.start,
		end: declared.end
	}, ...referencesTo(node, sheet)];
	return found.filter(({ start }, index) => found.findIndex((one) => one.start === start) === index).filter((one) => require_code.contains(within, one));
};
function referencesTo(node, sheet) {
	return (node?.findReferencesAsNodes?.() ?? []).map((one) => spanOf(one, sheet));
}
/** Every identifier of the file. */
const namesOn = ({ source }) => new Set(source.getDescendants().flatMap((one) => one.getKindName() === "Identifier" ? [one.getText()] : []));
const quoted = (value, { quote }) => quote + value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) + quote;
// src/languages/typescript/claims/imports.ts
/**
* Brings names in, beside those that come from the same module already, and takes out those that only the removed code
* used. `kept`: the code that is written instead, which may use them still.
*/
function importEdits(sheet, wanted, removed, kept) {
	if (sheet.commonjs) return {
		edits: requireEdits(sheet, wanted),
		takesOut: false
	};
	const declarations = sheet.source.getImportDeclarations();
	const edits = [];
	const removedWhole = [];
	let takesOut = false;
	const left = new Set(wanted.filter(({ name }) => !declarations.some((one) => brings(one, name))));
	for (const declaration of declarations) {
		const mine = [...left].filter(({ from }) => takesNames(declaration) && declaration.getModuleSpecifierValue() === from);
		for (const one of mine) left.delete(one);
		const gone = declaration.getNamedImports().filter((one) => isUnused(one, sheet, removed, kept));
		takesOut ||= gone.length > 0;
		if (mine.length === 0 && isWhole$2(declaration, gone)) removedWhole.push(declaration);
		if (mine.length > 0 || gone.length > 0) edits.push(rewritten(declaration, mine.map(({ name }) => name), gone, sheet));
	}
	if (left.size > 0) edits.push(newImports(sheet, [...left], removedWhole));
	return {
		edits,
		takesOut
	};
}
const brings = (declaration, name) => declaration.getNamedImports().some((one) => (one.getAliasNode() ?? one.getNameNode()).getText() === name);
const isWhole$2 = (declaration, gone) => !declaration.getDefaultImport() && gone.length === declaration.getNamedImports().length;
const takesNames = (declaration) => !declaration.isTypeOnly() && declaration.getNamedImports().length > 0;
function isUnused(one, sheet, removed, kept) {
	const local = one.getAliasNode() ?? one.getNameNode();
	const name = local.getText();
	if (!removed.some(({ start, end }) => words(sheet.text.slice(start, end)).has(name)) || words(kept).has(name)) return false;
	const own = spanOf(one, sheet);
	const uses = referencesTo(local, sheet).filter((use) => !require_code.contains(own, use));
	return uses.length > 0 && uses.every((use) => removed.some((span) => require_code.contains(span, use)));
}
const byName = (a, b) => a.toLowerCase() < b.toLowerCase() ? -1 : 1;
const inOrder = (names) => names.every((name, index) => index === 0 || byName(names[index - 1], name) < 0);
const words = (code) => new Set(code.match(/[\w$]+/g) ?? []);
function rewritten(declaration, added, gone, sheet) {
	const named = declaration.getNamedImports();
	const kept = named.filter((one) => !gone.includes(one)).map((one) => one.getText());
	const texts = inOrder(kept) ? [...kept, ...added].sort(byName) : [...kept, ...added];
	const whole = spanOf(declaration, sheet);
	const alone = !declaration.getDefaultImport();
	if (texts.length === 0 && alone) return require_layout.replaceLines(sheet.text, whole, "");
	const braces = spanOf(named[0].getParentOrThrow(), sheet);
	const before = sheet.text.slice(braces.start, braces.end);
	if (texts.length === 0) return {
		start: sheet.text.lastIndexOf(",", braces.start),
		end: braces.end,
		text: ""
	};
	if (!before.includes("\n")) return {
		...braces,
		text: /^\{\s/.test(before) ? `{ ${texts.join(", ")} }` : `{${texts.join(", ")}}`
	};
	const indent = require_layout.indentAt(sheet.text, spanOf(named[0], sheet).start);
	const trailing = /,\s*\}$/.test(before) ? "," : "";
	const lines = texts.map((one) => sheet.newline + indent + one).join(",");
	return {
		...braces,
		text: `{${lines}${trailing}${sheet.newline}}`
	};
}
/** After the last import of a package, else before all others. */
function newImports(sheet, wanted, gone) {
	const { source, text, newline, end } = sheet;
	const lines = [...new Set(wanted.map(({ from }) => from))].map((from) => {
		const names = wanted.filter((one) => one.from === from).map(({ name }) => name);
		const gap = /import \{\S/.test(text) ? "" : " ";
		return `import {${gap}${names.sort().join(", ")}${gap}} from ${quoted(from, sheet)}${end}`;
	});
	const declarations = source.getImportDeclarations().filter((one) => !gone.includes(one));
	const last = declarations.filter((one) => !one.getModuleSpecifierValue().startsWith(".")).at(-1);
	if (last) return inserted(require_layout.lineEnd(text, spanOf(last, sheet).end), lines.map((line) => newline + line).join(""));
	const first = declarations[0] ?? source.getStatements()[0];
	const at = first ? require_layout.lineStart(text, spanOf(first, sheet).start) : text.length;
	const gap = declarations.length > 0 ? "" : newline;
	return inserted(Math.max(at, text.startsWith("﻿") ? 1 : 0), lines.map((line) => line + newline).join("") + gap);
}
function requireEdits(sheet, wanted) {
	const { source, text, newline, end } = sheet;
	const left = wanted.filter(({ name, from }) => !new RegExp(`\\b${name}\\b[^;\\n]*require\\(['"]${from}['"]\\)`).test(text));
	const lines = [...new Set(left.map(({ from }) => from))].map((from) => {
		return `const { ${left.filter((one) => one.from === from).map(({ name }) => name).sort().join(", ")} } = require(${quoted(from, sheet)})${end}`;
	});
	if (lines.length === 0) return [];
	const last = source.getStatements().filter((one) => /^(const|let|var)[^;]*\brequire\(/.test(one.getText())).at(-1);
	if (last) return [inserted(require_layout.lineEnd(text, spanOf(last, sheet).end), lines.map((line) => newline + line).join(""))];
	const first = source.getStatements().find((one) => !/^['"]use strict['"]/.test(one.getText()));
	const at = first ? require_layout.lineStart(text, spanOf(first, sheet).start) : text.length;
	return [inserted(Math.max(at, text.startsWith("﻿") ? 1 : 0), lines.map((line) => line + newline).join(""))];
}
const inserted = (at, code) => ({
	start: at,
	end: at,
	text: code
});
// src/languages/typescript/claims/conditional.ts
const libraries$1 = {
	"@prisma/client": prisma,
	typeorm,
	knex,
	mongodb,
	save: () => "it saves the object as a whole; an update of the row by its key could be conditional"
};
const knows = (library) => Object.hasOwn(libraries$1, library);
const conditional = (write) => libraries$1[write.library](write);
/** `update` throws where no row fits; `updateMany` counts, but takes no unique filter of two attributes and no related rows. */
function prisma(write) {
	const { call, statuses, sheet } = write;
	const given = objectAt(call, 0);
	const where = given && valueOfKey(given, "where");
	const data = given && valueOfKey(given, "data");
	if (call.callee.is !== "member" || call.callee.name !== "update") return "`updateMany` answers with a count already";
	if (where?.is !== "object" || data?.is !== "object") return "its filter or its data is put together elsewhere";
	if (given.entries.length > 2) return "`updateMany` answers with a count, not with the row that it selects";
	if (!where.entries.every(({ key, value }) => key && value.is !== "object")) return "its filter is more than plain values";
	if (!data.entries.every(isOwnColumn)) return "`updateMany` cannot write related rows";
	const condition = one(statuses) ?? `{ in: [${statuses.join(", ")}] }`;
	return {
		edits: [{
			start: call.callee.nameAt.end,
			end: call.callee.nameAt.end,
			text: "Many"
		}, added(where, write.attribute, condition, sheet)],
		...counted("count", "count === 0")
	};
}
const isOwnColumn = ({ key, value }) => key !== void 0 && (value.is !== "object" || value.entries.every((entry) => /^(set|increment|decrement|multiply|divide)$/.test((entry.key && require_code.literalText(entry.key)) ?? "")));
function typeorm({ call, attribute, statuses, sheet }) {
	const criteria = objectAt(call, call.arguments.length > 2 ? 1 : 0);
	if (!criteria) return "its criteria are no object that the status could be added to";
	const status = one(statuses);
	if (status === void 0) return "several statuses need TypeORM's `In`";
	return {
		edits: [added(criteria, attribute, status, sheet)],
		...counted("affected", "!affected")
	};
}
function knex({ call, attribute, statuses, sheet }) {
	const { callee } = call;
	if (callee.is !== "member" || callee.name !== "update") return "more is called behind its `update`";
	const dot = sheet.text.slice(callee.of.end, callee.nameAt.start);
	const name = quoted(attribute, sheet);
	const status = one(statuses);
	const clause = status === void 0 ? `whereIn(${name}, [${statuses.join(", ")}])` : `where(${name}, ${status})`;
	return {
		edits: [{
			start: callee.of.end,
			end: callee.of.end,
			text: dot + clause
		}],
		binding: "taken",
		count: "taken",
		lost: "taken === 0"
	};
}
function mongodb({ call, attribute, statuses, sheet }) {
	const filter = objectAt(call, 0);
	if (call.callee.is !== "member" || call.callee.name !== "updateOne") return "only `updateOne` counts what it changed";
	if (!filter || call.arguments.length < 2) return "its filter is no object that the status could be added to";
	return {
		edits: [added(filter, attribute, one(statuses) ?? `{ $in: [${statuses.join(", ")}] }`, sheet)],
		...counted("modifiedCount", "modifiedCount === 0")
	};
}
const counted = (count, lost) => ({
	binding: `{ ${count} }`,
	count,
	lost
});
const one = (statuses) => statuses.length === 1 ? statuses[0] : void 0;
function objectAt(call, index) {
	const value = call.arguments[index]?.value;
	return value?.is === "object" && value.entries.length > 0 ? value : void 0;
}
const valueOfKey = ({ entries }, name) => entries.find(({ key }) => key && require_code.literalText(key) === name)?.value;
/** One entry more at an object's end, on a line of its own where the others are. */
function added(object, key, value, { text, newline }) {
	const last = object.entries.at(-1);
	const gap = text.slice(object.start, last.start).includes("\n") ? `,${newline}${require_layout.indentAt(text, last.start)}` : ", ";
	return {
		start: last.end,
		end: last.end,
		text: `${gap}${key}: ${value}`
	};
}
// src/languages/typescript/claims/passing.ts
/** The statuses that a test lets pass, as it writes them: `'QUEUED'`, `Status.Queued`; undefined where it does not. */
function passingTexts(test, guard, text) {
	const at = expressionAt(test, guard.test);
	const found = at && writtenIn(at);
	return found?.length === guard.statuses.length ? found.map(({ start, end }) => text.slice(start, end)) : void 0;
}
function expressionAt(expression, at) {
	if (expression.start === at.start && expression.end === at.end) return expression;
	for (const part of require_code.partsOf(expression)) {
		const found = expressionAt(part, at);
		if (found) return found;
	}
}
function writtenIn(test) {
	if (test.is === "unary" && test.operator === "not") return writtenIn(test.value);
	if (test.is === "binary" && (test.operator === "==" || test.operator === "!=")) {
		const side = [test.left, test.right].find(isWritten);
		return side && [side];
	}
	const list = test.is === "call" && test.callee.is === "member" ? test.callee.of : void 0;
	return list?.is === "list" ? list.items : void 0;
}
/** `'QUEUED'`, `JobStatus.Queued`, `QUEUED`: what is written, not read from a row. */
const isWritten = (one) => one.is === "literal" || (one.is === "member" ? isWritten(one.of) : one.is === "name" && /^[A-Z]/.test(one.name));
// src/languages/typescript/claims/in-place.ts
const isInPlace = (library) => library !== void 0 && knows(library);
/**
* The write that is there gets the condition that the test before it asked, and what the test did where it left is done
* again where no row was changed. Or why not.
*/
function claimInPlace(job) {
	const { transition, own, sheet } = job;
	const { guard, store } = transition;
	if (store?.helper) return `the write stands in \`${store.helper.name}\`, which others may call too`;
	if (guard?.sense !== "passes-on") return "no test names the status that the job may come from";
	if (!guard.exact) return "the test asks for more than the status";
	if (transition.condition !== "none") return "it has a condition already";
	const code = require_code.functionAround(own, transition.call);
	const path = code ? require_code.pathTo(code.body, transition.statement) : [];
	const write = path.at(-1)?.statement;
	if (!code || !write || write.is !== "expression" || write.value.is !== "await") return "what the write answers is used";
	const call = require_code.awaited(write.value);
	if (call.is !== "call" || !require_code.equals(call, transition.call)) return "the write is a part of a larger statement";
	const test = require_code.pathTo(code.body, guard.statement).at(-1);
	const loser = test && losersWay(test, path, guard);
	if (!loser || typeof loser === "string") return loser ?? "the test of the status stands in another function";
	const statuses = passingTexts(loser.test, guard, sheet.text);
	if (!statuses) return "the test does not write the statuses out";
	const claim = conditional({
		library: store.library,
		call,
		attribute: transition.attribute,
		statuses,
		sheet
	});
	if (typeof claim === "string") return claim;
	return new RegExp(`\\b${claim.count}\\b`).test(sheet.text.slice(code.start, code.end)) ? `\`${claim.count}\` has another meaning in the function` : [...claim.edits, ...around(write, claim, loser, job)];
}
/** The `if` whose first branch leaves, in a block on the way to the write; a throw is not caught on the way. */
function losersWay({ statement, block, index }, path, guard) {
	if (statement.is !== "if" || !require_code.equals(statement, guard.statement)) return "the status is not tested by an `if` of its own";
	const level = path.findIndex((one) => one.block === block && one.index > index);
	if (level < 0) return "the write stands inside of the test";
	if (statement.otherwise.length > 0 || !require_code.leaves(statement.then)) return "the test of the status does not leave";
	const between = path.slice(level, -1).map((one) => one.statement.is);
	if (between.some((is) => is === "loop" || is === "switch")) return "a loop stands between the test and the write";
	if (guard.exit === "throw" && between.includes("try")) return "what the test throws would be caught around the write";
	return statement;
}
/** `const { count } = await …;`, and the way out below it. */
function around(write, { binding, lost }, { then }, { sheet }) {
	const { text, newline, unit } = sheet;
	const indent = require_layout.indentAt(text, write.start);
	const below = require_layout.ownsItsLines(text, write) ? require_layout.lineEnd(text, write.end) : write.end;
	const [first] = then;
	const old = require_layout.indentAt(text, first.start);
	const lines = text.slice(first.start, then.at(-1).end).split(/\r?\n/).map((line, at) => at > 0 && line.startsWith(old) ? indent + unit + line.slice(old.length) : line);
	const way = then.length === 1 && lines.length === 1 ? lines[0] : [
		"{",
		indent + unit + lines.join(newline),
		`${indent}}`
	].join(newline);
	return [{
		start: write.start,
		end: write.start,
		text: `const ${binding} = `
	}, {
		start: below,
		end: below,
		text: `${newline}${indent}if (${lost}) ${way}`
	}];
}
// src/languages/typescript/claims/rows.ts
/** `Job` of `const job: Job = await …` and of `(await …) as Job | undefined`, around a read. */
function assertedType(read, sheet) {
	for (let at = nodeAt(read, sheet); at; at = at.getParent()) {
		const kind = at.getKindName();
		if (kind === "AsExpression") return typeText(child(at, "getTypeNode"));
		if (kind === "VariableDeclaration") return child(at, "getNameNode")?.getKindName() === "Identifier" ? typeText(child(at, "getTypeNode")) : void 0;
		if (!/^(Await|Parenthesized|Call|NonNull|PropertyAccess|Identifier|Binary)/.test(kind)) return void 0;
	}
}
/** `Job` of `async function getJob(id: string): Promise<Job | undefined>`, or of what it returns, around its store's call. */
function returnedType(call, sheet) {
	let code = nodeAt(call, sheet);
	while (code && !isFunction(code)) code = code.getParent();
	if (!code) return void 0;
	return typeText(child(code, "getReturnTypeNode")) ?? typeText(child(firstAssertion(code), "getTypeNode"));
}
const isFunction = (node) => /^(FunctionDeclaration|MethodDeclaration|ArrowFunction|FunctionExpression)$/.test(node.getKindName());
const firstAssertion = (code) => code.getDescendants().find((one) => one.getKindName() === "AsExpression" && /^(ReturnStatement|ArrowFunction)$/.test(one.getParent()?.getKindName() ?? ""));
const child = (node, part) => node?.[part]?.();
function nodeAt({ start, end }, sheet) {
	let node = sheet.source.getDescendantAtPos(start - (sheet.text.startsWith("﻿") ? 1 : 0));
	while (node && spanOf(node, sheet).end < end) node = node.getParent();
	return node;
}
/** Without the promise around it, and without its absence. */
function typeText(type) {
	const text = type?.getText().replaceAll(/\s+/g, " ");
	if (!text) return void 0;
	const plain = (/^Promise<(.*)>$/.exec(text)?.[1] ?? text).split(" | ").filter((one) => one !== "undefined" && one !== "null").join(" | ");
	return plain === "any" || plain === "unknown" || plain === "" ? void 0 : plain;
}
// src/languages/typescript/claims/store.ts
/** The store beside a library's call, or why there can be none. */
function storeFor(wish, sheet, module) {
	const { client, table, key } = wish.call;
	if (!client || !table) return "the client or the table is not written where the call stands";
	if (!key || key.length > 2) return "the key is put together elsewhere";
	const code = storeCode(wish, sheet, module);
	const name = nameFor(table, sheet, module);
	if (!require_code.isOfModule(module, wish.call.at, [client, table])) {
		if (wish.exported) return `\`${client}\` and \`${table}\` are known only inside \`${wish.call.helper?.name}\``;
		return {
			name,
			local: `const ${name} = ${code}${sheet.end}`,
			untyped: false
		};
	}
	const there = existing(wish, sheet, module);
	if (there) return there;
	const after = require_code.lastNeeded(module, [client, table]);
	if (!after) return "the module imports nothing and declares nothing that a store could be made of";
	const at = require_layout.lineEnd(sheet.text, after.end);
	const prefix = wish.exported && !sheet.commonjs ? "export const" : "const";
	const gap = module.imports.some(({ end }) => end === after.end) ? sheet.newline : "";
	const line = require_layout.laid(`${prefix} ${name} = ${code}${sheet.end}`, "", sheet.newline);
	return {
		name,
		constant: {
			start: at,
			end: at,
			text: gap + sheet.newline + line
		},
		untyped: false
	};
}
/** `jobStore<VideoJob>({ … })`. */
function storeCode({ call, form, attribute, row }, sheet, module) {
	const names = call.key.map((one) => quoted(one.attribute, sheet));
	const words = Object.entries(form.statuses).map(([state, word]) => `${state}: ${quoted(word, sheet)}`);
	const table = present(call.table, sheet, module);
	const entries = [
		call.client === "client" ? "client" : `client: ${call.client}`,
		table === "tableName" ? "tableName" : `tableName: ${table}`,
		`key: ${names.length === 1 ? names[0] : `[${names.join(", ")}]`}`,
		...form.takeover ? [] : ["takeover: false"],
		...attribute === "status" ? [] : [`attributes: { status: ${quoted(attribute, sheet)} }`],
		...words.length > 0 ? [`statuses: { ${words.join(", ")} }`] : []
	];
	const type = row && sheet.typed ? `<${row}>` : "";
	const line = `jobStore${type}({ ${entries.join(", ")} })`;
	if (line.length <= 88) return line;
	return `jobStore${type}({\n${entries.map((entry) => `${sheet.unit}${entry},\n`).join("")}})`;
}
/** The SDK takes a table's name that may be undefined; the store does not. */
function present(table, { text, typed }, module) {
	const variable = /^process\.env(\.\w+|\[[^\]]+\])$/;
	const [root] = require_code.rootsOf(table);
	const value = root === table ? require_code.codeOf(module, root, text) : table;
	return typed && value !== void 0 && variable.test(value) && !isAsserted(root ?? "", module, text) ? `${table}!` : table;
}
/** `const TABLE = process.env.TABLE!`, or `as string`. */
const isAsserted = (name, module, text) => new RegExp(`\\b${name}\\b[^;\\n]*(?:!|\\bas string)\\s*;?[ \\t]*(?:\\r?\\n|$)`).test(text) && require_code.codeOf(module, name, text) !== void 0;
/** `VIDEO_JOBS_TABLE`, `'video-jobs'`: `videoJobs`; for `TABLE` what it stands for, else `jobs`. */
function nameFor(table, sheet, module) {
	const last = table.split(/\?\?|\|\|/)[0].split(".").at(-1);
	const value = /^[\w$]+$/.test(table) ? require_code.codeOf(module, table, sheet.text) : void 0;
	const [first = "jobs", ...rest] = [last, (value && (/^(['"`])([\w.-]+)\1$/.exec(value)?.[2] ?? /^process\.env\.(\w+)/.exec(value)?.[1])) ?? ""].map(wordsOf$1).find((words) => words.length > 0) ?? [];
	const name = first + rest.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
	const taken = namesOn(sheet);
	return [
		name,
		`${name}Store`,
		`${name}Claims`
	].find((one) => !taken.has(one)) ?? `${name}Store2`;
}
const wordsOf$1 = (name) => name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word && !/^(table|tables|name|dynamodb|ddb|dynamo|this|env|process|config|settings|\d.*)$/.test(word));
/** A constant of the module that is a store of the same table, made by hand or by an earlier claim. */
function existing({ call, row }, { text }, module) {
	for (const statement of module.body) {
		if (statement.is !== "assign" || statement.target.is !== "name" || statement.value.is !== "call") continue;
		const { callee, arguments: given } = statement.value;
		const [options] = given;
		if (callee.is !== "name" || callee.name !== "jobStore" || options?.value.is !== "object") continue;
		const written = Object.fromEntries(options.value.entries.map(({ key, value }) => [key && require_code.literalText(key), text.slice(value.start, value.end)]));
		if (written.client !== call.client || written.tableName?.replace(/!$/, "") !== call.table) continue;
		const made = text.slice(statement.value.start, statement.value.end);
		return {
			name: statement.target.name,
			untyped: row !== void 0 && !made.startsWith(`jobStore<${row}>(`)
		};
	}
}
// src/languages/typescript/claims/wording.ts
function wordingOf(claim, variable, declares, sheet) {
	const { end, unit } = sheet;
	const claimed = quoted("claimed", sheet);
	const { annotation, assertion } = claim.row ?? {};
	return {
		claim: () => `${claim.before ? `${claim.before}\n` : ""}const ${variable} = await ${claim.call}${end}`,
		won: `${variable}.status === ${claimed}`,
		lost: `${variable}.status !== ${claimed}`,
		or: " || ",
		and: " && ",
		row: (name) => `${declares} ${name}${annotation ? `: ${annotation}` : ""} = ${variable}.job${assertion ? ` as ${assertion}` : ""}${end}`,
		leave: (statements) => statements === "return" || statements === "continue" ? `if (${variable}.status !== ${claimed}) ${statements}${end}` : `if (${variable}.status !== ${claimed}) {\n${statements.replaceAll(/^(?=.)/gm, unit)}\n}`
	};
}
/** `claimJob(jobs, jobId, { leaseSeconds: 1830, except: ['COMPLETED'] })`. */
function claimCall(store, id, form, set, sheet) {
	const list = (words) => `[${words.map((word) => quoted(word, sheet)).join(", ")}]`;
	const options = [
		...form.from ? [`from: ${list(form.from)}`] : [],
		...form.except ? [`except: ${list(form.except)}`] : [],
		...form.leaseSeconds === void 0 ? [] : [`leaseSeconds: ${form.leaseSeconds}`],
		...set.length > 0 ? [`set: { ${set.map((one) => entry$1(one.attribute, one.text, sheet)).join(", ")} }`] : []
	];
	if (options.length === 0) return `claimJob(${store}, ${id})`;
	const line = `claimJob(${store}, ${id}, { ${options.join(", ")} })`;
	if (line.length <= 72) return line;
	return `claimJob(${store}, ${id}, {\n${options.map((option) => `${sheet.unit}${option},\n`).join("")}})`;
}
/** `{ startedAt }`, `{ startedAt: new Date() }`, `{ 'started-at': now }`. */
function entry$1(name, text, sheet) {
	const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name, sheet);
	return key === text ? key : `${key}: ${text}`;
}
// src/languages/typescript/claims/runtime.ts
const runtime = "queue-lint/runtime";
/** `claimJob` of the runtime, on a store beside the library's call. */
async function runtimeClaim(job) {
	const { transition, keeps, sheet, own, context } = job;
	const form = require_code.formOf(transition, keeps, context);
	if (typeof form === "string") return form;
	const call = transition.store;
	if (!call) return "the table and the client behind it are not to be seen; name a function that claims in the configuration: `\"claims\": { \"import\": \"./src/claims\", \"function\": \"claimJob\" }`";
	if (!/^@aws-sdk\//.test(call.library)) return require_code.claimByHand(call.library);
	const id = idOf$1(job, call);
	if (id === void 0) return "the key of the row is put together elsewhere";
	const set = setOf(job, call);
	if (typeof set === "string") return set;
	const there = call.at.file === sheet.file ? {
		sheet,
		module: own
	} : await elsewhere(job, call.at.file);
	if (!there) return `${call.at.file} could not be read`;
	const shape = rowShape(job, there.sheet);
	const store = storeFor({
		call,
		form,
		attribute: transition.attribute,
		row: shape?.returned,
		exported: there.sheet !== sheet
	}, there.sheet, there.module);
	if (typeof store === "string") return `${store}; name a function that claims in the configuration, as \`claims\``;
	return {
		call: claimCall(store.name, id, form, set, sheet),
		before: store.local,
		texts: [id, ...set.map(({ text }) => text)],
		row: bindingOf(job, shape, store),
		...placed(job, there.sheet, store)
	};
}
async function elsewhere({ module, context }, file) {
	const text = context.files.read(file);
	const found = module(file);
	return text !== void 0 && found ? {
		sheet: await openSheet(file, text),
		module: found
	} : void 0;
}
/** `jobId`, or `{ pk: tenant, sk: jobId }`; a number that the SDK was given as text is a number again. */
function idOf$1({ transition, module, context, sheet }, call) {
	const parts = require_code.keyAtCall(transition, call, module, (at) => textAt(at, context.files.read));
	const code = context.files.read(call.at.file)?.slice(call.at.start, call.at.end) ?? "";
	const values = parts?.map(({ attribute, value }) => {
		return {
			attribute,
			value: new RegExp(`\\b${attribute}['"]?\\s*:\\s*\\{\\s*N\\s*:`).test(code) ? numberOf$1(value) : value
		};
	});
	if (values?.length !== 1) return values && `{ ${values.map((one) => entry$1(one.attribute, one.value, sheet)).join(", ")} }`;
	return values[0].value;
}
const textAt = ({ file, start, end }, read) => (read(file) ?? "").slice(start, end);
/** What the SDK's own form wants as a text: `String(pages)`, `` `${pages}` ``, `pages.toString()`. */
const numberOf$1 = (text) => `Number(${/^String\((.*)\)$/.exec(text)?.[1] ?? /^`\$\{([^{}]*)\}`$/.exec(text)?.[1] ?? /^(.*)\.toString\(\)$/.exec(text)?.[1] ?? text})`;
/** The runtime writes these itself, and refuses them from others. */
const protocol$1 = [
	"claimToken",
	"claimedBy",
	"leaseExpiresAt",
	"fence",
	"attempts",
	"recoveryShard",
	"requeues",
	"result",
	"error"
];
const everywhere = /* @__PURE__ */ new Set([
	"Date",
	"Math",
	"JSON",
	"Number",
	"String",
	"Boolean"
]);
/** What the write sets beside the status, as the claim can set it in its own write; or why it cannot. */
function setOf(job, call) {
	const besides = require_code.besidesOf(job.transition, job.module);
	if (typeof besides === "string") return besides;
	const keys = call.key?.map(({ attribute }) => attribute) ?? [];
	const others = besides.filter((one) => !keys.includes(one.attribute));
	const refused = others.find(({ attribute }) => protocol$1.includes(attribute));
	if (refused) return `it also writes \`${refused.attribute}\`, which a claim writes in its own way`;
	return textsOf(others, call, job);
}
/** Values that a write sets, in the words of its function; or why one of them cannot be said there. */
function textsOf(besides, call, { sheet, context }) {
	const set = [];
	for (const { attribute, at } of besides) {
		const text = textAt(at, context.files.read);
		const tag = /\b(S|N|BOOL|NULL|SS|NS|B|L|M)\s*:\s*$/.exec((context.files.read(at.file) ?? "").slice(0, at.start))?.[1];
		if (tag && ![
			"S",
			"N",
			"BOOL"
		].includes(tag)) return `the value of \`${attribute}\` is marshalled as ${tag}`;
		if (!(at.file === sheet.file && !inHelper(call, at)) && require_code.rootsOf(text).some((name) => !everywhere.has(name))) return `the value of \`${attribute}\` is known only inside \`${call.helper?.name}\``;
		set.push({
			attribute,
			text: tag === "N" ? numberOf$1(text) : text
		});
	}
	return set;
}
const inHelper = ({ helper }, at) => helper !== void 0 && helper.at.file === at.file && helper.at.start <= at.start && at.end <= helper.at.end;
/** Undefined where the read gives something else than the row's attributes as they are. */
function rowShape({ transition: { guard }, sheet, module }, storeSheet) {
	const read = guard?.store;
	if (!guard || !read || read.library === "@aws-sdk/client-dynamodb") return void 0;
	const asserted = assertedType(guard.read, sheet);
	if (!read.helper) return { asserted };
	const around = module(read.at.file);
	const helper = around && require_code.functionAround(around, read.at);
	if (!helper || !require_code.givesRawRow(helper, read.at)) return void 0;
	const reachable = read.at.file === storeSheet.file;
	const returned = reachable ? returnedType(read.at, storeSheet) : void 0;
	return reachable || asserted ? {
		asserted,
		returned
	} : void 0;
}
function bindingOf({ sheet }, shape, { untyped }) {
	if (!shape) return void 0;
	if (!sheet.typed) return {};
	if (shape.asserted) return { assertion: shape.asserted };
	if (shape.returned) return untyped ? void 0 : {};
	return { annotation: "Record<string, any>" };
}
/** Where the store is written, and what is imported for it. */
function placed({ sheet, own }, there, store) {
	const made = store.constant || store.local ? [{
		name: "jobStore",
		from: runtime
	}] : [];
	const claim = {
		name: "claimJob",
		from: runtime
	};
	const constant = store.constant ? [store.constant] : [];
	if (there === sheet) return {
		wanted: [claim, ...made],
		besides: /* @__PURE__ */ new Map([[sheet.file, constant]])
	};
	const edits = store.constant ? [...importEdits(there, made, [], "").edits, store.constant] : [];
	return {
		wanted: [claim, {
			name: store.name,
			from: specifierTo(there.file, own)
		}],
		besides: /* @__PURE__ */ new Map([[there.file, edits]])
	};
}
// src/languages/typescript/fences/conditional.ts
/** A call of the AWS SDK v3 that writes a status, under a condition, with its refusal caught. */
function conditionalEdits(fence, job) {
	const { sheet } = job;
	const { store } = fence.write;
	if (!store || !/^@aws-sdk\//.test(store.library)) return require_code.fenceByHand(store?.library);
	if (store.helper) return `\`${store.helper.name}\` makes the write, and other code may rely on it; let it take the claim's token`;
	const input = inputOf(fence.calls.write.arguments[0]?.value);
	if (!input || input.entries.some(({ key }) => !key)) return "its request is put together elsewhere";
	const request = new Map(input.entries.map((one) => [require_code.keyOf(one) ?? "", {
		value: one.value,
		whole: one
	}]));
	const edits = require_code.conditionEdits(fence, request, sheet.text, {
		text: (value) => quoted(value, sheet),
		part: (name, value) => `${name}: ${value}`,
		entry: (key, value) => entry$1(key, value, sheet),
		tagged: (value) => `{ S: ${value} }`,
		textOf: ({ file, start, end }) => (job.context.files.read(file) ?? "").slice(start, end)
	}, job.module);
	return typeof edits === "string" ? edits : caught(fence, edits, job);
}
/** Of `new UpdateCommand({ … })`, or the object itself. */
function inputOf(given) {
	if (given?.is === "object") return given;
	const first = given?.is === "call" && given.new ? given.arguments[0]?.value : void 0;
	return first?.is === "object" ? first : void 0;
}
function caught(fence, edits, { sheet }) {
	const { start, end } = fence.paths.write.at(-1).statement;
	const { text, unit } = sheet;
	const lines = require_code.moved({
		start,
		end
	}, edits, text, unit);
	if (typeof lines === "string") return lines;
	const onward = require_code.onwardOf(fence);
	if (typeof onward !== "string") return onward.skipped;
	const body = text.slice(fence.function.start, fence.function.end);
	const name = [
		"error",
		"refused",
		"lost"
	].find((one) => !new RegExp(`\\b${one}\\b`).test(body)) ?? "refusal";
	const error = sheet.typed ? `(${name} as Error)` : name;
	const code = [
		"try {",
		...lines,
		`} catch (${name}) {`,
		`${unit}if (${error}.name !== ${quoted("ConditionalCheckFailedException", sheet)}) throw ${name}${sheet.end}`,
		`${unit}// Another worker has the job by now.`,
		...onward === "nothing" ? [] : [`${unit}${onward}${sheet.end}`],
		"}"
	];
	return [{
		start,
		end,
		text: require_layout.laid(code.join("\n"), require_layout.indentAt(text, start), sheet.newline)
	}];
}
// src/languages/typescript/fences/settled.ts
const names = {
	complete: "completeJob",
	fail: "failJob",
	release: "releaseJob"
};
/** What the runtime writes itself, and refuses from others. */
const protocol = [
	"claimToken",
	"claimedBy",
	"leaseExpiresAt",
	"fence",
	"attempts",
	"recoveryShard",
	"requeues"
];
const longest = 100;
/** `completeJob(claim, { set: { … } })` in the place of a write after `claimJob`. */
function settledEdit(fence, job) {
	const { calls, write } = fence;
	const { sheet } = job;
	const variable = claimOf(fence);
	if (!variable) return "what the claim answers is not kept under one name";
	const words = wordsOf(calls.claim.arguments[0]?.value, job);
	if (typeof words === "string") return words;
	const settling = require_code.settlingOf$1(fence.to, words);
	if (!settling) return `the claim's store does not say that ${fence.to} is one of its statuses`;
	const besides = require_code.besidesOf(write, job.module);
	if (typeof besides === "string") return besides;
	const keys = write.store?.key?.map(({ attribute }) => attribute) ?? [];
	const others = besides.filter(({ attribute }) => !keys.includes(attribute));
	const refused = others.find(({ attribute }) => protocol.includes(attribute));
	if (refused) return `it also writes \`${refused.attribute}\`, which the claim writes in its own way`;
	const set = write.store ? textsOf(others, write.store, job) : "what else it writes is not known";
	if (typeof set === "string") return set;
	const own = settling === "complete" ? "result" : settling === "fail" ? "error" : void 0;
	const kept = set.filter(({ attribute }) => attribute === own);
	const left = set.filter(({ attribute }) => attribute !== own).map((one) => entry$1(one.attribute, one.text, sheet));
	const options = [...kept.map((one) => entry$1(one.attribute, one.text, sheet)), ...left.length > 0 ? [`set: { ${left.join(", ")} }`] : []];
	const name = names[settling];
	const { start, end } = calls.write;
	const line = `${name}(${[variable, ...options.length > 0 ? [`{ ${options.join(", ")} }`] : []].join(", ")})`;
	const indent = require_layout.indentAt(sheet.text, start);
	const fits = indent.length + line.length <= longest || options.length === 0;
	const broken = `${name}(${variable}, {\n${options.map((one) => `${sheet.unit}${one},\n`).join("")}})`;
	return {
		edit: {
			start,
			end,
			text: fits ? line : require_layout.laid(broken, indent, sheet.newline)
		},
		name
	};
}
/** `const claim = await claimJob(…)`. */
function claimOf({ paths, calls }) {
	const statement = paths.claim.at(-1)?.statement;
	if (statement?.is !== "assign" || statement.declares !== "const" || require_code.awaited(statement.value) !== calls.claim) return void 0;
	return statement.target.is === "name" ? statement.target.name : void 0;
}
/** The statuses of `jobStore({ statuses: { … } })`, here or in the file that the store is imported from. */
function wordsOf(store, { own, module, context }) {
	const unseen = "the store of the claim is not to be seen, so its statuses are not known";
	if (store?.is !== "name") return unseen;
	const made = storeIn(own, store.name) ?? imported(store.name);
	if (!made) return unseen;
	const statuses = require_code.entryOf(made, "statuses");
	if (!statuses) return {};
	if (statuses.is !== "object") return unseen;
	return Object.fromEntries(statuses.entries.flatMap((one) => {
		const key = require_code.keyOf(one);
		return key === void 0 ? [] : [[key, require_code.literalText(one.value)]];
	}));
	function imported(name) {
		const brought = own.imports.find(({ local }) => local === name);
		const file = brought && target(brought.from, own.file, context.files);
		const other = file === void 0 ? void 0 : module(file);
		return other && brought && storeIn(other, brought.name);
	}
}
function storeIn(module, name) {
	const made = module.body.flatMap((one) => one.is === "assign" && one.target.is === "name" && one.target.name === name ? [one.value] : [])[0];
	return made?.is === "call" && made.callee.is === "name" && made.callee.name === "jobStore" ? made.arguments[0]?.value : void 0;
}
// src/languages/typescript/worker-options/keys.ts
const settings = {
	acksLate: "ack",
	taskAcksLate: "ack",
	visibilityTimeout: "visibility",
	timeLimit: "timeLimit",
	taskTimeLimit: "timeLimit",
	hardTimeLimit: "timeLimit",
	softTimeLimit: "softTimeLimit",
	taskSoftTimeLimit: "softTimeLimit",
	prefetch: "prefetch",
	prefetchMultiplier: "prefetch",
	workerPrefetchMultiplier: "prefetch",
	concurrency: "concurrency",
	workerConcurrency: "concurrency",
	queue: "queues",
	queues: "queues",
	retryDelay: "delay",
	retryDelays: "delay",
	defaultRetryDelay: "delay",
	broker: "broker",
	brokerUrl: "broker",
	name: "name"
};
const settingNames = Object.keys(settings);
const units = /^(.+?)(?:In)?(Ms|Millis|Milliseconds|Sec|Secs|Seconds)$/;
/** The setting of a key, which may end in its unit: `visibilityTimeoutMs`, `timeLimitSeconds`. */
function settingOf(key) {
	const plain = units.exec(key)?.[1];
	const name = plain !== void 0 && !Object.hasOwn(settings, key) ? plain : key;
	return Object.hasOwn(settings, name) ? settings[name] : void 0;
}
/** How a number behind a key becomes seconds: they are seconds unless the key says otherwise. */
const unitOf = (key) => /M(s|illis|illiseconds)$/.test(key) ? require_facts.milliseconds : require_facts.seconds;
const sections$1 = /^(tasks?|broker|worker|consumer|celery|queue|transport|(broker)?transportOptions|brokerOptions|delivery|limits|timeouts|options|settings|config|defaults|retry)$/i;
/** An object under such a key tells more of the same worker. */
const isSection = (key) => sections$1.test(key);
// src/languages/typescript/consumers/calls.ts
/** The calls, in the project's own code, of what packages give by one of these paths: `Consumer.create`. */
function callsOf(packages, paths, base) {
	return base.modules.filter((module) => !require_code.isAside(module) && module.imports.some(({ from }) => packages.test(from))).flatMap((module) => callsIn(module).filter(({ call, place }) => isOf(call.callee, place, packages, paths, base)));
}
function callsIn(module) {
	const found = [];
	require_code.walk(module, { expression(expression, place) {
		if (expression.is === "call") found.push({
			call: expression,
			place
		});
	} });
	return found;
}
/** The calls `….on(…)` and `….once(…)` of modules that have the package. */
const listenersIn = (packages, base) => base.modules.filter(({ imports }) => imports.some(({ from }) => packages.test(from))).flatMap((module) => callsIn(module)).filter(({ call: { callee } }) => callee.is === "member" && /^(on|addListener)$/.test(callee.name));
/** Whether an expression means that of a package. */
function isOf(one, place, packages, paths, base) {
	const meaning = base.code.meaning(one, place);
	return meaning?.is === "outside" && packages.test(meaning.from) && paths.test(meaning.path.join("."));
}
/** What a call's value is kept in, else the file: `orders.consumer` of `src/orders.consumer.ts`. */
function nameOf$1({ call, place }) {
	let name;
	require_code.walk(place.module, { statement(statement) {
		if (statement.is !== "assign" || statement.value !== call) return;
		const { target } = statement;
		if (target.is === "name" || target.is === "member") name = target.name;
	} });
	return name ?? fileName(place.module.file);
}
const fileName = (file) => file.split("/").at(-1).replace(/\.[cm]?[jt]sx?$/, "");
// src/languages/typescript/consumers/handlers.ts
/** `handleMessage: async (message) => …`, `handleMessage: process`, `this.process.bind(this)`. */
function handlerOf(value, place, batch, otherwise, base) {
	const { callee } = value.is === "call" ? value : {};
	if (callee?.is === "member" && callee.name === "bind") return handlerOf(callee.of, place, batch, otherwise, base);
	const meaning = base.code.meaning(value, place);
	if (meaning?.is !== "function") return {
		name: otherwise,
		at: require_code.locate(value, place),
		place,
		batch
	};
	return functionHandler(meaning.function, meaning.place, batch, otherwise);
}
/** Its place is its head: what a task's code is found by. */
function functionHandler(code, place, batch, otherwise) {
	const named = code.nameAt && code.nameAt.start >= code.start ? code.nameAt : void 0;
	const at = require_code.locate(named ?? {
		start: code.start,
		end: Math.max(code.start, code.bodyAt.start)
	}, place);
	return {
		name: code.name ?? otherwise,
		at,
		code,
		place,
		batch
	};
}
// src/languages/typescript/consumers/options.ts
/** The options that a consumer is made with, gathered from an object and what is spread into it. */
var ConsumerOptions = class ConsumerOptions {
	base;
	found = /* @__PURE__ */ new Map();
	/** The object itself, where it is written. */
	object;
	/** Why a key that is absent may be set all the same, and by what. */
	open;
	constructor(base) {
		this.base = base;
	}
	static of(expression, place, base) {
		const options = new ConsumerOptions(base);
		if (!options.take(expression, place)) options.open = {
			why: "its options are not written here",
			at: require_code.locate(expression, place)
		};
		return options;
	}
	/** The options under a key; none of them where nothing is written there. */
	under(key) {
		const option = this.found.get(key);
		if (option) return ConsumerOptions.of(option.value, option.place, this.base);
		const none = new ConsumerOptions(this.base);
		none.open = this.open;
		return none;
	}
	/** What is written under a key, else what holds without it; unknown where a part that is not seen may set it. */
	value(key, read, otherwise) {
		const option = this.found.get(key);
		if (!option) return this.open ? require_facts.unknown(this.open.why, this.open.at) : otherwise;
		return read(this.scalar(option));
	}
	scalar({ value, place, doubt }) {
		return doubt === void 0 ? this.base.fold(value, place) : require_facts.unknown(doubt, require_code.locate(value, place));
	}
	take(expression, place, doubt, depth = 0) {
		const meaning = this.base.code.meaning(expression, place);
		if (meaning?.is !== "value" || meaning.value.is !== "object" || depth > 8) return false;
		this.object ??= require_code.locate(meaning.value, meaning.place);
		for (const entry of meaning.value.entries) this.entry(entry, meaning.place, doubt, depth);
		return true;
	}
	entry({ key, value }, place, doubt, depth) {
		if (!key) {
			this.spread(value, place, depth);
			return;
		}
		const name = require_code.literalText(key) ?? require_facts.valueIn(this.base.fold(key, place));
		if (typeof name !== "string") this.cover("a computed key may replace it", require_code.locate(key, place));
		else if (value.is === "name" && value.name === "undefined") this.found.delete(name);
		else this.found.set(name, {
			value,
			place,
			doubt
		});
	}
	/** `...shared`, `...(isSlow && { visibilityTimeout: 900 })`, `...(isSlow ? slow : fast)`. */
	spread(value, place, depth) {
		const perhaps = value.is === "ternary" ? [value.then, value.otherwise] : value.is === "binary" && value.operator === "and" ? [value.right] : void 0;
		if (!(perhaps ? perhaps.map((one) => this.take(one, place, "it depends on a condition", depth + 1)).every(Boolean) : this.take(value, place, void 0, depth + 1))) this.cover("what is spread into it may replace it", require_code.locate(value, place));
	}
	cover(doubt, at) {
		this.open ??= {
			why: doubt.replace("replace", "set"),
			at
		};
		for (const [key, option] of this.found) this.found.set(key, {
			...option,
			doubt: option.doubt ?? doubt
		});
	}
};
/** A number, also one that is written as a text; anything else has no meaning for the library. */
const numberOf = (known) => known.is === "unknown" ? known : numeric(known, Number(known.value));
function numeric(known, value) {
	return known.value !== null && known.value !== "" && typeof known.value !== "boolean" && Number.isFinite(value) ? {
		...known,
		value
	} : require_facts.unknown(`it is ${JSON.stringify(known.value)}`, known.is === "set" ? known.at : void 0);
}
const secondsIn = (unit) => (known) => require_facts.map(numberOf(known), unit);
/** 0 and nothing are the same to these libraries: they ask whether there is a value. */
const limitIn = (unit) => (known) => require_facts.map(numberOf(known), (value) => value === 0 ? null : unit(value));
const flagOf = (known) => require_facts.map(known, (value) => Boolean(value));
// src/languages/typescript/consumers/queues.ts
/** The queue that a URL, an ARN or a name means: as it is written, by the variable that carries it, or by the end of a template. */
function queueOf(option, base) {
	if (!option) return [];
	const { value, place } = option;
	const variable = variableOf(value, place, base);
	if (variable !== void 0) return [{
		by: "variable",
		variable
	}];
	const text = require_facts.valueIn(base.fold(value, place)) ?? endOf(value, place, base);
	return typeof text === "string" && /\w$/.test(text) ? [{
		by: "name",
		name: text
	}] : [];
}
/** `process.env.ORDERS_URL`, also with a default; NestJS's `config.get('ORDERS_URL')`. */
function variableOf(value, place, base) {
	const read = base.variable(value, place);
	if (read !== void 0) return read;
	const meaning = base.code.meaning(value, place);
	const written = meaning?.is === "value" ? meaning : {
		value,
		place
	};
	const { value: one } = written;
	if (one.is === "binary" && (one.operator === "or" || one.operator === "??")) return variableOf(one.left, written.place, base);
	if (one.is !== "call" || one.callee.is !== "member") return void 0;
	const [first] = one.arguments;
	const name = /^get(OrThrow)?$/.test(one.callee.name) && first ? require_facts.valueIn(base.fold(first.value, written.place)) : void 0;
	return typeof name === "string" && /^[A-Z][A-Z0-9_]+$/.test(name) ? name : void 0;
}
/** `${base}/print-jobs`: the name is all that counts of a URL. */
function endOf(value, place, base) {
	const meaning = base.code.meaning(value, place);
	const last = meaning?.is === "value" && meaning.value.is === "template" ? meaning.value.parts.at(-1) : void 0;
	const text = last && require_code.literalText(last);
	return text?.includes("/") ? text : void 0;
}
// src/languages/typescript/consumers/sqs-consumer.ts
const isDefault$1 = "the default of sqs-consumer";
/** It receives `batchSize` messages, works on them all at once, and deletes each after its handler (`processMessage`, `deleteMessage`). */
function workerOf$1({ at, name, library, major, options, consumes }) {
	const window = options.value("visibilityTimeout", secondsIn(require_facts.seconds), require_facts.unknown("no visibilityTimeout is written"));
	return {
		kind: "worker",
		id: idOf(at, name),
		at,
		language: "typescript",
		name,
		library,
		major,
		broker: require_facts.byDefault("sqs", "it takes messages from SQS only"),
		queues: require_facts.byDefault(1, "one queue for each consumer"),
		concurrency: require_facts.byDefault(1, "one receive at a time"),
		prefetch: require_facts.byDefault(1, "all messages of a receive are worked on at once"),
		ack: require_facts.byDefault("late", "sqs-consumer deletes a message after its handler"),
		timeLimit: options.value("handleMessageTimeout", limitIn(require_facts.milliseconds), require_facts.byDefault(null, isDefault$1)),
		softTimeLimit: require_facts.byDefault(null, "sqs-consumer has none"),
		visibility: window,
		asksEachReceive: true,
		heartbeat: options.value("heartbeatInterval", limitIn(require_facts.seconds), require_facts.byDefault(null, isDefault$1)),
		batch: require_facts.byDefault("parallel", isDefault$1),
		batchSize: options.value("batchSize", numberOf, require_facts.byDefault(1, isDefault$1)),
		waitTime: options.value("waitTimeSeconds", secondsIn(require_facts.seconds), require_facts.byDefault(require_facts.seconds(20), isDefault$1)),
		delays: [],
		consumes
	};
}
const idOf = (at, name) => `worker:${at.file}:${name}:${at.start}`;
/** `handleMessageTimeout` bounds `handleMessage` only: `executeBatchHandler` does not look at it, in any major version. */
function taskOf$1(handler, worker) {
	const { at, name, batch } = handler;
	return {
		kind: "task",
		id: `task:${at.file}:${name}:${at.start}`,
		at,
		language: "typescript",
		name,
		worker: worker.id,
		queue: require_facts.unknown("its consumer has it"),
		ack: worker.ack,
		timeLimit: batch ? require_facts.byDefault(null, "handleMessageTimeout is not applied to handleMessageBatch") : worker.timeLimit,
		softTimeLimit: worker.softTimeLimit,
		delays: [],
		transitions: []
	};
}
/** What `@ssut/nestjs-sqs` brings with it, by its own major version (its package.json). */
const ofNest = {
	1: 5,
	2: 7,
	3: 11
};
const majorOfNest = (own) => {
	if (own.is === "unknown") return own;
	const major = ofNest[own.value];
	return major === void 0 ? require_facts.unknown(`@ssut/nestjs-sqs ${own.value} is not known here`) : require_facts.map(own, () => major);
};
// src/languages/typescript/consumers/toolkit.ts
/**
* The toolkit reads the queue's own window and asks each receive for it, unless `consumerOverrides` has another; a queue that it
* makes gets the attribute (AbstractSqsConsumer's `createConsumer`, `getQueueVisibilityTimeout`).
*/
function toolkitWindow(overrides, queue) {
	const read = secondsIn(require_facts.seconds);
	const unwritten = require_facts.unknown("no visibility timeout is written");
	if (overrides.found.has("visibilityTimeout") || overrides.open) return {
		visibility: overrides.value("visibilityTimeout", read, unwritten),
		asksEachReceive: true
	};
	return {
		visibility: queue.under("Attributes").value("VisibilityTimeout", read, unwritten),
		asksEachReceive: void 0
	};
}
// src/languages/typescript/consumers/batches.ts
/**
* A consumer and the handling of its messages. A handler of batches that works on one message after the other lets the last of
* them wait for all others; what bounds the work on each then bounds the task.
*/
function handledBy(handlers, worker, base) {
	const [handler] = handlers;
	const { code, place, batch } = handler ?? {};
	const work = batch && code && place ? require_code.workInTurn({
		code,
		place
	}, base) : void 0;
	if (!work) return [worker, handlers.map((one) => ({
		handler: one,
		task: taskOf$1(one, worker)
	}))];
	const site = work.path[0];
	const inTurn = {
		...worker,
		prefetch: worker.batchSize,
		batch: require_facts.set("sequential", require_code.locate(site.call, site.place))
	};
	const pace = require_code.paceOf({
		code,
		place
	}, base);
	const task = taskOf$1(handler, inTurn);
	return [inTurn, [{
		handler,
		task: pace ? {
			...task,
			timeLimit: pace
		} : task
	}]];
}
// src/languages/typescript/consumers/exits.ts
function exitsOf(code) {
	const returned = returns(code.body, false);
	const end = {
		at: {
			start: code.start,
			end: code.bodyAt.start
		},
		caught: false
	};
	return require_code.leaves(code.body) ? returned : [...returned, end];
}
function returns(body, caught) {
	return body.flatMap((statement) => {
		if (statement.is === "return") return [{
			at: statement,
			value: statement.value,
			caught
		}];
		if (statement.is !== "try") return require_code.blocksOf(statement).flatMap((block) => returns(block, caught));
		const { body: tried, handlers, otherwise, finally: last } = statement;
		return [...[
			tried,
			otherwise,
			last
		].flatMap((block) => returns(block, caught)), ...handlers.flatMap((handler) => returns(handler.body, true))];
	});
}
// src/languages/typescript/consumers/answers.ts
const deepest$2 = 4;
/** The one answer that all ways out of a function give; undefined for a function that only throws. */
function answerOf(code, place, base, depth = 0) {
	if (code.generator) return "unknown";
	const inside = require_code.within(place, code);
	return together(exitsOf(code).map(({ value }) => answers(value, code, inside, base, depth)));
}
const together = (all) => {
	const [first] = all;
	return first === void 0 || all.every((one) => one === first) ? first : "unknown";
};
function answers(value, code, place, base, depth = 0) {
	const one = value && require_code.awaited(value);
	const inner = (part) => answers(part, code, place, base, depth + 1);
	if (!one || isNothing(one)) return "nothing";
	if (depth > deepest$2) return "unknown";
	switch (one.is) {
		case "literal":
		case "template": return "nothing";
		case "name": return isMessage(one, code) ? "message" : variable(one, code, place, base, depth);
		case "object": return one.entries.some(({ key }) => !key || require_code.literalText(key) === void 0 || require_code.literalText(key) === "MessageId") ? "unknown" : "object";
		case "ternary": return together([inner(one.then), inner(one.otherwise)]) ?? "unknown";
		case "call": return ofCall(one, code, place, base, depth);
		default: return "unknown";
	}
}
const isNothing = (one) => one.is === "name" && one.name === "undefined" || one.is === "unary" && /^(void|not|typeof)$/.test(one.operator);
const isMessage = (one, { parameters: [message] }) => one.is === "name" && message !== void 0 && one.name === message.name;
/** `const done = await process(message); return done`. */
function variable(one, code, place, base, depth) {
	const meaning = base.code.meaning(one, place);
	return meaning?.is === "value" && meaning.value !== one && meaning.place.enclosing.includes(code) ? answers(meaning.value, code, meaning.place, base, depth + 1) : "unknown";
}
function ofCall(call, code, place, base, depth) {
	const { callee, arguments: given } = call;
	const name = require_code.callName(call);
	if (/^console\.\w+$/.test(name) || name === "Promise.resolve" && given.length === 0) return "nothing";
	if (callee.is === "member" && /^(then|catch|finally)$/.test(callee.name)) return chained(call, code, place, base, depth);
	const meaning = base.code.meaning(callee, place);
	if (meaning?.is !== "function" || call.new) return "unknown";
	const answer = answerOf(meaning.function, meaning.place, base, depth + 1) ?? "unknown";
	return answer === "message" && !(given[0] && isMessage(given[0].value, code)) ? "unknown" : answer;
}
/** `process(message).then(() => message).catch(log)`. */
function chained(call, code, place, base, depth) {
	const { callee, arguments: given } = call;
	if (callee.is !== "member") return "unknown";
	const before = () => answers(callee.of, code, place, base, depth + 1);
	if (callee.name === "finally") return before();
	const callbacks = given.map(({ value }) => value.is === "function" ? callback(value.function, code, place, base, depth) : "unknown");
	const all = callee.name === "catch" ? [before(), ...callbacks] : callbacks;
	return together(all.filter((one) => one !== void 0)) ?? "unknown";
}
/** A callback answers with the handler's message where it names it; its own parameter is something else. */
function callback(own, code, place, base, depth) {
	const shadows = own.parameters.some(({ name }) => name === code.parameters[0]?.name);
	const inside = require_code.within(place, own);
	return together(exitsOf(own).map(({ value }) => {
		if (value && isMessage(value, own)) return "unknown";
		return answers(value, shadows ? own : code, inside, base, depth + 1);
	}));
}
// src/languages/typescript/consumers/reaches.ts
const deepest$1 = 4;
const deleting = /delete\w*message/i;
const deletingPerhaps = /delete\w*message|^ReceiptHandle$/i;
/**
* Whether a function, or one of the project that it calls, names something that deletes a message. `perhaps`: also where it hands the
* message on as a whole to code that is not seen.
*/
const mayDelete = (code, place, base, perhaps) => reaches(code, place, base, perhaps, 0);
function reaches(code, place, base, perhaps, depth) {
	const given = /* @__PURE__ */ new Set();
	const calls = [];
	let named = depth > deepest$1 && perhaps;
	require_code.walkFunction(code, place, {
		function({ parameters }) {
			for (const { name } of parameters) given.add(name);
		},
		statement(one) {
			if (one.is === "loop" && one.target?.is === "name") given.add(one.target.name);
		},
		expression(one, inside) {
			if (one.is === "name" || one.is === "member") named ||= (perhaps ? deletingPerhaps : deleting).test(one.name);
			if (one.is === "call") calls.push({
				call: one,
				inside
			});
		}
	});
	if (named || depth > deepest$1) return named;
	return calls.some(({ call, inside }) => {
		const meaning = base.code.meaning(call.callee, inside);
		if (meaning?.is !== "function") return perhaps && !require_code.isQuiet(call) && [...given].some((name) => isHandedOn(call, name));
		return meaning.function !== code && reaches(meaning.function, meaning.place, base, perhaps, depth + 1);
	});
}
/** `queue.finish(message)`, not `JSON.parse(message.Body)`. */
const isHandedOn = (call, message) => message !== void 0 && message !== "" && !/^(JSON|console)\./.test(require_code.callName(call)) && call.arguments.some(({ value }) => isWhole$1(value, message));
const isWhole$1 = (value, message) => {
	if (value.is === "name") return value.name === message;
	if (value.is === "spread") return isWhole$1(value.value, message);
	if (value.is === "object") return value.entries.some((entry) => isWhole$1(entry.value, message));
	return value.is === "list" && value.items.some((item) => isWhole$1(item, message));
};
// src/languages/typescript/consumers/endings.ts
/**
* Where a handler's message does not go where its code means it to: up to 13 all but an object deletes it, from 14 only the message
* itself does (https://github.com/bbc/sqs-consumer/pull/583). With 5 everything does.
*/
function endingsOf(handler, worker, options, base) {
	const { code, place } = handler;
	const deletes = options.value("shouldDeleteMessages", flagOf, require_facts.set(true, handler.at));
	if (!code || mayDelete(code, place, base, require_facts.valueIn(deletes) !== true)) return [];
	if (require_facts.valueIn(deletes) === false) return [kept(handler, worker, deletes)];
	const always = options.value("alwaysAcknowledge", flagOf, require_facts.set(false, handler.at));
	if (require_facts.valueIn(deletes) === void 0 || require_facts.valueIn(always) !== false) return [];
	const answer = answerOf(code, place, base);
	if (answer === "nothing" || answer === "object") return neverDone(handler, worker, options, answer);
	return meantForRetry(handler, worker, base);
}
function kept(handler, worker, deletes) {
	const at = deletes.is === "set" ? deletes.at : handler.at;
	return {
		...common(handler, worker, at),
		how: "deletes no message, and `shouldDeleteMessages` is false",
		becomes: "redelivered",
		means: require_facts.set("done", at),
		why: "sqs-consumer then leaves that to the handler. Delete what is done with, or leave the option out"
	};
}
/** A handler that no message leaves for good: each comes back until its queue gives it up. */
function neverDone(handler, worker, options, answer) {
	const major = require_facts.valueIn(worker.major);
	if (major !== void 0 && major < (answer === "nothing" ? 14 : 6)) return [];
	const said = answer === "nothing" ? "returns no message" : "returns an object that is not the message";
	return [{
		...common(handler, worker, handler.at),
		how: `${said} on any of its ways`,
		becomes: "redelivered",
		means: major === void 0 ? require_facts.unknown(unversioned(worker), handler.at) : require_facts.set("done", handler.at),
		why: `${written(worker)} deletes only what ${handler.batch ? "handleMessageBatch" : "handleMessage"} returns. Return ${handler.batch ? "the messages that are" : "the message where it is"} done with`,
		...options.object && (major ?? 0) >= 8 ? { mend: {
			at: options.object,
			key: "alwaysAcknowledge"
		} } : {}
	}];
}
/** To return the message here and nothing in a `catch` tells them apart: up to 13 both delete it. */
function meantForRetry(handler, worker, base) {
	const { code, place, batch } = handler;
	const major = require_facts.valueIn(worker.major);
	if (!code || batch || major === void 0 || major > 13) return [];
	const inside = require_code.within(place, code);
	const exits = exitsOf(code).map((exit) => ({
		...exit,
		answer: answers(exit.value, code, inside, base)
	}));
	if (!exits.some(({ answer, caught }) => answer === "message" && !caught)) return [];
	return exits.filter(({ answer, caught, value }) => caught && answer === "nothing" && value).map(({ at }) => ({
		...common(handler, worker, require_code.locate(at, place)),
		how: "returns no message in a `catch`, where it returns it otherwise",
		becomes: "deleted",
		means: require_facts.set("retry", require_code.locate(at, place)),
		why: `${written(worker)} deletes the message of each handler that does not throw. Throw instead`
	}));
}
const common = (handler, worker, at) => ({
	kind: "ending",
	id: `ending:${at.file}:${at.start}:${worker.id}`,
	at,
	language: "typescript",
	worker: worker.id,
	within: handler.name
});
const unversioned = ({ major }) => `the version of sqs-consumer is not known${major?.is === "unknown" ? `: ${major.why}` : ""}`;
const written = ({ library, major }) => {
	return `sqs-consumer ${(major && require_facts.valueIn(major)) ?? "from 14 on"}${library === "nestjs-sqs" ? " (of @ssut/nestjs-sqs)" : ""}`;
};
// src/languages/typescript/consumers/nest-handlers.ts
/** `@SqsMessageHandler('print-jobs', true)`, `@SqsMessageHandler({ name, batch })`: the flag makes it a handler of batches. */
function handlersIn(base) {
	const found = [];
	for (const module of base.modules) if (module.imports.some(({ from }) => from === "@ssut/nestjs-sqs")) require_code.walk(module, { function(code, place) {
		for (const decorator of code.decorators) {
			if (decorator.is !== "call" || !isOf(decorator.callee, place, /^@ssut\/nestjs-sqs$/, /^SqsMessageHandler$/, base)) continue;
			const [first, second] = decorator.arguments;
			const name = first && (require_code.entryOf(first.value, "name") ?? first.value);
			const batch = first && (require_code.entryOf(first.value, "batch") ?? second?.value);
			const key = name && nameKey(name, place, base);
			const together = batch !== void 0 && require_facts.valueIn(base.fold(batch, place)) === true;
			if (key !== void 0) found.push({
				key,
				handler: functionHandler(code, place, together, "the handler")
			});
		}
	} });
	return found;
}
/** What makes two names the same: the text, or the environment variable that both are read from. */
function nameKey(value, place, base) {
	const variable = variableOf(value, place, base);
	if (variable !== void 0) return `$${variable}`;
	const name = require_facts.valueIn(base.fold(value, place));
	return typeof name === "string" ? `=${name}` : void 0;
}
// src/languages/typescript/consumers/nest-modules.ts
/** `SqsModule.register({ … })`, `SqsModule.registerAsync({ useFactory: (config) => ({ … }) })`. */
const registeredIn = (base) => callsOf(/^@ssut\/nestjs-sqs$/, /^SqsModule\.register(Async)?$/, base).flatMap(({ call, place }) => {
	const [first] = call.arguments;
	const given = first && objectOf(first.value, place, base);
	if (!given) return [];
	const factory = require_code.entryOf(given.value, "useFactory");
	return (factory ? madeBy(factory, given.place, base) : [given]).flatMap((one) => consumersOf(one, base));
});
function objectOf(value, place, base) {
	const meaning = base.code.meaning(value, place);
	return meaning?.is === "value" && meaning.value.is === "object" ? meaning : void 0;
}
function madeBy(factory, place, base) {
	const meaning = base.code.meaning(factory, place);
	if (meaning?.is !== "function") return [];
	const code = meaning.function;
	return require_code.returnedBy(code.body).flatMap(({ value }) => {
		const made = value && objectOf(value, require_code.within(meaning.place, code), base);
		return made ? [made] : [];
	});
}
function consumersOf({ value, place }, base) {
	const consumers = require_code.entryOf(value, "consumers");
	const list = consumers && base.code.meaning(consumers, place);
	if (list?.is !== "value" || list.value.is !== "list") return [];
	return list.value.items.flatMap((item) => {
		const one = objectOf(item, list.place, base);
		if (!one) return [];
		const options = ConsumerOptions.of(one.value, one.place, base);
		return [{
			at: require_code.locate(one.value, one.place),
			place: one.place,
			options
		}];
	});
}
// src/languages/typescript/versions.ts
const sections = [
	"dependencies",
	"devDependencies",
	"peerDependencies",
	"optionalDependencies"
];
/** The major version of a package as a file of the project gets it: by the nearest package.json that names it, else by a lock file. */
function majorOf(name, file, files) {
	for (const folder of foldersAround(file)) {
		const path = join(folder, "package.json");
		const range = rangeIn(path, name, files);
		if (range === void 0) continue;
		const major = majorIn(range);
		if (major !== void 0) return require_facts.set(major, placeIn(path, name, files));
		return locked(name, folder, files) ?? require_facts.unknown(`${path} asks for ${name} ${range}`, placeIn(path, name, files));
	}
	return locked(name, dirname(file), files) ?? require_facts.unknown(`no package.json around ${file} names ${name}`);
}
function rangeIn(path, name, files) {
	const json = readJson(path, files);
	for (const section of sections) {
		const listed = json?.[section];
		const range = isObject(listed) ? listed[name] : void 0;
		if (typeof range === "string") return range;
	}
}
/** Undefined where a range leaves more than one major version: `*`, `latest`, `>=5`, `^7 || ^8`. */
function majorIn(range) {
	const plain = range.replace(/^(npm:(@?[^@]+@)?|workspace:)/, "").trim();
	const one = /^[\^~=v]*\s*(\d+)(?:\.(?:\d+|x|\*)){0,2}(?:[-+][\w.+-]+)?$/.exec(plain);
	if (one) return Number(one[1]);
	const between = /^>=\s*(\d+)[\w.-]*\s+<\s*(\d+)(?:\.0){0,2}(?:-0)?$/.exec(plain);
	return between && Number(between[2]) === Number(between[1]) + 1 ? Number(between[1]) : void 0;
}
function placeIn(path, name, files) {
	const start = Math.max(0, files.read(path)?.indexOf(`"${name}"`) ?? 0);
	return {
		file: path,
		start,
		end: start + name.length + 2
	};
}
/** What the lock files of a folder, or of one around it, hold: npm's, Yarn's and pnpm's. Several majors are none. */
function locked(name, folder, files) {
	for (const around of foldersAround(`${folder === "" ? "" : `${folder}/`}package.json`)) for (const [lock, versions] of Object.entries(locks)) {
		const path = join(around, lock);
		const text = files.exists(path) ? files.read(path) : void 0;
		const found = text === void 0 ? [] : versions(text, name);
		const majors = new Set(found.map(({ version }) => Number.parseInt(version, 10)));
		if (majors.size !== 1) continue;
		const [{ start, end }] = found;
		return require_facts.set([...majors][0], {
			file: path,
			start,
			end
		});
	}
}
const locks = {
	"package-lock.json": ofNpm,
	"npm-shrinkwrap.json": ofNpm,
	"yarn.lock": (text, name) => matches(text, `^"?${name}@[^\\n]*:\\n\\s+version:? "?(\\d[\\w.+-]*)`, name),
	"pnpm-lock.yaml": (text, name) => matches(text, `^\\s+['"]?/?${name}[@/](\\d[\\w.+-]*)`, name)
};
/** The root's own copy comes before those of packages below it. */
function ofNpm(text, name) {
	const root = matches(text, `"node_modules/${name}": \\{\\s*"version": "(\\d[\\w.+-]*)`, name);
	return root.length > 0 ? root : matches(text, `^    "${name}": \\{\\s*"version": "(\\d[\\w.+-]*)`, name);
}
const matches = (text, pattern, name) => [...text.matchAll(new RegExp(pattern.replaceAll(name, name.replace(/[/.]/g, "\\$&")), "gm"))].map((found) => ({
	version: found[1],
	start: found.index,
	end: found.index + found[0].length
}));
// src/languages/typescript/serverless/data.ts
const deepest = 24;
/** An object of a configuration in code as the same data in YAML; what is computed is a variable without a value. */
function dataOf(expression, place, reading, depth = 0) {
	const at = require_code.locate(expression, place);
	if (depth > deepest) return computed(at);
	if (expression.is === "object") return {
		is: "map",
		...at,
		flow: false,
		entries: expression.entries.flatMap((one) => entriesOf(one, place, reading, depth))
	};
	if (expression.is === "list") return {
		is: "list",
		...at,
		flow: false,
		items: expression.items.map((one) => dataOf(one, place, reading, depth + 1))
	};
	const { base } = reading;
	const value = require_facts.valueIn(base.fold(expression, place)) ?? pathIn(expression, place, reading);
	if (value !== void 0) return {
		is: "scalar",
		...at,
		value
	};
	const meaning = base.code.meaning(expression, place);
	return meaning?.is === "value" && /^(object|list)$/.test(meaning.value.is) ? dataOf(meaning.value, meaning.place, reading, depth + 1) : computed(at);
}
/** `${handlerPath(__dirname)}/handler.main` of the framework's own template: the file's folder, as seen from the service. */
function pathIn(expression, { module }, { folder }) {
	const [first, last, more] = expression.is === "template" ? expression.parts : [];
	const [given, second] = first?.is === "call" ? first.arguments : [];
	return first !== void 0 && (isOwnFolder(given?.value) ? !second : isOwnFolder(cutFrom(first))) && last?.is === "literal" && !more ? `${node_path.posix.relative(folder, node_path.posix.dirname(module.file))}${last.value}` : void 0;
}
const isOwnFolder = (one) => one?.is === "name" && one.name === "__dirname";
/** `__dirname.split(process.cwd())[1].substring(1)`: what the template's helper does, written out. */
function cutFrom(one) {
	if (one.is === "call") return one.callee.is === "member" ? cutFrom(one.callee) : one;
	return one.is === "member" || one.is === "index" ? cutFrom(one.of) : one;
}
const computed = (at) => ({
	is: "scalar",
	...at,
	value: `\${cf:computed}`
});
function entriesOf({ key, value, ...span }, place, reading, depth) {
	const node = dataOf(value, place, reading, depth + 1);
	const at = require_code.locate(span, place);
	const name = key && require_code.literalText(key);
	if (key && name !== void 0) return [{
		...at,
		key: name,
		keyAt: require_code.locate(key, place),
		value: node
	}];
	return !key && node.is === "map" ? node.entries : [{
		...at,
		key: "Fn::Transform",
		keyAt: at,
		value: node
	}];
}
// src/languages/typescript/consumers/settling.ts
/**
* The ways out of a handler, but for errors that it lets out, on which the message is neither deleted, kept nor released. What hands
* the message on, or settles it in a callback or a loop, is taken to settle it.
*/
function unsettled(code) {
	const [message] = code.parameters;
	if (!message || message.name === "") return [];
	const { exits, goesOn, by } = openWays(code.body, message.name);
	return goesOn ? [...exits, by ?? {
		start: code.start,
		end: code.bodyAt.start
	}] : exits;
}
function openWays(block, message) {
	const exits = [];
	let by;
	for (const statement of block) {
		if (settles(require_code.expressionsOf(statement), message)) return {
			exits,
			goesOn: false
		};
		if (statement.is === "throw") return {
			exits,
			goesOn: false
		};
		if (statement.is === "return") return {
			exits: [...exits, statement],
			goesOn: false
		};
		if (statement.is === "break" || statement.is === "continue") return {
			exits,
			goesOn: true
		};
		const inner = openIn(statement, message);
		exits.push(...inner.exits);
		if (!inner.goesOn) return {
			exits,
			goesOn: false
		};
		by = inner.by;
	}
	return {
		exits,
		goesOn: true,
		...by ? { by } : {}
	};
}
function openIn(statement, message) {
	const open = (block) => openWays(block, message);
	switch (statement.is) {
		case "if": return either([open(statement.then), open(statement.otherwise)]);
		case "switch": {
			const hasDefault = statement.cases.some(({ tests }) => tests.length === 0);
			const cases = statement.cases.map(({ body }) => open(body));
			return either(hasDefault ? cases : [...cases, {
				exits: [],
				goesOn: true
			}]);
		}
		case "try":
			if (settledSomewhere(statement.finally, message)) return {
				exits: [],
				goesOn: false
			};
			return either([open([...statement.body, ...statement.otherwise]), ...statement.handlers.map((handler) => ({
				...open(handler.body),
				by: handler
			}))]);
		case "loop": return settledSomewhere(statement.body, message) ? {
			exits: [],
			goesOn: false
		} : {
			...open(statement.body),
			goesOn: true
		};
		case "with":
		case "block": return open(statement.body);
		default: return {
			exits: [],
			goesOn: true
		};
	}
}
const either = (all) => ({
	exits: all.flatMap(({ exits }) => exits),
	goesOn: all.some(({ goesOn }) => goesOn),
	by: all.find(({ goesOn, by }) => goesOn && by)?.by
});
const settling = /^(del|keep|release)$/;
/** `message.del()`, also only named; or the message handed on, to what may do it. */
function settles(expressions, message) {
	let found = false;
	for (const expression of expressions) require_code.walkExpression(expression, require_code.nowhere, { expression(one) {
		if (one.is === "member") found ||= settling.test(one.name) && one.of.is === "name" && one.of.name === message;
		if (one.is === "call") found ||= !require_code.isQuiet(one) && isHandedOn(one, message);
	} });
	return found;
}
function settledSomewhere(block, message) {
	let found = false;
	require_code.walkStatements(block, require_code.nowhere, { expression(one) {
		found ||= settles([one], message);
	} });
	return found;
}
// src/languages/typescript/consumers/squiss.ts
const isDefault = "the default of squiss-ts";
/** It emits each message as it comes, up to `maxInFlight` at a time, and leaves the delete to the handler's `del`. */
function squissWorker(at, name, options, consumes) {
	const visibility = options.value("visibilityTimeoutSecs", secondsIn(require_facts.seconds), require_facts.unknown("no visibilityTimeoutSecs is written"));
	return {
		kind: "worker",
		id: idOf(at, name),
		at,
		language: "typescript",
		name,
		library: "squiss-ts",
		broker: require_facts.byDefault("sqs", "it takes messages from SQS only"),
		queues: require_facts.byDefault(1, "one queue for each Squiss"),
		concurrency: options.value("maxInFlight", numberOf, require_facts.byDefault(100, isDefault)),
		prefetch: require_facts.byDefault(1, "every message that it holds is worked on"),
		ack: require_facts.byDefault("late", "the message is deleted by its handler"),
		timeLimit: require_facts.byDefault(null, "squiss-ts has none"),
		softTimeLimit: require_facts.byDefault(null, "squiss-ts has none"),
		visibility,
		asksEachReceive: true,
		heartbeat: heartbeatOf(visibility, options),
		batch: require_facts.byDefault("parallel", isDefault),
		batchSize: options.value("receiveBatchSize", numberOf, require_facts.byDefault(10, isDefault)),
		waitTime: options.value("receiveWaitTimeSecs", secondsIn(require_facts.seconds), require_facts.byDefault(require_facts.seconds(20), isDefault)),
		delays: [],
		consumes
	};
}
/** `autoExtendTimeout` renews the window `advancedCallMs` before it passes; where that is not before its start, at once, over and over (TimeoutExtender). */
function heartbeatOf(visibility, options) {
	const renews = options.value("autoExtendTimeout", flagOf, require_facts.byDefault(false, isDefault));
	if (renews.is === "unknown") return renews;
	if (!renews.value) return renews.is === "set" ? require_facts.set(null, renews.at) : require_facts.byDefault(null, isDefault);
	const before = options.value("advancedCallMs", limitIn(require_facts.milliseconds), require_facts.byDefault(require_facts.seconds(5), isDefault));
	if (before.is === "unknown") return before;
	const window = require_facts.valueIn(visibility);
	if (window === void 0) return require_facts.unknown("the window that it renews is not known");
	const at = before.is === "set" ? before.at : renews.is === "set" ? renews.at : void 0;
	const interval = require_facts.seconds(Math.max(0, window - (before.value ?? 0)));
	return at ? require_facts.set(interval, at) : require_facts.byDefault(interval, isDefault);
}
// src/languages/typescript/consumers/squiss-ack.ts
/** When a handler acknowledges, by where `message.del()` stands to the work; nothing where that is not plain. */
function squissAck({ code, place }, base) {
	const [message] = code?.parameters ?? [];
	if (!code || !message?.name) return void 0;
	const carriers = require_code.carriersIn(code, [message.name]);
	const events = require_code.flowOf(code, place).sites.flatMap((site) => {
		const scope = new require_code.Scope(base, site.place);
		const is = kindOf(site, message.name, scope, base);
		const given = is === "delete" || site.call.arguments.some(({ value }) => require_code.carries(value, carriers));
		return is && given ? [{
			is,
			path: [site],
			carriers: [carriers],
			scope
		}] : [];
	});
	const { ack, pair, alone = false } = require_code.settlingOf(events);
	const when = require_facts.valueIn(ack);
	return pair && when ? {
		ack,
		settles: require_code.settles(pair.delete, pair.work, when, alone)
	} : void 0;
}
function kindOf(site, message, scope, base) {
	const { callee } = site.call;
	if (callee.is === "member" && callee.of.is === "name" && callee.of.name === message) return callee.name === "del" ? "delete" : void 0;
	if (require_code.isClaim(site, scope.textOf(site.call))) return "claim";
	const meant = base.code.meaning(callee, site.place);
	return require_code.isWork(site, meant?.is === "function" ? {
		code: meant.function,
		place: meant.place
	} : void 0) ? "work" : void 0;
}
// src/languages/typescript/worker-options/foreign.ts
/** Libraries that use the same words for something of their own; recognisers of theirs may read them. */
const libraries = new RegExp(`^(${[
	"sqs-consumer|sqs-producer|squiss.*|@ssut/nestjs-sqs|@aws-sdk/.*|aws-sdk|aws-cdk-lib|aws-cdk.*|@aws-cdk/.*|sst",
	"bull|bullmq|bee-queue|pg-boss|graphile-worker|agenda|kafkajs|amqplib|amqp-.*|rascal|@nestjs/.*|@golevelup/.*",
	"@azure/.*|@google-cloud/.*|@pulumi/.*|cdktf|@cdktf/.*|ioredis|redis|p-.*",
	"zod|joi|yup|valibot|convict|envalid|@sinclair/typebox|superstruct|commander|yargs",
	"@apollo/.*|react.*|next|next/.*|@tanstack/.*|vue.*|vitest|jest|@jest/.*|chai|node:.*"
].join("|")})(/|$)`);
/** Schemas, assertions and stand-ins speak of options without setting any. */
const speaking = /^(object|strictObject|interface|shape|expect|to[A-Z]\w*|equals?|(not)?(deep|strict)\w*Equals?|mock[A-Z]\w*|stub|spyOn|it|test|describe)$/;
/** What a function that takes a worker's options is called. */
const taking = /^define|worker|celery|task|config|settings|options|freeze|registerAs|merge|assign|extend/i;
/** Whether the calls around some options give them a meaning that is not a worker's. `acksLate` has only the one. */
function isForeign(calls, options, code, place) {
	const names = calls.map((call) => require_code.callName(call).split(".").at(-1));
	const libraryOf = (call) => {
		const path = call.callee.is === "member" ? call.callee.of : call.callee;
		const meaning = code.meaning(call.callee, place) ?? code.meaning(path, place);
		return meaning?.is === "outside" ? meaning.from : "";
	};
	if (names.some((name) => speaking.test(name)) || calls.some((call) => libraries.test(libraryOf(call)))) return true;
	return !options.found.has("ack") && names.some((name) => !taking.test(name));
}
// src/languages/typescript/worker-options/options.ts
/** `broker: { url: 'sqs://' }`, `broker: { type: 'sqs' }`. */
const isBroker = (key, section = "") => /broker/i.test(section) && /^(url|type|kind|name|transport)$/.test(key);
/** The options of one worker, gathered from an object, its sections, and what is spread into them. */
var Options = class {
	base;
	found = /* @__PURE__ */ new Map();
	/** Identifiers beside them. */
	others = [];
	/** Every object that was read: none of them is a worker of its own. */
	objects = /* @__PURE__ */ new Set();
	/** Why a key that is absent may be set all the same. */
	open;
	constructor(base) {
		this.base = base;
	}
	/** The object behind an expression; false where there is none to be read. */
	read(expression, place, from = {}, depth = 0) {
		const meaning = this.base.code.meaning(expression, place);
		const object = meaning?.is === "value" && meaning.value.is === "object" ? meaning.value : void 0;
		if (meaning?.is !== "value" || !object || depth > 8) return false;
		this.objects.add(object);
		for (const entry of object.entries) this.entry(entry, meaning.place, from, depth);
		return true;
	}
	set(key, value, place, doubt) {
		const setting = settingOf(key);
		if (!setting || value.is === "name" && value.name === "undefined") return;
		this.found.set(setting, {
			key,
			value,
			place,
			doubt
		});
	}
	entry({ key, value }, place, from, depth) {
		if (!key) {
			this.spread(value, place, from, depth);
			return;
		}
		const name = require_code.literalText(key) ?? require_facts.valueIn(this.base.fold(key, place));
		if (typeof name !== "string") this.cover("a computed key may replace it");
		else if (isSection(name) && this.read(value, place, {
			...from,
			section: name
		}, depth + 1)) return;
		else if (isBroker(name, from.section)) this.set("broker", value, place, from.doubt);
		else if (settingOf(name) && !this.isAnother(name, from)) this.set(name, value, place, from.doubt);
		else if (isSection(name)) this.open ??= `\`${name}\` is not written here`;
		else if (/^\w+$/.test(name)) this.others.push({
			key: name,
			keyAt: key,
			value,
			place
		});
	}
	/** A task's own `name` or `queue` further in does not rename the worker. */
	isAnother(key, { section }) {
		const setting = settingOf(key);
		return section !== void 0 && (setting === "name" || setting === "queues") && this.found.has(setting);
	}
	/** `...shared`, `...(isBatch && { prefetch: 4 })`, `...(isBatch ? slow : fast)`. */
	spread(value, place, from, depth) {
		const perhaps = value.is === "ternary" ? [value.then, value.otherwise] : value.is === "binary" && value.operator === "and" ? [value.right] : void 0;
		if (!(perhaps ? perhaps.map((one) => this.read(one, place, {
			...from,
			doubt: "it depends on a condition"
		}, depth + 1)).every(Boolean) : this.read(value, place, from, depth + 1))) this.cover("what is spread into it may replace it");
	}
	cover(doubt) {
		this.open ??= doubt.replace("replace", "set");
		for (const [setting, option] of this.found) this.found.set(setting, {
			...option,
			doubt: option.doubt ?? doubt
		});
	}
};
// src/languages/typescript/worker-options/surroundings.ts
/** What stands around the expressions of a module: the module itself only leads inward. */
var Surroundings = class {
	outer = /* @__PURE__ */ new Map();
	names = /* @__PURE__ */ new Map();
	decorated = /* @__PURE__ */ new Map();
	constructor(module) {
		for (const { name, value } of module.exports) if (value && /^\w+$/.test(name)) this.names.set(value, name);
		const decorators = (code) => {
			for (const one of code.decorators) this.decorated.set(one, code);
		};
		require_code.walk(module, {
			function: decorators,
			class: decorators,
			statement: (statement, place) => {
				const name = statement.is === "assign" ? called(statement.target, place) : void 0;
				if (statement.is === "assign" && name !== void 0) this.names.set(statement.value, name);
			},
			expression: (expression) => {
				for (const part of require_code.partsOf(expression)) this.outer.set(part, expression);
				if (expression.is !== "object") return;
				for (const { key, value } of expression.entries) {
					const name = key && require_code.literalText(key);
					if (name !== void 0) this.names.set(value, name);
				}
			}
		});
	}
	/** What an expression is called by the variable, key, class or function that it, or the call that takes it, belongs to. */
	nameOf(expression) {
		const outer = this.outer.get(expression);
		return this.names.get(expression) ?? this.decorated.get(expression)?.name ?? (outer?.is === "call" ? this.nameOf(outer) : void 0);
	}
	/** The calls that take the expression, or an object that it stands in, as an argument; the nearest first. */
	callsAround(expression) {
		const outer = this.outer.get(expression);
		if (!outer) return [];
		return [...outer.is === "call" && outer.callee !== expression ? [outer] : [], ...this.callsAround(outer)];
	}
	/** What a call decorates. */
	decoratedBy(call) {
		return this.decorated.get(call);
	}
};
function called(target, { enclosing }) {
	if (target.is === "member") return target.name;
	if (target.is !== "name") return void 0;
	const owner = enclosing.at(-1);
	return owner && "bases" in owner && owner.name !== void 0 ? `${owner.name}.${target.name}` : target.name;
}
// src/languages/typescript/worker-options/candidates.ts
/** Every object literal and class of a module that holds options; objects within another's are left to that. */
function candidatesIn(module, base) {
	const found = [];
	const note = (candidate) => {
		if (candidate) found.push(candidate);
	};
	const surroundings = new Surroundings(module);
	require_code.walk(module, {
		class: (code, place) => note(ofClass(code, place, base)),
		expression: (expression, place) => {
			if (expression.is === "object") note(ofObject(expression, place, surroundings, base));
		}
	});
	return found;
}
function ofObject(object, place, surroundings, base) {
	const options = new Options(base);
	options.read(object, place);
	if (options.found.size === 0) return void 0;
	const calls = surroundings.callsAround(object);
	if (isForeign(calls, options, base.code, place)) return void 0;
	const [call] = calls;
	const name = surroundings.nameOf(object);
	if (name !== void 0) changedLater(name, object, options, place);
	const decorated = call && surroundings.decoratedBy(call);
	const found = {
		name,
		at: object,
		place,
		options,
		of: call && (decorated && require_code.isFunction(decorated) || /task$/i.test(require_code.callName(call))) ? "task" : "worker",
		call
	};
	return decorated && !require_code.isFunction(decorated) ? {
		...found,
		class: decorated
	} : found;
}
/** `worker.acksLate = false` behind the object that `worker` is. */
function changedLater(name, object, options, { module, enclosing }) {
	const { names, fields } = require_code.definitionsOf(enclosing.findLast(require_code.isFunction) ?? module);
	if (!names.get(name)?.some(({ value }) => value === object)) return;
	for (const { key, value } of fields.get(name) ?? []) options.set(key, value, {
		module,
		enclosing
	}, "it is assigned again");
}
/** The fields of a class, over those of its bases. */
function ofClass(code, place, base) {
	const options = new Options(base);
	const own = code.body.some((field) => field.is === "assign" && field.value.is !== "other");
	if (code.open || !own) return void 0;
	readFields(code, place, options, base, 0);
	if (options.found.size === 0) return void 0;
	return {
		name: code.name,
		at: code.nameAt ?? code,
		place,
		options,
		of: "worker",
		class: code
	};
}
function readFields(code, place, options, base, depth) {
	for (const outer of code.bases) {
		const meaning = base.code.meaning(outer, place);
		if (meaning?.is === "class" && depth < 8) readFields(meaning.class, meaning.place, options, base, depth + 1);
		else options.open ??= "the class that it extends may set it";
	}
	for (const field of code.body) if (field.is === "assign" && field.target.is === "name" && field.value.is !== "other") options.set(field.target.name, field.value, require_code.within(place, code));
}
// src/languages/typescript/worker-options/values.ts
/** The value of an option; what is in doubt is unknown. */
function scalarOf(option, base) {
	const at = require_code.locate(option.value, option.place);
	return option.doubt === void 0 ? base.fold(option.value, option.place) : require_facts.unknown(option.doubt, at);
}
function convert(option, base, change) {
	const known = scalarOf(option, base);
	if (known.is === "unknown") return known;
	const value = change(known.value);
	return value === void 0 ? require_facts.unknown(`it is ${JSON.stringify(known.value)}`, require_code.locate(option.value, option.place)) : {
		...known,
		value
	};
}
const ackOf = (option, base) => convert(option, base, (value) => typeof value === "boolean" ? value ? "late" : "early" : void 0);
/** An environment variable's default is often written as a text. */
const numberIn = (value) => {
	const number = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
	return typeof number === "number" && number >= 0 ? number : void 0;
};
const countOf = (option, base) => convert(option, base, (value) => {
	const number = numberIn(value);
	return number !== void 0 && Number.isInteger(number) ? number : void 0;
});
const secondsOf = (option, base) => convert(option, base, (value) => {
	const number = numberIn(value);
	return number === void 0 ? void 0 : unitOf(option.key)(number);
});
/** `null` and 0: nothing bounds it. */
const limitOf = (option, base) => convert(option, base, (value) => {
	const number = numberIn(value);
	if (value === null || number === 0) return null;
	return number === void 0 ? void 0 : unitOf(option.key)(number);
});
const delaysOf = (option, base) => {
	const items = itemsOf(option, base);
	return items ? items.map((item) => secondsOf(item, base)) : [secondsOf(option, base)];
};
/** A number, or as many as the list has; one queue's name is one queue. */
function queuesOf(option, base) {
	const at = require_code.locate(option.value, option.place);
	const items = itemsOf(option, base);
	if (items && !option.doubt) return items.some(({ value }) => value.is === "spread") ? require_facts.unknown("more are spread into it", at) : require_facts.set(items.length, at);
	if (option.key === "queue" && !option.doubt) return require_facts.set(1, at);
	return convert(option, base, (value) => {
		if (typeof value === "string") return /^[\w.:/-]+$/.test(value) ? 1 : void 0;
		return typeof value === "number" && value > 0 ? value : void 0;
	});
}
function itemsOf(option, base) {
	const meaning = base.code.meaning(option.value, option.place);
	if (meaning?.is !== "value" || meaning.value.is !== "list") return void 0;
	return meaning.value.items.map((value) => ({
		...option,
		value,
		place: meaning.place
	}));
}
/** Only what names its broker says which one it is. */
const brokerOf = (option, base) => convert(option, base, (value) => {
	if (/^(sqs|aws[-_]?sqs)(:|$)/i.test(String(value)) || /^https:\/\/sqs\./.test(String(value))) return "sqs";
	if (/^(rediss?|sentinel)(:|$)/i.test(String(value))) return "redis";
	return /^(amqps?|rabbitmq)(:|$)/i.test(String(value)) ? "amqp" : void 0;
});
function textOf(option, base) {
	const known = option && scalarOf(option, base);
	return known?.is === "set" && typeof known.value === "string" ? known.value : void 0;
}
// src/languages/typescript/worker-options/distinctive.ts
/** Keys that are Celery's own words. `prefetch`, `timeLimit`, `concurrency` alone are anybody's: links, images, tests, promises. */
const ownWords = /^(task(Soft|Hard)?TimeLimit|softTimeLimit|(worker)?prefetchMultiplier)/i;
/** Whether the options can only be those of a queue's worker, or task. */
function isWorkers({ options: { found } }, base) {
	const ack = found.get("ack");
	if (ack && !isFlag(ack, base)) return false;
	if (ack) return [...found].some(([setting, option]) => setting !== "name" && base.fold(option.value, option.place).is === "set");
	const words = [...found.values()].filter((option) => ownWords.test(option.key) && isNumber(option, base)).length;
	const visibility = found.get("visibility");
	const beside = [
		"timeLimit",
		"softTimeLimit",
		"prefetch"
	].filter((one) => {
		const option = found.get(one);
		return option && isNumber(option, base);
	});
	return visibility !== void 0 && isNumber(visibility, base) && beside.length > 0 || words >= 2;
}
/** A schema's `boolean()` or a documented default is no flag that is set. */
function isFlag(ack, base) {
	const known = scalarOf({
		...ack,
		doubt: void 0
	}, base);
	return known.is === "unknown" ? ![
		"object",
		"call",
		"function"
	].includes(ack.value.is) : typeof known.value === "boolean";
}
/** A number, or what may be one; a text, a flag and what a call makes (`Duration.minutes(5)`) are not. */
function isNumber(option, base) {
	const known = scalarOf({
		...option,
		doubt: void 0
	}, base);
	if (known.is !== "unknown") return numberIn(known.value) !== void 0 || known.value === null;
	return [
		"name",
		"member",
		"index",
		"binary",
		"ternary"
	].includes(option.value.is);
}
// src/languages/typescript/worker-options/facts.ts
const early = require_facts.byDefault("early", "as `acksLate` is not written");
/** What is written, else what holds where nothing is written; a key that may stand in a part that is not seen is unknown. */
function reader({ options }, base) {
	return (setting, read, otherwise) => {
		const option = options.found.get(setting);
		if (option) return read(option, base);
		return options.open === void 0 ? otherwise : require_facts.unknown(options.open);
	};
}
function workerId(candidate, base) {
	const { file, start } = require_code.locate(candidate.at, candidate.place);
	return `worker:${file}:${nameOf(candidate, base)}:${start}`;
}
function workerOf(candidate, base) {
	const { options, place } = candidate;
	const at = require_code.locate(candidate.at, place);
	const name = nameOf(candidate, base);
	const value = reader(candidate, base);
	const delay = options.found.get("delay");
	return {
		kind: "worker",
		id: workerId(candidate, base),
		at,
		language: "typescript",
		name,
		broker: value("broker", brokerOf, require_facts.unknown("the options do not name a broker")),
		queues: value("queues", queuesOf, require_facts.byDefault(1, "one queue, as no others are listed")),
		concurrency: value("concurrency", countOf, require_facts.unknown("no concurrency is written")),
		prefetch: value("prefetch", countOf, require_facts.byDefault(1, "one message for each process, as no prefetch is written")),
		ack: value("ack", ackOf, early),
		timeLimit: value("timeLimit", limitOf, require_facts.unknown("no time limit is written")),
		softTimeLimit: value("softTimeLimit", limitOf, require_facts.unknown("no soft time limit is written")),
		visibility: value("visibility", secondsOf, require_facts.unknown("no visibility timeout is written")),
		delays: delay ? delaysOf(delay, base) : []
	};
}
/** `owner` runs the task; what the task leaves open is decided there. */
function taskOf(candidate, owner, base) {
	const { options, place, call } = candidate;
	const at = require_code.locate(call ?? candidate.at, place);
	const name = nameOf(candidate, base);
	const worker = owner && reader(owner, base);
	const value = (setting, read, otherwise) => options.found.has(setting) || !worker ? reader(candidate, base)(setting, read, otherwise) : worker(setting, read, otherwise);
	const delay = options.found.get("delay");
	const queue = options.found.get("queues");
	const named = textOf(queue, base);
	return {
		kind: "task",
		id: `task:${at.file}:${name}:${at.start}`,
		at,
		language: "typescript",
		name,
		...owner ? { worker: workerId(owner, base) } : {},
		queue: queue && named !== void 0 ? require_facts.set(named, require_code.locate(queue.value, queue.place)) : require_facts.unknown("no queue is written"),
		ack: value("ack", ackOf, owner ? early : require_facts.unknown("its worker decides it")),
		timeLimit: value("timeLimit", limitOf, require_facts.unknown("its worker decides it")),
		softTimeLimit: value("softTimeLimit", limitOf, require_facts.unknown("its worker decides it")),
		delays: delay ? delaysOf(delay, base) : [],
		transitions: []
	};
}
/** Its own `name`, else what it is called, else its file. */
function nameOf({ options, name, place }, base) {
	const file = place.module.file.split("/").at(-1).replace(/\.[cm]?[jt]sx?$/, "");
	const written = name === "default" ? void 0 : name;
	return textOf(options.found.get("name"), base) ?? written ?? file;
}
// src/languages/typescript/worker-options/owners.ts
/** The options of the worker that runs a task: those of its class, or of what `app` is in `app.defineTask(…)`. */
function ownerOf(task, workers, base) {
	const { place, call } = task;
	const inside = workers.find((worker) => worker.class && place.enclosing.includes(worker.class));
	if (inside || call?.callee.is !== "member") return inside;
	const meaning = base.code.meaning(call.callee.of, place);
	const maker = meaning?.is === "value" && meaning.value.is === "call" ? meaning.value : void 0;
	return maker && workers.find((worker) => maker.arguments.some(({ value }) => value === worker.at));
}
// src/languages/typescript/worker-options/settings.ts
/** Options that ask for something beside what a worker's facts hold, and the value that departs from the default. */
const asking = {
	rejectOnWorkerLost: {
		asks: "redelivery",
		departs: true
	},
	taskRejectOnWorkerLost: {
		asks: "redelivery",
		departs: true
	},
	acksOnFailureOrTimeout: {
		asks: "redelivery",
		departs: false
	},
	taskAcksOnFailureOrTimeout: {
		asks: "redelivery",
		departs: false
	},
	disablePrefetch: {
		asks: "no-prefetch",
		departs: true
	},
	workerDisablePrefetch: {
		asks: "no-prefetch",
		departs: true
	}
};
/** Keys beside a worker's options that may do nothing: those that early acknowledgement makes dead, and misspelt ones. */
function settingsOf({ options }, of, base) {
	return options.others.flatMap((one) => {
		const known = Object.hasOwn(asking, one.key) ? asking[one.key] : void 0;
		if (known) {
			const departs = require_facts.map(scalarOf({
				...one,
				doubt: void 0
			}, base), (value) => value === known.departs);
			return [factOf(one, of, {
				asks: known.asks,
				departs
			})];
		}
		const instead = isMentionedOnce(one.key, base) ? meantBy(one.key) : void 0;
		if (instead === void 0) return [];
		return [factOf(one, of, {
			departs: require_facts.set(true, require_code.locate(one.keyAt, one.place)),
			unread: {
				where: "beside the others",
				instead,
				matters: true,
				near: true
			}
		})];
	});
}
function factOf({ key, keyAt, value, place }, of, told) {
	const at = require_code.locate(keyAt, place);
	const whole = require_code.locate(value, place);
	return {
		kind: "setting",
		id: `setting:${at.file}:${key}:${at.start}:${of}`,
		at,
		language: "typescript",
		name: key,
		of,
		whole,
		...told
	};
}
/** The one key that this is but for a letter or two. Short keys have too many neighbours. */
function meantBy(key) {
	if (key.length < 8 || settingOf(key)) return void 0;
	const near = settingNames.filter((name) => name.length >= 8 && require_distance.isNear(key, name));
	return near.length === 1 ? near[0] : void 0;
}
/** A name that stands elsewhere too is one of the project's own. */
function isMentionedOnce(key, base) {
	let count = 0;
	for (const { file } of base.modules) count += (base.files.read(file) ?? "").split(new RegExp(`\\b${key}\\b`)).length - 1;
	return count === 1;
}
// src/languages/typescript/orm/filters.ts
const unread = (why = "a part of the filter is computed") => ({
	is: "unknown",
	why
});
/** The filter that an object says; undefined where it is no object. */
function filterOf(given, wording) {
	const filter = {
		equals: [],
		others: []
	};
	const { value, scope } = given.scope.follow(given.value);
	if (value.is === "list") return {
		equals: [],
		others: [eachOf("or", {
			value,
			scope
		}, wording)]
	};
	if (value.is !== "object") return void 0;
	if (given.value.is === "name" && given.scope.fieldWrites(given.value.name).length > 0) filter.others.push(unread());
	for (const { key, value: written } of value.entries) {
		const name = key && (keyName(key) ?? textIn({
			value: key,
			scope
		}));
		if (name === void 0) spread(written, {
			value,
			scope
		}, wording, filter);
		else entry(name, {
			value: written,
			scope
		}, wording, filter);
	}
	return filter;
}
/** The filter as one condition. */
function conditionOf(filter) {
	return {
		is: "and",
		of: [...filter.equals.map(({ attribute, value }) => compared(attribute, "=", value)), ...filter.others]
	};
}
const compared = (attribute, operator, { value, scope }) => isNull(value) ? operator === "=" ? {
	is: "not",
	of: {
		is: "exists",
		attribute
	}
} : {
	is: "exists",
	attribute
} : {
	is: "compare",
	attribute,
	operator,
	value: require_code.termOf(value, scope)
};
function memberOf(attribute, given) {
	const { value, scope } = given.scope.follow(given.value);
	const list = value.is === "list" && value.items.every(({ is }) => is !== "spread") ? value.items : void 0;
	return list ? {
		is: "in",
		attribute,
		values: list.map((item) => require_code.termOf(item, scope))
	} : unread(`the list of \`${attribute}\` is computed`);
}
const isNull = (one) => one.is === "literal" && one.value === null;
/** `status`, `'status'`, and `in` of Sequelize's `[Op.in]`. */
const keyName = (key) => require_code.literalText(key) ?? (key.is === "member" ? key.name : void 0);
const textIn = ({ value, scope }) => {
	const folded = require_facts.valueIn(scope.fold(value));
	return typeof folded === "string" ? folded : void 0;
};
function spread(written, { scope }, wording, filter) {
	const inner = written.is === "spread" ? filterOf({
		value: written.value,
		scope
	}, wording) : void 0;
	if (!inner) filter.others.push(unread());
	else {
		filter.equals.push(...inner.equals);
		filter.others.push(...inner.others);
	}
}
function entry(name, given, wording, filter) {
	if (name === wording.and || name === wording.or) {
		filter.others.push(eachOf(name === wording.and ? "and" : "or", given, wording));
		return;
	}
	if (name === wording.not) {
		const inner = filterOf(given, wording);
		filter.others.push(inner ? {
			is: "not",
			of: conditionOf(inner)
		} : unread());
		return;
	}
	const { value, scope } = given.scope.follow(given.value);
	if (value.is === "object") composed(name, {
		value,
		scope
	}, wording, filter);
	else if (value.is === "list" && wording.listIsIn) filter.others.push(memberOf(name, {
		value,
		scope
	}));
	else if (value.is === "call" && wording.called && callee(value) in wording.operators) filter.others.push(operation(name, wording.operators[callee(value)], value.arguments[0]?.value, {
		value,
		scope
	}));
	else if (isNull(value)) filter.others.push({
		is: "not",
		of: {
			is: "exists",
			attribute: name
		}
	});
	else filter.equals.push({
		attribute: name,
		value: given
	});
}
const callee = (call) => call.callee.is === "name" ? call.callee.name : "";
/** `{ not: 'DONE' }`; `{ id_projectId: { id, projectId } }` names a key of two attributes. */
function composed(name, given, wording, filter) {
	const { value, scope } = given;
	if (value.is !== "object") return;
	const keys = value.entries.map(({ key }) => key ? keyName(key) ?? "" : "");
	if (keys.length > 1 && keys.join("_") === name) {
		for (const [index, { value: part }] of value.entries.entries()) filter.equals.push({
			attribute: keys[index],
			value: {
				value: part,
				scope
			}
		});
		return;
	}
	for (const [index, { value: part }] of value.entries.entries()) {
		const operator = wording.operators[keys[index]];
		if (operator === "=") filter.equals.push({
			attribute: name,
			value: {
				value: part,
				scope
			}
		});
		else filter.others.push(operator ? operation(name, operator, part, given) : unread(`\`${keys[index]}\` is not judged`));
	}
}
function operation(attribute, operator, operand, { scope }) {
	const exists = {
		is: "exists",
		attribute
	};
	if (operator === "absent") return {
		is: "not",
		of: exists
	};
	if (!operand) return unread();
	const given = {
		value: operand,
		scope
	};
	switch (operator) {
		case "in": return memberOf(attribute, given);
		case "not in": return {
			is: "not",
			of: memberOf(attribute, given)
		};
		case "exists": return require_facts.valueIn(scope.fold(operand)) === false ? {
			is: "not",
			of: exists
		} : exists;
		case "not": return negated(attribute, given);
		default: return compared(attribute, operator, given);
	}
}
/** `Not('DONE')`, `Not(IsNull())`, `{ not: null }`. */
function negated(attribute, given) {
	const { value } = given.scope.follow(given.value);
	if (value.is === "call" || value.is === "object") {
		if (value.is === "call" && callee(value) === "IsNull") return {
			is: "exists",
			attribute
		};
		return value.is === "call" && callee(value) === "In" && value.arguments[0] ? {
			is: "not",
			of: memberOf(attribute, {
				value: value.arguments[0].value,
				scope: given.scope
			})
		} : unread();
	}
	return compared(attribute, "<>", given);
}
function eachOf(how, given, wording) {
	const { value, scope } = given.scope.follow(given.value);
	const items = value.is === "list" ? value.items : value.is === "object" ? [value] : void 0;
	if (!items) return unread();
	return {
		is: how,
		of: items.map((item) => {
			const inner = filterOf({
				value: item,
				scope
			}, wording);
			return inner ? conditionOf(inner) : unread();
		})
	};
}
// src/languages/typescript/orm/calls.ts
const readBy = (request, rowAt = [], locks = false) => ({
	is: "read",
	rowAt,
	locks,
	row: rowOf(request, request.filter.equals),
	condition: conditionOf(request.filter)
});
/** What names the row is its key; what is also written, and every other comparison, is the condition. */
function updateBy(request, { sets, complete }, refused) {
	const { filter, filterAt } = request;
	const isKey = ({ attribute }) => !require_facts.isStatusAttribute(attribute) && !sets.some((one) => one.attribute === attribute);
	const keys = filter.equals.filter(isKey);
	const lasting = keys.filter(({ attribute }) => !isMark.test(attribute));
	const key = lasting.length > 0 ? lasting : keys;
	const of = [...filter.equals.filter((one) => !key.includes(one)).map((one) => compared(one.attribute, "=", one.value)), ...filter.others];
	const condition = of.length > 1 ? {
		is: "and",
		of
	} : of[0];
	return {
		is: "write",
		how: "update",
		row: rowOf(request, key),
		sets: condition ? [...sets, ...touched(condition, sets, require_code.locate(request.call, request.scope.place))] : sets,
		complete,
		condition,
		conditionAt: condition && filterAt && require_code.locate(filterAt.value, filterAt.scope.place),
		refusal: refused === "answers" ? [] : refused
	};
}
/** What a holder marked the row with, asked for beside its key: `{ id, status: 'RUNNING', lockedBy, updatedAt: takenAt }`. */
const isMark = /_at$|[a-z]At$|([cC]laim(ed)?|[lL]ease|[lL]ock(ed)?|[fF]enc(e|ing))_?([tT]oken|[bB]y|[oO]wner)$/;
/** Prisma's `@updatedAt`, and the timestamps of TypeORM, Sequelize and Mongoose: with each write the library may set it. */
const touched = (condition, sets, at) => [...new Set(require_code.attributesOf(condition))].filter((name) => /^updated_?at$/i.test(name) && !sets.some(({ attribute }) => attribute === name)).map((attribute) => ({
	attribute,
	value: { is: "unknown" },
	at,
	written: false
}));
const rowOf = ({ library, call, scope, client, table }, key) => ({
	library,
	call,
	scope,
	client,
	table,
	key: key.map(({ attribute, value }) => ({
		attribute,
		...value
	}))
});
/** The attributes that an object sets. */
function setsOf(given, until, amend) {
	const fields = given && require_code.Fields.ofObject(given.value, given.scope, until);
	if (!fields) return {
		sets: [],
		complete: false
	};
	return {
		sets: fields.keys().map((attribute) => {
			const { value, scope } = fields.get(attribute);
			const term = amend?.(attribute, {
				value,
				scope
			}) ?? require_code.termOf(value, scope);
			return {
				attribute,
				value: fields.sure(attribute) ? term : { is: "unknown" },
				at: require_code.locate(value, scope.place),
				written: true
			};
		}),
		complete: !fields.open
	};
}
/** A number that is added to what was there. */
function raised(attribute, by, sign = 1) {
	const term = require_code.termOf(by.value, by.scope);
	return term.is === "value" && typeof term.value === "number" ? {
		is: "attribute",
		attribute,
		plus: sign * term.value
	} : { is: "unknown" };
}
/** The name of a model or table as a text of its own. */
const nameAs = (name, at) => ({
	is: "literal",
	value: name,
	start: at.start,
	end: at.end
});
// src/languages/typescript/orm/chains.ts
function chainOf(call) {
	const links = [];
	let at = call;
	while (at.is === "call" && at.callee.is === "member" && !at.new) {
		links.unshift({
			name: at.callee.name,
			call: at,
			given: at.arguments.map(({ value }) => value)
		});
		at = at.callee.of;
	}
	return {
		root: at,
		links,
		named: (...names) => links.find(({ name }) => names.includes(name))
	};
}
const inside = /* @__PURE__ */ new WeakMap();
/** Nothing more is called on what the call gives, but for what a promise has. */
function isWhole(call, { place: { module } }) {
	let inner = inside.get(module);
	if (!inner) {
		const found = /* @__PURE__ */ new WeakSet();
		require_code.walk(module, { expression(one) {
			if (one.is !== "call" || one.callee.is !== "member" || /^(then|catch|finally)$/.test(one.callee.name)) return;
			found.add(one.callee.of);
		} });
		inner = found;
		inside.set(module, inner);
	}
	return !inner.has(call);
}
// src/languages/typescript/orm/library.ts
/** The project has a function of its own behind the call: what that does says it. */
const isOwn = (call, scope) => scope.base.code.meaning(call.callee, scope.place)?.is === "function";
const imports = (module, from) => module.imports.some((one) => from.test(one.from));
/** The code around a call, or the module that its receiver comes from, imports the library. */
function uses(library, receiver, scope) {
	return imports(scope.place.module, library) || leadsTo(library, receiver, scope, 0);
}
/** A model, a client or a repository: where it is made, what its class extends, what its type is. */
function leadsTo(library, receiver, scope, depth) {
	if (depth > 4) return false;
	const { value, scope: at } = scope.follow(receiver);
	const bound = value.is === "name" ? at.definitions(value.name)?.all ?? [] : [];
	if (bound.length > 1 && bound.every(({ how, value: given }) => how === "assigned" && given?.is !== void 0)) return bound.every((one) => leadsTo(library, one.value, at, depth + 1));
	const meaning = at.base.code.meaning(value, at.place);
	switch (meaning?.is) {
		case "outside": return library.test(meaning.from);
		case "module": return imports(meaning.module, library);
		case "class":
		case "instance":
		case "function": return imports(meaning.place.module, library);
		case "value": if (at.place.module !== scope.place.module && imports(at.place.module, library)) return true;
	}
	if (value.is === "call") return leadsTo(library, startOf(value), at, depth + 1);
	return value.is === "member" && leadsTo(library, value.of, at, depth + 1);
}
function startOf(call) {
	const { root } = chainOf(call);
	return root.is === "call" ? root.callee : root;
}
// src/languages/typescript/orm/sql.ts
function sqlText(expression, scope) {
	const { value, scope: at } = scope.follow(expression);
	const parts = partsOf(value);
	if (!parts) return void 0;
	const put = [];
	return {
		text: parts.map((part) => {
			if (part.is === "literal") return String(part.value);
			put.push({
				value: part,
				scope: at
			});
			return require_code.inserted(put.length - 1);
		}).join(""),
		put
	};
}
function partsOf(value) {
	if (value.is === "literal") return typeof value.value === "string" ? [value] : void 0;
	if (value.is === "template") return value.parts;
	if (value.is !== "binary" || value.operator !== "+") return void 0;
	const [left, right] = [partsOf(value.left), partsOf(value.right)];
	return left && right ? [...left, ...right] : void 0;
}
/** What the marks of a statement stand for, and from such a term back to the code that it was read from. */
var Bound = class {
	given;
	put;
	named;
	values = /* @__PURE__ */ new Map();
	constructor(given, put, named) {
		this.given = given;
		this.put = put;
		this.named = named;
	}
	bind = ({ mark, index }) => {
		const isPut = mark.startsWith(require_code.inserted(index));
		const word = /^(?:[:@]|%\()(\w+)/.exec(mark)?.[1];
		const one = isPut ? this.put[index] : word === void 0 ? this.given?.[index] : this.named?.(word);
		if (!one) return { is: "unknown" };
		const term = { ...require_code.termOf(one.value, one.scope) };
		this.values.set(term, one);
		return term;
	};
	/** A condition as a filter: the equalities that all hold may name the row. */
	filter(where) {
		const parts = where?.is === "and" ? where.of.flatMap(flat) : where ? [where] : [];
		const filter = {
			equals: [],
			others: []
		};
		for (const part of parts) {
			const value = part.is === "compare" && part.operator === "=" ? this.values.get(part.value) : void 0;
			if (part.is === "compare" && value) filter.equals.push({
				attribute: part.attribute,
				value
			});
			else filter.others.push(part);
		}
		return filter;
	}
	/** What is written, with the places of the values; `otherwise` where a value stands in the statement itself. */
	sets(sets, otherwise) {
		return sets.map(({ column, value }) => {
			const from = this.values.get(value);
			return {
				attribute: column,
				value,
				at: from ? require_code.locate(from.value, from.scope.place) : otherwise,
				written: from !== void 0
			};
		});
	}
};
const flat = (one) => one.is === "and" ? one.of.flatMap(flat) : [one];
Object.defineProperty(exports, "Bound", {
	enumerable: true,
	get: function() {
		return Bound;
	}
});
Object.defineProperty(exports, "ConsumerOptions", {
	enumerable: true,
	get: function() {
		return ConsumerOptions;
	}
});
Object.defineProperty(exports, "appended", {
	enumerable: true,
	get: function() {
		return appended;
	}
});
Object.defineProperty(exports, "callsOf", {
	enumerable: true,
	get: function() {
		return callsOf;
	}
});
Object.defineProperty(exports, "candidatesIn", {
	enumerable: true,
	get: function() {
		return candidatesIn;
	}
});
Object.defineProperty(exports, "chainOf", {
	enumerable: true,
	get: function() {
		return chainOf;
	}
});
Object.defineProperty(exports, "claimInPlace", {
	enumerable: true,
	get: function() {
		return claimInPlace;
	}
});
Object.defineProperty(exports, "compared", {
	enumerable: true,
	get: function() {
		return compared;
	}
});
Object.defineProperty(exports, "conditionalEdits", {
	enumerable: true,
	get: function() {
		return conditionalEdits;
	}
});
Object.defineProperty(exports, "configuredClaim", {
	enumerable: true,
	get: function() {
		return configuredClaim;
	}
});
Object.defineProperty(exports, "dataOf", {
	enumerable: true,
	get: function() {
		return dataOf;
	}
});
Object.defineProperty(exports, "dialect", {
	enumerable: true,
	get: function() {
		return dialect;
	}
});
Object.defineProperty(exports, "endingsOf", {
	enumerable: true,
	get: function() {
		return endingsOf;
	}
});
Object.defineProperty(exports, "fileName", {
	enumerable: true,
	get: function() {
		return fileName;
	}
});
Object.defineProperty(exports, "filterOf", {
	enumerable: true,
	get: function() {
		return filterOf;
	}
});
Object.defineProperty(exports, "handledBy", {
	enumerable: true,
	get: function() {
		return handledBy;
	}
});
Object.defineProperty(exports, "handlerOf", {
	enumerable: true,
	get: function() {
		return handlerOf;
	}
});
Object.defineProperty(exports, "handlersIn", {
	enumerable: true,
	get: function() {
		return handlersIn;
	}
});
Object.defineProperty(exports, "importEdits", {
	enumerable: true,
	get: function() {
		return importEdits;
	}
});
Object.defineProperty(exports, "importOfDuration", {
	enumerable: true,
	get: function() {
		return importOfDuration;
	}
});
Object.defineProperty(exports, "isInPlace", {
	enumerable: true,
	get: function() {
		return isInPlace;
	}
});
Object.defineProperty(exports, "isOf", {
	enumerable: true,
	get: function() {
		return isOf;
	}
});
Object.defineProperty(exports, "isOwn", {
	enumerable: true,
	get: function() {
		return isOwn;
	}
});
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
Object.defineProperty(exports, "isWorkers", {
	enumerable: true,
	get: function() {
		return isWorkers;
	}
});
Object.defineProperty(exports, "listenersIn", {
	enumerable: true,
	get: function() {
		return listenersIn;
	}
});
Object.defineProperty(exports, "majorOf", {
	enumerable: true,
	get: function() {
		return majorOf;
	}
});
Object.defineProperty(exports, "majorOfNest", {
	enumerable: true,
	get: function() {
		return majorOfNest;
	}
});
Object.defineProperty(exports, "memberOf", {
	enumerable: true,
	get: function() {
		return memberOf;
	}
});
Object.defineProperty(exports, "mentionsOn", {
	enumerable: true,
	get: function() {
		return mentionsOn;
	}
});
Object.defineProperty(exports, "nameAs", {
	enumerable: true,
	get: function() {
		return nameAs;
	}
});
Object.defineProperty(exports, "nameKey", {
	enumerable: true,
	get: function() {
		return nameKey;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf$1;
	}
});
Object.defineProperty(exports, "openSheet", {
	enumerable: true,
	get: function() {
		return openSheet;
	}
});
Object.defineProperty(exports, "ownerOf", {
	enumerable: true,
	get: function() {
		return ownerOf;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: true,
	get: function() {
		return parse;
	}
});
Object.defineProperty(exports, "queueOf", {
	enumerable: true,
	get: function() {
		return queueOf;
	}
});
Object.defineProperty(exports, "quoteOf", {
	enumerable: true,
	get: function() {
		return quoteOf;
	}
});
Object.defineProperty(exports, "raised", {
	enumerable: true,
	get: function() {
		return raised;
	}
});
Object.defineProperty(exports, "readBy", {
	enumerable: true,
	get: function() {
		return readBy;
	}
});
Object.defineProperty(exports, "registeredIn", {
	enumerable: true,
	get: function() {
		return registeredIn;
	}
});
Object.defineProperty(exports, "runtimeClaim", {
	enumerable: true,
	get: function() {
		return runtimeClaim;
	}
});
Object.defineProperty(exports, "setsOf", {
	enumerable: true,
	get: function() {
		return setsOf;
	}
});
Object.defineProperty(exports, "settingOf", {
	enumerable: true,
	get: function() {
		return settingOf;
	}
});
Object.defineProperty(exports, "settingsOf", {
	enumerable: true,
	get: function() {
		return settingsOf;
	}
});
Object.defineProperty(exports, "settledEdit", {
	enumerable: true,
	get: function() {
		return settledEdit;
	}
});
Object.defineProperty(exports, "specifierTo", {
	enumerable: true,
	get: function() {
		return specifierTo;
	}
});
Object.defineProperty(exports, "spelled", {
	enumerable: true,
	get: function() {
		return spelled;
	}
});
Object.defineProperty(exports, "spelledKey", {
	enumerable: true,
	get: function() {
		return spelledKey;
	}
});
Object.defineProperty(exports, "sqlText", {
	enumerable: true,
	get: function() {
		return sqlText;
	}
});
Object.defineProperty(exports, "squissAck", {
	enumerable: true,
	get: function() {
		return squissAck;
	}
});
Object.defineProperty(exports, "squissWorker", {
	enumerable: true,
	get: function() {
		return squissWorker;
	}
});
Object.defineProperty(exports, "target", {
	enumerable: true,
	get: function() {
		return target;
	}
});
Object.defineProperty(exports, "taskOf", {
	enumerable: true,
	get: function() {
		return taskOf;
	}
});
Object.defineProperty(exports, "taskOf$1", {
	enumerable: true,
	get: function() {
		return taskOf$1;
	}
});
Object.defineProperty(exports, "toolkitWindow", {
	enumerable: true,
	get: function() {
		return toolkitWindow;
	}
});
Object.defineProperty(exports, "unitOf", {
	enumerable: true,
	get: function() {
		return unitOf;
	}
});
Object.defineProperty(exports, "unread", {
	enumerable: true,
	get: function() {
		return unread;
	}
});
Object.defineProperty(exports, "unsettled", {
	enumerable: true,
	get: function() {
		return unsettled;
	}
});
Object.defineProperty(exports, "updateBy", {
	enumerable: true,
	get: function() {
		return updateBy;
	}
});
Object.defineProperty(exports, "uses", {
	enumerable: true,
	get: function() {
		return uses;
	}
});
Object.defineProperty(exports, "usualQuote", {
	enumerable: true,
	get: function() {
		return usualQuote;
	}
});
Object.defineProperty(exports, "without", {
	enumerable: true,
	get: function() {
		return without;
	}
});
Object.defineProperty(exports, "wordingOf", {
	enumerable: true,
	get: function() {
		return wordingOf;
	}
});
Object.defineProperty(exports, "workerOf", {
	enumerable: true,
	get: function() {
		return workerOf;
	}
});
Object.defineProperty(exports, "workerOf$1", {
	enumerable: true,
	get: function() {
		return workerOf$1;
	}
});
