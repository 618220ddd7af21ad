const require_facts = require("./facts.cjs");
const require_start = require("../start.cjs");
const require_usage_error = require("./usage-error.cjs");
const require_code = require("./code.cjs");
const require_layout = require("./layout.cjs");
const require_syntax = require("./syntax.cjs");
const require_languages_python_edits = require("./languages-python-edits.cjs");
const require_distance = require("./distance.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/languages/python/arithmetic.ts
/**
* Python's operators over what a Scalar can hold. It does not tell `2.0` from `2`, so wherever they differ (the text of a
* number) and wherever JavaScript's numbers end (2^53) the answer is undefined.
*/
function binary(operator, left, right) {
	if (operator === "==") return same(left, right);
	if (operator === "!=") return !same(left, right);
	if (typeof left === "string" || typeof right === "string") return ofText(operator, left, right);
	if (left === null || right === null) return void 0;
	if (typeof left === "boolean" && typeof right === "boolean" && /^[|&^]$/.test(operator)) return bits(operator, Number(left), Number(right)) === 1;
	return sound(ofNumbers(operator, Number(left), Number(right)));
}
function unary(operator, value) {
	if (operator === "not") return !truthy(value);
	if (typeof value === "string" || value === null) return void 0;
	const number = Number(value);
	if (operator === "-") return sound(-number);
	if (operator === "+") return number;
	return operator === "~" && Number.isSafeInteger(number) ? -number - 1 : void 0;
}
const truthy = (value) => value !== null && value !== false && value !== 0 && value !== "";
/** Undefined for whole numbers: `2.0` and `2` read alike here, and print differently there. */
function text(value) {
	if (typeof value === "string") return value;
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	const written = String(value);
	return Number.isInteger(value) || written.includes("e") || Math.abs(value) < 1e-4 ? void 0 : written;
}
const isNumber = (value) => typeof value === "number" || typeof value === "boolean";
const same = (left, right) => isNumber(left) && isNumber(right) ? Number(left) === Number(right) : left === right;
function ofNumbers(operator, left, right) {
	switch (operator) {
		case "+": return left + right;
		case "-": return left - right;
		case "*": return left * right;
		case "/": return right === 0 ? void 0 : left / right;
		case "//": return right === 0 ? void 0 : quotient(left, right);
		case "%": return right === 0 ? void 0 : modulo(left, right);
		case "**": return power(left, right);
		default: return order(operator, left, right) ?? bits(operator, left, right);
	}
}
/** With the sign of the divisor. */
function modulo(left, right) {
	const rest = left % right;
	return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest;
}
/** As CPython does it for floats; for whole numbers it is exact. */
function quotient(left, right) {
	const rest = left % right;
	const exact = (left - rest) / right;
	return Math.round(rest !== 0 && rest < 0 !== right < 0 ? exact - 1 : exact);
}
/** Whole numbers only: the last digit of others differs between mathematics libraries. */
function power(base, exponent) {
	if (!Number.isInteger(base) || !Number.isInteger(exponent) || exponent < 0) return void 0;
	if (Math.abs(base) <= 1) return base ** exponent;
	return exponent > 64 ? void 0 : Number(BigInt(base) ** BigInt(exponent));
}
function order(operator, left, right) {
	switch (operator) {
		case "<": return left < right;
		case "<=": return left <= right;
		case ">": return left > right;
		case ">=": return left >= right;
		default: return;
	}
}
const bitwise = {
	"|": (left, right) => left | right,
	"&": (left, right) => left & right,
	"^": (left, right) => left ^ right,
	"<<": (left, right) => left << right,
	">>": (left, right) => left >> right
};
function bits(operator, left, right) {
	const of = bitwise[operator];
	const shifts = operator === "<<" || operator === ">>";
	if (!of || !Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return void 0;
	if (shifts && (right < 0 || right > 64)) return void 0;
	return Number(of(BigInt(left), BigInt(right)));
}
const astral = /[\ud800-\udfff]/;
function ofText(operator, left, right) {
	if (typeof left === "string" && typeof right === "string") {
		if (operator === "+") return left + right;
		if (operator === "in") return right.includes(left);
		if (operator === "not in") return !right.includes(left);
		return astral.test(left + right) ? void 0 : order(operator, left, right);
	}
	if (operator !== "*") return void 0;
	const [word, count] = typeof left === "string" ? [left, right] : [right, left];
	if (!isNumber(count) || !Number.isInteger(Number(count)) || word.length * Number(count) > 1e4) return void 0;
	return word.repeat(Math.max(0, Number(count)));
}
/** No infinity, no negative zero, no number beyond which whole ones are skipped. */
function sound(value) {
	if (typeof value !== "number") return value;
	return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : void 0;
}
// src/languages/python/outside.ts
/** The dotted name of what comes from a package outside the project, however it was imported: `celery.Celery`. */
function outsideName(expression, code, place) {
	return nameOf$1(code.meaning(expression, place));
}
const nameOf$1 = (meaning) => meaning?.is === "outside" ? [meaning.from, ...meaning.path].join(".") : void 0;
/** Of an object that a call of a package outside made (`env = environ.Env()`): the name of what was called. */
function madeBy(expression, code, place) {
	const meaning = code.meaning(expression, place);
	return meaning?.is === "value" && meaning.value.is === "call" ? outsideName(meaning.value.callee, code, meaning.place) : void 0;
}
/** A name that Python itself has, unless the file gives it another meaning. */
const builtin = (expression, code, place) => expression.is === "name" && !code.binds(expression.name, place) ? expression.name : void 0;
// src/languages/python/durations.ts
/** In the order of `timedelta`'s positional arguments. */
const units = {
	days: 86400,
	seconds: 1,
	microseconds: 1e-6,
	milliseconds: .001,
	minutes: 60,
	hours: 3600,
	weeks: 604800
};
/** `timedelta(hours=1)`, also by a name, in seconds; undefined for what is no written duration. */
function secondsOf(expression, at, fold, code, place) {
	const meaning = code.meaning(expression, place);
	if (meaning?.is !== "value" || meaning.value.is !== "call") return void 0;
	const call = meaning.value;
	if (nameOf$1(code.meaning(call.callee, meaning.place)) !== "datetime.timedelta") return void 0;
	const names = Object.keys(units);
	const factors = call.arguments.map(({ name, spread }, index) => spread ? void 0 : units[name ?? names[index]]);
	if (factors.includes(void 0)) return require_facts.unknown("it is computed", at);
	return require_code.combine(call.arguments.map((argument) => fold(argument.value, meaning.place)), at, (values) => {
		let microseconds = 0;
		for (const [index, value] of values.entries()) {
			if (typeof value !== "number") return void 0;
			microseconds += value * factors[index] * 1e6;
		}
		return Math.round(microseconds) / 1e6;
	});
}
/** `timedelta(…).seconds` is what remains after the days. */
function restOfDay(expression, at, fold, code, place) {
	const seconds = secondsOf(expression.of, at, fold, code, place);
	return seconds && require_code.combine([seconds], at, ([value]) => {
		const whole = Math.floor(Number(value));
		return whole - Math.floor(whole / 86400) * 86400;
	});
}
// src/languages/python/inlining.ts
/**
* What a small function of the project gives back for known arguments: `env_int("PREFETCH", 4)`. Undefined for one that does
* more than assign names, choose by `if`, and return.
*/
function foldOwnCall(call, fold, code, place) {
	const meaning = code.meaning(call.callee, place);
	if (meaning?.is !== "function" || meaning.function.generator || meaning.function.async) return void 0;
	if (meaning.function.decorators.length > 0) return void 0;
	const values = bound$1(call, meaning.function, meaning.self ? 1 : 0, fold, place);
	const inside = require_code.within(meaning.place, meaning.function);
	const answer = values && run(meaning.function.body, values, (one) => fold(one, inside));
	return answer && {
		...answer,
		at: require_code.locate(call, place)
	};
}
function bound$1(call, { parameters }, skip, fold, place) {
	const values = /* @__PURE__ */ new Map();
	const given = /* @__PURE__ */ new Map();
	for (const [index, { name, value, spread }] of call.arguments.entries()) {
		const parameter = name ?? parameters[index + skip]?.name;
		if (spread || parameter === void 0) return void 0;
		given.set(parameter, value);
	}
	for (const { name, default: otherwise, rest } of parameters.slice(skip)) {
		const known = given.has(name) ? fold(given.get(name), place) : otherwise && fold(otherwise);
		if (rest && !given.has(name)) continue;
		if (known?.is !== "set" || known.unless !== void 0) return void 0;
		values.set(name, {
			is: "literal",
			start: known.at.start,
			end: known.at.end,
			value: known.value
		});
	}
	return values;
}
/** The answer of statements that run to a `return`. */
function run(statements, before, fold) {
	const values = new Map(before);
	for (const [index, statement] of statements.entries()) {
		if (statement.is === "expression" && statement.value.is === "literal") continue;
		if (statement.is === "assign" && statement.target.is === "name" && statement.operator === void 0) values.set(statement.target.name, replaced(statement.value, values));
		else if (statement.is === "return") {
			const known = statement.value && fold(replaced(statement.value, values));
			return known?.is === "set" ? known : void 0;
		} else if (statement.is === "if") {
			const test = fold(replaced(statement.test, values));
			if (test.is !== "set") return void 0;
			const answer = run([...truthy(test.value) ? statement.then : statement.otherwise, ...statements.slice(index + 1)], values, fold);
			return answer && test.unless !== void 0 ? {
				...answer,
				unless: answer.unless ?? test.unless
			} : answer;
		} else return void 0;
	}
}
/** An expression with the values of names in their place. */
function replaced(expression, values) {
	const again = (one) => replaced(one, values);
	switch (expression.is) {
		case "name": return values.get(expression.name) ?? expression;
		case "member": return {
			...expression,
			of: again(expression.of)
		};
		case "index": return {
			...expression,
			of: again(expression.of),
			key: again(expression.key)
		};
		case "unary": return {
			...expression,
			value: again(expression.value)
		};
		case "binary": return {
			...expression,
			left: again(expression.left),
			right: again(expression.right)
		};
		case "ternary": return {
			...expression,
			test: again(expression.test),
			then: again(expression.then),
			otherwise: again(expression.otherwise)
		};
		case "call": return {
			...expression,
			callee: again(expression.callee),
			arguments: expression.arguments.map((one) => ({
				...one,
				value: again(one.value)
			}))
		};
		case "template": return {
			...expression,
			parts: expression.parts.map(again)
		};
		default: return expression;
	}
}
// src/languages/python/calls.ts
/** Calls of pure functions and methods that settings are computed with. */
function foldCall(call, fold, code, place) {
	const { callee } = call;
	const own = foldOwnCall(call, fold, code, place);
	if (own || call.arguments.some((argument) => argument.name !== void 0 || argument.spread)) return own;
	const given = call.arguments.map((argument) => argument.value);
	const at = require_code.locate(call, place);
	if (callee.is === "member") {
		if (callee.name === "total_seconds" && given.length === 0) return secondsOf(callee.of, at, fold, code, place);
		const method = methods[callee.name];
		if (method && given.length === 0) return require_code.combine([fold(callee.of)], at, ([value]) => typeof value === "string" ? method(value) : void 0);
	}
	const name = builtin(callee, code, place) ?? outsideName(callee, code, place) ?? "";
	if (name === "len" && given.length === 1) return length(given[0], at, fold, code, place);
	const known = Object.hasOwn(functions$1, name) ? functions$1[name] : void 0;
	return known && require_code.combine(given.map((one) => fold(one)), at, (values) => known(...values));
}
const methods = {
	lower: (value) => value.toLowerCase(),
	upper: (value) => value.toUpperCase(),
	strip: (value) => value.trim(),
	casefold: (value) => value.toLowerCase()
};
const functions$1 = {
	int: (value = 0, ...more) => more.length ? void 0 : toInteger(value),
	float: (value = 0, ...more) => more.length ? void 0 : toFloat(value),
	bool: (value = false) => truthy(value),
	str: (value = "") => text(value),
	abs: (value) => typeof value === "number" ? Math.abs(value) : void 0,
	round: (value, ...more) => typeof value === "number" && more.length === 0 ? halfToEven(value) : void 0,
	max: (...values) => extreme(values, Math.max),
	min: (...values) => extreme(values, Math.min),
	"math.ceil": (value) => typeof value === "number" ? Math.ceil(value) + 0 : void 0,
	"math.floor": (value) => typeof value === "number" ? Math.floor(value) : void 0,
	"distutils.util.strtobool": (value) => typeof value === "string" ? said(value) : void 0
};
const whole = /^[+-]?\d+(_\d+)*$/;
const decimal = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+)?$/i;
function toInteger(value) {
	if (typeof value === "string") {
		const trimmed = value.trim();
		return whole.test(trimmed) ? safe(Number(trimmed.replaceAll("_", ""))) : void 0;
	}
	return value === null ? void 0 : Math.trunc(Number(value)) + 0;
}
function toFloat(value) {
	if (typeof value !== "string") return value === null ? void 0 : Number(value);
	const trimmed = value.trim();
	return decimal.test(trimmed) ? safe(Number(trimmed.replaceAll("_", ""))) : void 0;
}
const safe = (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : void 0;
/** Python rounds a half to the even neighbour. */
function halfToEven(value) {
	const below = Math.floor(value);
	const rest = value - below;
	return (rest > .5 || rest === .5 && below % 2 !== 0 ? below + 1 : below) + 0;
}
function extreme(values, of) {
	const numbers = values.filter((value) => typeof value === "number");
	return numbers.length >= 2 && numbers.length === values.length ? of(...numbers) : void 0;
}
function said(value) {
	const word = value.toLowerCase();
	if ([
		"y",
		"yes",
		"t",
		"true",
		"on",
		"1"
	].includes(word)) return 1;
	return [
		"n",
		"no",
		"f",
		"false",
		"off",
		"0"
	].includes(word) ? 0 : void 0;
}
function length(of, at, fold, code, place) {
	const meaning = code.meaning(of, place);
	const written = meaning?.is === "value" ? meaning.value : of;
	if (written.is === "list" && written.form !== "set" && written.items.every((item) => item.is !== "spread")) return require_code.combine([], at, () => written.items.length);
	return require_code.combine([fold(of)], at, ([value]) => typeof value === "string" ? [...value].length : void 0);
}
// src/languages/python/environment.ts
/** `os.environ.get("X", 5)`, `os.getenv("X") or 5`, `os.environ["X"]`, `env.int("X", default=5)`, `config("X", default=5, cast=int)`. */
function environmentRead(expression, code, place) {
	if (expression.is === "binary" && expression.operator === "or") {
		const read = environmentRead(expression.left, code, place);
		return read && isEmpty(read.otherwise) ? {
			...read,
			otherwise: expression.right
		} : void 0;
	}
	if (expression.is === "index" && outsideName(expression.of, code, place) === "os.environ") {
		const variable = require_code.literalText(expression.key);
		return variable === void 0 ? void 0 : { variable };
	}
	if (expression.is === "name" || expression.is === "member") {
		const meaning = code.meaning(expression, place);
		if (meaning?.is === "outside" && meaning.from === "os" && meaning.path[0] === "environ" && meaning.path[1]) return { variable: meaning.path[1] };
	}
	if (expression.is === "member") return ofField(expression, code, place);
	if (expression.is !== "call") return void 0;
	const variable = expression.arguments[0] && require_code.literalText(expression.arguments[0].value);
	if (variable === void 0 || expression.arguments.some((argument) => argument.spread)) return void 0;
	const name = outsideName(expression.callee, code, place);
	if (name === "os.getenv" || name === "os.environ.get") return {
		variable,
		otherwise: given(expression, "default", 1) ?? nothing(expression)
	};
	if (name === "decouple.config" || isReader(expression.callee, decoupled, code, place)) return ofDecouple(variable, expression, code, place);
	if (!isTypedRead(expression.callee, code, place)) return void 0;
	const otherwise = given(expression, "default", 1);
	return otherwise ? {
		variable,
		otherwise
	} : {
		variable,
		...ofScheme(variable, expression.callee, code, place)
	};
}
/** `environ.Env(PREFETCH=(int, 4))` has the default of a variable that is read later. */
function ofScheme(variable, callee, code, place) {
	const reader = code.meaning(callee.is === "member" && plainTypes.has(callee.name) ? callee.of : callee, place);
	if (reader?.is !== "value" || reader.value.is !== "call") return {};
	const scheme = given(reader.value, variable);
	const otherwise = scheme?.is === "list" ? scheme.items[1] : void 0;
	return otherwise ? {
		otherwise,
		place: reader.place
	} : {};
}
/** A field of pydantic's settings has a default, which a variable of its name replaces. */
function ofField(expression, code, place) {
	const of = code.meaning(expression.of, place);
	if (of?.is !== "instance") return void 0;
	const field = of.class.bases.some((base) => settingsBase.test(outsideName(base, code, of.place) ?? "")) ? of.class.body.findLast((one) => one.is === "assign" && one.target.is === "name" && one.target.name === expression.name) : void 0;
	if (field?.is !== "assign" || field.value.is === "other") return void 0;
	const inside = require_code.within(of.place, of.class);
	const otherwise = field.value.is === "call" && /\bField$/.test(outsideName(field.value.callee, code, inside) ?? "") && field.value.is === "call" ? given(field.value, "default", 0) : field.value;
	return {
		variable: expression.name.toUpperCase(),
		...otherwise ? {
			otherwise,
			place: inside
		} : {}
	};
}
const settingsBase = /^pydantic(_settings)?\.(\w+\.)?BaseSettings$/;
const decoupled = /* @__PURE__ */ new Set([
	"decouple.Config",
	"decouple.AutoConfig",
	"starlette.config.Config"
]);
const typed$1 = /* @__PURE__ */ new Set([
	"environ.Env",
	"environs.Env",
	"environ.FileAwareEnv"
]);
/** What these give for a default is the default itself. */
const plainTypes = /* @__PURE__ */ new Set([
	"int",
	"float",
	"bool",
	"str",
	"__call__"
]);
const isReader = (callee, makers, code, place) => makers.has(madeBy(callee, code, place) ?? "");
function isTypedRead(callee, code, place) {
	const reader = callee.is === "member" && plainTypes.has(callee.name) ? callee.of : callee;
	return isReader(reader, typed$1, code, place) || outsideName(reader, code, place) === "environs.env";
}
/** decouple casts the default too. */
function ofDecouple(variable, call, code, place) {
	const otherwise = given(call, "default", 1);
	const cast = given(call, "cast", 2);
	if (!otherwise || !cast || builtin(cast, code, place) === "bool") return {
		variable,
		otherwise
	};
	const { start, end } = otherwise;
	return {
		variable,
		otherwise: {
			is: "call",
			start,
			end,
			callee: cast,
			arguments: [{
				start,
				end,
				value: otherwise
			}]
		}
	};
}
/** An argument by its keyword, or by its place. */
function given(call, name, index = Number.POSITIVE_INFINITY) {
	const named = call.arguments.find((argument) => argument.name === name);
	if (named) return named.value;
	const at = call.arguments[index];
	return at && at.name === void 0 && !at.spread ? at.value : void 0;
}
const nothing = ({ start, end }) => ({
	is: "literal",
	start,
	end,
	value: null
});
const isEmpty = (otherwise) => otherwise?.is === "literal" && (otherwise.value === null || otherwise.value === "");
// src/languages/python/dialect.ts
const dialect = {
	binary,
	unary,
	truthy,
	text,
	environment: environmentRead,
	call: foldCall,
	special(expression, fold, code, place) {
		if (expression.is === "binary" && (expression.operator === "in" || expression.operator === "not in")) return membership(expression, fold, code, place);
		if (expression.is === "member" && expression.name === "seconds") return restOfDay(expression, require_code.locate(expression, place), fold, code, place);
	}
};
/** `os.getenv("X", "no").lower() in ("1", "true")`: one of written values. */
function membership(expression, fold, code, place) {
	const meaning = code.meaning(expression.right, place);
	if (meaning?.is !== "value" || meaning.value.is !== "list") return void 0;
	const items = meaning.value.items.map((item) => fold(item, meaning.place));
	return require_code.combine([fold(expression.left), ...items], require_code.locate(expression, place), ([value, ...among]) => {
		return among.some((one) => binary("==", value, one) === true) === (expression.operator === "in");
	});
}
// src/languages/python/linking.ts
/**
* Packages that are never the project's own when they are imported by an absolute name: Celery's own guide calls the
* module that makes the app `proj/celery.py`.
*/
const libraries = /* @__PURE__ */ new Set([
	"celery",
	"kombu",
	"django",
	"boto3",
	"botocore",
	"redis",
	"os",
	"datetime"
]);
const found = /* @__PURE__ */ new WeakMap();
/** The file of the module that an import means: `app.tasks`, `.base`, `..`; undefined when it is not the project's. */
function target(from, file, files) {
	let known = found.get(files);
	if (!known) {
		known = /* @__PURE__ */ new Map();
		found.set(files, known);
	}
	const key = `${file}\0${from}`;
	if (!known.has(key)) known.set(key, search$1(from, file, files));
	return known.get(key);
}
function search$1(from, file, files) {
	const dots = /^\.*/.exec(from)[0].length;
	const names = from.slice(dots).split(".").filter(Boolean);
	if (dots > 0) {
		const folder = foldersAround(file)[dots - 1];
		return folder === void 0 ? void 0 : moduleAt(folder, names, files);
	}
	if (libraries.has(names[0] ?? "")) return void 0;
	for (const root of rootsFor(file, files)) {
		const found = moduleAt(root, names, files);
		if (found !== void 0 && found !== file) return found;
	}
}
/**
* A module in a package that has no file of its own (a namespace package): `from`, then `path` within it. Django's
* `settings` stands for the settings module of the project.
*/
function submodule(from, path, file, files) {
	const name = `${from}${from.endsWith(".") || path.length === 0 ? "" : "."}${path.join(".")}`;
	return name === "django.conf.settings" ? djangoSettings(file, files) : target(name, file, files);
}
/** The files in which Django projects say which module their settings are; Celery's own first. */
const entryPoints = [
	"celery.py",
	"celery_app.py",
	"manage.py",
	"wsgi.py",
	"asgi.py"
];
const settingsModule = /DJANGO_SETTINGS_MODULE["']\s*(?:,|\]\s*=)\s*["']([\w.]+)["']/;
/** The image's own environment stands before `os.environ.setdefault`. */
const imageSettings = /^\s*(?:ENV\s+)?DJANGO_SETTINGS_MODULE[= ]["']?([\w.]+)/m;
/** What the image or the nearest entry point names as DJANGO_SETTINGS_MODULE, seen from a file. */
function djangoSettings(file, files) {
	for (const folder of foldersAround(file)) {
		const name = imageSettings.exec(files.read(under(folder, "Dockerfile")) ?? "")?.[1];
		const found = name && target(name, under(folder, "Dockerfile"), files);
		if (found) return found;
	}
	for (const folder of foldersAround(file)) for (const entry of entryPoints) {
		const name = settingsModule.exec(files.read(under(folder, entry)) ?? "")?.[1];
		const found = name && target(name, under(folder, entry), files);
		if (found) return found;
	}
	return usualSettings(file, files);
}
/** Where the environment names the module: by Django's own layout, and of one module for each environment production's. */
const usualNames = ["settings.py", ...[
	"production",
	"prod",
	"base",
	"common"
].map((name) => `settings/${name}.py`)];
function usualSettings(file, files) {
	for (const folder of foldersAround(file)) for (const parent of [folder, under(folder, "config")]) for (const name of usualNames) if (files.exists(under(parent, name))) return under(parent, name);
}
/** The folders on Python's path, as far as the layout shows: none that is itself a package; nearest first. */
function rootsFor(file, files) {
	return foldersAround(file).filter((folder) => folder === "" || !files.exists(`${folder}/__init__.py`) || runsIn(folder, files)).flatMap((folder) => [folder, under(folder, "src")]);
}
/** A script's own folder is on the path, package or not (docs.python.org/3/library/sys.html#sys.path). */
const runsIn = (folder, files) => files.exists(`${folder}/manage.py`);
/** `a/b/c.py`: `a/b`, `a`, and the root, which is the empty string. */
function foldersAround(file) {
	const parts = file.split("/").slice(0, -1);
	return [...parts.map((_, index) => parts.slice(0, parts.length - index).join("/")), ""];
}
const under = (folder, name) => folder === "" ? name : `${folder}/${name}`;
/** A package stands before a module of the same name, as for Python itself. */
function moduleAt(folder, names, files) {
	const path = [folder, ...names].filter(Boolean).join("/");
	return (names.length > 0 ? [`${path}/__init__.py`, `${path}.py`] : [under(path, "__init__.py")]).find((candidate) => files.exists(candidate));
}
// src/languages/python/plain.ts
const string = /([rbuft]{0,2})("""|'''|"|')/iy;
const word = /[\p{L}\p{N}_]+/uy;
const lineEnd = /\\?\r?\n|\r/y;
const comment = /#[^\r\n]*/y;
const typed = /(?:\b(?:class|def)|(?:^|\n)[ \t]*type)[ \t]+[\p{L}\p{N}_]+[ \t]*$/u;
/** CPython reads no more formatted strings within each other. */
const deepest$1 = 150;
/**
* Two things are Python and a fault to the grammar: within brackets, a line that is indented less than its block and
* follows an operator (`f(a +`); and type parameters with unpacked or bound defaults (PEP 696). Here lines within
* brackets are joined, and type parameters left out, which nothing reads. Undefined where brackets or strings do not end.
*/
function plain$1(text) {
	const blanks = [];
	const comments = [];
	const open = [];
	const after = (pattern, start) => {
		pattern.lastIndex = start;
		return pattern.test(text) ? pattern.lastIndex : void 0;
	};
	for (let at = 0; at < text.length;) {
		const start = at;
		const quoted = stringEnd(text, at);
		if (quoted === Number.POSITIVE_INFINITY) return void 0;
		const note = after(comment, at);
		const end = after(lineEnd, at);
		at = quoted ?? note ?? end ?? after(word, at) ?? at + 1;
		if (open.length > 0 && note) comments.push({
			start,
			end: note
		});
		if (open.length > 0 && (note ?? end)) blanks.push({
			start,
			end: at
		});
		if (quoted || note || end) continue;
		if ("([{".includes(text[start])) open.push(start);
		if (!")]}".includes(text[start])) continue;
		const opened = open.pop();
		if (opened === void 0) return void 0;
		if (open.length > 0 || text[opened] !== "[" || !typed.test(text.slice(Math.max(0, opened - 200), opened))) continue;
		while (blanks.length > 0 && blanks.at(-1).start > opened) blanks.pop();
		blanks.push({
			start: opened,
			end: at
		});
	}
	return open.length > 0 ? void 0 : {
		text: blanked(text, blanks),
		comments
	};
}
/** Where the string that begins here ends: undefined where none begins, infinite where it does not end. */
function stringEnd(text, start, nested = 0) {
	string.lastIndex = start;
	const opening = string.exec(text);
	if (!opening) return void 0;
	const [all, prefix, quote] = opening;
	const formatted = /[ft]/i.test(prefix);
	for (let at = start + all.length; at < text.length;) {
		if (text.startsWith(quote, at)) return at + quote.length;
		if (quote.length === 1 && /[\r\n]/.test(text[at])) break;
		if (formatted && text.startsWith("\\{", at)) at += 1;
		else if (text[at] === "\\" || formatted && text.startsWith("{{", at)) at += 2;
		else if (formatted && text[at] === "{") at = fieldEnd(text, at + 1, nested + 1);
		else at += 1;
	}
	return Number.POSITIVE_INFINITY;
}
/** The end of `{value!r:format}`, whose value may hold strings in the quotes of the whole one (PEP 701). */
function fieldEnd(text, start, nested) {
	if (nested > deepest$1) return Number.POSITIVE_INFINITY;
	let depth = 0;
	let inFormat = false;
	for (let at = start; at < text.length;) {
		const here = text[at];
		if (here === "}" && depth === 0) return at + 1;
		if (inFormat) at = here === "{" ? fieldEnd(text, at + 1, nested + 1) : at + 1;
		else {
			if ("([{".includes(here)) depth += 1;
			else if (")]}".includes(here)) depth -= 1;
			inFormat = here === ":" && depth === 0;
			word.lastIndex = comment.lastIndex = at;
			const passed = comment.test(text) ? comment.lastIndex : word.test(text) ? word.lastIndex : at + 1;
			at = stringEnd(text, at, nested) ?? passed;
		}
	}
	return Number.POSITIVE_INFINITY;
}
const blanked = (text, blanks) => blanks.map(({ start, end }, at) => text.slice(blanks[at - 1]?.end ?? 0, start) + " ".repeat(end - start)).join("") + text.slice(blanks.at(-1)?.end ?? 0);
// src/languages/python/reader.ts
/** Deeper code is seen and not judged: everything behind the parser walks a module by recursion. */
const deepest = 200;
/** One step further in; `otherwise` for what is nested too deep. */
function deeper(reader, read, otherwise) {
	if (reader.depth >= deepest) return otherwise();
	reader.depth += 1;
	const result = read();
	reader.depth -= 1;
	return result;
}
const span = ({ start, end }) => ({
	start,
	end
});
const textOf = (node, reader) => reader.text.slice(node.start, node.end);
const other = (node, why) => ({
	is: "other",
	...span(node),
	why
});
const isToken = (node, text) => !node.named && node.type === text;
// src/languages/python/functions.ts
function readFunction(node, reader, decorators) {
	const name = require_syntax.field(node, "name");
	const body = require_syntax.field(node, "body");
	const code = {
		...span(node),
		name: textOf(name, reader),
		nameAt: span(name),
		parameters: readParameters(require_syntax.field(node, "parameters"), reader),
		body: readBlock(body, reader),
		bodyAt: span(body),
		decorators
	};
	const returns = require_syntax.field(node, "return_type");
	const given = returns && plainType(readExpression(returns, reader));
	if (given) code.returns = given;
	if (node.children.some((child) => isToken(child, "async"))) code.async = true;
	if (yields(body)) code.generator = true;
	if (decorators.some((decorator) => decorator.is === "name" && decorator.name === "staticmethod")) code.static = true;
	return code;
}
const scopes = /* @__PURE__ */ new Set([
	"function_definition",
	"class_definition",
	"lambda"
]);
function yields(body) {
	for (const found of require_syntax.search(body, (node) => node.type === "yield" || scopes.has(node.type))) if (found.type === "yield" && found.named) return true;
	return false;
}
function readLambda(node, reader) {
	const body = require_syntax.field(node, "body");
	const parameters = require_syntax.ofType(node, "lambda_parameters");
	return anonymous(node, parameters ? readParameters(parameters, reader) : [], [{
		is: "return",
		...span(body),
		value: readExpression(body, reader)
	}]);
}
/** Python runs a comprehension as a nested function, called at once; so it is here, and its targets stay its own. */
function readComprehension(node, reader) {
	const body = require_syntax.field(node, "body");
	const innermost = (body.type === "pair" ? require_syntax.parts(body) : [body]).map((part) => ({
		is: "expression",
		...span(part),
		value: readExpression(part, reader)
	}));
	const statements = require_syntax.parts(node).filter((part) => part !== body).reduceRight((inside, clause) => [readClause(clause, inside, reader)], innermost);
	return {
		is: "call",
		...span(node),
		callee: anonymous(node, [], statements),
		arguments: []
	};
}
function readClause(clause, body, reader) {
	if (clause.type === "if_clause") return {
		is: "if",
		...span(clause),
		test: readExpression(require_syntax.parts(clause)[0], reader),
		then: body,
		otherwise: []
	};
	return {
		is: "loop",
		...span(clause),
		target: readExpression(require_syntax.field(clause, "left"), reader),
		over: readExpression(require_syntax.field(clause, "right"), reader),
		body
	};
}
const anonymous = (node, parameters, body) => ({
	is: "function",
	...span(node),
	function: {
		...span(node),
		parameters,
		body,
		bodyAt: span(node),
		decorators: []
	}
});
const readParameters = (node, reader) => require_syntax.parts(node).flatMap((part) => {
	const parameter = readParameter(part, reader);
	return parameter ? [parameter] : [];
});
/** Undefined for the separators `/` and `*`. */
function readParameter(node, reader) {
	switch (node.type) {
		case "identifier": return {
			...span(node),
			name: textOf(node, reader)
		};
		case "list_splat_pattern": return {
			...span(node),
			name: textOf(require_syntax.parts(node)[0], reader),
			rest: "list"
		};
		case "dictionary_splat_pattern": return {
			...span(node),
			name: textOf(require_syntax.parts(node)[0], reader),
			rest: "map"
		};
		case "typed_parameter": {
			const named = readParameter(require_syntax.parts(node)[0], reader);
			return named && {
				...named,
				...span(node),
				...readType(node, reader)
			};
		}
		case "default_parameter":
		case "typed_default_parameter": return {
			...span(node),
			name: textOf(require_syntax.field(node, "name"), reader),
			default: readExpression(require_syntax.field(node, "value"), reader),
			...readType(node, reader)
		};
		case "tuple_pattern": return {
			...span(node),
			name: "",
			pattern: other(node, "a parameter that only Python 2 reads")
		};
		default: return;
	}
}
/** `JobRepository`, `models.Job`; also `Optional[Job]` and `Job | None`, which hold a Job where they hold anything. */
function readType(node, reader) {
	const written = require_syntax.field(node, "type");
	const type = written && plainType(readExpression(written, reader));
	return type ? { type } : {};
}
function plainType(type) {
	if (type.is === "name" || type.is === "member") return type;
	if (type.is === "binary" && type.operator === "|") {
		const sides = [type.left, type.right].filter((side) => side.is !== "literal");
		return sides.length === 1 ? plainType(sides[0]) : void 0;
	}
}
// src/languages/python/literals.ts
/** Python's integers have no bound; JavaScript's end here. */
function readInteger(node, reader) {
	const text = textOf(node, reader).replaceAll("_", "");
	if (/^0[0-9]*[1-9]/.test(text) || /[lLjJ]$/.test(text)) return other(node, "a number that only Python 2 reads");
	const value = Number(text);
	return Number.isSafeInteger(value) ? {
		is: "literal",
		...span(node),
		value
	} : other(node, "a number that is too large");
}
function readFloat(node, reader) {
	const value = Number(textOf(node, reader).replaceAll("_", ""));
	return Number.isFinite(value) ? {
		is: "literal",
		...span(node),
		value
	} : other(node, "a complex number");
}
/** A literal, or a template where something stands in braces. */
function readString(node, reader) {
	const prefix = textOf(require_syntax.ofType(node, "string_start"), reader).replace(/["']+$/, "").toLowerCase();
	if (prefix.includes("b")) return other(node, "bytes");
	if (prefix.includes("t")) return other(node, "a template string");
	const pieces = [];
	for (const child of require_syntax.parts(node)) {
		if (child.type === "interpolation") pieces.push(readInterpolation(child, reader));
		if (child.type !== "string_content") continue;
		const value = decode(textOf(child, reader), prefix);
		if (value === void 0) return other(node, "a string with a named character");
		pieces.push({
			is: "literal",
			...span(child),
			value
		});
	}
	if (require_syntax.parts(node).some((child) => child.type === "interpolation")) return {
		is: "template",
		...span(node),
		parts: pieces
	};
	return joined(node, pieces);
}
/** `'a' 'b'`: one string for Python too. */
function readConcatenation(node, reader) {
	const strings = require_syntax.parts(node).map((part) => readString(part, reader));
	const strange = strings.find((one) => one.is === "other");
	if (strange?.is === "other") return other(node, strange.why);
	if (strings.every((one) => one.is === "literal")) return joined(node, strings);
	return {
		is: "template",
		...span(node),
		parts: strings.flatMap((one) => one.is === "template" ? one.parts : [one])
	};
}
const joined = (node, pieces) => ({
	is: "literal",
	...span(node),
	value: pieces.map((piece) => piece.is === "literal" ? piece.value : "").join("")
});
/** A conversion or a format changes the text in a way that is not followed. */
function readInterpolation(node, reader) {
	const value = require_syntax.field(node, "expression");
	return require_syntax.parts(node).length === 1 && !node.children.some((child) => child.type === "=") && value ? readExpression(value, reader) : other(node, "a formatted value");
}
const simple$1 = {
	"\n": "",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
const escapes = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;
/** The text that a literal stands for; undefined for `\N{…}`, which needs the table of Unicode names. */
function decode(raw, prefix) {
	let text = raw.replace(/\r\n?/g, "\n");
	if (prefix.includes("f")) text = text.replaceAll("{{", "{").replaceAll("}}", "}");
	if (prefix.includes("r")) return text;
	if (/(^|[^\\])(\\\\)*\\N\{/.test(text)) return void 0;
	return text.replace(escapes, (all, octal, two, four, eight, one) => {
		if (octal) return String.fromCodePoint(Number.parseInt(octal, 8));
		const hexadecimal = two ?? four ?? eight;
		if (hexadecimal) {
			const point = Number.parseInt(hexadecimal, 16);
			return point > 1114111 ? all : String.fromCodePoint(point);
		}
		return simple$1[one] ?? all;
	});
}
// src/languages/python/expressions.ts
/** One expression; what does not parse, or has no form here, is `other`. */
function readExpression(node, reader) {
	if (node.faulty) return other(node, "it does not parse");
	const read = forms[node.type];
	if (!read) return other(node, node.type.replaceAll("_", " "));
	return deeper(reader, () => read(node, reader), () => other(node, "it is nested too deep"));
}
const list = (form) => (node, reader) => ({
	is: "list",
	...span(node),
	form,
	items: require_syntax.parts(node).map((part) => readExpression(part, reader))
});
const spread = (node, reader) => ({
	is: "spread",
	...span(node),
	value: inner(node, reader)
});
const literal = (value) => (node) => ({
	is: "literal",
	...span(node),
	value
});
const inner = (node, reader) => {
	const [part] = require_syntax.parts(node);
	return part ? readExpression(part, reader) : other(node, "nothing");
};
const forms = {
	identifier: (node, reader) => ({
		is: "name",
		...span(node),
		name: textOf(node, reader)
	}),
	integer: readInteger,
	float: readFloat,
	string: readString,
	concatenated_string: readConcatenation,
	true: literal(true),
	false: literal(false),
	none: literal(null),
	parenthesized_expression: inner,
	attribute: readAttribute,
	subscript: readSubscript,
	call: readCall,
	dictionary: readDictionary$1,
	list: list("list"),
	tuple: list("tuple"),
	set: list("set"),
	expression_list: list("tuple"),
	pattern_list: list("tuple"),
	tuple_pattern: list("tuple"),
	list_pattern: list("list"),
	list_splat: spread,
	list_splat_pattern: spread,
	parenthesized_list_splat: inner,
	unary_operator: readUnary,
	not_operator: (node, reader) => ({
		is: "unary",
		...span(node),
		operator: "not",
		value: inner(node, reader)
	}),
	binary_operator: readBinary,
	boolean_operator: readBinary,
	comparison_operator: readComparison,
	conditional_expression: readConditional,
	await: (node, reader) => ({
		is: "await",
		...span(node),
		value: inner(node, reader)
	}),
	yield: readYield,
	named_expression: (node, reader) => ({
		is: "assignment",
		...span(node),
		target: readExpression(require_syntax.field(node, "name"), reader),
		value: readExpression(require_syntax.field(node, "value"), reader)
	}),
	as_pattern_target: inner,
	type: inner,
	lambda: readLambda,
	list_comprehension: readComprehension,
	set_comprehension: readComprehension,
	dictionary_comprehension: readComprehension,
	generator_expression: readComprehension,
	dotted_name: readDottedName
};
function readAttribute(node, reader) {
	const name = require_syntax.field(node, "attribute");
	return {
		is: "member",
		...span(node),
		of: readExpression(require_syntax.field(node, "object"), reader),
		name: textOf(name, reader),
		nameAt: span(name)
	};
}
function readDottedName(node, reader) {
	const [first, ...rest] = require_syntax.parts(node);
	return rest.reduce((of, name) => ({
		is: "member",
		start: node.start,
		end: name.end,
		of,
		name: textOf(name, reader),
		nameAt: span(name)
	}), readExpression(first, reader));
}
function readSubscript(node, reader) {
	const keys = require_syntax.fields(node, "subscript");
	const [key] = keys;
	return {
		is: "index",
		...span(node),
		of: readExpression(require_syntax.field(node, "value"), reader),
		key: keys.length === 1 && key ? readExpression(key, reader) : other(node, "several keys")
	};
}
function readCall(node, reader) {
	const given = require_syntax.field(node, "arguments");
	const callee = readExpression(require_syntax.field(node, "function"), reader);
	const list = given.type === "generator_expression" ? [given] : require_syntax.parts(given);
	return {
		is: "call",
		...span(node),
		callee,
		arguments: list.map((one) => readArgument(one, reader))
	};
}
function readArgument(node, reader) {
	if (node.type === "keyword_argument") return {
		...span(node),
		name: textOf(require_syntax.field(node, "name"), reader),
		value: readExpression(require_syntax.field(node, "value"), reader)
	};
	if (node.type === "list_splat") return {
		...span(node),
		value: inner(node, reader),
		spread: "list"
	};
	if (node.type === "dictionary_splat") return {
		...span(node),
		value: inner(node, reader),
		spread: "map"
	};
	return {
		...span(node),
		value: readExpression(node, reader)
	};
}
function readDictionary$1(node, reader) {
	const entries = require_syntax.parts(node).map((part) => {
		if (part.type !== "pair") return {
			...span(part),
			value: inner(part, reader)
		};
		const [key, value] = [require_syntax.field(part, "key"), require_syntax.field(part, "value")];
		return {
			...span(part),
			key: readExpression(key, reader),
			value: readExpression(value, reader)
		};
	});
	return {
		is: "object",
		...span(node),
		entries
	};
}
function readUnary(node, reader) {
	const operator = textOf(node.children[0], reader);
	return {
		is: "unary",
		...span(node),
		operator,
		value: readExpression(require_syntax.field(node, "argument"), reader)
	};
}
function readBinary(node, reader) {
	const operator = textOf(node.children.find((child) => child.field === "operator"), reader);
	if (operator === "@") return other(node, "a matrix product");
	return {
		is: "binary",
		...span(node),
		operator,
		left: readExpression(require_syntax.field(node, "left"), reader),
		right: readExpression(require_syntax.field(node, "right"), reader)
	};
}
const comparisons$2 = {
	is: "==",
	"is not": "!=",
	"<>": "!="
};
/** `a < b <= c` is `a < b and b <= c`. */
function readComparison(node, reader) {
	const operands = require_syntax.parts(node).filter((part) => part.field !== "operators");
	return node.children.filter((child) => child.field === "operators").map(({ type }) => type).map((operator, index) => {
		const [left, right] = [operands[index], operands[index + 1]];
		return {
			is: "binary",
			start: left.start,
			end: right.end,
			operator: comparisons$2[operator] ?? operator,
			left: readExpression(left, reader),
			right: readExpression(right, reader)
		};
	}).reduce((left, right) => ({
		is: "binary",
		start: node.start,
		end: right.end,
		operator: "and",
		left,
		right
	}));
}
function readConditional(node, reader) {
	const [then, test, otherwise] = require_syntax.parts(node).map((part) => readExpression(part, reader));
	return {
		is: "ternary",
		...span(node),
		test,
		then,
		otherwise
	};
}
/** Control goes to the caller and comes back with a value, as with a call of something unknown. */
function readYield(node, reader) {
	const callee = other(node.children[0], node.children.some((child) => isToken(child, "from")) ? "yield from" : "yield");
	const given = require_syntax.parts(node).map((part) => readArgument(part, reader));
	return {
		is: "call",
		...span(node),
		callee,
		arguments: given
	};
}
// src/languages/python/imports.ts
/** The names that an import statement binds go to the file's imports, wherever it stands. */
function readImport(node, reader) {
	const module = require_syntax.field(node, "module_name");
	const from = module && plain(module, reader);
	if (from !== void 0 && require_syntax.ofType(node, "wildcard_import")) reader.imports.push({
		...span(node),
		local: "*",
		from,
		name: "*"
	});
	for (const one of require_syntax.fields(node, "name")) {
		const alias = require_syntax.field(one, "alias");
		const name = plain(alias ? require_syntax.field(one, "name") : one, reader);
		const as = alias && textOf(alias, reader);
		if (from !== void 0) reader.imports.push({
			...span(node),
			local: as ?? name,
			from,
			name
		});
		else if (as !== void 0) reader.imports.push({
			...span(node),
			local: as,
			from: name,
			name: "*"
		});
		else reader.imports.push({
			...span(node),
			local: name.split(".")[0],
			from: name.split(".")[0],
			name: "*"
		});
	}
	return {
		is: "other",
		...span(node)
	};
}
/** Python allows spaces and line continuations around the dots. */
const plain = (node, reader) => textOf(node, reader).replace(/[\s\\]+/g, "");
// src/languages/python/match.ts
/** `match` is a switch: a case without tests takes everything (`case _:`, `case name:`). */
function readMatch(node, reader) {
	const subjects = require_syntax.fields(node, "subject").map((part) => readExpression(part, reader));
	return {
		is: "switch",
		...span(node),
		on: subjects.length === 1 ? subjects[0] : other(node, "several subjects"),
		cases: require_syntax.fields(require_syntax.field(node, "body") ?? node, "alternative").map((one) => ({
			...span(one),
			tests: readTests(one, reader),
			body: readBlock(require_syntax.field(one, "consequence"), reader)
		}))
	};
}
function readTests(node, reader) {
	const patterns = require_syntax.parts(node).filter((part) => part.type === "case_pattern");
	if (require_syntax.field(node, "guard") || patterns.length !== 1) return [other(node, "a case with a guard or several patterns")];
	return readPattern(patterns[0], reader);
}
function readPattern(pattern, reader) {
	const [part] = require_syntax.parts(pattern);
	if (!part && !pattern.faulty && pattern.children.length === 1) return [];
	if (!part || pattern.faulty) return [other(pattern, "it does not parse")];
	if (part.type === "union_pattern") {
		const sides = require_syntax.parts(part).map((side) => readSide(side, reader));
		return sides.some((side) => side.length === 0) ? [] : sides.flat();
	}
	return pattern.children[0]?.type === "-" ? [{
		is: "unary",
		...span(pattern),
		operator: "-",
		value: readExpression(part, reader)
	}] : readSide(part, reader);
}
/** A plain name takes everything; a dotted one is a value. */
function readSide(part, reader) {
	if (part.type === "dotted_name" && require_syntax.parts(part).length === 1) return [];
	const value = readExpression(part, reader);
	return value.is === "literal" || value.is === "member" ? [value] : [other(part, "a pattern")];
}
// src/languages/python/statements.ts
/** The statements of a block; what is at fault is left out, and reported by the file's problem. */
const readBlock = (node, reader) => node ? require_syntax.parts(node).flatMap((part) => part.fault ? [] : readStatement(part, reader)) : [];
function readStatement(node, reader) {
	const unread = {
		is: "other",
		...span(node)
	};
	const read = compound[node.type] ?? (node.faulty ? void 0 : simple[node.type]);
	const statements = read ? deeper(reader, () => read(node, reader), () => unread) : unread;
	return Array.isArray(statements) ? statements : [statements];
}
const simple = {
	expression_statement: readExpressionStatement,
	return_statement: (node, reader) => ({
		is: "return",
		...span(node),
		...firstValue(node, reader)
	}),
	raise_statement: (node, reader) => ({
		is: "throw",
		...span(node),
		...firstValue(node, reader)
	}),
	break_statement: (node) => ({
		is: "break",
		...span(node)
	}),
	continue_statement: (node) => ({
		is: "continue",
		...span(node)
	}),
	assert_statement: readAssert,
	import_statement: readImport,
	import_from_statement: readImport
};
const compound = {
	if_statement: readIf,
	while_statement: readLoop,
	for_statement: readLoop,
	try_statement: readTry,
	with_statement: readWith,
	match_statement: readMatch,
	function_definition: (node, reader) => readDefinition(node, node, reader),
	class_definition: (node, reader) => readDefinition(node, node, reader),
	decorated_definition: (node, reader) => readDefinition(node, require_syntax.field(node, "definition") ?? node, reader)
};
function firstValue(node, reader) {
	const [value] = require_syntax.parts(node);
	return value && value.field !== "cause" ? { value: readExpression(value, reader) } : {};
}
function readExpressionStatement(node, reader) {
	const all = require_syntax.parts(node);
	const [first] = all;
	if (first?.type === "assignment") return readAssignment(first, reader);
	if (first?.type === "augmented_assignment") return {
		is: "assign",
		...span(first),
		target: readExpression(require_syntax.field(first, "left"), reader),
		value: readExpression(require_syntax.field(first, "right"), reader),
		operator: first.children.find((child) => child.field === "operator").type.slice(0, -1)
	};
	return all.map((part) => ({
		is: "expression",
		...span(part),
		value: readExpression(part, reader)
	}));
}
/** `a = b = 3` is one assignment for each target, all of the same value. */
function readAssignment(node, reader) {
	const targets = [];
	let value = node;
	while (value?.type === "assignment") {
		targets.push(require_syntax.field(value, "left"));
		value = require_syntax.field(value, "right");
	}
	const last = value;
	return targets.map((target) => ({
		is: "assign",
		...span(node),
		target: readExpression(target, reader),
		value: last ? readExpression(last, reader) : other(node, "it is declared without a value"),
		...readType(node, reader)
	}));
}
/** A false test raises. */
function readAssert(node, reader) {
	const [test, message] = require_syntax.parts(node);
	const held = readExpression(test, reader);
	const thrown = {
		is: "throw",
		...span(node)
	};
	if (message) thrown.value = readExpression(message, reader);
	const failed = {
		is: "unary",
		...span(test),
		operator: "not",
		value: held
	};
	return {
		is: "if",
		...span(node),
		test: failed,
		then: [thrown],
		otherwise: []
	};
}
function readIf(node, reader) {
	const branches = require_syntax.fields(node, "alternative");
	const last = branches.find((branch) => branch.type === "else_clause");
	const otherwise = branches.filter((branch) => branch.type === "elif_clause").reduceRight((rest, branch) => [readBranch(branch, rest, reader)], readBlock(last && require_syntax.field(last, "body"), reader));
	return readBranch(node, otherwise, reader);
}
const readBranch = (node, otherwise, reader) => ({
	is: "if",
	start: node.start,
	end: otherwise.at(-1)?.end ?? node.end,
	test: readPart(node, "condition", reader),
	then: readBlock(require_syntax.field(node, "consequence"), reader),
	otherwise
});
const readPart = (node, name, reader) => {
	const part = require_syntax.field(node, name);
	return part ? readExpression(part, reader) : other(node, "it does not parse");
};
/** The `else:` of a loop runs after it, unless it was left by `break`. */
function readLoop(node, reader) {
	const body = readBlock(require_syntax.field(node, "body"), reader);
	const loop = node.type === "while_statement" ? {
		is: "loop",
		...span(node),
		test: readPart(node, "condition", reader),
		body
	} : {
		is: "loop",
		...span(node),
		target: readPart(node, "left", reader),
		over: readPart(node, "right", reader),
		body
	};
	const after = require_syntax.field(node, "alternative");
	return after ? [loop, {
		is: "block",
		...span(after),
		body: readBlock(require_syntax.field(after, "body"), reader)
	}] : [loop];
}
function readTry(node, reader) {
	const otherwise = require_syntax.ofType(node, "else_clause");
	const last = require_syntax.ofType(node, "finally_clause");
	return {
		is: "try",
		...span(node),
		body: readBlock(require_syntax.field(node, "body"), reader),
		handlers: node.children.filter(({ type }) => type === "except_clause").map((one) => readHandler(one, reader)),
		otherwise: readBlock(otherwise && require_syntax.field(otherwise, "body"), reader),
		finally: readBlock(last && require_syntax.ofType(last, "block"), reader)
	};
}
function readHandler(node, reader) {
	const handler = {
		...span(node),
		body: readBlock(require_syntax.ofType(node, "block"), reader)
	};
	const caught = require_syntax.fields(node, "value").map((value) => readAs(value, reader));
	if (caught.length === 1) handler.type = caught[0].value;
	else if (caught.length > 1) handler.type = {
		is: "list",
		form: "tuple",
		start: caught[0].value.start,
		end: caught.at(-1).value.end,
		items: caught.map(({ value }) => value)
	};
	const name = caught.at(-1)?.as;
	if (name?.is === "name") handler.name = name.name;
	return handler;
}
function readAs(node, reader) {
	if (node.type !== "as_pattern") return { value: readExpression(node, reader) };
	const [value, target] = require_syntax.parts(node).map((part) => readExpression(part, reader));
	return target ? {
		value,
		as: target
	} : { value };
}
function readWith(node, reader) {
	const items = (require_syntax.ofType(node, "with_clause")?.children ?? []).flatMap((item) => item.type === "with_item" ? [readAs(require_syntax.field(item, "value"), reader)] : []);
	return {
		is: "with",
		...span(node),
		items,
		body: readBlock(require_syntax.field(node, "body"), reader)
	};
}
function readDefinition(whole, node, reader) {
	const name = require_syntax.field(node, "name");
	const body = require_syntax.field(node, "body");
	const head = node.children.filter((child) => child !== body);
	if (!name || !body || head.some((child) => child.faulty)) return {
		is: "other",
		...span(whole)
	};
	const decorators = whole.children.filter(({ type }) => type === "decorator").map((decorator) => readExpression(require_syntax.parts(decorator)[0], reader));
	if (node.type === "function_definition") return {
		is: "function",
		...span(whole),
		function: readFunction(node, reader, decorators)
	};
	const given = require_syntax.parts(require_syntax.field(node, "superclasses") ?? {
		...node,
		children: []
	}).map((one) => readArgument(one, reader));
	return {
		is: "class",
		...span(whole),
		class: {
			...span(node),
			name: reader.text.slice(name.start, name.end),
			nameAt: span(name),
			bases: given.filter((one) => one.name === void 0).map((one) => one.value),
			keywords: given.filter((one) => one.name !== void 0),
			decorators,
			body: readBlock(body, reader).map((one) => one.is === "assign" ? {
				...one,
				declares: "field"
			} : one)
		}
	};
}
// src/languages/python/claims/imports.ts
/**
* Brings names in, beside those that come from the same module already, and takes out those that only the removed code
* used. `kept`: the code that is written instead, which may use them still.
*/
function importEdits(module, text, wanted, removed, kept) {
	const lines = topLines(module, text);
	const left = new Set(wanted.filter((one) => !lines.some((line) => line.names.some((has) => brings(has, one)))));
	const edits = [];
	let takesOut = false;
	for (const line of lines) {
		const gone = line.names.filter((one) => isUnused(one, module, text, removed, kept));
		const mine = [...left].filter(({ from, name }) => name !== void 0 && from === line.from);
		const edit = rewritten(line, text, mine.map(({ name }) => name), gone);
		if (!edit) continue;
		for (const one of mine) left.delete(one);
		takesOut ||= gone.length > 0;
		edits.push(edit);
	}
	return {
		edits: left.size > 0 ? [...edits, ...newLines(lines, module, text, [...left])] : edits,
		takesOut
	};
}
const brings = (has, { from, name }) => name === void 0 ? has.from === from && has.name === "*" && has.local === from : has.from === from && has.name === name && has.local === name;
/** The import statements at the top level, in the order of the text. */
function topLines(module, text) {
	const lines = /* @__PURE__ */ new Map();
	for (const one of module.imports) {
		if (/^[ \t]/.test(text.slice(text.lastIndexOf("\n", one.start - 1) + 1, one.start + 1))) continue;
		const line = lines.get(one.start) ?? {
			start: one.start,
			end: one.end,
			from: one.from,
			names: []
		};
		line.names.push(one);
		lines.set(one.start, line);
	}
	return [...lines.values()].sort((a, b) => a.start - b.start);
}
function isUnused(one, module, text, removed, kept) {
	const word = new RegExp(`(?<![\\w.])${one.local}(?!\\w)`);
	if (one.local === "*" || word.test(kept) || !removed.some(({ start, end }) => word.test(text.slice(start, end)))) return false;
	let uses = 0;
	require_code.walk(module, { expression(expression) {
		if (expression.is !== "name" || expression.name !== one.local) return;
		if (!removed.some((span) => require_code.contains(span, expression))) uses += 1;
	} });
	return uses === 0 && !/__all__/.test(text);
}
/** Undefined where the statement stays as it is: it is written in a form that is not rewritten, or nothing changes. */
function rewritten(line, text, added, gone) {
	if (added.length === 0 && gone.length === 0) return void 0;
	const code = text.slice(line.start, line.end);
	if (!code.startsWith("from") || code.includes("#") || code.includes("*")) return void 0;
	const all = [...line.names.filter((one) => !gone.includes(one)).map((one) => one.local === one.name ? one.name : `${one.name} as ${one.local}`), ...added];
	if (all.length === 0) return require_layout.replaceLines(text, line, "");
	const head = `${code.slice(0, code.search(/\bimport\b/))}import `;
	if (!code.includes("(")) return {
		start: line.start,
		end: line.end,
		text: head + all.join(", ")
	};
	const newline = require_layout.newlineOf(text);
	const unit = /\(\s*\n([ \t]+)/.exec(code)?.[1];
	if (unit === void 0) return {
		start: line.start,
		end: line.end,
		text: `${head}(${all.join(", ")})`
	};
	const comma = /,\s*\)$/.test(code) ? "," : "";
	return {
		start: line.start,
		end: line.end,
		text: `${head}(${all.map((name) => newline + unit + name).join(",")}${comma}${newline})`
	};
}
/** Relative imports where their order asks for it; any other after the last import of the top level. */
function newLines(lines, module, text, wanted) {
	const newline = require_layout.newlineOf(text);
	const code = [...new Set(wanted.map(({ from }) => from))].map((from) => {
		const names = wanted.filter((one) => one.from === from).flatMap(({ name }) => name ?? []);
		return {
			from,
			line: names.length > 0 ? `from ${from} import ${names.join(", ")}` : `import ${from}`
		};
	});
	const last = lines.at(-1);
	if (!last) {
		const at = module.body.find((one) => !isDocstring(one, module))?.start ?? text.length;
		return [{
			start: at,
			end: at,
			text: `${code.map(({ line }) => line + newline).join("")}${newline}`
		}];
	}
	const end = require_layout.lineEnd(text, last.end);
	const top = module.file.split("/")[0];
	const isOwn = (from) => from.startsWith(".") || from === "queue_claims" || from.split(".")[0] === top;
	return code.map(({ from, line }) => {
		const next = from.startsWith(".") ? lines.find((one) => one.from.startsWith(".") && one.from > from) : void 0;
		if (next) return {
			start: next.start,
			end: next.start,
			text: line + newline
		};
		const gap = isOwn(from) && !lines.some((one) => isOwn(one.from)) ? newline : "";
		return {
			start: end,
			end,
			text: gap + newline + line
		};
	});
}
const isDocstring = (one, module) => one === module.body[0] && one.is === "expression" && one.value.is === "literal";
// src/languages/python/spelling.ts
const opening = /^[a-zA-Z]*('''|"""|'|")/;
/** The quotes of a string as it is written. */
const quotesOf = (written) => opening.exec(written)?.[1];
/** A value as Python spells it. */
function spelled(value, quotes = "\"") {
	if (typeof value === "boolean") return value ? "True" : "False";
	if (value === null) return "None";
	if (typeof value === "number") return String(value);
	return quotes + value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll(quotes[0], `\\${quotes[0]}`) + quotes;
}
// src/languages/python/claims/claim.ts
/** `self.request.id`, in a task that is bound. */
function taskId$1({ own, transition }) {
	const code = require_code.functionAround(own, transition.call);
	const bound = code?.decorators.some((one) => one.is === "call" && one.arguments.some(({ name }) => name === "bind"));
	const self = code?.parameters[0]?.name;
	return bound && self ? `${self}.request.id` : void 0;
}
/** The quotes that most strings of a text have. */
const quoteOf = (text) => text.split("'").length > text.split("\"").length ? "'" : "\"";
// src/languages/python/claims/configured.ts
/** The configuration's own function, called by the names of its parameters; what it returns says how its answer is read. */
function configuredClaim(job) {
	const { transition, text, own, module, context } = job;
	const { import: from = "", function: name = "claim_job" } = context.claims;
	const form = require_code.formOf(transition, job.keeps, context);
	if (typeof form === "string") return form;
	if (transition.subject === "") return "the id of the job is not known";
	if (form.except && form.except.length > 0) return `\`${name}\` is given the status that a job may come from, and that is not known`;
	const file = target(from, own.file, context.files);
	const there = file === void 0 ? void 0 : module(file);
	const code = there && functionNamed(there, name.split("."));
	if (!code) return `\`${name}\` is not found in ${from}, so how it is called is not known`;
	const expected = spelled(form.statuses.pending ?? "PENDING", quoteOf(text));
	const given = argumentsFor(code, name.includes("."), {
		id: transition.subject,
		owner: taskId$1(job),
		expected
	});
	if (typeof given === "string") return `\`${name}\` has a parameter of unknown meaning: ${given}`;
	const wanted = {
		from,
		name: name.split(".")[0]
	};
	return {
		callee: name,
		given,
		texts: given,
		pair: answersPair(code.body) ? "always" : "never",
		givesRow: answersPair(code.body),
		wanted: from === "" || file === own.file ? [] : [wanted]
	};
}
function functionNamed(module, path) {
	let body = module.body;
	for (const name of path.slice(0, -1)) {
		const found = body.find((one) => one.is === "class" && one.class.name === name);
		if (found?.is !== "class") return void 0;
		body = found.class.body;
	}
	const found = body.find((one) => one.is === "function" && one.function.name === path.at(-1));
	return found?.is === "function" ? found.function : void 0;
}
/** `job_id=job_id, celery_task_id=self.request.id, expected_status='PENDING'`; or the parameter that nothing is known for. */
function argumentsFor(code, ofClass, known) {
	const given = [];
	for (const parameter of ofClass ? code.parameters.filter(({ name }) => name !== "self" && name !== "cls") : code.parameters) {
		const value = valueFor(parameter, known);
		if (value !== void 0) given.push(`${parameter.name}=${value}`);
		else if (!parameter.default && !parameter.rest) return parameter.name;
	}
	return given;
}
function valueFor({ name, rest }, { id, owner, expected }) {
	if (rest) return void 0;
	if (/task|celery|owner|worker|holder/i.test(name)) return owner;
	if (/expected|from|current|pending/i.test(name)) return expected;
	return /(^|_)(id|pk|key)$/i.test(name) ? id : void 0;
}
/** `return True, job`. */
const answersPair = (body) => body.some((one) => one.is === "return" ? isPair$1(one.value) : require_code.blocksOf(one).some(answersPair));
const isPair$1 = (value) => value?.is === "list" && value.form === "tuple" && value.items.length === 2;
// src/languages/python/claims/accepted.ts
/**
* The words of the test are taken as they are: `Job.Status.PENDING` may be spelled in any way where it is stored. Other
* words only where the project writes its statuses as plain strings.
*/
function accepted(job) {
	const { transition, keeps, text, own, context } = job;
	const { guard, to: known } = transition;
	const form = require_code.formOf(transition, keeps, context);
	if (typeof form === "string") return form;
	if (known.is !== "set" || known.at.file !== own.file) return "the status that it writes stands in another file";
	const to = text.slice(known.at.start, known.at.end);
	const tested = guard && wordsIn(guard.test, job);
	if (require_facts.isStartTime(transition.attribute)) return {
		only: ["None"],
		to
	};
	if (guard?.sense === "passes-on" && tested) return {
		only: tested,
		to
	};
	const isText = /^(['"])(?:(?!\1).)*\1$/.test(to);
	if (guard?.sense === "leaves-on" && tested && (keeps || !isText)) return {
		except: [to, ...tested.filter((word) => word !== to)],
		to
	};
	if (!isText) return "which status waits is not written where it stands";
	const quote = quoteOf(text);
	const words = (all) => all.map((word) => spelled(word, quote));
	if (form.except) return {
		except: [to, ...words(form.except)],
		to
	};
	return {
		only: words(form.from ?? [form.statuses.pending ?? "PENDING"]),
		to
	};
}
/** The statuses that a comparison names; undefined where they are not written in it. */
function wordsIn(at, { text, own, transition }) {
	if (at.file !== own.file) return void 0;
	let test;
	require_code.walk(own, { expression(one) {
		if (require_code.equals(one, at)) test ??= one;
	} });
	return (test && statusesOf(test, transition.attribute))?.map(({ start, end }) => text.slice(start, end));
}
function statusesOf(test, attribute) {
	if (test.is !== "binary") return void 0;
	if (test.operator === "or" || test.operator === "and") {
		const [left, right] = [statusesOf(test.left, attribute), statusesOf(test.right, attribute)];
		return left && right && [...left, ...right];
	}
	if (test.operator === "in" || test.operator === "not in") return test.right.is === "list" ? test.right.items : void 0;
	if (test.operator !== "==" && test.operator !== "!=") return void 0;
	return [isOf(test.left, attribute) ? test.right : test.left];
}
const isOf = (one, attribute) => {
	let found = false;
	const visit = (part) => {
		found ||= require_code.keyOf(part) === attribute;
		if (part.is === "member" || part.is === "index") visit(part.of);
		else if (part.is === "call") {
			visit(part.callee);
			found ||= part.arguments.some(({ value }) => value.is === "literal" && value.value === attribute);
		}
	};
	visit(one);
	return found;
};
// src/languages/python/claims/lost.ts
/** What the loser of a claim does that stands where the write stands: as the test of the status does where it leaves. */
function lostBy({ loser, write, path, function: code }, text) {
	if (loser.by === "copy") return copied(loser.of, text);
	if (loser.by !== "guard") return loser.by;
	const { then, otherwise } = loser.guard;
	const leaving = loser.then === "loser" ? then : otherwise;
	if (leaving.length > 0 && !leaving.some((one) => require_code.contains(one, write))) return copied(leaving, text);
	const isLast = path.every(({ statement, block, index }) => !require_code.contains(statement, loser.guard) || index === block.length - 1);
	const inLoop = path.some(({ statement }) => statement.is === "loop");
	return isLast && !inLoop && !code.body.some(answers) ? "return" : void 0;
}
const answers = (one) => one.is === "return" && one.value !== void 0 || require_code.blocksOf(one).some((block) => block.some(answers));
function copied(statements, text) {
	const first = statements[0];
	const indent = require_layout.indentAt(text, first.start);
	return text.slice(first.start, statements.at(-1).end).replaceAll("\r\n", "\n").replaceAll(`\n${indent}`, "\n");
}
// src/languages/python/claims/tried.ts
/** A name for the error in the handler. */
const freeError = ({ function: code }, text) => {
	const body = text.slice(code.start, code.end);
	return [
		"error",
		"refused",
		"refusal"
	].find((one) => !new RegExp(`\\b${one}\\b`).test(body)) ?? "exc";
};
/** What is on a line of its own goes one step further in with its statement. */
const gap = (text, start) => {
	const indent = require_layout.indentAt(text, start);
	return require_layout.lineStart(text, start) + indent.length === start ? require_layout.newlineOf(text) + indent + require_layout.indentUnit(text) : " ";
};
/** A `try` around the write, and a handler in which its refusal is the loser's way out. */
function tried({ text, own }, { write }, lost, handler) {
	const indent = require_layout.indentAt(text, write.start);
	const unit = require_layout.indentUnit(text);
	const newline = require_layout.newlineOf(text);
	const except = `${handler}\n${lost.replaceAll(/^(?=.)/gm, unit)}`;
	const end = require_layout.lineEnd(text, write.end);
	return [
		{
			start: write.start,
			end: write.start,
			text: `try:${newline}${indent}${unit}`
		},
		...innerLines(write, own, text).map((start) => ({
			start,
			end: start,
			text: unit
		})),
		{
			start: end,
			end,
			text: newline + indent + require_layout.laid(except, indent, newline)
		}
	];
}
/** The lines of a statement behind its first, but none that begins within a string. */
function innerLines(write, own, text) {
	const strings = [];
	require_code.walkStatements([write], require_code.top(own), { expression(one) {
		if (one.is === "template" || require_code.literalText(one) !== void 0) strings.push(one);
	} });
	return [...text.slice(write.start, write.end).matchAll(/\n/g)].map(({ index }) => write.start + index + 1).filter((start) => !strings.some((one) => one.start < start && start < one.end) && /^[ \t]*\S/.test(text.slice(start)));
}
// src/languages/python/claims/in-boto3.ts
/** boto3: the write gets a `ConditionExpression`, and a `try` around it in which its refusal is the loser's way out. */
function boto3Claim(job, plan) {
	const states = accepted(job);
	if (typeof states === "string") return states;
	const lost = lostBy(plan, job.text);
	if (lost === void 0) return "what follows the test is also done by the loser";
	const call = require_code.callAt(job.own, job.transition.call);
	const given = call && conditionFor$1(call, job, states);
	if (!given) return "its expression is put together elsewhere";
	if (typeof given === "string") return given;
	const { own, text, transition } = job;
	const refused = handler(own, transition.store, freeError(plan, text), require_layout.indentUnit(text), text);
	return [...given, ...tried(job, plan, lost, refused)];
}
/** The condition beside the UpdateExpression, and the values that it names. */
function conditionFor$1(call, { text, transition }, states) {
	const argument = (name) => call.arguments.find((one) => one.name === name);
	const update = argument("UpdateExpression");
	const names = argument("ExpressionAttributeNames")?.value;
	const values = argument("ExpressionAttributeValues")?.value;
	const written = update && tokenOf(require_code.literalText(update.value), names, transition.attribute);
	if (!update || !written || values?.is !== "object") return void 0;
	const { entries } = values;
	const value = entries.find((entry) => require_code.keyOf(entry) === written.value);
	if (!value || entries.some(({ key }) => !key)) return void 0;
	const added = [];
	const token = (word) => {
		const there = entries.find((entry) => wordOf(entry, text) === word);
		if (there) return require_code.keyOf(there);
		const name = freeName(word, entries.map((entry) => require_code.keyOf(entry) ?? ""), added);
		const quote = text[value.key.start];
		added.push(`${quote}${name}${quote}: ${marshalled(value.value, text)?.replace("\0", word) ?? word}`);
		return name;
	};
	const condition = expression$1(written.name, states, token);
	const asked = argument("ConditionExpression");
	const where = asked ? joinedTo(asked, condition, text) : besideOf(update, condition, text);
	if (!where) return "its condition is put together elsewhere";
	return added.length > 0 ? [where, besideEntry(entries.at(-1), added, text)] : [where];
}
/** `#s` and `:s` of `SET #s = :s`. */
function tokenOf(update, names, attribute) {
	for (const [, name, value] of (update ?? "").matchAll(/(#?[A-Za-z_]\w*)\s*=\s*(:\w+)/g)) {
		const alias = names?.is === "object" ? names.entries.find((entry) => require_code.keyOf(entry) === name)?.value : void 0;
		if ((alias ? require_code.literalText(alias) : name) === attribute) return {
			name,
			value
		};
	}
}
function expression$1(name, { only, except }, token) {
	const tokens = (only ?? except).map(token);
	if (!only) return tokens.map((one) => `${name} <> ${one}`).join(" AND ");
	return tokens.length === 1 ? `${name} = ${tokens[0]}` : `${name} IN (${tokens.join(", ")})`;
}
/** The text of an entry's value, without its type. */
function wordOf({ value }, text) {
	const inner = value.is === "object" ? value.entries.find((entry) => require_code.keyOf(entry) === "S")?.value : value;
	return inner ? text.slice(inner.start, inner.end) : "";
}
/** `{"S": …}` around the place of the word, as the client's values are written; undefined for a Table's. */
function marshalled(value, text) {
	const inner = value.is === "object" ? value.entries.find((entry) => require_code.keyOf(entry) === "S")?.value : void 0;
	return inner && `${text.slice(value.start, inner.start)}\0${text.slice(inner.end, value.end)}`;
}
function freeName(word, there, added) {
	const base = `:${(/(\w+)\W*$/.exec(word.replace(/\.value$/, ""))?.[1] ?? "waiting").toLowerCase()}`;
	const isFree = (name) => !there.includes(name) && !added.some((one) => one.includes(`${name}'`) || one.includes(`${name}"`));
	return [base, ...[
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9
	].map((number) => `${base}${number}`)].find(isFree) ?? base;
}
/** A new argument behind another, on a line of its own where that one has one. */
function besideOf({ start, end, value }, condition, text) {
	const quote = /["']/.exec(text.slice(value.start, value.end))?.[0] ?? "\"";
	return {
		start: end,
		end,
		text: `,${gap(text, start)}ConditionExpression=${quote}${condition}${quote}`
	};
}
function besideEntry({ start, end }, added, text) {
	return {
		start: end,
		end,
		text: added.map((one) => `,${gap(text, start)}${one}`).join("")
	};
}
/** A condition that is one string without alternatives is asked for as well. */
function joinedTo({ value }, condition, text) {
	const asked = require_code.literalText(value);
	const written = text.slice(value.start, value.end);
	if (asked === void 0 || /\bor\b/i.test(asked) || !/^(['"])(?!\1)[^\n]*\1$/.test(written)) return void 0;
	return {
		start: value.end - 1,
		end: value.end - 1,
		text: ` AND ${condition}`
	};
}
/** In the file's own way: by `ClientError` and its code, where that is imported; else by the client's exception. */
function handler(own, { library, client }, name, unit, text) {
	const imported = own.imports.find((one) => one.name === "ClientError" && one.from === "botocore.exceptions");
	if (!imported) return `except ${library === "boto3.Table" ? `${client}.meta.client` : client}.exceptions.ConditionalCheckFailedException:`;
	const q = text.split("'").length > text.split("\"").length ? "'" : "\"";
	const code = `${name}.response[${q}Error${q}][${q}Code${q}]`;
	return [
		`except ${imported.local} as ${name}:`,
		`${unit}if ${code} != ${q}ConditionalCheckFailedException${q}:`,
		`${unit}${unit}raise`
	].join("\n");
}
// src/languages/python/claims/in-django.ts
/**
* Django: `job.save()` stays as it is, with its signals and its `auto_now`, behind a conditional `update()` that one worker
* wins; an `update()` that is there already gets the condition, and its count is looked at.
*/
function djangoClaim(job, plan, variable) {
	const states = accepted(job);
	if (typeof states === "string") return states;
	const lost = lostBy(plan, job.text);
	if (lost === void 0) return "what follows the test is also done by the loser";
	return job.transition.store?.saves ? beforeAssignment$1(job, plan, states, variable, lost) : conditionAdded$1(job, plan, states, variable, lost);
}
/** `claimed = Job.objects.filter(pk=job.pk, status="PENDING").update(status="RUNNING")`, before what is assigned. */
function beforeAssignment$1({ transition, text }, plan, { to, ...states }, variable, lost) {
	const { attribute, store, to: known, guard } = transition;
	const instance = store?.client;
	const model = store?.table ?? (guard?.store?.helper ? void 0 : guard?.store?.table);
	if (!instance || !model || known.is !== "set") return `the model of \`${instance ?? transition.subject}\` is not named here`;
	const assigned = require_code.pathTo(plan.function.body, known.at).at(-1)?.statement;
	const block = plan.path.at(-1).block;
	if (!assigned || !block.includes(assigned)) return "the status is assigned in another block than it is saved in";
	const { only, except } = states;
	return [before(text, assigned, `${`${variable} = ${model}.objects${only ? `.filter(pk=${instance}.pk, ${lookup(attribute, only)})` : `.filter(pk=${instance}.pk).exclude(${lookup(attribute, except)})`}.update(${attribute}=${to})`}\n${leaving$1(variable, lost, text)}`)];
}
/** `Job.objects.filter(pk=job_id).update(status="RUNNING")`. */
function conditionAdded$1({ transition, text, own }, plan, { only, except }, variable, lost) {
	const { write } = plan;
	const call = require_code.callAt(own, transition.call);
	const filter = call && narrowing$1(call);
	if (write.is !== "expression" || !filter) return "the rows that it updates are chosen elsewhere";
	const last = filter.arguments.at(-1);
	const end = last ? last.end : filter.end - 1;
	const { attribute } = transition;
	const narrowed = only ? {
		start: end,
		end,
		text: `${last ? ", " : ""}${lookup(attribute, only)}`
	} : {
		start: filter.end,
		end: filter.end,
		text: `.exclude(${lookup(attribute, except)})`
	};
	const indent = require_layout.indentAt(text, write.start);
	const newline = require_layout.newlineOf(text);
	const after = newline + indent + require_layout.laid(leaving$1(variable, lost, text), indent, newline);
	return [
		{
			start: write.start,
			end: write.start,
			text: `${variable} = `
		},
		narrowed,
		{
			start: write.end,
			end: write.end,
			text: after
		}
	];
}
/** The last `filter(…)` of a chain. */
function narrowing$1(call) {
	const of = call.callee.is === "member" ? call.callee.of : void 0;
	if (of?.is !== "call") return void 0;
	return of.callee.is === "member" && of.callee.name === "filter" ? of : narrowing$1(of);
}
/** `status="PENDING"`, `status__in=["PENDING", "RETRY"]`. */
const lookup = (attribute, words) => words.length === 1 ? `${attribute}=${words[0]}` : `${attribute}__in=[${words.join(", ")}]`;
const leaving$1 = (variable, lost, text) => `if not ${variable}:\n${lost.replaceAll(/^(?=.)/gm, require_layout.indentUnit(text))}`;
function before(text, statement, code) {
	const indent = require_layout.indentAt(text, statement.start);
	const newline = require_layout.newlineOf(text);
	return {
		start: statement.start,
		end: statement.start,
		text: require_layout.laid(code, indent, newline) + newline + indent
	};
}
// src/languages/python/claims/in-pynamodb.ts
/**
* PynamoDB: `update` and `save` get a condition, and their refusal is the loser's way out
* (https://pynamodb.readthedocs.io/en/stable/conditional.html).
*/
function pynamodbClaim(job, plan) {
	const { transition, own, text } = job;
	const states = accepted(job);
	if (typeof states === "string") return states;
	const lost = lostBy(plan, text);
	if (lost === void 0) return "what follows the test is also done by the loser";
	const call = require_code.callAt(own, transition.call);
	const attribute = call && attributeFor(job, call);
	if (!call || !attribute) return "its model is not named where it is written";
	const condition = conditionFor(call, expression(attribute, states), text);
	if (typeof condition === "string") return condition;
	const exception = transition.store?.saves ? "PutError" : "UpdateError";
	const error = freeError(plan, text);
	const quote = quoteOf(text);
	const unit = require_layout.indentUnit(text);
	const refused = [
		`except ${exception} as ${error}:`,
		`${unit}if ${error}.cause_response_code != ${quote}ConditionalCheckFailedException${quote}:`,
		`${unit}${unit}raise`
	].join("\n");
	return [
		...importEdits(own, text, [{
			from: "pynamodb.exceptions",
			name: exception
		}], [], exception).edits,
		condition,
		...tried(job, plan, lost, refused)
	];
}
/** `Parcel.status`: as an action writes it, or of the model that was read. */
function attributeFor({ transition, text }, { arguments: given }) {
	const { attribute, store, guard } = transition;
	if (store?.saves) {
		const read = guard?.store;
		return read?.table && !read.helper ? `${read.table}.${attribute}` : void 0;
	}
	const actions = given.find(({ name }) => name === "actions") ?? given[0];
	const own = (actions?.value.is === "list" ? actions.value.items : []).flatMap((one) => one.is === "call" && one.callee.is === "member" ? [one.callee.of] : []).find((one) => one.is === "member" && one.name === attribute);
	return own && text.slice(own.start, own.end);
}
function expression(attribute, { only, except }) {
	if (only) return only.length === 1 ? `${attribute} == ${only[0]}` : `${attribute}.is_in(${only.join(", ")})`;
	const all = except.map((word) => `${attribute} != ${word}`);
	return all.length === 1 ? all[0] : all.map((one) => `(${one})`).join(" & ");
}
/** A condition of its own, or beside the one that is asked for. */
function conditionFor(call, condition, text) {
	const given = call.arguments;
	const asked = given.find(({ name }) => name === "condition")?.value;
	if (asked) {
		const joined = `(${text.slice(asked.start, asked.end)}) & (${condition.replace(/^\((.*)\)$/s, "$1")})`;
		return {
			start: asked.start,
			end: asked.end,
			text: joined
		};
	}
	const isSave = call.callee.is === "member" && call.callee.name === "save";
	if (given.some(({ spread }) => spread) || given.filter(({ name }) => name === void 0).length > (isSave ? 0 : 1)) return "its condition is put together elsewhere";
	const last = given.at(-1);
	const at = last?.end ?? call.end - 1;
	return {
		start: at,
		end: at,
		text: `${last ? `,${gap(text, last.start)}` : ""}condition=${condition}`
	};
}
// src/languages/python/claims/primary-key.ts
/** The attributes of SQLAlchemy's model that are its primary key: `id = Column(Integer, primary_key=True)`. */
function primaryKey(model, { own, module, context }) {
	const imported = own.imports.find(({ local }) => local === model);
	const file = imported ? target(imported.from, own.file, context.files) : own.file;
	const home = file === void 0 ? void 0 : module(file);
	const keys = (home && classNamed(home, imported?.name ?? model))?.body.flatMap((one) => one.is === "assign" && one.target.is === "name" && one.value.is === "call" && isKey(one.value.arguments) ? [one.target.name] : []);
	return keys && keys.length > 0 ? keys : void 0;
}
const isKey = (given) => given.some(({ name, value }) => name === "primary_key" && value.is === "literal" && value.value === true);
function classNamed(module, name) {
	const found = module.body.find((one) => one.is === "class" && one.class.name === name);
	return found?.is === "class" ? found.class : void 0;
}
// src/languages/python/claims/in-sqlalchemy.ts
/**
* SQLAlchemy: an update that is there gets the condition, and the count of its rows is looked at; before an object that is
* assigned to and committed stands such an update (https://docs.sqlalchemy.org/en/20/orm/queryguide/dml.html).
*/
function sqlalchemyClaim(job, plan, variable) {
	const states = accepted(job);
	if (typeof states === "string") return states;
	const lost = lostBy(plan, job.text);
	if (lost === void 0) return "what follows the test is also done by the loser";
	const call = require_code.callAt(job.own, job.transition.call);
	if (!call) return "the call is not to be seen";
	return job.transition.store?.saves ? beforeAssignment(job, plan, call, states, variable, lost) : conditionAdded(job, plan, call, states, variable, lost);
}
/** `claimed = session.query(Job).filter(Job.id == job.id, Job.status == "PENDING").update({Job.status: "RUNNING"})`. */
function beforeAssignment(job, plan, call, { to, ...states }, variable, lost) {
	const { transition, text } = job;
	const { attribute, store, to: known, guard } = transition;
	const [instance, read] = [store?.client || guard?.variable, guard?.store];
	const model = read?.helper ? void 0 : read?.table;
	if (!instance || !model || known.is !== "set") return `the model of \`${instance ?? transition.subject}\` is not named here`;
	if (call.callee.is !== "member" || plan.write.is !== "expression" || plan.write.value.is === "await") return "its session is not asked as a plain one is";
	const key = keyOf$2(read, model, job);
	if (!key) return `the primary key of \`${model}\` is not to be seen`;
	const assigned = require_code.pathTo(plan.function.body, known.at).at(-1)?.statement;
	if (!assigned || !plan.path.at(-1).block.includes(assigned)) return "the status is assigned in another block than it is saved in";
	const session = text.slice(call.callee.of.start, call.callee.of.end);
	const rows = key.map((name) => `${model}.${name} == ${instance}.${name}`);
	const column = `${model}.${attribute}`;
	return [before(text, assigned, `${`${variable} = ${session}.query(${model}).filter(${[...rows, ...conditions(column, states)].join(", ")}).update({${column}: ${to}})`}\n${leaving$1(variable, lost, text)}`)];
}
/** Of the read, where it is not by `get`. */
const keyOf$2 = (read, model, job) => {
	const named = read?.key?.map(({ attribute }) => attribute);
	return named && !named.includes("pk") ? named : primaryKey(model, job);
};
function conditionAdded({ text, transition }, { write }, call, states, variable, lost) {
	const isStatement = call.callee.is === "member" && call.callee.name === "execute";
	const statement = isStatement ? call.arguments[0]?.value : call;
	const filter = statement?.is === "call" ? narrowing(statement) : void 0;
	const model = statement && modelIn(statement, text);
	if (write.is !== "expression" || !filter || !model) return "the rows that it updates are chosen elsewhere";
	const column = `${model}.${transition.attribute}`;
	const byName = filter.callee.is === "member" && filter.callee.name === "filter_by";
	const asked = conditions(column, states).join(", ");
	const last = filter.arguments.at(-1);
	const at = last ? last.end : filter.end - 1;
	const narrowed = byName ? {
		start: filter.end,
		end: filter.end,
		text: `.filter(${asked})`
	} : {
		start: at,
		end: at,
		text: `${last ? ", " : ""}${asked}`
	};
	const [open, close] = isStatement ? write.value.is === "await" ? ["(", ").rowcount"] : ["", ".rowcount"] : ["", ""];
	const [indent, newline] = [require_layout.indentAt(text, write.start), require_layout.newlineOf(text)];
	const after = close + newline + indent + require_layout.laid(leaving$1(variable, lost, text), indent, newline);
	return [
		{
			start: write.start,
			end: write.start,
			text: `${variable} = ${open}`
		},
		narrowed,
		{
			start: write.end,
			end: write.end,
			text: after
		}
	];
}
/** `Job` of `session.query(Job)…`, `update(Job)…`. */
function modelIn(chain, text) {
	if (chain.is === "member") return modelIn(chain.of, text);
	if (chain.is !== "call") return void 0;
	const [first] = chain.arguments;
	const { callee } = chain;
	const name = callee.is === "member" || callee.is === "name" ? callee.name : "";
	if (!/^(query|update)$/.test(name) || first?.value.is !== "name") return modelIn(callee, text);
	return text.slice(first.start, first.end);
}
/** The last `where`, `filter` or `filter_by` of a chain. */
function narrowing(call) {
	const of = call.callee.is === "member" ? call.callee.of : void 0;
	if (of?.is !== "call") return void 0;
	return of.callee.is === "member" && /^(where|filter|filter_by)$/.test(of.callee.name) ? of : narrowing(of);
}
function conditions(column, { only, except }) {
	if (!only) return except.map((word) => `${column} != ${word}`);
	return [only.length === 1 ? `${column} == ${only[0]}` : `${column}.in_([${only.join(", ")}])`];
}
// src/languages/python/claims/releases.ts
/** A retry is a new message of a job that its first run holds: it finds it claimed, unless that is given back before. */
function releasesFor(job, plan, claim) {
	const { transition, context, text } = job;
	const task = context.facts.find((fact) => fact.kind === "task" && fact.transitions.includes(transition.id));
	const retries = (task?.retries ?? []).filter((retry) => comesAfter(retry.at, job, plan));
	if (!task || retries.length === 0 || isGivenBack(task, job)) return { edits: [] };
	if (retries.find(({ how }) => how === "automatic")) return `\`autoretry_for\` of \`${task.name}\` sends the job again, and its claim would refuse it: give the job back first (\`release\`), and retry by \`self.retry\``;
	const body = text.slice(plan.function.start, plan.function.end);
	const free = [
		"job",
		"row",
		"claimed_job"
	].find((name) => !new RegExp(`\\b${name}\\b`).test(body));
	const row = plan.row?.used ? plan.row.variable : free;
	if (row === void 0 || plan.row?.used && isGivenAgain(row, plan)) return "no name is free for the row that the claim gives";
	const edits = [];
	for (const retry of retries) {
		const edit = releaseBefore(retry, row, job, plan, claim);
		if (typeof edit === "string") return edit;
		edits.push(edit);
	}
	return plan.row?.used ? { edits } : {
		row,
		edits
	};
}
const isGivenAgain = (row, { function: code }) => (require_code.definitionsOf(code).names.get(row) ?? []).length > 1;
/** Not before the claim, nor where only its loser comes. */
function comesAfter(at, { own }, { write, loser }) {
	if (at.file !== own.file || at.start < write.start) return at.file !== own.file || isInHead(at, own);
	if (loser.by !== "guard") return true;
	return !(loser.then === "loser" ? loser.guard.then : loser.guard.otherwise).some((one) => require_code.contains(one, at));
}
/** `autoretry_for=` of a decorator. */
const isInHead = (at, own) => require_code.functionAround(own, at) === void 0;
/** The task writes a waiting status itself. */
const isGivenBack = (task, { context, transition }) => context.facts.some((fact) => fact.kind === "transition" && fact.id !== transition.id && task.transitions.includes(fact.id) && require_facts.phaseOf(require_facts.valueIn(fact.to) ?? "") === "waiting");
function releaseBefore({ at }, row, { own, text }, { function: code }, { callee, given }) {
	const path = require_code.functionAround(own, at) === code ? require_code.pathTo(code.body, at) : [];
	const statement = path.at(-1)?.statement;
	const call = require_code.callAt(own, at);
	if (!statement || !call || !isRetry(statement, at) || !require_layout.ownsItsLines(text, statement)) return "a retry, before which the job has to be given back, is a part of a larger statement";
	if (path.some(({ statement: one }) => one.is === "try" && one.handlers.some(({ type }) => type && require_code.mentions(type, /^MaxRetriesExceeded(Error)?$/)))) return "what follows its last retry writes a status: give the job back before the others by hand (`release`)";
	const quote = quoteOf(text);
	const countdown = call.arguments.find(({ name }) => name === "countdown")?.value;
	const schema = given.find((one) => one.startsWith("schema="));
	const args = [
		...given.slice(0, 2),
		`${row}[${spelled("claimToken", quote)}]`,
		...countdown && isPlain$1(countdown) ? [`delay_seconds=${text.slice(countdown.start, countdown.end)}`] : [],
		...schema ? [schema] : []
	];
	const indent = require_layout.indentAt(text, statement.start);
	const line = `${callee.replace(/\.claim$/, ".release")}(${args.join(", ")})`;
	const newline = require_layout.newlineOf(text);
	return {
		start: statement.start,
		end: statement.start,
		text: require_layout.laid(line, indent, newline) + newline + indent
	};
}
/** `raise self.retry(…)`, `self.retry(…)`, `return self.retry(…)`. */
const isRetry = (statement, at) => (statement.is === "throw" || statement.is === "expression" || statement.is === "return") && statement.value !== void 0 && require_code.equals(statement.value, at);
/** Its value is the same a second time. */
const isPlain$1 = (one) => one.is === "literal" || one.is === "name" || one.is === "member" && isPlain$1(one.of) || one.is === "binary" && isPlain$1(one.left) && isPlain$1(one.right);
// src/languages/python/claims/vendored.ts
const name = "queue_claims";
/** The module of claims in the topmost package around a file: where it is, or where it is to be added. */
function vendored(own, { files, add }) {
	const { top, file, isPackage } = placeFor(own, files);
	if (!files.exists(file)) add(file, (0, node_fs.readFileSync)(require_start.packageFile(`python/${name}.py`), "utf8"));
	return {
		wanted: isPackage(top) ? within(own, top) : { from: name },
		callee: name
	};
}
/** The project's copy of the module has a function that came in later. */
const hasFunction = (own, name, { files }) => (files.read(placeFor(own, files).file) ?? "").includes(`def ${name}(`);
/** The project has the module already. */
const isVendored = (own, { files }) => files.exists(placeFor(own, files).file);
function placeFor(own, files) {
	const isPackage = (path) => path !== "." && files.exists(`${path}/__init__.py`);
	let top = node_path.posix.dirname(own.file);
	while (isPackage(top) && isPackage(node_path.posix.dirname(top))) top = node_path.posix.dirname(top);
	return {
		top,
		file: node_path.posix.join(top, `${name}.py`),
		isPackage
	};
}
/** `from . import queue_claims`, or by the package's full name where the file imports its own package so. */
function within(own, top) {
	const absolute = node_path.posix.basename(top);
	const usesAbsolute = own.imports.some(({ from }) => from === absolute || from.startsWith(`${absolute}.`));
	const usesRelative = own.imports.some(({ from }) => from.startsWith("."));
	if (usesAbsolute && !usesRelative) return {
		from: absolute,
		name
	};
	const depth = node_path.posix.relative(top, node_path.posix.dirname(own.file)).split("/").filter(Boolean).length;
	return {
		from: ".".repeat(depth + 1),
		name
	};
}
// src/languages/python/claims/table.ts
/** boto3's Table behind a store's call, or why it cannot be reached from where the claim stands. */
function tableFor(job, { client, helper, at }) {
	if (!client) return "the table is not written where the call stands";
	if (!helper) return {
		expression: client,
		wanted: []
	};
	const inside = `the table is known only inside \`${helper.name}\``;
	const around = job.module(at.file);
	const code = around && require_code.functionAround(around, at);
	const made = require_code.callAt(job.own, job.transition.call);
	if (!around || !code || !made) return inside;
	const [first, ...rest] = client.split(".");
	if ((first === "self" || first === "cls") && made.callee.is === "member") {
		const { start, end } = made.callee.of;
		return {
			expression: [job.text.slice(start, end), ...rest].join("."),
			wanted: []
		};
	}
	const expression = behindLocal(client, code, job.context.files.read(at.file) ?? "");
	if (!require_code.isOfModule(around, at, [expression])) return inside;
	return around.file === job.own.file ? {
		expression,
		wanted: []
	} : imported(expression, around, job) ?? inside;
}
/** `table = get_table()` in the helper: `get_table()`. */
function behindLocal(name, code, text) {
	const [definition, more] = require_code.definitionsOf(code).names.get(name) ?? [];
	if (!definition?.value || more || definition.how !== "assigned" || definition.path.length > 0) return name;
	return text.slice(definition.value.start, definition.value.end);
}
/** By the way in which the file reaches the helper's module already. */
function imported(expression, around, { own, context }) {
	const names = require_code.rootsOf(expression);
	for (const one of own.imports) {
		if (one.name === "*" && target(one.from, own.file, context.files) === around.file && one.local === one.from) return names.length === 1 ? {
			expression: `${one.local}.${expression}`,
			wanted: []
		} : void 0;
		const dot = one.from.endsWith(".") ? "" : ".";
		if (target(`${one.from}${dot}${one.name}`, own.file, context.files) === around.file) return names.length === 1 ? {
			expression: `${one.local}.${expression}`,
			wanted: []
		} : void 0;
		if (target(one.from, own.file, context.files) === around.file && isFree(names, one.from, own)) return {
			expression,
			wanted: names.map((name) => ({
				from: one.from,
				name
			}))
		};
	}
}
/** None of the names means something else here. */
const isFree = (names, from, own) => !own.imports.some((one) => names.includes(one.local) && (one.from !== from || one.name !== one.local));
// src/languages/python/claims/vendored-claim.ts
/** `queue_claims.claim` of the module that comes with the change. */
function vendoredClaim(job) {
	const { transition, text, own, context } = job;
	const form = require_code.formOf(transition, job.keeps, context);
	if (typeof form === "string") return form;
	const call = transition.store;
	if (!call) return "the table behind it is not to be seen; name a function that claims in the configuration: `\"claims\": { \"import\": \"app.jobs\", \"function\": \"claim_job\" }`";
	if (call.library !== "boto3.Table") return require_code.claimByHand(call.library);
	const table = tableFor(job, call);
	const set = valuesOf(job, call);
	const key = require_code.keyAtCall(transition, call, job.module, ({ file, start, end }) => (context.files.read(file) ?? "").slice(start, end));
	if (typeof table === "string") return `${table}; name a function that claims in the configuration, as \`claims\``;
	if (typeof set === "string") return set;
	if (!key) return "the key of the row is put together elsewhere";
	const { wanted, callee } = vendored(own, context);
	const quote = quoteOf(text);
	const values = set.map((one) => `${spelled(one.attribute, quote)}: ${one.text}`);
	const given = [
		table.expression,
		`{${key.map((part) => `${spelled(part.attribute, quote)}: ${part.value}`).join(", ")}}`,
		...optionsOf$1(form, quote),
		...ownerOf(job),
		...values.length > 0 ? [`values={${values.join(", ")}}`] : [],
		...schemaOf(form, transition.attribute, callee, quote)
	];
	return {
		callee: `${callee}.claim`,
		given,
		texts: given,
		pair: "may",
		givesRow: givesRow(job),
		wanted: [wanted, ...table.wanted]
	};
}
function optionsOf$1({ from, except, statuses, leaseSeconds, takeover }, quote) {
	const list = (words) => `[${words.map((word) => spelled(word, quote)).join(", ")}]`;
	return [
		except ? `except_status=${list(except)}` : `expected_status=${from ? list(from) : spelled(statuses.pending ?? "PENDING", quote)}`,
		...leaseSeconds === void 0 ? [] : [`lease_seconds=${leaseSeconds}`],
		...takeover ? [] : ["takeover=False"]
	];
}
const ownerOf = (job) => {
	const id = taskId$1(job);
	return id ? [`owner=${id}`] : [];
};
function schemaOf({ statuses }, attribute, callee, quote) {
	const names = {
		...attribute === "status" ? {} : { status: attribute },
		...statuses
	};
	const entries = Object.entries(names).map(([name, word]) => `${name}=${spelled(word, quote)}`);
	return entries.length > 0 ? [`schema=${callee}.Schema(${entries.join(", ")})`] : [];
}
/** The claim writes these itself, and refuses them from others. */
const protocol = [
	"claimToken",
	"claimedBy",
	"leaseExpiresAt",
	"fence",
	"attempts",
	"recoveryShard",
	"requeues"
];
/** What the write sets beside the status, as the claim can set it in its own write; or why it cannot. */
function valuesOf({ transition, own, module, context }, call) {
	const besides = require_code.besidesOf(transition, module);
	if (typeof besides === "string") return besides;
	const keys = call.key?.map(({ attribute }) => attribute) ?? [];
	const set = [];
	for (const { attribute, at } of besides.filter((one) => !keys.includes(one.attribute))) {
		if (protocol.includes(attribute)) return `it also writes \`${attribute}\`, which a claim writes in its own way`;
		const text = (context.files.read(at.file) ?? "").slice(at.start, at.end);
		if (!(at.file === own.file && !isWithin(at, call.helper?.at)) && require_code.rootsOf(text).length > 0) return `the value of \`${attribute}\` is known only inside \`${call.helper?.name}\``;
		set.push({
			attribute,
			text
		});
	}
	return set;
}
const isWithin = (at, outer) => outer !== void 0 && outer.file === at.file && outer.start <= at.start && at.end <= outer.end;
/** A helper that makes an object of the row gives something else than the claim. */
function givesRow({ transition, module }) {
	const read = transition.guard?.store;
	if (read?.library !== "boto3.Table") return false;
	if (!read.helper) return true;
	const around = module(read.at.file);
	const helper = around && require_code.functionAround(around, read.at);
	return helper !== void 0 && require_code.givesRawRow(helper, read.at);
}
// src/languages/python/claims/wording.ts
/** As long as Black lets a line be, less two levels of indentation. */
const longest$1 = 80;
/** `kept`: the name of the row where only its token is needed. */
function wordingOf({ callee, given, pair }, variable, text, kept) {
	const unit = require_layout.indentUnit(text);
	const made = (target) => {
		const line = `${target} = ${callee}(${given.join(", ")})`;
		if (line.length <= longest$1) return line;
		return `${target} = ${callee}(\n${given.map((one) => `${unit}${one},\n`).join("")})`;
	};
	return {
		claim: (row = kept) => made(row || pair === "always" ? `${variable}, ${row ?? "_"}` : variable),
		won: variable,
		lost: `not ${variable}`,
		or: " or ",
		and: " and ",
		leave: (statements) => `if not ${variable}:\n${statements.replaceAll(/^(?=.)/gm, unit)}`
	};
}
// src/languages/python/fences/conditional.ts
/** A boto3 call that writes a status, under a condition, with its refusal caught. */
function conditionalEdits(fence, job) {
	const { write, calls } = fence;
	const { store } = write;
	if (!store || !/^boto3/.test(store.library)) return require_code.fenceByHand(store?.library);
	if (store.helper) return `\`${store.helper.name}\` makes the write, and other code may rely on it; let it take the claim's token`;
	const quote = quoteOf(job.text);
	const request = new Map(calls.write.arguments.flatMap((one) => one.name === void 0 ? [] : [[one.name, {
		value: one.value,
		whole: one
	}]]));
	const edits = require_code.conditionEdits(fence, request, job.text, {
		text: (value) => spelled(value, quote),
		part: (name, value) => `${name}=${value}`,
		entry: (key, value) => `${spelled(key, quote)}: ${value}`,
		tagged: (value) => `{${spelled("S", quote)}: ${value}}`,
		textOf: ({ file, start, end }) => (job.context.files.read(file) ?? "").slice(start, end)
	}, job.module);
	if (typeof edits === "string") return edits;
	return caught(fence, edits, store.client ?? "", store.library, job.text);
}
function caught(fence, edits, client, library, text) {
	const { start, end } = fence.paths.write.at(-1).statement;
	const unit = require_layout.indentUnit(text);
	const lines = require_code.moved({
		start,
		end
	}, edits, text, unit);
	if (typeof lines === "string") return lines;
	const exceptions = library === "boto3.client" ? `${client}.exceptions` : `${client}.meta.client.exceptions`;
	const onward = require_code.onwardOf(fence);
	if (typeof onward !== "string") return onward.skipped;
	const code = [
		"try:",
		...lines,
		`except ${exceptions}.ConditionalCheckFailedException:`,
		...leaving(fence, onward, text).map((line) => unit + line)
	];
	return [{
		start,
		end,
		text: require_layout.laid(code.join("\n"), require_layout.indentAt(text, start), require_layout.newlineOf(text))
	}];
}
/** A line at info by the module's own logger, and the way on. */
function leaving(fence, onward, text) {
	const logger = /^(_?log(?:ger)?)\s*=/m.exec(text)?.[1];
	const quote = quoteOf(text);
	const said = logger ? `${logger}.info(${quote}Another worker has %s by now${quote}, ${fence.write.subject})` : "# Another worker has the job by now.";
	if (onward === "nothing") return logger ? [said] : [said, "pass"];
	return [said, onward];
}
// src/languages/python/fences/settled.ts
const longest = 88;
/** `queue_claims.complete(table, key, job["claimToken"])` in the place of a write after `queue_claims.claim`. */
function settledEdits(fence, job) {
	const { calls, write } = fence;
	const { text } = job;
	const textOf = ({ start, end }) => text.slice(start, end);
	const { callee, arguments: given } = calls.claim;
	const [table, key] = given;
	if (callee.is !== "member" || !table || !key || table.name !== void 0 || key.name !== void 0) return "the claim is not made by `queue_claims.claim(table, key, …)`";
	const schema = given.find(({ name }) => name === "schema");
	const settling = require_code.settlingOf$1(fence.to, wordsOf(schema?.value));
	if (!settling) return `the claim's schema does not say that ${fence.to} is one of its statuses`;
	const row = rowOf(fence, text);
	if (typeof row === "string") return row;
	const set = write.store ? valuesOf({
		...job,
		transition: write
	}, write.store) : "what else it writes is not known";
	if (typeof set === "string") return set;
	const quote = quoteOf(text);
	const own = settling === "complete" ? "result" : "error";
	const values = set.filter(({ attribute }) => attribute !== own).map((one) => `${spelled(one.attribute, quote)}: ${one.text}`);
	const kept = set.find(({ attribute }) => attribute === own && settling !== "release");
	const call = [
		textOf(table),
		textOf(key),
		`${row.expression}[${spelled("claimToken", quote)}]`,
		...kept ? [`${own}=${kept.text}`] : [],
		...values.length > 0 ? [`values={${values.join(", ")}}`] : [],
		...schema ? [textOf(schema)] : []
	];
	const name = `${textOf(callee.of)}.${settling}`;
	const line = `${name}(${call.join(", ")})`;
	const indent = require_layout.indentAt(text, calls.write.start);
	const unit = require_layout.indentUnit(text);
	const code = indent.length + line.length <= longest && !line.includes("\n") ? line : require_layout.laid(`${name}(\n${call.map((one) => `${unit}${one},\n`).join("")})`, indent, require_layout.newlineOf(text));
	return [...row.edits, {
		start: calls.write.start,
		end: calls.write.end,
		text: code
	}];
}
/** `schema=queue_claims.Schema(completed="done")`: its words. */
function wordsOf(schema) {
	if (schema?.is !== "call") return {};
	return Object.fromEntries(schema.arguments.flatMap(({ name, value }) => {
		const word = require_code.literalText(value);
		return name !== void 0 && word !== void 0 ? [[name, word]] : [];
	}));
}
/** The claimed row, which the claim gives as the second of a pair: by its name, or by one that it is now given. */
function rowOf({ paths, calls, function: code }, text) {
	const statement = paths.claim.at(-1)?.statement;
	if (statement?.is !== "assign" || require_code.awaited(statement.value) !== calls.claim) return "what the claim answers is not kept";
	const { target } = statement;
	const body = text.slice(code.start, code.end);
	const free = [
		"job",
		"row",
		"claimed_job"
	].find((name) => !new RegExp(`\\b${name}\\b`).test(body));
	if (target.is === "name" && free !== void 0) return {
		expression: free,
		edits: [{
			start: target.end,
			end: target.end,
			text: `, ${free}`
		}]
	};
	const second = target.is === "list" ? target.items[1] : void 0;
	if (second?.is !== "name") return "what the claim answers is kept in a form of its own";
	if (second.name === "_" && free !== void 0) return {
		expression: free,
		edits: [{
			start: second.start,
			end: second.end,
			text: free
		}]
	};
	return (require_code.definitionsOf(code).names.get(second.name) ?? []).length === 1 ? {
		expression: second.name,
		edits: []
	} : `\`${second.name}\` is given another value besides the claimed row`;
}
// src/languages/python/recovery/sweep-module.ts
const hardLimit = 90;
/** One call of `recover` for each table; or why a claim's table or key cannot be said there. */
function sweepModule(claims, { timeLimit }, folder, files) {
	const calls = /* @__PURE__ */ new Map();
	const imports = /* @__PURE__ */ new Set();
	const late = /* @__PURE__ */ new Map();
	const sent = [];
	const takeLate = ({ file }, name) => {
		const from = moduleOf$1(file, files);
		late.set(from, new Set(late.get(from)).add(name));
	};
	for (const claim of claims) {
		if (node_path.posix.dirname(claim.own.file) !== folder) return "the claims of the app stand in several folders";
		const { call, text, root, own } = claim;
		const [table, key] = call.arguments.map(({ value }) => value);
		const names = key?.is === "object" ? key.entries.map((entry) => entry.key && require_code.literalText(entry.key)) : [];
		if (!table || names.length === 0 || names.includes(void 0)) return "the key of the row is put together elsewhere";
		const schema = call.arguments.find(({ name }) => name === "schema")?.value;
		const at = text.slice(table.start, table.end);
		if (root.from === void 0) takeLate(own, root.name);
		else imports.add(`from ${root.from} import ${root.original}${root.original === root.name ? "" : ` as ${root.name}`}`);
		const sender = schema ? void 0 : senderOf(claim, claims);
		if (sender) takeLate(own, sender.task);
		if (sender) sent.push(claim);
		const given = [
			at,
			`[${names.map((name) => `"${name}"`).join(", ")}]`,
			...sender ? ["action=settle", `send=lambda job: ${sender.task}.delay(job["${names[0]}"])`] : ["action=\"fail\""],
			...schema ? [`schema=${text.slice(schema.start, schema.end)}`] : []
		];
		calls.set(at, given);
	}
	const own = claims[0].own.imports.find(({ local }) => local === "queue_claims");
	if (!own) return "the claim is not one of `queue_claims`";
	imports.add(own.name === "*" ? `import ${own.from}` : `from ${own.from} import ${own.name}`);
	const task = [...packagePath(folder, files), "recover_orphaned_jobs"].join(".");
	const head = `@shared_task(name="${task}", acks_late=False${(require_facts.valueIn(timeLimit) ?? hardLimit) > 89 ? `, time_limit=${hardLimit}, soft_time_limit=75` : ""})`;
	return {
		task,
		sent,
		text: written([...imports], late, [...calls.values()], head)
	};
}
const moduleOf$1 = (file, files) => `${files.exists(`${node_path.posix.dirname(file)}/__init__.py`) ? "." : ""}${node_path.posix.basename(file, ".py")}`;
/** A task that takes nothing but the job's id, and is the only one that claims in this table, can be sent again. */
function senderOf({ own, transition, call, task, text }, all) {
	const code = require_code.functionAround(own, transition.call);
	const [table, key] = call.arguments.map(({ value }) => value);
	const onTable = all.filter((one) => {
		const first = one.call.arguments[0].value;
		return one.text.slice(first.start, first.end) === text.slice(table.start, table.end);
	});
	const wanted = code?.parameters.filter(({ name, default: value }) => name !== "self" && !value) ?? [];
	const id = key?.is === "object" && key.entries.length === 1 ? key.entries[0].value : void 0;
	const isPlain = id?.is === "name" && wanted.length === 1 && wanted[0].name === id.name;
	return task && code?.name === task.name && isPlain && onTable.length === 1 ? { task: task.name } : void 0;
}
/** A folder's package, from the topmost one. */
function packagePath(folder, files) {
	const parts = [];
	for (let at = folder; at !== "." && files.exists(`${at}/__init__.py`); at = node_path.posix.dirname(at)) parts.unshift(node_path.posix.basename(at));
	return parts;
}
/** `late`: imported when the task runs, for its module may be the one that is being imported. */
function written(imports, late, calls, head) {
	const sends = calls.some((given) => given.includes("action=settle"));
	const settle = [
		"",
		"",
		"def settle(row):",
		"    \"\"\"A job that nobody has claimed is sent again: the claim lets one of its messages run.",
		"",
		"    It is found only if its row was written with `queue_claims.waiting(key)`, or by `queue_claims.create`.",
		"    \"\"\"",
		"    return \"requeue\" if row[\"status\"] == \"PENDING\" else \"fail\""
	];
	return `${[
		"\"\"\"Takes up the jobs that a worker left behind when it died. Beat runs it.\"\"\"",
		"",
		"from celery import shared_task",
		"from celery.utils.log import get_task_logger",
		"",
		...[...imports].sort(),
		"",
		"logger = get_task_logger(__name__)",
		...sends ? settle : [],
		"",
		"",
		head,
		"def recover_orphaned_jobs():",
		...[...late].map(([from, names]) => `    from ${from} import ${[...names].sort().join(", ")}`),
		...late.size > 0 ? [""] : [],
		...calls.flatMap((given) => [
			"    recovered = queue_claims.recover(",
			...given.map((one) => `        ${one},`),
			"    )",
			"    for job in recovered.rows:",
			"        logger.info(\"Orphaned job %s: %s\", job[\"key\"], job[\"outcome\"])"
		])
	].join("\n")}\n`;
}
// src/languages/python/recovery/schedule.ts
const seconds = 60;
/** An entry of the schedule that is there, or a schedule; and the module's name where the app looks for tasks. */
function scheduleEdits({ at, schedule }, { folder, name, task }, { files }, module) {
	if (schedule?.is === "unknown") return `the schedule of beat could not be read: ${schedule.why}`;
	const own = module(at.file);
	const made = own?.body.find((one) => one.start <= at.start && at.end <= one.end);
	if (made?.is !== "assign" || made.target.is !== "name") return "the app of Celery is not made at the top of its module";
	const app = made.target.name;
	const text = files.read(at.file) ?? "";
	const newline = require_layout.newlineOf(text);
	const parts = packagePath(folder, files);
	const found = parts.length > 0 ? `${app}.autodiscover_tasks(["${parts.join(".")}"], related_name="${name}")` : `${app}.autodiscover_tasks(["${name}"], related_name=None)`;
	const entry = `"recover-orphaned-jobs": {"task": "${task}", "schedule": ${seconds}.0}`;
	const own_schedule = schedule ? [] : [`${app}.conf.beat_schedule = {${entry}}`];
	const end = require_layout.lineEnd(text, lastOf$1(own.body, app, made).end);
	const edits = /* @__PURE__ */ new Map();
	const add = (file, edit) => edits.set(file, [...edits.get(file) ?? [], edit]);
	add(at.file, {
		start: end,
		end,
		text: [found, ...own_schedule].map((line) => newline + line).join("")
	});
	if (schedule?.is === "set") {
		const dictionary = dictionaryAt(module(schedule.at.file), schedule.at);
		if (!dictionary) return "the schedule of beat is not a dictionary that is written there";
		const file = schedule.at.file;
		add(file, require_languages_python_edits.inserted(files.read(file) ?? "", dictionary.start + 1, dictionary.end - 1, dictionary.entries, entry));
	}
	return edits;
}
/** The last statement of the module's top that sets the app up: `app.config_from_object(…)`, `app.conf.x = …`. */
function lastOf$1(body, app, made) {
	const isOfApp = (one) => {
		let at = one.is === "assign" ? one.target : one.is === "expression" ? one.value : void 0;
		while (at && at.is !== "name") at = at.is === "call" ? at.callee : "of" in at ? at.of : void 0;
		return at?.is === "name" && at.name === app;
	};
	return body.findLast(isOfApp) ?? made;
}
function dictionaryAt(module, at) {
	let found;
	if (module) require_code.walk(module, { expression(one) {
		if (one.is === "object" && one.start === at.start && one.end === at.end) found ??= one;
	} });
	return found?.is === "object" ? found : void 0;
}
// src/languages/python/recovery/waiting-rows.ts
/**
* A row that waits is in the table's recovery index only if it was written with what the index is made of: each `put_item` of
* the claimed table that writes a waiting row gets `**queue_claims.waiting(key)`.
*/
function waitingEdits(claim, context, module) {
	const edits = /* @__PURE__ */ new Map();
	const puts = context.facts.filter((fact) => fact.kind === "transition" && fact.how === "put" && isWaiting(fact));
	const calls = new Map(puts.flatMap(({ store }) => store ? [[`${store.at.file}:${store.at.start}`, store]] : []));
	for (const store of calls.values()) {
		const own = module(store.at.file);
		if (!own || !isOn(claim, store, own, context) || !hasFunction(own, "waiting", context)) continue;
		const made = waitingEdit(claim, store, own, context);
		if (made) edits.set(own.file, [...edits.get(own.file) ?? [], ...made]);
	}
	return edits;
}
const isWaiting = ({ to }) => require_facts.phaseOf(require_facts.valueIn(to) ?? "") === "waiting";
/** Both names are of the same variable, wherever it is imported from. */
function isOn({ own, text, call }, { library, client }, puts, { files }) {
	const [table] = call.arguments;
	const claimed = table && definedAt(text.slice(table.value.start, table.value.end), own, files);
	return library === "boto3.Table" && client !== void 0 && claimed === definedAt(client, puts, files);
}
function definedAt(name, own, files) {
	const brought = own.imports.find(({ local }) => local === name);
	return `${brought ? target(brought.from, own.file, files) : own.file}:${brought?.name ?? name}`;
}
function waitingEdit(claim, store, own, context) {
	const text = context.files.read(own.file) ?? "";
	const item = require_code.callAt(own, store.at)?.arguments.find(({ name }) => name === "Item")?.value;
	const key = claim.call.arguments[1]?.value;
	if (item?.is !== "object" || key?.is !== "object" || item.entries.some((entry) => isFilled(entry, text))) return;
	const parts = key.entries.map((part) => item.entries.find((entry) => require_code.keyOf(entry) === require_code.keyOf(part)));
	if (!parts.every((part) => part !== void 0 && isPlain(part.value))) return;
	const { wanted, callee } = vendored(own, context);
	const schema = claim.call.arguments.find(({ name }) => name === "schema");
	const entry = `**${callee}.waiting(${[`{${parts.map(({ start, end }) => text.slice(start, end)).join(", ")}}`, ...schema ? [claim.text.slice(schema.start, schema.end)] : []].join(", ")})`;
	return [...importEdits(own, text, [wanted], [], callee).edits, require_languages_python_edits.inserted(text, item.start + 1, item.end - 1, item.entries, entry)];
}
/** It has a lease, or what is spread in may bring one. */
const isFilled = (entry, text) => require_code.keyOf(entry) === "leaseExpiresAt" || /queue_claims|waiting/.test(text.slice(entry.start, entry.end));
/** Its value is the same a second time. */
const isPlain = (value) => value.is === "name" || value.is === "literal" || value.is === "member" && isPlain(value.of);
// src/languages/python/celery/names.ts
/**
* Celery's settings by their lowercase names (celery/app/defaults.py, 5.6), and the names they had before Celery 4. A key
* that is none of them is ignored by Celery without a word.
*/
const sections = {
	"": "accept_content result_accept_content enable_utc imports include timezone",
	beat: "max_loop_interval schedule scheduler schedule_filename sync_every cron_starting_deadline",
	broker: "url read_url write_url transport transport_options connection_timeout connection_retry connection_retry_on_startup connection_max_retries channel_error_retry failover_strategy heartbeat heartbeat_checkrate login_method native_delayed_delivery_queue_type pool_limit pool_acquire_timeout use_ssl host port user password vhost",
	cache: "backend backend_options",
	cassandra: "entry_ttl keyspace port read_consistency servers bundle_path table write_consistency auth_provider auth_kwargs options",
	s3: "access_key_id secret_access_key bucket base_path endpoint_url region",
	azureblockblob: "container_name retry_initial_backoff_sec retry_increment_base retry_max_attempts base_path connection_timeout read_timeout",
	gcs: "bucket project base_path ttl",
	control: "queue_ttl queue_expires queue_exclusive queue_durable exchange",
	couchbase: "backend_settings",
	arangodb: "backend_settings",
	mongodb: "backend_settings",
	cosmosdbsql: "database_name collection_name consistency_level max_retry_attempts max_retry_wait_time",
	event: "queue_expires queue_ttl queue_prefix queue_exclusive queue_durable serializer exchange",
	redis: "backend_use_ssl db host max_connections username password port socket_timeout socket_connect_timeout retry_on_timeout socket_keepalive",
	result: "backend cache_max compression exchange exchange_type expires persistent extended serializer backend_transport_options chord_retry_interval chord_join_timeout backend_max_sleep_between_retries_ms backend_max_retries backend_base_sleep_between_retries_ms backend_always_retry",
	elasticsearch: "retry_on_timeout max_retries timeout save_meta_as_text",
	security: "certificate cert_store key key_password digest",
	database: "url engine_options engine_callback short_lived_sessions table_schemas table_names create_tables_at_setup",
	task: "acks_late acks_on_failure_or_timeout acks_on_failure acks_on_timeout always_eager annotations compression create_missing_queues create_missing_queue_type create_missing_queue_exchange_type inherit_parent_priority default_delivery_mode default_queue default_queue_type default_exchange default_exchange_type default_routing_key default_rate_limit default_priority eager_propagates ignore_result store_eager_result protocol publish_retry publish_retry_policy queues queue_max_priority reject_on_worker_lost remote_tracebacks routes send_sent_event serializer soft_time_limit time_limit store_errors_even_if_ignored track_started allow_error_cb_on_chord_header",
	worker: "agent autoscaler cancel_long_running_tasks_on_connection_loss soft_shutdown_timeout enable_soft_shutdown_on_idle concurrency consumer direct disable_rate_limits deduplicate_successful_tasks enable_remote_control hijack_root_logger log_color log_format lost_wait max_memory_per_child max_tasks_per_child pool pool_putlocks pool_restarts proc_alive_timeout prefetch_multiplier eta_task_limit enable_prefetch_count_reduction disable_prefetch redirect_stdouts redirect_stdouts_level send_task_events state_db task_log_format timer timer_precision detect_quorum_queues"
};
/** What stands before a section's keys in their old names; a section that is not here kept its own. */
const oldSections = {
	beat: "CELERYBEAT",
	cache: "CELERY_CACHE",
	couchbase: "CELERY_COUCHBASE",
	arangodb: "CELERY_ARANGODB",
	mongodb: "CELERY_MONGODB",
	event: "CELERY_EVENT",
	redis: "CELERY_REDIS",
	result: "CELERY_RESULT",
	elasticsearch: "CELERY_ELASTICSEARCH",
	security: "CELERY_SECURITY",
	task: "CELERY",
	worker: "CELERYD"
};
const irregular = {
	accept_content: "CELERY_ACCEPT_CONTENT",
	imports: "CELERY_IMPORTS",
	include: "CELERY_INCLUDE",
	timezone: "CELERY_TIMEZONE",
	result_cache_max: "CELERY_MAX_CACHED_RESULTS",
	result_expires: "CELERY_TASK_RESULT_EXPIRES",
	database_url: "CELERY_RESULT_DBURI",
	database_engine_options: "CELERY_RESULT_ENGINE_OPTIONS",
	database_short_lived_sessions: "CELERY_RESULT_DB_SHORT_LIVED_SESSIONS",
	database_table_names: "CELERY_RESULT_DB_TABLENAMES",
	task_compression: "CELERY_MESSAGE_COMPRESSION",
	task_eager_propagates: "CELERY_EAGER_PROPAGATES_EXCEPTIONS",
	task_protocol: "CELERY_TASK_PROTOCOL",
	task_publish_retry: "CELERY_TASK_PUBLISH_RETRY",
	task_publish_retry_policy: "CELERY_TASK_PUBLISH_RETRY_POLICY",
	task_send_sent_event: "CELERY_SEND_TASK_SENT_EVENT",
	task_serializer: "CELERY_TASK_SERIALIZER",
	task_soft_time_limit: "CELERYD_TASK_SOFT_TIME_LIMIT",
	task_time_limit: "CELERYD_TASK_TIME_LIMIT",
	worker_direct: "CELERY_WORKER_DIRECT",
	worker_disable_rate_limits: "CELERY_DISABLE_RATE_LIMITS",
	worker_enable_remote_control: "CELERY_ENABLE_REMOTE_CONTROL",
	worker_lost_wait: "CELERYD_WORKER_LOST_WAIT",
	worker_redirect_stdouts: "CELERY_REDIRECT_STDOUTS",
	worker_redirect_stdouts_level: "CELERY_REDIRECT_STDOUTS_LEVEL",
	worker_send_task_events: "CELERY_SEND_EVENTS"
};
/** What is off by default, beside what decides about delivery: a project relies on what it wrote there. */
const offByDefault = /* @__PURE__ */ new Set([
	"event_queue_durable",
	"event_queue_exclusive",
	"control_queue_durable",
	"control_queue_exclusive",
	"result_extended",
	"task_always_eager",
	"task_eager_propagates",
	"task_ignore_result",
	"task_inherit_parent_priority",
	"task_remote_tracebacks",
	"task_send_sent_event",
	"task_store_eager_result",
	"task_store_errors_even_if_ignored",
	"task_track_started",
	"worker_direct",
	"worker_disable_rate_limits",
	"worker_pool_restarts",
	"worker_send_task_events"
]);
/** The same of what is on. */
const onByDefault = /* @__PURE__ */ new Set([
	"broker_connection_retry",
	"enable_utc",
	"task_create_missing_queues",
	"task_publish_retry",
	"worker_enable_remote_control",
	"worker_hijack_root_logger",
	"worker_pool_putlocks",
	"worker_redirect_stdouts"
]);
/** New name -> old name. */
const oldNames = new Map(Object.entries(sections).flatMap(([section, keys]) => keys.split(" ").map((key) => {
	const name = section === "" ? key : `${section}_${key}`;
	return [name, irregular[name] ?? `${oldSections[section] ?? section.toUpperCase()}_${key.toUpperCase()}`.replace(/^_/, "")];
})));
/** Old name -> new name. */
const newNames = new Map([...oldNames].map(([name, old]) => [old, name]));
/** How a setting is written under a namespace: the case of the namespace is the case of the whole. */
function underNamespace(name, namespace) {
	const written = `${namespace.replace(/_+$/, "")}_${name}`;
	return namespace === namespace.toUpperCase() ? written.toUpperCase() : written.toLowerCase();
}
/** Whether a name is a setting's under some spelling: lowercase, old, or with a namespace before it. */
function isSetting(name) {
	const lower = name.toLowerCase();
	return newNames.has(name) || oldNames.has(lower) || oldNames.has(lower.replace(/^[a-z0-9]+_/, ""));
}
// src/languages/python/celery/ids.ts
/** The place of the call that makes the app: unique, and stable as long as the code before it is. */
const workerId = (app) => `worker:${app.at.file}:${app.name}:${app.at.start}`;
const taskId = (at, name) => `task:${at.file}:${name}:${at.start}`;
// src/languages/python/celery/settings.ts
const isNamed = (slot) => slot?.is === "written" && slot.key !== void 0;
/** The fact of an option that is written under a name. */
function settingOf(slot, told, { files }) {
	const at = require_code.locate(slot.key, slot.place);
	const name = (files.read(at.file) ?? "").slice(at.start, at.end).replace(/^\w*["']+|["']+$/g, "");
	return {
		kind: "setting",
		id: `setting:${at.file}:${name}:${at.start}:${told.of}`,
		at,
		language: "python",
		name,
		whole: require_code.locate(slot.value, slot.place),
		...told
	};
}
// src/languages/python/celery/values.ts
/** The scalar that a slot holds; undefined where nothing is set. */
function scalarOf(given, mappings) {
	const slot = given && mappings.settled(given);
	if (slot?.is !== "written") return slot;
	const known = mappings.base.fold(slot.value, slot.place);
	return known.is === "set" && slot.unless !== void 0 ? {
		...known,
		unless: known.unless ?? slot.unless
	} : known;
}
const convert = (known, change) => {
	if (known.is === "unknown") return known;
	const value = change(known.value);
	if (value === void 0) return require_facts.unknown(`it is ${JSON.stringify(known.value)}`, known.is === "set" ? known.at : void 0);
	return {
		...known,
		value
	};
};
/** Celery takes any true value for late. */
const ackOf = (known) => convert(known, (value) => truthy(value) ? "late" : "early");
/** No limit is `None`, or zero. */
const limitOf = (known) => convert(known, (value) => {
	if (!truthy(value)) return null;
	return typeof value === "number" && value > 0 ? require_facts.seconds(value) : void 0;
});
/** Celery calls `int` on it. */
const countOf = (known) => convert(known, (value) => {
	const number = typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
	return typeof number === "number" && number >= 0 ? Math.trunc(number) : void 0;
});
const numberIn = (known) => convert(known, (value) => {
	const number = typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
	return typeof number === "number" ? number : void 0;
});
const secondsIn = (known) => require_facts.map(numberIn(known), require_facts.seconds);
/** `"10/m"`, `5`: as starts in a second (celery/utils/time.py, `rate`). Zero and `None` limit nothing. */
function rateOf(known) {
	if (known.is !== "unknown" && !truthy(known.value)) return void 0;
	return convert(known, (value) => {
		const [, count, unit] = /^\s*(\d+(?:\.\d+)?)\s*(?:\/\s*([smh]))?\s*$/.exec(String(value)) ?? [];
		return count === void 0 ? void 0 : Number(count) / {
			s: 1,
			m: 60,
			h: 3600
		}[unit ?? "s"];
	});
}
const poolOf = (known) => convert(known, (value) => typeof value === "string" ? value : void 0);
const celeryDefault = (value, room) => require_facts.byDefault(value, "Celery's default", room);
/** How many items a written list holds. */
function lengthOf(given, mappings) {
	const slot = given && mappings.settled(given);
	if (slot?.is !== "written") return slot;
	const meaning = mappings.base.code.meaning(slot.value, slot.place);
	const list = meaning?.is === "value" ? meaning.value : slot.value;
	const at = require_code.locate(slot.value, slot.place);
	if (slot.over || list.is !== "list" || list.items.some((item) => item.is === "spread")) return list.is === "object" && list.entries.every((entry) => entry.key) && !slot.over ? {
		is: "set",
		value: list.entries.length,
		at
	} : require_facts.unknown("it is computed", at);
	return {
		is: "set",
		value: list.items.length,
		at
	};
}
/** How many entries a written dictionary has, at the dictionary itself. */
function entriesOf(slot, { base }) {
	if (slot.is !== "written") return slot;
	const meaning = base.code.meaning(slot.value, slot.place);
	const { value, place } = meaning?.is === "value" ? meaning : slot;
	return value.is === "object" && !slot.over ? {
		is: "set",
		value: value.entries.length,
		at: require_code.locate(value, place)
	} : require_facts.unknown("it is put together elsewhere", require_code.locate(slot.value, slot.place));
}
// src/languages/python/celery/ack-options.ts
/** Options of a task that ask for a redelivery, and the value that departs from the default. */
const options$1 = {
	reject_on_worker_lost: true,
	acks_on_failure_or_timeout: false,
	acks_on_failure: false,
	acks_on_timeout: false
};
/**
* Whether a late-acknowledged message comes back when its process is killed (celery/worker/request.py, `on_failure`): what is
* rejected but not requeued stays on SQS as well. `effective` gives what holds for a task after all settings.
*/
function rejectsLost(effective) {
	const all = [
		"reject_on_worker_lost",
		"acks_on_failure_or_timeout",
		"acks_on_failure"
	].flatMap((name) => {
		const known = effective(name);
		return known ? [require_facts.map(known, (one) => one !== null && truthy(one) === options$1[name])] : [];
	});
	return all.find((one) => one.is !== "unknown" && one.value) ?? all.find((one) => one.is === "unknown") ?? all[0] ?? celeryDefault(false);
}
/** What a task's decorator or class asks of its acknowledgement; Celery looks at none of it under early acknowledgement. */
const ackOptionsOf = (task, { mappings }) => Object.entries(options$1).flatMap(([name, value]) => asked(task.options.entries.get(name), "redelivery", value, taskId(task.at, task.name), mappings));
/** The same for all tasks of an app, and what else a worker is asked for. */
function ackSettingsOf(app, project) {
	const configuration = project.configuration(app);
	const of = workerId(app);
	const setting = (name, asks, value) => asked(configuration.written(name), asks, value, of, project.mappings);
	return [
		...Object.entries(options$1).flatMap(([name, value]) => setting(`task_${name}`, "redelivery", value)),
		...setting("worker_deduplicate_successful_tasks", "deduplication", true),
		...setting("worker_disable_prefetch", "no-prefetch", true),
		...setting("worker_detect_quorum_queues", "quorum-queues", false)
	];
}
function asked(slot, asks, value, of, mappings) {
	const known = isNamed(slot) ? scalarOf(slot, mappings) : void 0;
	if (!isNamed(slot) || !known) return [];
	return [settingOf(slot, {
		of,
		asks,
		departs: require_facts.map(known, (one) => one !== null && truthy(one) === value)
	}, mappings.base)];
}
// src/languages/python/mappings/keys.ts
/** A key as text; undefined for one that is computed from what is not known. */
function literalKey(key, base, place) {
	const known = base.fold(key, place);
	return known.is === "set" && known.unless === void 0 && typeof known.value === "string" ? known.value : void 0;
}
// src/languages/python/mappings/mapping.ts
const cannotTell = (why, at) => require_facts.unknown(why, at);
/** What a module, a class or a dictionary holds under which key, once all its statements have run. */
var Mapping = class Mapping {
	entries = /* @__PURE__ */ new Map();
	/** Keys whose dictionaries later statements add to, wherever those are written. */
	addedTo = /* @__PURE__ */ new Map();
	/** Why it may hold more than is seen, or other values. */
	open;
	/** Undefined where nothing is set; unknown where something might be. */
	get(key) {
		return this.entries.get(key) ?? this.open;
	}
	/** Python's `update`: what the other holds stands above; where it may hold anything, so may this. */
	update(other) {
		if (other.open) {
			this.open = other.open;
			for (const key of this.entries.keys()) this.entries.set(key, other.open);
		}
		for (const [key, slot] of other.entries) this.entries.set(key, slot);
	}
	static opened(why) {
		const mapping = new Mapping();
		mapping.open = why;
		return mapping;
	}
};
// src/languages/python/mappings/turns.ts
/** The turns of a loop over what is written out: a list, a dictionary's keys, values or items. */
function turnsOf(target, over, place, sources) {
	const turns = itemsOf(over, place, sources)?.map((item) => turnOf(target, item));
	return turns?.every((turn) => turn !== void 0) ? turns : void 0;
}
function turnOf(target, item) {
	if (target.is === "name") return /* @__PURE__ */ new Map([[target.name, item]]);
	if (target.is !== "list" || item.is !== "list" || target.items.length !== item.items.length) return void 0;
	const parts = target.items.map((one, index) => turnOf(one, item.items[index]));
	return parts.every((part) => part !== void 0) ? new Map(parts.flatMap((part) => [...part])) : void 0;
}
function itemsOf(over, place, sources) {
	const meaning = sources.base.code.meaning(over, place);
	const list = meaning?.is === "value" && meaning.place.module === place.module ? meaning.value : over;
	if (list.is === "list") return list.items.some(({ is }) => is === "spread") ? void 0 : list.items;
	if (list.is !== "call" || list.callee.is !== "member" || list.arguments.length > 0) return void 0;
	const { of, name: part } = list.callee;
	if (part !== "items" && part !== "keys" && part !== "values") return void 0;
	const { entries, open } = sources.mappingOf(of, place);
	const items = [...entries].map(([name, slot]) => {
		if (slot.is !== "written" || slot.over || slot.unless !== void 0 || slot.place.module !== place.module) return void 0;
		const { value, key = value } = slot;
		const named = {
			is: "literal",
			start: key.start,
			end: key.end,
			value: name
		};
		if (part !== "items") return part === "keys" ? named : value;
		return {
			is: "list",
			form: "tuple",
			start: key.start,
			end: value.end,
			items: [named, value]
		};
	});
	return !open && items.every((item) => item !== void 0) ? items : void 0;
}
/** Code as it runs in one turn. What nothing stands in for stays the same object. */
function inTurn(part, turn) {
	if (typeof part !== "object" || part === null) return part;
	if ("is" in part && part.is === "name" && "name" in part) return turn.get(String(part.name)) ?? part;
	const parts = Object.entries(part).map(([key, value]) => [key, inTurn(value, turn)]);
	if (parts.every(([key, value]) => value === part[key])) return part;
	return Array.isArray(part) ? parts.map(([, value]) => value) : Object.fromEntries(parts);
}
/** Whether a loop's body does nothing but set keys, plainly: no other loop says what a mapping holds. */
const setsKeys = (body) => body.length <= 4 && body.every(({ is }) => is === "assign" || is === "expression") && body.some((one) => one.is === "assign" && one.target.is === "index" || one.is === "expression" && one.value.is === "call" && one.value.callee.is === "member" && /^(update|setdefault|__setitem__)$/.test(one.value.callee.name));
/** Whether each turn runs the whole body, with the names of its target as they are. */
const runsThrough = (body, turn) => body.every((statement) => ![
	"break",
	"continue",
	"return",
	"throw"
].includes(statement.is) && !(statement.is === "assign" && statement.target.is === "name" && turn.has(statement.target.name)) && require_code.blocksOf(statement).every((block) => runsThrough(block, turn)));
// src/languages/python/mappings/comprehension.ts
/** `{name: {"time_limit": 90} for name in ("billing.charge", "billing.refund")}`; also one that yields pairs. */
function comprehended(expression, place, sources) {
	if (expression.is !== "call" || expression.callee.is !== "function") return void 0;
	const { function: code } = expression.callee;
	const [clause] = code.body;
	if (code.name !== void 0 || code.parameters.length > 0 || code.body.length !== 1 || clause?.is !== "loop") return void 0;
	const mapping = new Mapping();
	fill(mapping, code.body, require_code.within(place, code), sources);
	return mapping;
}
function fill(mapping, statements, place, sources) {
	const [first] = statements;
	const open = (why) => mapping.update(Mapping.opened(cannotTell(why, first && require_code.locate(first, place))));
	if (first?.is === "loop") {
		const turns = first.target && first.over && turnsOf(first.target, first.over, place, sources);
		if (!turns) open("what it is made of is computed");
		for (const turn of turns ?? []) fill(mapping, inTurn(first.body, turn), place, sources);
	} else if (first?.is === "if") {
		const test = sources.base.fold(first.test, place);
		if (test.is !== "set" || test.unless !== void 0) open("it depends on a condition");
		else if (truthy(test.value)) fill(mapping, first.then, place, sources);
	} else {
		const [key, value] = pairIn(statements);
		const name = key && literalKey(key, sources.base, place);
		if (!key || !value || name === void 0) open("a key is computed");
		else mapping.entries.set(name, {
			is: "written",
			value,
			place,
			key: spanOf(key)
		});
	}
}
/** A dictionary's pair is two statements; a list's item is one. */
function pairIn(statements) {
	const parts = statements.flatMap((one) => one.is === "expression" ? [one.value] : []);
	return parts.length === 1 && parts[0]?.is === "list" ? parts[0].items : parts;
}
// src/languages/python/mappings/dictionary.ts
/** `{…}`, `dict(…)`, `{**a, …}`, `a | b`, `a.copy()`. */
function readDictionary(expression, place, sources) {
	const { base } = sources;
	const read = (one) => sources.mappingOf(one, place);
	const mapping = new Mapping();
	if (expression.is === "object") {
		for (const { key, value } of expression.entries) {
			const name = key && literalKey(key, base, place);
			if (!key) mapping.update(read(value));
			else if (name !== void 0) mapping.entries.set(name, {
				is: "written",
				value,
				place,
				key: spanOf(key)
			});
			else if (key.is !== "literal") mapping.update(Mapping.opened(cannotTell("a key is computed", require_code.locate(key, place))));
		}
		return mapping;
	}
	if (expression.is === "list" && expression.items.every(isPair)) {
		for (const { items } of expression.items.filter(isPair)) {
			const [key, value] = items;
			const name = literalKey(key, base, place);
			if (name === void 0) mapping.update(Mapping.opened(cannotTell("a key is computed", require_code.locate(key, place))));
			else mapping.entries.set(name, {
				is: "written",
				value,
				place,
				key: spanOf(key)
			});
		}
		return mapping;
	}
	if (expression.is === "binary" && expression.operator === "|") {
		mapping.update(read(expression.left));
		mapping.update(read(expression.right));
		return mapping;
	}
	if (expression.is === "call") {
		const made = comprehended(expression, place, sources) ?? fromKeys(expression, place, sources);
		if (made) return made;
		if (builtin(expression.callee, base.code, place) === "dict") return ofArguments(expression.arguments, place, read);
		const copied = copiedBy(expression, place, sources);
		if (copied) return read(copied);
		const returned = returnedBy$1(expression, place, base);
		if (returned) return sources.mappingOf(returned.value, returned.place);
	}
	if (expression.is === "member" && expression.name === "__dict__") return read(expression.of);
	return Mapping.opened(cannotTell("it is computed", require_code.locate(expression, place)));
}
/** `dict.fromkeys(("billing.charge", "billing.refund"), {"time_limit": 90})` */
function fromKeys(call, place, { base }) {
	const { callee } = call;
	const [names, value] = call.arguments.map((one) => one.value);
	if (callee.is !== "member" || callee.name !== "fromkeys" || builtin(callee.of, base.code, place) !== "dict" || !value) return void 0;
	const meaning = names && base.code.meaning(names, place);
	const list = meaning?.is === "value" ? meaning : names && {
		value: names,
		place
	};
	if (list?.value.is !== "list") return void 0;
	const mapping = new Mapping();
	for (const key of list.value.items) {
		const name = literalKey(key, base, list.place);
		if (name === void 0) mapping.update(Mapping.opened(cannotTell("a key is computed", require_code.locate(key, list.place))));
		else mapping.entries.set(name, {
			is: "written",
			value,
			place
		});
	}
	return mapping;
}
/** Keywords, positional dictionaries and `**` of a call, in their order. */
function ofArguments(given, place, read) {
	const mapping = new Mapping();
	for (const { name, value, spread, start } of given) if (name !== void 0) mapping.entries.set(name, {
		is: "written",
		value,
		place,
		key: nameAt(name, start)
	});
	else if (spread === "list") mapping.update(Mapping.opened(cannotTell("it is computed", require_code.locate(value, place))));
	else mapping.update(read(value));
	return mapping;
}
const spanOf = ({ start, end }) => ({
	start,
	end
});
/** A keyword begins its argument. */
const nameAt = (name, start) => ({
	start,
	end: start + name.length
});
/** `[("task_acks_late", True)]` makes a dictionary as well. */
const isPair = (item) => item.is === "list" && item.items.length === 2;
/** What a function of the project gives back, where it has one end: `config_from_object(get_settings())`. */
function returnedBy$1(call, place, { code }) {
	const meaning = code.meaning(call.callee, place);
	if (meaning?.is !== "function" || meaning.function.generator || meaning.function.async) return void 0;
	const inside = require_code.within(meaning.place, meaning.function);
	const returned = [];
	require_code.walkStatements(meaning.function.body, inside, { statement(statement, where) {
		if (statement.is === "return" && statement.value && where.enclosing.length === inside.enclosing.length) returned.push(statement.value);
	} });
	return returned.length === 1 ? {
		value: returned[0],
		place: inside
	} : void 0;
}
const copies = /* @__PURE__ */ new Set([
	"copy",
	"dict",
	"model_dump",
	"_asdict",
	"as_dict",
	"to_dict"
]);
/** What a call hands back under the same keys. */
function copiedBy(call, place, { base }) {
	const { callee } = call;
	if (callee.is === "member" && callee.name === "copy" && call.arguments.length === 0) return callee.of;
	if (callee.is === "member" && copies.has(callee.name) && call.arguments.length === 0) return base.code.meaning(callee.of, place)?.is === "instance" ? callee.of : void 0;
	const name = builtin(callee, base.code, place) ?? (callee.is === "name" ? callee.name : "");
	return [
		"vars",
		"deepcopy",
		"copy"
	].includes(name) && call.arguments.length === 1 ? call.arguments[0].value : void 0;
}
// src/languages/python/mappings/body.ts
/** Follows the statements of a body in their order, as Python would run them. */
var Body = class Body {
	mapping;
	subject;
	place;
	sources;
	/** How many handlers stand around: an import that fails there is no fault. */
	guarded = 0;
	constructor(mapping, subject, place, sources) {
		this.mapping = mapping;
		this.subject = subject;
		this.place = place;
		this.sources = sources;
	}
	run(statements, when = { is: "always" }) {
		for (const statement of statements) this.step(statement, when);
	}
	step(statement, when) {
		if ((statement.is === "assign" || statement.is === "expression") && statement.value.is === "call") this.enterCall(statement.value, when);
		switch (statement.is) {
			case "assign":
				this.assign(statement, when);
				break;
			case "expression":
				if (statement.value.is === "call") this.call(statement.value, when);
				break;
			case "if":
				this.branch(statement, when);
				break;
			case "try":
				this.attempt(statement, when);
				break;
			case "with":
			case "block":
				this.run(statement.body, when);
				break;
			case "loop":
				this.repeat(statement, when);
				break;
			case "switch":
				for (const one of statement.cases) this.run(one.body, { is: "sometimes" });
				break;
			case "other":
				if (!this.subject.imports) break;
				for (const one of this.place.module.imports) if (one.start === statement.start) this.bring(one, when, statement);
		}
	}
	/** A loop over what is written out runs once for each; any other may run. */
	repeat({ target, over, body }, when) {
		const turns = target && over && setsKeys(body) ? turnsOf(target, over, this.place, this.sources) : void 0;
		if (!turns?.every((turn) => runsThrough(body, turn))) this.run(body, { is: "sometimes" });
		else for (const turn of turns) this.run(inTurn(body, turn), when);
	}
	enterCall(call, when) {
		const entered = this.subject.entered?.(call);
		if (entered) new Body(this.mapping, entered.subject, entered.place, this.sources).run(entered.statements, when);
	}
	attempt(statement, when) {
		this.guarded += statement.handlers.length;
		this.run(statement.body, when);
		this.guarded -= statement.handlers.length;
		for (const handler of statement.handlers) this.run(handler.body, { is: "sometimes" });
		this.run(statement.otherwise, when);
		this.run(statement.finally, when);
	}
	bring(one, when, statement) {
		const brought = this.sources.imported(one, this.place);
		if (brought.open && this.guarded > 0) return;
		this.merge(brought, when, statement);
	}
	branch({ test, then, otherwise }, when) {
		const known = this.sources.base.fold(test, this.place);
		const decided = known.is === "set" && (known.unless === void 0 || when.is === "always");
		const [taken, left] = known.is === "set" && !truthy(known.value) ? [otherwise, then] : [then, otherwise];
		if (!decided) {
			this.run(taken, { is: "sometimes" });
			this.run(left, { is: "sometimes" });
		} else if (known.unless === void 0) this.run(taken, when);
		else {
			this.run(taken, {
				is: "unless",
				variable: known.unless
			});
			this.run(left, {
				is: "only-if",
				variable: known.unless
			});
		}
	}
	assign(statement, when) {
		const { target, value, operator } = statement;
		const key = this.subject.keyOf(target);
		if (key !== void 0 && operator === void 0) {
			if (value.is !== "other" || value.start !== statement.start) this.set(key, this.slot(value, keySpan(target)), when, statement);
		} else if (key !== void 0 && operator === "|") this.enter(key, this.read(value), when, statement);
		else if (key !== void 0) this.set(key, cannotTell("it is computed", require_code.locate(statement, this.place)), when, statement);
		else if (operator === "|" && this.subject.isWhole(target)) this.merge(this.read(value), when, statement);
		else if (target.is === "list") for (const item of target.items) this.forget(item, when, statement);
		else if (target.is === "index") this.assignEntry(target, value, when, statement);
	}
	/** `OPTIONS["visibility_timeout"] = 3600`, `globals()["X"] = …`. */
	assignEntry(target, value, when, statement) {
		const entry = literalKey(target.key, this.sources.base, this.place);
		const one = entry === void 0 ? this.opened(statement) : new Mapping();
		if (entry !== void 0) one.entries.set(entry, this.slot(value, target.key));
		const key = this.subject.keyOf(target.of);
		if (this.subject.isWhole(target.of)) this.merge(one, when, statement);
		else if (key !== void 0) this.enter(key, one, when, statement);
	}
	/** `OPTIONS.update(…)`, `app.conf.update(…)`, `app.conf.setdefault("x", 1)`. */
	call(call, when) {
		const { callee } = call;
		if (callee.is !== "member" || ![
			"update",
			"setdefault",
			"__setitem__",
			"__setattr__"
		].includes(callee.name)) return;
		const key = this.subject.keyOf(callee.of);
		if (key === void 0 && !this.subject.isWhole(callee.of)) return;
		const given = callee.name === "update" ? ofArguments(call.arguments, this.place, this.read) : this.pair(call);
		const there = callee.name === "setdefault" ? this.read(callee.of) : void 0;
		if (there && [...given.entries.keys()].some((one) => there.entries.has(one))) return;
		const known = there?.open ? { is: "sometimes" } : when;
		if (this.subject.isWhole(callee.of)) this.merge(given, known, call);
		else this.enter(key, given, known, call);
	}
	pair(call) {
		const [key, value] = call.arguments;
		const name = key && literalKey(key.value, this.sources.base, this.place);
		if (name === void 0 || !key || !value) return this.opened(call);
		const one = new Mapping();
		one.entries.set(name, this.slot(value.value, key.value));
		return one;
	}
	read = (value) => this.sources.mappingOf(value, this.place);
	slot = (value, { start, end }) => ({
		is: "written",
		value,
		place: this.place,
		key: {
			start,
			end
		}
	});
	opened = (at) => Mapping.opened(cannotTell("it is computed", require_code.locate(at, this.place)));
	forget(target, when, statement) {
		const key = this.subject.keyOf(target);
		if (key !== void 0) this.set(key, cannotTell("it is computed", require_code.locate(statement, this.place)), when, statement);
	}
	merge(given, when, statement) {
		if (given.open) this.mapping.update(Mapping.opened(given.open));
		for (const [key, slot] of given.entries) this.set(key, slot, when, statement);
	}
	/** Later entries of a dictionary that is already there. */
	enter(key, given, when, statement) {
		const before = this.mapping.entries.get(key);
		this.mapping.addedTo.set(key, cannotTell("it is added to", require_code.locate(statement, this.place)));
		if (before?.is !== "written") return;
		const over = new Mapping();
		if (before.over) over.update(before.over);
		new Body(over, this.subject, this.place, this.sources).merge(given, when.is === "always" ? when : { is: "sometimes" }, statement);
		this.mapping.entries.set(key, {
			...before,
			over
		});
	}
	set(key, slot, when, statement) {
		const { entries } = this.mapping;
		const before = entries.get(key);
		if (when.is === "always" || slot.is === "unknown") entries.set(key, slot);
		else if (when.is === "unless") entries.set(key, {
			...slot,
			unless: slot.unless ?? when.variable
		});
		else if (when.is === "only-if" && before?.is === "written") entries.set(key, {
			...before,
			unless: before.unless ?? when.variable
		});
		else if (before?.is !== "written" || !this.same(before, slot)) entries.set(key, cannotTell("it depends on a condition", require_code.locate(statement, this.place)));
	}
	same(one, another) {
		const { base } = this.sources;
		const [a, b] = [one, another].map((slot) => base.fold(slot.value, slot.place));
		return a?.is === "set" && b?.is === "set" && a.value === b.value && !a.unless && !b.unless && !one.over;
	}
};
/** What names the key in a target: `x` of `app.conf.x`, `"x"` of `app.conf["x"]`. */
const keySpan = (target) => target.is === "member" ? target.nameAt : target.is === "index" ? target.key : target;
// src/languages/python/mappings/flask.ts
/** Configurations in which no jobs of users run. */
const aside = /^_*(unit|integration|e2e)?(test|dev|local)|(test|testing|dev|development|local)_?(config|settings|configuration)?$/i;
/**
* `app.config["CELERY"]` of a Flask application: it is filled from classes (`config.from_object`), chosen when the
* program starts, and by entries. What those that run in production agree on is known.
*/
var FlaskSettings = class {
	base;
	known;
	constructor(base) {
		this.base = base;
	}
	/** Undefined where the expression reads no such configuration, or nothing in the project sets the key. */
	read(expression, place) {
		const key = readKey(expression, place, this.base);
		return key === void 0 ? void 0 : this.get(key, expression, place);
	}
	/** `conf.update(app.config)`: all of its keys that are settings; undefined where it is something else, or holds none. */
	whole(expression, place, isSetting) {
		if (!isConfiguration(expression, place, this.base)) return void 0;
		const mapping = new Mapping();
		for (const key of this.origins().keys()) {
			const slot = isSetting(key) ? this.get(key, expression, place) : void 0;
			if (slot) mapping.entries.set(key, slot);
		}
		return mapping.entries.size > 0 ? mapping : void 0;
	}
	get(key, expression, place) {
		const [first, ...others] = (this.origins().get(key) ?? []).filter((one) => !aside.test(one.class ?? ""));
		if (others.length === 0) return first?.slot;
		return cannotTell("it differs between the configurations of the application", require_code.locate(expression, place));
	}
	origins() {
		if (this.known) return this.known;
		this.known = /* @__PURE__ */ new Map();
		for (const module of this.base.modules) for (const [key, one] of originsIn(module, this.base)) this.note(key, one);
		return this.known;
	}
	note(key, origin) {
		if (key === key.toUpperCase()) this.known.set(key, [...this.known.get(key) ?? [], origin]);
	}
};
/** `app.config`, `current_app.config`, where the application itself is nothing that is written here. */
function isConfiguration(expression, place, base) {
	if (expression?.is !== "member" || expression.name !== "config") return false;
	const of = base.code.meaning(expression, place);
	return of === void 0 || of.is === "outside" || of.is === "value" && of.value === expression;
}
function readKey(expression, place, base) {
	if (expression.is === "index") return isConfiguration(expression.of, place, base) ? require_code.keyOf(expression) : void 0;
	if (expression.is !== "call" || expression.callee.is !== "member" || expression.callee.name !== "get") return void 0;
	const [key] = expression.arguments;
	return key && isConfiguration(expression.callee.of, place, base) ? require_code.literalText(key.value) : void 0;
}
function* originsIn(module, base) {
	const found = [];
	require_code.walk(module, {
		class(code, place) {
			const inside = require_code.within(place, code);
			for (const statement of code.body) if (statement.is === "assign" && statement.target.is === "name" && statement.value.is !== "other") found.push([statement.target.name, {
				slot: {
					is: "written",
					value: statement.value,
					place: inside,
					key: spanOf(statement.target)
				},
				class: code.name ?? ""
			}]);
		},
		statement(statement, place) {
			if (statement.is !== "assign" || statement.target.is !== "index") return;
			const key = readKey(statement.target, place, base);
			if (key !== void 0) {
				const at = spanOf(statement.target.key);
				found.push([key, { slot: {
					is: "written",
					value: statement.value,
					place,
					key: at
				} }]);
			}
		},
		expression(expression, place) {
			if (expression.is !== "call" || expression.callee.is !== "member") return;
			if (!/^(from_mapping|update)$/.test(expression.callee.name)) return;
			if (!isConfiguration(expression.callee.of, place, base)) return;
			for (const { name, value, start } of expression.arguments) if (name !== void 0) found.push([name, { slot: {
				is: "written",
				value,
				place,
				key: nameAt(name, start)
			} }]);
		}
	});
	yield* found;
}
// src/languages/python/mappings/mappings.ts
/** What modules, classes, dictionaries and the names of a function hold: read once each. */
var Mappings = class {
	base;
	ofModule = /* @__PURE__ */ new WeakMap();
	ofCode = /* @__PURE__ */ new WeakMap();
	parameters = /* @__PURE__ */ new WeakMap();
	flask;
	depth = 0;
	constructor(base) {
		this.base = base;
		this.flask = new FlaskSettings(base);
	}
	get code() {
		return this.base.code;
	}
	module(module) {
		return this.once(this.ofModule, module, (mapping) => {
			new Body(mapping, namesOf, require_code.top(module), this).run(module.body);
		});
	}
	/** A class's attributes, inherited ones too. */
	class(code, place) {
		return this.once(this.ofCode, code, (mapping) => {
			for (const base of [...code.bases].reverse()) mapping.update(this.ofBase(base, place));
			new Body(mapping, namesOf, require_code.within(place, code), this).run(code.body);
		});
	}
	/** The attributes that a class's own body sets. */
	own(code, place) {
		const mapping = new Mapping();
		new Body(mapping, namesOf, require_code.within(place, code), this).run(code.body);
		return mapping;
	}
	/** An object's attributes: its class's, and what the constructor sets. */
	instance(code, place) {
		const mapping = new Mapping();
		mapping.update(this.class(code, place));
		const inside = require_code.within(place, code);
		for (const statement of code.body) if (statement.is === "function" && statement.function.name === "__init__") {
			const own = statement.function.parameters[0]?.name ?? "self";
			new Body(mapping, attributesOf(own), require_code.within(inside, statement.function), this).run(statement.function.body);
		}
		return mapping;
	}
	/** The entries of a dictionary, or of whatever else an expression stands for that holds values under names. */
	mappingOf(expression, place) {
		const unread = (why) => Mapping.opened(cannotTell(why, require_code.locate(expression, place)));
		if (this.depth > 30) return unread("it refers to itself");
		this.depth += 1;
		try {
			const held = this.ofMeaning(this.code.meaning(expression, place)) ?? this.flask.whole(expression, place, isSetting);
			if (held) return held;
			const slot = this.slotOf(expression, place);
			if (slot?.is === "unknown") return Mapping.opened(slot);
			if (!slot) return unread("it is computed");
			return this.ofSlot(slot);
		} finally {
			this.depth -= 1;
		}
	}
	/** The entries of a written dictionary, with what later statements set in it. */
	ofSlot(slot) {
		if (slot.is === "unknown") return Mapping.opened(slot);
		const mapping = new Mapping();
		const { value, place } = slot;
		const refers = value.is === "name" || value.is === "member" || value.is === "index";
		mapping.update(refers ? this.mappingOf(value, place) : readDictionary(value, place, this));
		if (slot.over) mapping.update(slot.over);
		if (slot.unless !== void 0) {
			for (const [key, one] of mapping.entries) if (one.is === "written") mapping.entries.set(key, {
				...one,
				unless: one.unless ?? slot.unless
			});
		}
		return mapping;
	}
	/** Where the value of a name, or of an entry of something, is written. */
	slotOf(expression, place) {
		if (expression.is === "name") return this.named(expression.name, place);
		const key = require_code.keyOf(expression);
		if (key === void 0 && expression.is === "index") return this.chosen(expression, place);
		if (key === void 0 || expression.is !== "member" && expression.is !== "index") return (expression.is === "call" ? this.flask.read(expression, place) : void 0) ?? {
			is: "written",
			value: expression,
			place
		};
		const configured = this.flask.read(expression, place);
		if (configured) return configured;
		return this.mappingOf(expression.of, place).get(key);
	}
	/**
	* Where a value is written that a slot only names, as far as that can be followed: also a name that is assigned more
	* than once, and a key of a Flask application's configuration.
	*/
	settled(slot, depth = 0) {
		if (slot.is === "unknown" || slot.over || depth > 8) return slot;
		const { value, place, unless } = slot;
		if (value.is !== "name" && value.is !== "member" && value.is !== "index") return slot;
		if (this.base.fold(value, place).is !== "unknown") return slot;
		const next = this.slotOf(value, place);
		if (next?.is !== "written" || next.value === value && !next.over) return slot;
		return this.settled(unless === void 0 ? next : {
			...next,
			unless: next.unless ?? unless
		}, depth + 1);
	}
	imported(one, place) {
		const found = this.code.imported(one.from, place.module.file);
		if (one.local === "*") {
			if (found) return this.module(found);
			return Mapping.opened(cannotTell(`it may come from ${one.from}`, require_code.locate(one, place)));
		}
		const mapping = new Mapping();
		const slot = found ? this.module(found).get(one.name) : void 0;
		if (slot) mapping.entries.set(one.local, slot);
		else if (this.code.named(one.local, place)?.is === "outside") mapping.entries.set(one.local, cannotTell(`it comes from ${one.from}`, require_code.locate(one, place)));
		return mapping;
	}
	/** `configurations[os.environ.get("STAGE", "production")]` */
	chosen(expression, place) {
		const known = this.base.fold(expression.key, place);
		const slot = known.is === "set" && typeof known.value === "string" ? this.mappingOf(expression.of, place).get(known.value) : void 0;
		if (known.is !== "set" || slot?.is !== "written") return slot ?? {
			is: "written",
			value: expression,
			place
		};
		return known.unless === void 0 ? slot : {
			...slot,
			unless: slot.unless ?? known.unless
		};
	}
	named(name, place) {
		for (let index = place.enclosing.length - 1; index >= 0; index -= 1) {
			const code = place.enclosing[index];
			const around = {
				module: place.module,
				enclosing: place.enclosing.slice(0, index)
			};
			if (!require_code.isFunction(code) && index !== place.enclosing.length - 1) continue;
			if (!require_code.localNames(code).has(name)) continue;
			return require_code.isFunction(code) ? this.function(code, around).get(name) : this.class(code, around).get(name);
		}
		return this.module(place.module).get(name);
	}
	/** What is read while the parameters of a function hold these values. */
	withLocals(code, place, parameters, read) {
		const before = this.ofCode.get(code);
		const locals = new Mapping();
		for (const [name, slot] of parameters) locals.entries.set(name, slot);
		this.ofCode.set(code, locals);
		new Body(locals, namesOf, require_code.within(place, code), this).run(code.body);
		const result = read();
		if (before) this.ofCode.set(code, before);
		else this.ofCode.delete(code);
		return result;
	}
	/** What a function's parameters hold where it is called in one place only; said before the function is read. */
	bind(code, parameters) {
		this.parameters.set(code, parameters);
	}
	function(code, place) {
		return this.once(this.ofCode, code, (mapping) => {
			for (const [name, slot] of this.parameters.get(code) ?? []) mapping.entries.set(name, slot);
			new Body(mapping, namesOf, require_code.within(place, code), this).run(code.body);
		});
	}
	ofBase(base, place) {
		const meaning = this.code.meaning(base, place);
		if (meaning?.is === "class") return this.class(meaning.class, meaning.place);
		const name = base.is === "name" && base.name === "object" ? "object" : nameOf$1(meaning);
		return name !== void 0 && bare$1.test(name) ? new Mapping() : Mapping.opened(cannotTell(`it may be inherited from ${name ?? "a class that is not known"}`, require_code.locate(base, place)));
	}
	ofMeaning(meaning) {
		if (meaning?.is === "module") return this.module(meaning.module);
		if (meaning?.is === "class") return this.class(meaning.class, meaning.place);
		return meaning?.is === "instance" ? this.instance(meaning.class, meaning.place) : void 0;
	}
	/** What leads back to itself finds what has been read so far. */
	once(kept, key, fill) {
		const already = kept.get(key);
		if (already) return already;
		const mapping = new Mapping();
		kept.set(key, mapping);
		fill(mapping);
		return mapping;
	}
};
/** Classes that hold no settings of their own. */
const bare$1 = /^(object|abc\.ABC|enum\.\w+|typing\.\w+|configurations\.Configuration)$/;
const namesOf = {
	keyOf: (target) => target.is === "name" ? target.name : void 0,
	isWhole: (expression) => expression.is === "call" && expression.callee.is === "name" && [
		"globals",
		"vars",
		"locals"
	].includes(expression.callee.name),
	imports: true
};
const attributesOf = (self) => ({
	keyOf: (target) => target.is === "member" && target.of.is === "name" && target.of.name === self ? target.name : void 0,
	isWhole: () => false,
	imports: false
});
// src/languages/python/celery/conf-mentions.ts
/**
* Which functions and modules may write to an app's `conf`: those that speak of one, and those that call such a function, by
* name. To run every function of a large project for each of its apps takes seconds.
*/
var ConfMentions = class {
	said = /* @__PURE__ */ new Map();
	names = /* @__PURE__ */ new Set();
	constructor(modules) {
		for (const module of modules) this.read(module);
		for (let before = -1; before < this.names.size;) {
			before = this.names.size;
			for (const code of this.said.keys()) if (isCode(code) && code.name && this.may(code)) this.names.add(code.name);
		}
	}
	/** A function, or a module's own statements. */
	may(code) {
		const said = this.said.get(code);
		if (!said) return true;
		return said.conf || [...said.calls].some((name) => this.names.has(name));
	}
	/** A call of such a function, or one that hands an app or its settings on. */
	mayCall(call) {
		if (this.names.has(lastName$2(call))) return true;
		return call.arguments.some(({ value }) => value.is === "name" && /app|celery|conf/i.test(value.name));
	}
	read(module) {
		const of = (code) => {
			let said = this.said.get(code);
			if (!said) {
				said = {
					conf: false,
					calls: /* @__PURE__ */ new Set()
				};
				this.said.set(code, said);
			}
			return said;
		};
		of(module);
		require_code.walk(module, {
			function: (code) => void of(code),
			expression(expression, { enclosing }) {
				const around = [module, ...enclosing.filter(require_code.isFunction)].map(of);
				if (expression.is === "call") for (const said of around) said.calls.add(lastName$2(expression));
				if (expression.is === "member" ? expression.name === "conf" : isConfName(expression)) for (const said of around) said.conf = true;
			}
		});
	}
};
const isCode = (code) => "parameters" in code;
const isConfName = (expression) => expression.is === "name" && /conf/i.test(expression.name ?? "");
const lastName$2 = ({ callee }) => callee.is === "name" || callee.is === "member" ? callee.name : "";
// src/languages/python/celery/named-apps.ts
/**
* The app that a name means, as `celery -A` finds it (celery/app/utils.py, `find_app`): the module `shop.apps`, its variable
* `shop.apps:orders`, the package `shop` with its `shop/celery.py`.
*
* @throws UsageError for a name that means none, or several.
*/
function namedApp(name, apps) {
	const [path = "", variable] = name.split(":");
	const inModule = (module) => apps.all.filter((app) => `.${moduleOf(app)}`.endsWith(`.${module}`));
	const inside = [path, `${path}.celery`].map(inModule).find((some) => some.length > 0) ?? [];
	const called = (...names) => inside.filter((app) => names.some((one) => isCalled(app, one, apps)));
	const found = variable !== void 0 ? called(variable) : inside.length > 1 ? called("app", "celery") : inside;
	const [only] = found;
	if (only && found.length === 1) return only;
	const why = inside.length > 1 ? "does not say which of several apps" : "is no Celery app of this project";
	const there = (inside.length > 1 ? inside : apps.all).map((app) => `"${moduleOf(app)}" ("${app.name}")`);
	throw new require_usage_error.UsageError(`overrides: app "${name}" ${why}; there are ${there.join(", ")}`);
}
const moduleOf = ({ at }) => at.file.replace(/(\/__init__)?\.py$/, "").replaceAll("/", ".");
function isCalled(app, variable, apps) {
	const { start, end } = app.call;
	return apps.of({
		is: "name",
		name: variable,
		start,
		end
	}, require_code.top(app.place.module)) === app;
}
// src/languages/python/celery/rebound-apps.ts
/**
* What a name is given in several places, but for what takes the name itself: `app = Celery("shop")`, then
* `app = healthcheck.setup(app)`; or one `Celery("shop", …)` in each branch of an `if`.
*/
function madeIn(name, module, code, depth = 0) {
	const values = (require_code.definitionsOf(module).names.get(name) ?? []).map(({ value }) => value);
	if (values.length > 1) return values.filter((one) => !takes(one, name));
	const imported = module.imports.find(({ local }) => local === name);
	const from = imported && depth < 8 ? code.imported(imported.from, module.file) : void 0;
	return from ? madeIn(imported.name, from, code, depth + 1) : [];
}
const takes = (one, name) => one?.is === "call" && one.arguments.some(({ value }) => value.is === "name" && value.name === name);
// src/languages/python/celery/apps.ts
/** tenant-schemas-celery has a subclass of its own. */
const celeryClass = /^(celery(\.app(\.base)?)?\.Celery|tenant_schemas_celery\.app\.CeleryApp)$/;
const currentApp = /^celery(\._state)?\.(current_app|app\.current_app)$/;
/** Test suites make apps of their own, which run no jobs. */
const isTest = (file) => /(^|\/)(tests?|testing)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$/.test(file);
var Apps = class {
	base;
	all = [];
	confMentions;
	byCall = /* @__PURE__ */ new Map();
	byClass = /* @__PURE__ */ new Map();
	byFolder = /* @__PURE__ */ new Map();
	named;
	/** Asked of every argument of every call that may lead to `conf`. */
	byExpression = /* @__PURE__ */ new Map();
	byFunction = /* @__PURE__ */ new Map();
	constructor(base) {
		this.base = base;
		const modules = base.modules.filter(({ file }) => !isTest(file));
		this.confMentions = new ConfMentions(modules);
		const makers = makerNames(modules);
		for (const module of modules) require_code.walk(module, { expression: (expression, place) => {
			if (expression.is === "call" && makers.has(lastName$1(expression.callee) ?? "")) this.note(expression, place);
		} });
		this.leaveOut(this.all.filter(isHandle));
		this.joinBranches(modules);
		const names = (base.settings.overrides ?? []).flatMap(({ app }) => app ?? []);
		this.named = new Map(this.all.length > 0 ? names.map((name) => [name, namedApp(name, this)]) : []);
	}
	/** Where there is an app that runs jobs, what is made to talk to its workers is none. */
	leaveOut(handles) {
		if (handles.length === this.all.length) return;
		for (const handle of handles) {
			this.all.splice(this.all.indexOf(handle), 1);
			this.byCall.delete(handle.call);
		}
	}
	/** The app that an expression stands for. */
	of(expression, place) {
		return remembered(this.byExpression, expression, () => this.find(expression, place));
	}
	find(expression, place) {
		const meaning = this.base.code.meaning(expression, place);
		if (meaning?.is === "instance") return this.byClass.get(meaning.class);
		if (currentApp.test(nameOf$1(meaning) ?? "")) return this.nearest(place.module.file);
		if (!meaning && expression.is === "name") return this.wrapped(expression.name, place);
		if (meaning?.is !== "value" || meaning.value.is !== "call") return void 0;
		const made = this.byCall.get(meaning.value);
		if (made) return made;
		const callee = this.base.code.meaning(meaning.value.callee, meaning.place);
		return callee?.is === "function" ? remembered(this.byFunction, callee.function, () => this.returned(callee)) : void 0;
	}
	wrapped(name, { module }) {
		const made = madeIn(name, module, this.base.code).map((one) => one && this.byCall.get(one));
		return new Set(made).size === 1 ? made[0] : void 0;
	}
	/** One name for the app in each branch of an `if` is one app, made as the last branch says. */
	joinBranches(modules) {
		for (const module of modules) for (const [, definitions] of this.all.length > 1 ? require_code.definitionsOf(module).names : []) {
			const made = definitions.map(({ value }) => value && this.byCall.get(value));
			const last = made.at(-1);
			if (!last || made.length < 2 || !made.every((one) => one?.name === last.name)) continue;
			for (const one of made.slice(0, -1)) {
				this.all.splice(this.all.indexOf(one), 1);
				this.byCall.set(one.call, last);
			}
		}
	}
	/** The app of which the configuration says it, else the one whose file is nearest in the tree of folders; undefined when two are equally near. */
	nearest(file) {
		const said = this.base.settings.overrides?.findLast(({ app, matches }) => app !== void 0 && matches(file));
		if (said?.app !== void 0) return this.named.get(said.app);
		const folder = file.slice(0, file.lastIndexOf("/") + 1);
		if (!this.byFolder.has(folder)) this.byFolder.set(folder, this.search(file));
		return this.byFolder.get(folder);
	}
	search(file) {
		const shared = (app) => commonFolders(app.at.file, file);
		const most = Math.max(...this.all.map(shared));
		const near = this.all.filter((app) => shared(app) === most);
		const shallow = Math.min(...near.map((app) => app.at.file.split("/").length));
		const best = near.filter((app) => app.at.file.split("/").length === shallow);
		return best.length === 1 ? best[0] : void 0;
	}
	/** Where what a function of the project gives back is an app. */
	returned({ function: code, place }) {
		const inside = require_code.within(place, code);
		const found = /* @__PURE__ */ new Set();
		require_code.walkStatements(code.body, inside, { statement: (statement, where) => {
			if (statement.is === "return" && statement.value && where.enclosing.length === inside.enclosing.length) found.add(this.of(statement.value, inside));
		} });
		return found.size === 1 ? [...found][0] : void 0;
	}
	note(expression, place) {
		const meaning = this.base.code.meaning(expression.callee, place);
		const own = meaning?.is === "class" && this.isCelery(meaning) ? meaning.class : void 0;
		if (!own && !celeryClass.test(nameOf$1(meaning) ?? "")) return;
		if (own && this.byClass.has(own)) return;
		const { file } = place.module;
		const app = {
			name: this.nameOf(expression, place) ?? file.replace(/(\/__init__)?\.py$/, ""),
			at: {
				file,
				start: expression.start,
				end: expression.end
			},
			call: expression,
			place,
			...own ? { class: own } : {}
		};
		this.all.push(app);
		this.byCall.set(expression, app);
		if (own) this.byClass.set(own, app);
	}
	isCelery({ class: code, place }, depth = 0) {
		return code.bases.some((base) => {
			const meaning = this.base.code.meaning(base, place);
			if (celeryClass.test(nameOf$1(meaning) ?? "")) return true;
			return meaning?.is === "class" && depth < 8 && this.isCelery(meaning, depth + 1);
		});
	}
	nameOf(call, place) {
		const [first] = call.arguments;
		const main = call.arguments.find(({ name }) => name === "main") ?? (first?.name ? void 0 : first);
		const known = main && !main.spread ? this.base.fold(main.value, place) : void 0;
		return known?.is === "set" && typeof known.value === "string" ? known.value : void 0;
	}
};
const talking = /^(config_from_object|conf|connection\w*|broker_connection|control|send_task|close)$/;
/** `celery_app = Celery()` in a function that only hands it on, or asks the broker: `Control(app=celery_app)`, `celery_app.connection()`. */
function isHandle({ call, place }) {
	const code = place.enclosing.at(-1);
	if (call.arguments.length > 0 || !code || !require_code.isFunction(code)) return false;
	let name;
	let [uses, talks] = [0, 0];
	const isIt = (one) => one.is === "name" && one.name === name;
	require_code.walkStatements(code.body, place, {
		statement(one) {
			if (one.is === "assign" && one.value === call && one.target.is === "name") name = one.target.name;
		},
		expression(one) {
			if (isIt(one)) uses += 1;
			if (one.is === "call") talks += one.arguments.filter(({ value }) => isIt(value)).length;
			if (one.is === "member" && isIt(one.of) && talking.test(one.name)) talks += 1;
		}
	});
	return name !== void 0 && talks > 0 && uses <= talks + 1;
}
/** What leads back to itself while it is searched for is none. */
function remembered(known, key, search) {
	if (!known.has(key)) {
		known.set(key, void 0);
		known.set(key, search());
	}
	return known.get(key);
}
const lastName$1 = (expression) => expression.is === "name" || expression.is === "member" ? expression.name : void 0;
/** The names by which some file may call Celery, or a class of the project that is one: what else need not be followed. */
function makerNames(modules) {
	const names = /* @__PURE__ */ new Set(["Celery", "CeleryApp"]);
	for (let before = 0; before < names.size;) {
		before = names.size;
		for (const module of modules) {
			for (const one of module.imports) if (names.has(one.name)) names.add(one.local);
			require_code.walk(module, { class(code) {
				if (code.name && code.bases.some((one) => names.has(lastName$1(one) ?? ""))) names.add(code.name);
			} });
		}
	}
	return names;
}
function commonFolders(one, another) {
	const [a, b] = [one.split("/").slice(0, -1), another.split("/").slice(0, -1)];
	let count = 0;
	while (count < a.length && a[count] === b[count]) count += 1;
	return count;
}
const functions = /* @__PURE__ */ new WeakMap();
/** All functions of a module, nested ones too, with where each stands. */
function functionsOf(module) {
	const already = functions.get(module);
	if (already) return already;
	const found = [];
	functions.set(module, found);
	require_code.walk(module, { function: (code, place) => found.push({
		code,
		place
	}) });
	return found;
}
// src/languages/python/celery/conf-writes.ts
/** Which code writes to an app's `conf`. */
var ConfWrites = class {
	app;
	apps;
	mappings;
	/** Functions that some module calls: what they write is known in its order. */
	entered = /* @__PURE__ */ new Set();
	constructor(app, apps, mappings) {
		this.app = app;
		this.apps = apps;
		this.mappings = mappings;
	}
	/** `holding` are the parameters that hold the app. */
	at(place, holding = /* @__PURE__ */ new Set(), depth = 0) {
		return {
			isWhole: (expression) => this.isConf(expression, place, holding),
			keyOf: (target) => {
				if (target.is !== "member" && target.is !== "index") return void 0;
				const key = require_code.keyOf(target);
				return key !== void 0 && this.isConf(target.of, place, holding) ? key : void 0;
			},
			imports: false,
			entered: (call) => depth > 3 ? void 0 : this.enter(call, place, holding, depth)
		};
	}
	enter(call, place, holding, depth) {
		if (!this.apps.confMentions.mayCall(call)) return void 0;
		const meaning = this.mappings.base.code.meaning(call.callee, place);
		if (meaning?.is !== "function" || meaning.function.generator) return void 0;
		const { function: code } = meaning;
		if (place.enclosing.includes(code) || this.app.place.enclosing.includes(code)) return void 0;
		this.entered.add(code);
		const names = /* @__PURE__ */ new Set();
		for (const [index, argument] of call.arguments.entries()) {
			const parameter = argument.name ?? code.parameters[index + (meaning.self ? 1 : 0)]?.name;
			if (parameter !== void 0 && !argument.spread && this.isApp(argument.value, place, holding)) names.add(parameter);
		}
		const inside = require_code.within(meaning.place, code);
		return {
			statements: code.body,
			place: inside,
			subject: this.at(inside, names, depth + 1)
		};
	}
	isApp(expression, place, holding) {
		if (expression.is === "name" && holding.has(expression.name)) return true;
		if (this.apps.of(expression, place) === this.app) return true;
		return expression.is === "name" && this.mayBeGiven(expression.name, place);
	}
	/** A parameter of a function that nothing seen calls: it may be this app, unless another is nearer. */
	mayBeGiven(name, place) {
		const code = place.enclosing.at(-1);
		const near = this.apps.nearest(place.module.file);
		if (near !== void 0 && near !== this.app) return false;
		if (!code || !require_code.isFunction(code) || this.entered.has(code) || name === "self" || name === "cls") return false;
		return code.parameters.some((parameter) => parameter.name === name && !parameter.rest);
	}
	isConf(expression, place, holding, depth = 0) {
		if (expression.is === "member") return expression.name === "conf" && this.isApp(expression.of, place, holding);
		if (expression.is !== "name" || depth > 2 || !/conf/i.test(expression.name)) return false;
		const slot = this.mappings.slotOf(expression, place);
		return slot?.is === "written" && this.isConf(slot.value, slot.place, holding, depth + 1);
	}
};
// src/languages/python/celery/started.ts
const known$3 = /* @__PURE__ */ new WeakMap();
/** The command lines that start workers of an app. */
function processesOf(app, apps, base) {
	const started = require_code.getOrInsert(known$3, apps, () => new Map(base.processes.map((process) => [process, startedBy(process, apps, base)])));
	return base.processes.filter((process) => started.get(process) === app);
}
/** The app that `celery -A` finds (celery/app/utils.py, `find_app`); the only one, whatever it is called from outside. */
function startedBy({ app: path, variable, at }, apps, base) {
	if (apps.all.length === 1) return apps.all[0];
	if (path === void 0) return void 0;
	const name = path.replaceAll("/", ".");
	for (const [from, called] of [
		[name, variable],
		[`${name}.celery`],
		name.split(/\.(?=[^.]*$)/)
	]) {
		const module = from === void 0 ? void 0 : base.code.imported(from, at.file);
		for (const one of module ? called === void 0 ? ["app", "celery"] : [called] : []) {
			const end = Number.MAX_SAFE_INTEGER;
			const app = apps.of({
				is: "name",
				name: one,
				start: end,
				end
			}, require_code.top(module));
			if (app) return app;
		}
		const inside = module && called === void 0 ? apps.all.filter((app) => app.at.file === module.file) : [];
		if (inside.length === 1) return inside[0];
		if (variable !== void 0) return void 0;
	}
}
/**
* What all command lines of an app say alike: undefined where none says anything. What only some of them say, or each in its own way,
* does not hold for the app.
*/
function saidByAll(what, processes) {
	const [first, ...others] = processes.map((process) => process[what]);
	const same = (one) => one?.is === "set" && first?.is === "set" && one.value === first.value && one.unless === first.unless;
	if (first === void 0 && others.every((one) => one === void 0)) return void 0;
	if (others.every(same)) return first;
	return require_facts.unknown("its workers are started in different ways", processes.find((one) => one[what])?.at);
}
// src/languages/python/celery/sources.ts
const callsOn = (app, method, apps, base) => (configuring(base).get(method) ?? []).filter(({ call, place }) => {
	const of = call.callee.is === "member" ? call.callee.of : void 0;
	return of !== void 0 && apps.of(of, place) === app;
});
const calls = /* @__PURE__ */ new WeakMap();
/** The calls of methods that configure an app, by their names. */
function configuring(base) {
	const known = calls.get(base);
	if (known) return known;
	const found = new Map([
		"config_from_object",
		"config_from_envvar",
		"add_defaults"
	].map((method) => [method, []]));
	for (const module of base.modules) if (!isTest(module.file)) require_code.walk(module, { expression(expression, place) {
		if (expression.is === "call" && expression.callee.is === "member") found.get(expression.callee.name)?.push({
			call: expression,
			place
		});
	} });
	calls.set(base, found);
	return found;
}
/** Undefined for an app that reads none. */
function sourceOf(app, apps, mappings) {
	const { base } = mappings;
	const calls = callsOn(app, "config_from_object", apps, base);
	const fromVariable = callsOn(app, "config_from_envvar", apps, base);
	const atCreation = given(app.call, "config_source");
	const readings = [...atCreation ? [{
		object: atCreation,
		call: app.call,
		place: app.place
	}] : [], ...calls.flatMap(({ call, place }) => {
		const object = given(call, "obj", 0);
		return object ? [{
			object,
			call,
			place
		}] : [];
	})];
	const at = require_code.locate(app.call, app.place);
	if (readings.length + fromVariable.length > 1) return opened("its settings are read from several places", at);
	const [reading] = readings;
	if (!reading) return ofVariable(fromVariable[0], app, apps, mappings);
	const named = given(reading.call, "namespace", reading.call === app.call ? void 0 : 3) ?? given(app.call, "namespace");
	const where = named === given(app.call, "namespace") ? app.place : reading.place;
	const namespace = named && scalarOf({
		is: "written",
		value: named,
		place: where
	}, mappings);
	if (namespace && (namespace.is !== "set" || typeof namespace.value !== "string")) return namespace.is === "set" && namespace.value === null ? { mapping: read(reading.object, reading.place, mappings) } : opened("the namespace of its settings is computed", at);
	return {
		mapping: read(reading.object, reading.place, mappings),
		...namespace && namespace.value !== "" ? { namespace: String(namespace.value) } : {}
	};
}
const opened = (why, at) => ({ mapping: Mapping.opened(cannotTell(why, at)) });
/** A module's name, `module:attribute`, a module, a class, an object, a dictionary; or a parameter that holds one. */
function read(given, where, mappings) {
	const { base } = mappings;
	const here = {
		is: "written",
		value: given,
		place: where
	};
	const slot = given.is === "name" ? mappings.settled(here) : here;
	if (slot.is === "unknown" || slot.unless !== void 0 || slot.over) return mappings.ofSlot(slot);
	const { value: object, place } = slot;
	if (object.is === "name" && object.name === "__name__") return mappings.module(place.module);
	if (object.is === "call" && object.callee.is === "name" && object.callee.name === "object") return new Mapping();
	const known = base.fold(object, place);
	if (known.is === "set" && typeof known.value === "string") return byName(known.value, require_code.locate(object, place), mappings);
	const meaning = base.code.meaning(object, place);
	const mapping = inProduction(object, place, mappings) ?? mappings.mappingOf(object, place);
	const settings = djangoSettings(place.module.file, base.files);
	return meaning?.is === "module" && meaning.module.file === settings ? uppercase(mapping) : mapping;
}
/** `config_from_object(configuration())`: of the classes that the function chooses from, the one that runs jobs of users. */
function inProduction(object, place, mappings) {
	const { code } = mappings.base;
	const maker = object.is === "call" ? code.meaning(object.callee, place) : void 0;
	if (maker?.is !== "function") return void 0;
	const inside = require_code.within(maker.place, maker.function);
	const [only, another] = require_code.returnedBy(maker.function.body).flatMap(({ value }) => {
		const meaning = value && code.meaning(value, inside);
		return value && (meaning?.is === "class" || meaning?.is === "instance") ? [{
			value,
			name: meaning.class.name
		}] : [];
	}).filter(({ name }) => !aside.test(name ?? ""));
	return only && !another ? mappings.mappingOf(only.value, inside) : void 0;
}
function byName(name, at, mappings) {
	const { code, files } = mappings.base;
	const { file } = at;
	if (/^django\.conf[:.]settings$/.test(name)) {
		const settings = djangoSettings(file, files);
		const module = settings === void 0 ? void 0 : code.module(settings);
		return module ? settingsOf(module, mappings) : unseen(name, at);
	}
	const [path, attribute] = name.split(":");
	const module = code.imported(path, file);
	if (module && attribute === void 0) return mappings.module(module);
	const cut = path.lastIndexOf(".");
	const [from, key] = attribute === void 0 ? [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)] : [path, attribute];
	const holder = module ?? code.imported(from, file);
	if (!holder) return unseen(name, at);
	return mappings.mappingOf({
		is: "name",
		start: at.start,
		end: at.end,
		name: key
	}, require_code.top(holder));
}
const unseen = (name, at) => Mapping.opened(cannotTell(`its settings are read from ${name}, which was not found`, at));
/** Django's settings object holds no other names. */
function uppercase(all) {
	const mapping = new Mapping();
	mapping.open = all.open;
	for (const [key, slot] of all.entries) if (key === key.toUpperCase()) mapping.entries.set(key, slot);
	return mapping;
}
/** What a class holds, a loader brings into the module: django-configurations', or one of the project's own. */
function settingsOf(module, mappings) {
	const mapping = uppercase(mappings.module(module));
	const holder = module.body.find((one) => one.is === "class" && one.class.body.some(setsUppercase));
	if (holder) mapping.open ??= cannotTell("its settings stand in a class", require_code.locate(holder, require_code.top(module)));
	return mapping;
}
const setsUppercase = (one) => one.is === "assign" && one.target.is === "name" && /^[A-Z][A-Z0-9_]*$/.test(one.target.name);
/** What Celery reads for an app that names no source (celery/loaders/base.py, `read_configuration`), and what `--config` sets. */
const ownVariable = "CELERY_CONFIG_MODULE";
/** `config_from_envvar("X")`, or the variable that Celery reads itself: as a command line gives it, else as the code does. */
function ofVariable(read, app, apps, mappings) {
	const { base } = mappings;
	const [argument] = read?.call.arguments ?? [];
	const known = read && argument ? base.fold(argument.value, read.place) : void 0;
	const variable = read ? known?.is === "set" && known.value : ownVariable;
	const module = (variable === ownVariable ? saidByAll("config", processesOf(app, apps, base)) : void 0) ?? setInCode(variable, (read ?? app).place.module, base);
	if (module?.is === "set") {
		const space = given(app.call, "namespace");
		const namespace = space && base.fold(space, app.place);
		if (namespace && namespace.is !== "set") return opened("the namespace of its settings is computed", require_code.locate(app.call, app.place));
		return {
			mapping: byName(String(module.value), module.at, mappings),
			...namespace?.value ? { namespace: String(namespace.value) } : {}
		};
	}
	return read || module ? opened("its settings are named by an environment variable", require_code.locate(read?.call ?? app.call, app.place)) : void 0;
}
/** `os.environ.setdefault("X", "module")`. */
function setInCode(variable, module, base) {
	let found;
	require_code.walk(module, { expression(expression, where) {
		if (expression.is !== "call" || expression.callee.is !== "member" || expression.callee.name !== "setdefault") return;
		const [key, value] = expression.arguments.map((argument) => argument.value);
		const known = key && base.fold(key, where);
		if (value && known?.is === "set" && known.value === variable) found = base.fold(value, where);
	} });
	return found;
}
// src/languages/python/celery/lost-writes.ts
/**
* A read of `conf` loads it, and naming its source then drops what was written to it since, but not what was written
* before the read (celery/app/base.py). Such writes are left open.
*/
function openLostWrites(changes, app, apps, base) {
	const sources = ["config_from_object", "config_from_envvar"].flatMap((method) => callsOn(app, method, apps, base));
	for (const { call, place } of sources) {
		const read = firstRead(app, apps, place.module);
		if (read === void 0 || read >= call.start) continue;
		for (const [key, slot] of changes.entries) if (slot.is === "written" && slot.place.module === place.module && read < slot.value.start && slot.value.end < call.start) changes.entries.set(key, cannotTell("naming the source later drops it", require_code.locate(slot.value, slot.place)));
	}
}
/** Where a setting of `conf` is first read in a module. */
function firstRead(app, apps, module) {
	const written = /* @__PURE__ */ new Set();
	let first;
	require_code.walk(module, {
		statement(statement) {
			if (statement.is === "assign" && statement.operator === void 0) written.add(statement.target);
			if (statement.is === "expression" && statement.value.is === "call") {
				const { callee } = statement.value;
				if (callee.is === "member" && /^(update|setdefault|add_defaults)$/.test(callee.name)) written.add(callee);
			}
		},
		expression(expression, place) {
			if (first !== void 0 || written.has(expression)) return;
			if (expression.is !== "member" && expression.is !== "index") return;
			const { of } = expression;
			if (of.is === "member" && of.name === "conf" && apps.of(of.of, place) === app) first = expression.start;
		}
	});
	return first;
}
// src/languages/python/celery/configuration.ts
/** The settings of one app, in the layers that Celery looks through (celery/app/utils.py, celery/utils/collections.py). */
var Configuration = class {
	app;
	/** What is written to `app.conf`, and to the call that makes the app. */
	changes;
	added;
	source;
	/** Celery reads the names that settings had before version 4. */
	hasOldNames;
	constructor(app, apps, mappings) {
		this.app = app;
		this.changes = changesOf(app, apps, mappings);
		openLostWrites(this.changes, app, apps, mappings.base);
		this.added = defaultsOf(app, apps, mappings);
		const source = sourceOf(app, apps, mappings);
		if (source) this.source = source;
		this.hasOldNames = !source?.namespace && isOldStyle$1(source?.mapping ?? this.changes, setByCall(app));
	}
	/** Each layer with the keys that Celery looks for in it, of a setting. */
	get layers() {
		const space = this.source?.namespace;
		const prefixed = (name) => space === void 0 ? [] : [underNamespace(name, space)];
		const old = (name) => oldNames.get(name);
		const plain = (name) => [
			...prefixed(name),
			name,
			...this.hasOldNames ? [old(name)] : []
		];
		return [{
			mapping: this.changes,
			keysOf: (name) => [
				...prefixed(name),
				name,
				old(name)
			]
		}, ...[this.added, this.source?.mapping].flatMap((mapping) => mapping ? [{
			mapping,
			keysOf: plain
		}] : [])];
	}
	/** Settings in the names of the fewer, for which Celery refuses to start, and what they would be called. */
	mixed() {
		const mapping = this.source ? this.source.mapping : this.changes;
		if (this.source?.namespace !== void 0 || mapping.open) return [];
		const given = this.source ? /* @__PURE__ */ new Set() : setByCall(this.app);
		const keys = [...mapping.entries.keys()].filter((key) => !given.has(key));
		const [newer, older] = [keys.filter((key) => oldNames.has(key)), keys.filter((key) => newNames.has(key))];
		if (newer.length === 0 || older.length === 0) return [];
		const fewer = this.hasOldNames ? newer : older;
		const other = this.hasOldNames ? oldNames : newNames;
		return fewer.flatMap((key) => mapping.entries.has(other.get(key)) ? [] : [[key, other.get(key)]]);
	}
	/** The slot of a setting where one is written that is seen; what an unseen layer may hold is left out of account. */
	written(name) {
		const slot = this.get(name);
		return [
			this.changes,
			this.added,
			this.source?.mapping
		].some((layer) => layer?.open === slot) ? void 0 : slot;
	}
	/** The slot that decides a setting, by its lowercase name; undefined where Celery's default holds. */
	get(name) {
		const old = oldNames.get(name);
		const layers = [
			this.changes,
			this.added,
			this.source?.mapping
		];
		const through = (key) => first(layers, (layer) => layer?.get(key));
		const prefixed = this.source?.namespace && through(underNamespace(name, this.source.namespace));
		const changed = last(this.changes, name, old) ?? this.changes.open;
		const added = this.changes.addedTo.get(name);
		if (added && (prefixed || !this.changes.entries.has(name))) return added;
		if (!this.hasOldNames) return prefixed || changed || through(name);
		return first([this.added, this.source?.mapping], (layer) => layer?.get(name)) || changed || through(old);
	}
};
const first = (all, read) => {
	for (const one of all) {
		const found = read(one);
		if (found !== void 0) return found;
	}
};
/** Of two spellings that are both written, the one that came in last. */
function last(mapping, ...spellings) {
	const key = [...mapping.entries.keys()].findLast((one) => spellings.includes(one));
	return key === void 0 ? void 0 : mapping.entries.get(key);
}
/** Celery takes the names that most of the settings have; the newer where they are even. */
function isOldStyle$1(mapping, uncounted) {
	const keys = [...mapping.entries.keys()].filter((key) => !uncounted.has(key));
	return keys.filter((key) => newNames.has(key)).length > keys.filter((key) => oldNames.has(key)).length;
}
function defaultsOf(app, apps, mappings) {
	const added = new Mapping();
	for (const { call, place } of callsOn(app, "add_defaults", apps, mappings.base)) {
		const [argument] = call.arguments;
		const written = argument && returnedBy(argument.value);
		if (written) added.update(mappings.mappingOf(written, place));
	}
	return added;
}
/** `add_defaults(lambda: {…})`. */
const returnedBy = (value) => {
	const [statement] = value.is === "function" ? value.function.body : [];
	return statement?.is === "return" && statement.value ? statement.value : value;
};
function changesOf(app, apps, mappings) {
	const changes = atCreation(app, mappings);
	const writes = new ConfWrites(app, apps, mappings);
	const run = (place, statements, when) => new Body(changes, writes.at(place), place, mappings).run(statements, when);
	const modules = mappings.base.modules.filter((one) => !isTest(one.file) && apps.confMentions.may(one));
	const functions = modules.flatMap(functionsOf).filter(({ code }) => apps.confMentions.may(code));
	const makers = functions.filter((one) => makes(app, one));
	for (const { code, place } of makers) run(require_code.within(place, code), code.body);
	const own = app.place.module;
	for (const module of [own, ...modules.filter((one) => one !== own)]) run(require_code.top(module), module.body);
	for (const { code, place } of functions) if (!makers.some((maker) => maker.code === code) && !writes.entered.has(code)) run(require_code.within(place, code), code.body, { is: "sometimes" });
	return changes;
}
/** A function that makes the app, or a method of its class. */
const makes = (app, { code, place }) => app.place.enclosing.includes(code) || app.class !== void 0 && place.enclosing.includes(app.class);
/** The settings that the call itself gives as arguments. */
const setByCall = ({ call }) => new Set(call.arguments.flatMap(({ name }) => name === void 0 ? [] : name === "broker" ? ["broker_url"] : name === "backend" ? ["result_backend"] : [name]));
/** What the call that makes the app sets, and what its own class hands on: `super().__init__(broker=…)`. */
function atCreation(app, mappings) {
	const mapping = byCall(app, mappings);
	for (const { call, place } of app.class ? handedOn(app.class, app, mappings) : []) mapping.update(byCall({
		call: {
			...call,
			arguments: call.arguments.filter(({ spread }) => !spread)
		},
		place
	}, mappings));
	return mapping;
}
/** `super().__init__(…)`, `Celery.__init__(self, …)`, in any method: some are configured long after they are made. */
function handedOn(code, app, { base }) {
	const found = [];
	for (const module of base.modules) require_code.walk(module, { expression(expression, place) {
		if (expression.is !== "call" || expression.callee.is !== "member" || expression.callee.name !== "__init__") return;
		if (place.enclosing.includes(code) && expression !== app.call) found.push({
			call: expression,
			place
		});
	} });
	return found;
}
/** `Celery(broker=…, task_acks_late=…, changes={…})`. */
function byCall({ call, place }, mappings) {
	const mapping = new Mapping();
	const changes = given(call, "changes");
	if (changes) mapping.update(mappings.mappingOf(changes, place));
	const broker = given(call, "broker", 9);
	if (broker) mapping.entries.set("broker_url", {
		is: "written",
		value: broker,
		place
	});
	for (const { name, value, spread, start } of call.arguments) if (spread === "map") mapping.update(mappings.mappingOf(value, place));
	else if (spread) mapping.update(Mapping.opened(cannotTell("it is computed", require_code.locate(value, place))));
	else if (name !== void 0 && oldNames.has(name)) mapping.entries.set(name, {
		is: "written",
		value,
		place,
		key: nameAt(name, start)
	});
	return mapping;
}
// src/languages/python/celery/makers.ts
const sharedTask = /^celery(\.app)?\.shared_task$|^celery\.(task(\.\w+)?|decorators)\.(task|periodic_task)$/;
const partial = /^functools\.partial$/;
function makerOf(callee, place, project, depth = 0) {
	const { base, apps, mappings } = project;
	const direct = (given, where) => ofArguments(given, where, (one) => mappings.mappingOf(one, where));
	if (callee.is === "member" && (callee.name === "task" || callee.name === "periodic_task")) {
		const app = apps.of(callee.of, place);
		if (app) return {
			app,
			options: direct
		};
	}
	const meaning = base.code.meaning(callee, place);
	if (sharedTask.test(nameOf$1(meaning) ?? "")) return { options: direct };
	if (depth > 4) return void 0;
	if (meaning?.is === "function") return ofWrapper(meaning, project, depth + 1);
	if (meaning ? meaning.is !== "value" : !isBound(callee, place, project)) return void 0;
	const slot = callee.is === "name" || callee.is === "member" ? mappings.slotOf(callee, place) : void 0;
	if (slot?.is !== "written" || slot.value === callee) return void 0;
	if (slot.value.is !== "call") return makerOf(slot.value, slot.place, project, depth + 1);
	const name = nameOf$1(base.code.meaning(slot.value.callee, slot.place)) ?? "";
	const [first, ...rest] = slot.value.arguments;
	const made = partial.test(name) && first ? {
		of: first.value,
		given: rest
	} : {
		of: slot.value.callee,
		given: slot.value.arguments
	};
	const inner = made.given.every((one) => one.name !== void 0 || one.spread) ? makerOf(made.of, slot.place, project, depth + 1) : void 0;
	return inner && {
		...inner,
		options: (given, where) => over(inner.options(made.given, slot.place), direct(given, where))
	};
}
function isBound(callee, place, { base }) {
	const [root] = require_code.pathOf(callee) ?? [];
	return root !== void 0 && base.code.binds(root, place);
}
function over(below, above) {
	const mapping = new Mapping();
	mapping.update(below);
	mapping.update(above);
	return mapping;
}
/** A function of the project that hands its arguments on: `def durable(**options): return app.task(acks_late=True, **options)`. */
function ofWrapper(wrapper, project, depth) {
	const [found, ...others] = returnedMakers(wrapper, project, depth);
	if (!found) return void 0;
	const { app } = found.maker;
	const inside = require_code.within(wrapper.place, wrapper.function);
	return {
		...app ? { app } : {},
		options(given, place) {
			if (others.length > 0) return Mapping.opened(cannotTell("it is made in one of several ways", require_code.locate(wrapper.function, wrapper.place)));
			const parameters = bound(wrapper.function.parameters, given, place, inside);
			const options = project.mappings.withLocals(wrapper.function, wrapper.place, parameters, () => found.maker.options(found.given, found.place));
			for (const [key, slot] of options.entries) if (slot.is === "written" && slot.value.is === "name" && parameters.has(slot.value.name)) options.entries.set(key, parameters.get(slot.value.name));
			return options;
		}
	};
}
/** The makers that a wrapper's returns call, also those of a decorator within it. */
function returnedMakers(wrapper, project, depth) {
	const found = [];
	require_code.walkStatements(wrapper.function.body, require_code.within(wrapper.place, wrapper.function), { statement(statement, place) {
		if (statement.is !== "return" || statement.value?.is !== "call") return;
		const call = statement.value.callee.is === "call" ? statement.value.callee : statement.value;
		const maker = makerOf(call.callee, place, project, depth);
		if (maker) found.push({
			maker,
			given: call.arguments.filter((one) => one.name !== void 0 || one.spread === "map"),
			place
		});
	} });
	return found;
}
/** What a function's parameters hold when it is called with these arguments. */
function bound(parameters, given, place, inside) {
	const slots = /* @__PURE__ */ new Map();
	const named = new Set(parameters.filter(({ rest }) => !rest).map(({ name }) => name));
	const positional = given.filter((one) => one.name === void 0 && !one.spread);
	for (const [index, parameter] of parameters.entries()) {
		const { name, start, end } = parameter;
		const rest = given.filter((one) => one.spread === "map" || one.name !== void 0 && !named.has(one.name));
		if (parameter.rest === "list") continue;
		const argument = given.find((one) => one.name === name) ?? positional[index];
		if (parameter.rest === "map") {
			const entries = rest.map((one) => ({
				start: one.start,
				end: one.end,
				value: one.value,
				...one.name === void 0 ? {} : { key: {
					is: "literal",
					start: one.start,
					end: one.end,
					value: one.name
				} }
			}));
			slots.set(name, {
				is: "written",
				value: {
					is: "object",
					start,
					end,
					entries
				},
				place
			});
		} else if (argument) slots.set(name, {
			is: "written",
			value: argument.value,
			place
		});
		else if (parameter.default) slots.set(name, {
			is: "written",
			value: parameter.default,
			place: inside
		});
	}
	return slots;
}
// src/languages/python/celery/factories.ts
/** `def make_celery(config): …` with one call, `make_celery("shop.settings")`: its parameters hold what that gives. */
function bindFactories(apps, mappings) {
	const factories = apps.all.flatMap((app) => factoryOf(app) ?? []);
	if (factories.length === 0) return;
	const names = new Set(factories.map(({ code }) => code.name));
	const calls = /* @__PURE__ */ new Map();
	for (const module of mappings.base.modules) if (!isTest(module.file)) require_code.walk(module, { expression(expression, place) {
		if (expression.is !== "call" || !names.has(lastName(expression))) return;
		const meaning = mappings.base.code.meaning(expression.callee, place);
		if (meaning?.is !== "function") return;
		calls.set(meaning.function, [...calls.get(meaning.function) ?? [], {
			call: expression,
			place
		}]);
	} });
	for (const { code, place } of factories) {
		const [only, ...others] = calls.get(code) ?? [];
		if (only && others.length === 0 && only.call.arguments.every(({ spread }) => !spread)) mappings.bind(code, bound(code.parameters, only.call.arguments, only.place, require_code.within(place, code)));
	}
}
/** The function around the call that makes the app, and where it stands; a method has its object besides. */
function factoryOf({ place }) {
	const code = place.enclosing.at(-1);
	if (!code || !require_code.isFunction(code) || !code.name || code.parameters.length === 0 || code.parameters[0]?.name === "self") return void 0;
	return {
		code,
		place: {
			module: place.module,
			enclosing: place.enclosing.slice(0, -1)
		}
	};
}
const lastName = ({ callee }) => callee.is === "name" || callee.is === "member" ? callee.name : void 0;
// src/languages/python/celery/celery.ts
const known$2 = /* @__PURE__ */ new WeakMap();
function celeryOf(base) {
	let project = known$2.get(base);
	if (!project) {
		const mappings = new Mappings(base);
		const apps = new Apps(base);
		bindFactories(apps, mappings);
		const configurations = /* @__PURE__ */ new Map();
		project = {
			base,
			mappings,
			apps,
			configuration(app) {
				let found = configurations.get(app);
				if (!found) {
					found = new Configuration(app, apps, mappings);
					configurations.set(app, found);
				}
				return found;
			}
		};
		known$2.set(base, project);
	}
	return project;
}
// src/languages/python/celery/task-class.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** What all tasks of an app inherit from: `Celery(task_cls=…)`, or what `app.Task` is set to. */
function taskClassOf(app, project) {
	if (!app) return void 0;
	let found = known$1.get(app);
	if (!found) {
		const slot = search(app, project);
		found = slot ? { slot } : {};
		known$1.set(app, found);
	}
	return found.slot;
}
function search(app, { base, apps, mappings }) {
	let slot;
	for (const { call, place } of [app, ...app.class ? handedOn(app.class, app, mappings) : []]) {
		const value = given(call, "task_cls");
		if (value) slot = {
			is: "written",
			value,
			place
		};
	}
	for (const { of, value, place, key } of assigned(base)) if (key.name === "Task" && apps.of(of, place) === app) slot = {
		is: "written",
		value,
		place
	};
	return slot;
}
/** What is set on the class that an app makes for its tasks: `app.Task.acks_late = True`. */
function taskClassAttributes(app, { base, apps }) {
	const attributes = new Mapping();
	for (const { of, value, place, key, sometimes } of app ? assigned(base) : []) {
		if (of.is !== "member" || of.name !== "Task" || apps.of(of.of, place) !== app) continue;
		attributes.entries.set(key.name, sometimes ?? {
			is: "written",
			value,
			place,
			key: key.at
		});
	}
	return attributes;
}
/** What is set on a class of the project behind its body: `Durable.acks_late = True`. */
function laterAttributes(code, { base }) {
	const attributes = new Mapping();
	for (const { of, value, place, key, sometimes } of assigned(base)) {
		const meaning = of.is === "name" && of.name === code.name ? base.code.meaning(of, place) : void 0;
		if (meaning?.is === "class" && meaning.class === code) attributes.entries.set(key.name, sometimes ?? {
			is: "written",
			value,
			place,
			key: key.at
		});
	}
	return attributes;
}
const assignments = /* @__PURE__ */ new WeakMap();
/** `app.Task = …`, and what is set on a class about the acknowledgement and the limits of its tasks. */
function assigned(base) {
	const known = assignments.get(base);
	if (known) return known;
	const found = [];
	for (const module of base.modules) if (!isTest(module.file)) require_code.walk(module, { statement(statement, place) {
		if (statement.is !== "assign" || statement.target.is !== "member") return;
		const { name, nameAt, of } = statement.target;
		if (name !== "Task" && !attributes.test(name)) return;
		const around = place.enclosing.at(-1);
		const sometimes = (around ? around.body : module.body).includes(statement) ? void 0 : cannotTell("it depends on a condition", require_code.locate(statement, place));
		found.push({
			of,
			value: statement.value,
			place,
			key: {
				name,
				at: nameAt
			},
			...sometimes ? { sometimes } : {}
		});
	} });
	assignments.set(base, found);
	return found;
}
const attributes = /^(acks_\w+|reject_on_worker_lost|(soft_)?time_limit|rate_limit|max_retries|default_retry_delay|retry_\w+|autoretry_for|queue|name)$/;
// src/languages/python/celery/tasks.ts
/** Classes that set nothing. */
const bare = /^(abc\.ABC|typing\.(Generic|Protocol))$/;
const baseTask = /^celery(\.app(\.task)?|\.task(\.base)?|\.contrib\.\w+)?\.Task$/;
function tasksOf(project) {
	const found = [];
	for (const module of project.base.modules) {
		if (isTest(module.file)) continue;
		require_code.walk(module, {
			function(code, place) {
				const task = decorated(code, place, project);
				if (task) found.push(task);
			},
			expression(expression, place) {
				for (const task of called(expression, place, project)) if (!found.some((one) => one.class !== void 0 && one.class === task.class)) found.push(task);
			}
		});
	}
	return found;
}
/** `@app.task`, `@shared_task(…)`; other decorators may stand around it. */
function decorated(code, place, project) {
	for (const decorator of code.decorators) {
		const [callee, given] = decorator.is === "call" ? [decorator.callee, decorator.arguments] : [decorator, []];
		const maker = makerOf(callee, place, project);
		if (!maker) continue;
		const { nameAt, name = "" } = code;
		return {
			name,
			at: require_code.locate(nameAt ?? code, place),
			place,
			function: code,
			...taskFrom(given, maker, place, project)
		};
	}
}
/** `app.task(send_mail)`, `app.task(acks_late=True)(send_mail)`, `app.register_task(SendMail())`, `app.tasks.register(SendMail)`. */
function called(expression, place, project) {
	if (expression.is !== "call") return [];
	const [first] = expression.arguments;
	if (!first || first.name !== void 0 || first.spread) return [];
	const { callee } = expression;
	const on = callee.is === "member" ? registryOf(callee) : void 0;
	if (on) return eachOf(first.value, place, project).flatMap((one) => registered(one, on, place, project) ?? []);
	const task = wrapped(expression, first.value, place, project);
	return task ? [task] : [];
}
function registryOf({ name, of }) {
	if (name === "register_task") return of;
	return name === "register" && of.is === "member" && of.name === "tasks" ? of.of : void 0;
}
/** `for task in [Export(), Digest()]: app.register_task(task)`. */
function eachOf(value, place, { base }) {
	if (value.is !== "name") return [value];
	const loops = place.module.body.flatMap((one) => one.is === "loop" && one.target?.is === "name" && one.target.name === value.name && one.over ? [one.over] : []);
	const [over] = loops;
	if (!over || loops.length > 1) return [value];
	const meaning = over.is === "name" ? base.code.meaning(over, place) : void 0;
	const list = meaning?.is === "value" ? meaning.value : over;
	return list.is === "list" ? list.items : [value];
}
function wrapped(expression, wanted, place, project) {
	const { callee } = expression;
	const inner = callee.is === "call" ? callee : expression;
	if (!(inner.callee.is === "member" && inner.callee.name.endsWith("task")) && !definesFunction(wanted, place)) return void 0;
	const maker = makerOf(inner.callee, place, project);
	const meaning = maker && definitionOf(wanted, place, project);
	if (!maker || meaning?.is !== "function") return void 0;
	const given = inner === expression ? expression.arguments.slice(1) : inner.arguments;
	const { function: code } = meaning;
	return {
		name: code.name ?? "",
		at: require_code.locate(expression, place),
		place: meaning.place,
		function: code,
		...taskFrom(given, maker, place, project)
	};
}
function registered(value, on, place, project) {
	const app = project.apps.of(on, place);
	const meaning = definitionOf(value.is === "call" ? value.callee : value, place, project);
	if (!app || meaning?.is !== "instance" && meaning?.is !== "class") return void 0;
	const code = meaning.class;
	return {
		name: code.name ?? "",
		at: require_code.locate(code.nameAt ?? code, meaning.place),
		options: classOptions(meaning, project),
		app,
		place: meaning.place,
		class: code
	};
}
/** A function of the same file: what is not named for tasks is asked only for these whether it makes one. */
const definesFunction = (expression, { module }) => expression.is === "name" && (require_code.moduleNames(module).get(expression.name) ?? []).some((one) => one.is === "function");
/** What a name was defined as, also where it is then given its task: `charge = app.task(charge)`. */
function definitionOf(expression, place, project) {
	const meaning = project.base.code.meaning(expression, place);
	if (meaning || expression.is !== "name" || place.enclosing.length > 0) return meaning;
	const defined = (require_code.moduleNames(place.module).get(expression.name) ?? []).filter((one) => "class" in one || "function" in one);
	const [only] = defined;
	if (defined.length !== 1 || !only) return void 0;
	if (only.is === "class") return {
		is: "class",
		class: only.class,
		place
	};
	return only.is === "function" ? {
		is: "function",
		function: only.function,
		place
	} : void 0;
}
function taskFrom(given, maker, place, project) {
	const written = maker.options(given, place);
	const options = new Mapping();
	const base = written.entries.get("base");
	options.update(base ? ofSlot(base, project) : ofApp(maker.app ?? project.apps.nearest(place.module.file), project));
	options.update(written);
	return {
		options,
		...maker.app ? { app: maker.app } : {}
	};
}
const ofSlot = (base, project) => base.is === "written" ? ofBase(base.value, base.place, project) : Mapping.opened(base);
const underway = /* @__PURE__ */ new Set();
/** The attributes of the class that an app makes for its tasks, from its `task_cls` or what `app.Task` is set to. */
function ofApp(app, project) {
	const options = new Mapping();
	const base = taskClassOf(app, project);
	if (app && base && !underway.has(app)) {
		underway.add(app);
		options.update(ofSlot(base, project));
		underway.delete(app);
	}
	options.update(taskClassAttributes(app, project));
	return options;
}
/** The attributes of a task's base class. */
function ofBase(given, where, project) {
	const slot = project.mappings.settled({
		is: "written",
		value: given,
		place: where
	});
	if (slot.is === "unknown") return Mapping.opened(slot);
	const { value: base, place } = slot;
	const app = base.is === "member" && base.name === "Task" ? project.apps.of(base.of, place) : void 0;
	if (app) return ofApp(app, project);
	const known = project.base.fold(base, place);
	if (known.is === "set" && typeof known.value === "string") return ofNamed(known.value, base, place, project);
	const meaning = classBehind(base, place, project);
	if (meaning?.is === "class") return classOptions(meaning, project);
	if (isTaskClass(base, meaning, place, project)) return new Mapping();
	return Mapping.opened(cannotTell("its base class is not part of the project", require_code.locate(base, place)));
}
/** `task_cls="billing.tasks:Reliable"`. */
function ofNamed(name, at, place, project) {
	const [from = "", key = ""] = name.includes(":") ? name.split(":") : name.split(/\.(?=[^.]*$)/);
	const module = project.base.code.imported(from, place.module.file);
	const meaning = module && project.base.code.ofModule(module, key);
	if (meaning?.is === "class") return classOptions(meaning, project);
	return baseTask.test(`${from}.${key}`) ? new Mapping() : Mapping.opened(cannotTell("its base class is not part of the project", require_code.locate(at, place)));
}
/** A class by its name, or one that a function of the project makes: `task_cls=make_task(application)`. */
function classBehind(base, place, project) {
	const { code } = project.base;
	const meaning = code.meaning(base, place);
	if (meaning?.is !== "value" || meaning.value.is !== "call") return meaning;
	const maker = code.meaning(meaning.value.callee, meaning.place);
	if (maker?.is !== "function") return meaning;
	const inside = require_code.within(maker.place, maker.function);
	const last = maker.function.body.at(-1);
	return last?.is === "return" && last.value ? code.meaning(last.value, inside) : meaning;
}
function classOptions(meaning, project) {
	const { class: code, place } = meaning;
	const options = new Mapping();
	for (const base of [...code.bases].reverse()) options.update(ofBase(base, place, project));
	for (const [key, slot] of project.mappings.own(code, place).entries) options.entries.set(key, slot);
	for (const { name, value, start } of code.keywords) if (name !== void 0) options.entries.set(name, {
		is: "written",
		value,
		place,
		key: nameAt(name, start)
	});
	options.update(laterAttributes(code, project));
	return options;
}
/** Celery's own Task, or a class that sets nothing. */
const isTaskClass = (base, meaning, place, project) => baseTask.test(nameOf$1(meaning) ?? "") || bare.test(nameOf$1(meaning) ?? "") || base.is === "name" && base.name === "object" || base.is === "index" && bare.test(nameOf$1(project.base.code.meaning(base.of, place)) ?? "");
// src/languages/python/celery/mentions.ts
/** The names that some code of the project reads: what it uses itself is its own, whether or not Celery reads it. */
function namesRead(base) {
	const read = /* @__PURE__ */ new Set();
	for (const module of base.modules) addReads(module, base, read);
	return read;
}
function addReads(module, base, read) {
	const written = /* @__PURE__ */ new Set();
	for (const one of module.imports) read.add(one.name);
	require_code.walk(module, {
		statement(statement) {
			if (statement.is !== "assign") return;
			written.add(statement.target);
			if (statement.target.is === "index") written.add(statement.target.key);
		},
		expression(expression, place) {
			if (expression.is === "object") {
				for (const { key } of expression.entries) if (key) written.add(key);
			}
			if (expression.is === "call" || expression.is === "index") {
				const [first] = expression.is === "call" ? expression.arguments.map(({ value }) => value) : [expression.key];
				if (first && environmentRead(expression, base.code, place)) written.add(first);
			}
			if (written.has(expression)) return;
			if (expression.is === "name" || expression.is === "member") read.add(expression.name);
			else if (expression.is === "literal" && typeof expression.value === "string") read.add(expression.value);
		}
	});
}
// src/languages/python/celery/spellings.ts
/** The settings that decide when a message is acknowledged, and when it is handed out again. */
const delivery = [
	"task_acks_late",
	"task_reject_on_worker_lost",
	"task_acks_on_failure_or_timeout",
	"task_time_limit",
	"task_soft_time_limit",
	"task_annotations",
	"worker_prefetch_multiplier",
	"worker_concurrency",
	"worker_pool",
	"broker_transport_options",
	"broker_url"
];
const decidesDelivery = (name) => delivery.includes(name);
/** What stands before a setting's name in some spelling of it. */
const prefix = /^(celeryd|celerybeat|celery)_/i;
/**
* The setting that a key means by some spelling, whether Celery reads that spelling or not. Only what is nobody else's name:
* with Celery's own word before it, or the whole of a name about delivery.
*/
function meantBy(key, namespace) {
	const old = newNames.get(key);
	if (old !== void 0 && /^(celery|broker_)/i.test(key)) return old;
	const own = namespace === void 0 ? void 0 : `${namespace.replace(/_+$/, "")}_`;
	const marked = prefix.test(key) || own !== void 0 && key.toLowerCase().startsWith(own.toLowerCase());
	const name = (own && key.toLowerCase().startsWith(own.toLowerCase()) ? key.slice(own.length) : key.replace(prefix, "")).toLowerCase();
	if (oldNames.has(name) && (marked || delivery.includes(name) || key === name)) return name;
	return marked ? delivery.find((one) => one.replace(/^(task|worker|broker)_/, "") === name && name !== "url") : void 0;
}
/** The setting about delivery that a key was meant to name, but for a letter or two or whose it is, in the spelling that is read. */
function nearTo(key, spelled) {
	if (key.length < 10) return void 0;
	const isMeant = (read) => key !== read && (require_distance.isNear(key, read) || isAnothers(key, read));
	const near = delivery.filter((name) => name.length >= 10 && isMeant(spelled(name)));
	return near.length === 1 ? near[0] : void 0;
}
/** `task_prefetch_multiplier`: that is the worker's. */
const isAnothers = (key, read) => whose.test(key) && withoutWhose(key) === withoutWhose(read);
const whose = /(?<=^|_)(task|worker|broker)_/i;
const withoutWhose = (name) => name.replace(whose, "");
// src/languages/python/celery/unread-options.ts
/** Settings of all tasks that a task has an option for, by another name (celery/app/task.py, the attributes of `Task`). */
const options = new Map([
	["task_default_rate_limit", "rate_limit"],
	["task_default_priority", "priority"],
	...[
		"time_limit",
		"soft_time_limit",
		"acks_late",
		"acks_on_failure_or_timeout",
		"reject_on_worker_lost",
		"ignore_result",
		"serializer",
		"track_started",
		"store_errors_even_if_ignored"
	].map((name) => [`task_${name}`, name])
]);
/** `@shared_task(task_time_limit=60)`: it becomes an attribute of the task, which nothing looks for. */
function unreadOptionsOf(task, { base }) {
	return [...options].flatMap(([name, instead]) => {
		const slot = task.options.entries.get(name);
		if (!isNamed(slot) || namesRead(base).has(name)) return [];
		const there = task.options.entries.get(instead);
		const unread = {
			where: "among the options of a task",
			instead,
			matters: decidesDelivery(name),
			...isNamed(there) ? { there: require_code.locate(there.value, there.place) } : {}
		};
		const departs = require_facts.set(true, require_code.locate(slot.key, slot.place));
		return [settingOf(slot, {
			of: taskId(task.at, task.name),
			departs,
			unread
		}, base)];
	});
}
// src/languages/python/celery/unread.ts
/** `isRead`: the project's own code reads that name. */
function* unreadIn(configuration, isRead) {
	const space = configuration.source?.namespace;
	const mixed = new Map(configuration.mixed());
	for (const { mapping, keysOf } of configuration.layers) {
		if (mapping.entries.size === 0) continue;
		const known = new Set([...oldNames.keys()].flatMap(keysOf));
		const isSource = mapping === configuration.source?.mapping;
		const spelled = (name) => {
			if (!isSource) return name;
			return space === void 0 ? isOldStyle(configuration) ? oldNames.get(name) : name : underNamespace(name, space);
		};
		for (const [key, slot] of mapping.entries) {
			if (slot.is !== "written" || !slot.key) continue;
			const at = {
				key,
				slot
			};
			const stops = mixed.get(key);
			if (stops !== void 0) {
				yield {
					...at,
					means: newNames.get(key) ?? key,
					instead: stops,
					where: where(space, isSource),
					stops: true
				};
				continue;
			}
			if (known.has(key)) continue;
			const exact = meantBy(key, space);
			const means = exact ?? nearTo(key, spelled);
			if (means === void 0 || isRead(key) || isIdle(means, slot, configuration)) continue;
			const instead = !isSource && isAttribute(slot) ? oldNames.get(means) : spelled(means);
			yield {
				...at,
				means,
				instead,
				...existing(mapping, instead),
				where: where(space, isSource),
				...exact ? {} : { near: true }
			};
		}
	}
}
/** Nothing would differ if it were read: it says what holds by default, or is for an app that runs its tasks in place. */
function isIdle(means, { value }, configuration) {
	const said = value.is === "literal" ? value.value : void 0;
	if (said === false && offByDefault.has(means) || said === true && onByDefault.has(means)) return true;
	return /eager_/.test(means) && configuration.get("task_always_eager") === void 0;
}
/** Flask takes uppercase attributes of a configuration only: `conf` knows those by their old names. */
const isAttribute = ({ place }) => {
	const around = place.enclosing.at(-1);
	return around !== void 0 && !require_code.isFunction(around);
};
/** Django's settings hold uppercase names only: without a namespace they can be old ones alone. */
const isOldStyle = ({ hasOldNames, source }) => hasOldNames || [...source?.mapping.entries.keys() ?? []].every((key) => key === key.toUpperCase());
function existing(mapping, key) {
	const there = mapping.entries.get(key);
	return there?.is === "written" ? { there } : {};
}
function where(namespace, isSource) {
	if (!isSource) return "in `conf`";
	return namespace === void 0 ? "without a namespace" : `under the namespace \`${namespace}\``;
}
const matters = ({ means }) => decidesDelivery(means);
// src/languages/python/celery/unread-settings.ts
/** Settings that no app of the project reads: one that is unread for one app may be another's. */
function unreadSettings(project) {
	const { apps, base } = project;
	let names;
	const isRead = (name) => {
		names ??= namesRead(base);
		return names.has(name);
	};
	const found = /* @__PURE__ */ new Map();
	const readBy = /* @__PURE__ */ new Map();
	const holders = /* @__PURE__ */ new Map();
	for (const app of apps.all) {
		const configuration = project.configuration(app);
		for (const { mapping } of configuration.layers) for (const slot of mapping.entries.values()) if (slot.is === "written" && slot.key) {
			const at = `${slot.place.module.file}:${slot.key.start}`;
			holders.set(at, (holders.get(at) ?? 0) + 1);
		}
		for (const one of unreadIn(configuration, isRead)) {
			const at = `${one.slot.place.module.file}:${one.slot.key.start}`;
			readBy.set(at, (readBy.get(at) ?? 0) + 1);
			const { where, instead, there, near, stops } = one;
			const unread = {
				where,
				instead,
				matters: matters(one),
				...there ? { there: require_code.locate(there.value, there.place) } : {},
				...near ? { near } : {},
				...stops ? { stops } : {}
			};
			const departs = require_facts.set(true, require_code.locate(one.slot.key, one.slot.place));
			found.set(at, settingOf(one.slot, {
				of: workerId(app),
				departs,
				unread
			}, base));
		}
	}
	return [...found].filter(([at]) => readBy.get(at) === holders.get(at)).map(([, setting]) => setting);
}
// src/languages/python/celery/broker.ts
const schemes = {
	sqs: "sqs",
	redis: "redis",
	rediss: "redis",
	sentinel: "redis",
	amqp: "amqp",
	amqps: "amqp",
	pyamqp: "amqp",
	librabbitmq: "amqp"
};
/** What the scheme of the broker's URL says, also where the rest of the URL is computed. */
function brokerOf(given, transport, mappings) {
	const { base } = mappings;
	const url = given && mappings.settled(given);
	const named = scalarOf(transport, mappings);
	if (named?.is === "set" && typeof named.value === "string") {
		const broker = schemes[named.value.toLowerCase()];
		if (broker) return {
			...named,
			value: broker
		};
	}
	if (!url) return require_facts.unknown("no broker is written; the environment may name one (CELERY_BROKER_URL)");
	if (url.is === "unknown") return url;
	const start = leadingText(url.value, url.place, base);
	if (!start) {
		const known = base.fold(url.value, url.place);
		return known.is === "unknown" ? known : require_facts.unknown("the broker has no URL that says its kind");
	}
	const broker = kindOf(start.text);
	const at = {
		file: start.place.module.file,
		start: start.at.start,
		end: start.at.end
	};
	return broker ? require_facts.set(broker, at, url.unless ?? start.unless) : require_facts.unknown("the broker is of another kind", at);
}
const kindOf = (url) => schemes[/^([a-z]+)(\+|:\/\/)/i.exec(url)?.[1]?.toLowerCase() ?? ""];
/** The broker that command lines name goes over what the settings say (celery/app/utils.py, `Settings.broker_url`). */
function brokerStarted(written, processes) {
	const kinds = processes.map(({ broker }) => {
		const kind = broker?.is === "set" ? kindOf(broker.value) : void 0;
		return broker?.is === "set" && kind ? {
			...broker,
			value: kind
		} : written;
	});
	const [first = written, ...others] = kinds;
	if (others.every((one) => require_facts.valueIn(one) === require_facts.valueIn(first))) return first;
	return require_facts.unknown("its workers are started with different brokers", require_facts.placeOf(kinds.find((one) => one !== written)));
}
/** The literal text that a string begins with: `f"sqs://{key}@"`, `"sqs://" + key`, `"sqs://{}".format(key)`. */
function leadingText(expression, place, base, depth = 0) {
	const known = base.fold(expression, place);
	if (known.is === "set" && typeof known.value === "string") return {
		text: known.value,
		at: expression,
		place,
		...known.unless ? { unless: known.unless } : {}
	};
	if (depth > 8) return void 0;
	const read = environmentRead(expression, base.code, place);
	const otherwise = read?.otherwise && leadingText(read.otherwise, read.place ?? place, base, depth + 1);
	if (read) return otherwise && {
		...otherwise,
		unless: otherwise.unless ?? read.variable
	};
	if (expression.is === "ternary") {
		const [one, other] = [expression.then, expression.otherwise].map((way) => leadingText(way, place, base, depth + 1));
		return one && other && kindOf(one.text) === kindOf(other.text) ? one : void 0;
	}
	const next = leading(expression, base.code, place);
	return next && leadingText(next.value, next.place, base, depth + 1);
}
function leading(expression, code, place) {
	if (expression.is === "template") return expression.parts[0] && {
		value: expression.parts[0],
		place
	};
	if (expression.is === "binary" && (expression.operator === "+" || expression.operator === "%")) return {
		value: expression.left,
		place
	};
	if (expression.is === "call" && expression.callee.is === "member" && expression.callee.name === "format") return {
		value: expression.callee.of,
		place
	};
	if (expression.is === "list") return expression.items[0] && {
		value: expression.items[0],
		place
	};
	const meaning = code.meaning(expression, place);
	return meaning?.is === "value" && meaning.value !== expression ? {
		value: meaning.value,
		place: meaning.place
	} : void 0;
}
/** The window that a message is hidden for: kombu's option where kombu applies it, else the transport's default. */
function visibilityOf(broker, options, mappings, room) {
	const held = options && mappings.ofSlot(options);
	const written = scalarOf(held?.get("visibility_timeout"), mappings);
	const kind = broker.is === "unknown" ? void 0 : broker.value;
	if (kind !== "redis" && held?.entries.has("predefined_queues")) return require_facts.unknown("the queues are predefined: their own visibility timeout holds, which is set where they are made");
	if (written) return secondsIn(written);
	if (kind === "sqs") return require_facts.byDefault(require_facts.seconds(1800), "kombu's default for the queues it makes", room);
	if (kind === "redis") return require_facts.byDefault(require_facts.seconds(3600), "kombu's default for Redis", room);
	return require_facts.unknown(kind === "amqp" ? "RabbitMQ has no visibility timeout" : "no visibility timeout is written");
}
// src/languages/python/celery/visibility-options.ts
const option = "visibility_timeout";
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html */
const longPolling = {
	least: 0,
	most: 20
};
/**
* Visibility timeouts that no queue of SQS gets (kombu/transport/SQS: the option is used by CreateQueue alone), or that only
* the queues which Celery creates get; and what SQS takes within bounds.
*/
function visibilityOptionsOf(app, project) {
	const { mappings } = project;
	const configuration = project.configuration(app);
	const broker = brokerOf(configuration.get("broker_url"), configuration.get("broker_transport"), mappings);
	const ofResults = entryOf(configuration.written("result_backend_transport_options"), option, mappings);
	if (broker.is === "unknown" ? ofResults : broker.value !== "sqs") return [];
	const told = (slot, what) => {
		const departs = require_facts.set(true, require_code.locate(slot.key, slot.place));
		return settingOf(slot, {
			of: workerId(app),
			departs,
			...what
		}, mappings.base);
	};
	const useless = (slot, ineffective) => told(slot, {
		asks: "visibility",
		ineffective
	});
	const found = [];
	const options = configuration.written("broker_transport_options");
	const predefined = entryOf(options, "predefined_queues", mappings);
	const queues = predefined ? [...mappings.ofSlot(predefined).entries] : [];
	const own = entryOf(options, option, mappings);
	const why = "the queues are predefined, so Celery creates none";
	if (own && predefined && queues.length > 0) found.push(useless(own, {
		why,
		at: require_code.locate(predefined.key, predefined.place),
		severity: "warning"
	}));
	else if (own && broker.is !== "unknown") found.push(told(own, { asks: "visibility" }));
	const wait = entryOf(options, "wait_time_seconds", mappings);
	const seconds = wait && scalarOf(wait, mappings);
	if (wait && seconds && broker.is !== "unknown") found.push(told(wait, { bounds: {
		value: numberIn(seconds),
		...longPolling
	} }));
	for (const [name, queue] of queues) {
		const inside = entryOf(queue, option, mappings);
		const why = `a predefined queue has no such key: it is ignored in \`${name}\``;
		if (inside) found.push(useless(inside, {
			why,
			severity: "error"
		}));
	}
	const elsewhere = "it stands in the options of the result backend, and the messages are on SQS";
	if (ofResults && broker.is !== "unknown") found.push(useless(ofResults, {
		why: elsewhere,
		severity: "warning"
	}));
	return found;
}
function entryOf(slot, key, mappings) {
	const entry = slot && mappings.ofSlot(mappings.settled(slot)).entries.get(key);
	return isNamed(entry) ? entry : void 0;
}
// src/languages/python/celery/annotations.ts
/**
* What `task_annotations` sets on a task: over its decorator, and what stands under `*` over what stands under its name,
* because Celery sets that last (celery/app/annotations.py, `resolve_all`).
*/
function annotationsOf(annotations, names, mappings) {
	const all = new Mapping();
	if (!annotations || isNone$1(annotations, mappings.base)) return all;
	for (const slot of listed(annotations)) {
		const held = mappings.ofSlot(slot);
		if (held.open) all.update(Mapping.opened(held.open));
		for (const name of [...names, "*"]) {
			const one = held.entries.get(name);
			if (one) all.update(mappings.ofSlot(one));
		}
	}
	return all;
}
const isNone$1 = (slot, base) => {
	const known = slot.is === "written" ? base.fold(slot.value, slot.place) : slot;
	return known.is === "set" && known.value === null;
};
/** A dictionary, or a list of them. */
const listed = (slot) => slot.is === "written" && slot.value.is === "list" ? slot.value.items.map((value) => ({
	is: "written",
	value,
	place: slot.place
})) : [slot];
// src/languages/python/celery/delays.ts
/** How long messages of a task wait under its window for its retries. */
function delaysOf(task, retries, project) {
	const delays = retries.map(({ delay }) => delay);
	const own = mayRetry(task) ? scalarOf(task.options.get("default_retry_delay"), project.mappings) : void 0;
	if (own && own.is !== "unknown" && own.value !== null && !delays.some((one) => isSame(one, own))) delays.push(secondsIn(own));
	return delays;
}
/** A function may also give itself to one that retries it: `retry_later(self, error)`. */
function mayRetry({ function: code, place }) {
	if (!code) return true;
	const itself = [code.parameters[0]?.name, code.name];
	return require_code.flowOf(code, place).sites.some(({ call }) => call.callee.is === "member" && call.callee.name === "retry" || call.arguments.some(({ value }) => value.is === "name" && itself.includes(value.name)));
}
const isSame = (one, other) => one.is === "set" && other.is === "set" && one.at.file === other.at.file && one.at.start === other.at.start;
// src/languages/python/celery/etas.ts
/** How long a message waits whose ETA is `timezone.now() + timedelta(hours=2)`; unknown for any other moment. */
function waitUntil(eta, place, { base }) {
	const computed = require_facts.unknown("its ETA is computed", require_code.locate(eta, place));
	const { value, scope } = new require_code.Scope(base, place).follow(eta);
	if (value.is !== "binary" || value.operator !== "+") return computed;
	const isNow = (one) => {
		const term = require_code.termOf(one, scope);
		return term.is === "time" && term.plus === 0;
	};
	const wait = isNow(value.left) ? value.right : isNow(value.right) ? value.left : void 0;
	const fold = (part, at = scope.place) => base.fold(part, at);
	const known = wait && secondsOf(wait, require_code.locate(wait, scope.place), fold, base.code, scope.place);
	return known ? secondsIn(known) : computed;
}
// src/languages/python/celery/swallowing.ts
/**
* The `except` that catches what `retry` raises and goes on. Retry, Ignore and Reject are plain subclasses of Exception
* (celery/exceptions.py), so that `except Exception` around a retry runs beside it.
*/
function swallowing({ call, steps }) {
	if (call.arguments.some(({ name, value }) => name === "throw" && value.is === "literal" && value.value === false)) return void 0;
	for (const { statement, into } of steps.toReversed()) {
		if (statement.is !== "try" || into !== statement.body) continue;
		const handler = statement.handlers.find(({ type }) => !type || namesIn(type).some((name) => catching.test(name)));
		if (!handler) continue;
		return endsIn(handler) ? handler : void 0;
	}
}
const catching = /^(Exception|BaseException|Retry|Ignore|Reject|TaskPredicate|CeleryError)$/;
const wide = /^(Exception|BaseException)$/;
/** It catches everything, and no way through it raises again. */
const endsIn = ({ type, body }) => (!type || namesIn(type).some((name) => wide.test(name))) && !raises(body);
const raises = (body) => body.some((statement) => statement.is === "throw" || retries(statement) || require_code.blocksOf(statement).some(raises));
/** `self.retry(…)` in the handler raises too. */
const retries = (statement) => (statement.is === "expression" || statement.is === "return") && statement.value?.is === "call" && statement.value.callee.is === "member" && statement.value.callee.name === "retry";
/** `Exception`, `celery.exceptions.Retry`, and each of a tuple. */
function namesIn(type) {
	if (type.is === "list") return type.items.flatMap(namesIn);
	return type.is === "name" || type.is === "member" ? [type.name] : [];
}
// src/languages/python/celery/retries.ts
/** Where a task sends itself again, and how long the new message waits (celery/app/task.py, `retry`; celery/app/autoretry.py). */
function retriesOf(task, project) {
	const calls = task.function ? callsIn(task, project) : [];
	const automatic = automaticRetry(task, project);
	return automatic ? [...calls, automatic] : calls;
}
function callsIn(task, project) {
	const code = task.function;
	const self = code.parameters[0]?.name;
	const own = (of) => of.is === "name" && (of.name === self || of.name === code.name);
	const isRetry = ({ callee }) => callee.is === "member" && callee.name === "retry" && own(callee.of);
	return require_code.flowOf(code, task.place).sites.filter(({ call }) => isRetry(call)).map((site) => {
		const swallowed = swallowing(site);
		return {
			at: require_code.locate(site.call, site.place),
			how: "call",
			delay: delayOf(site, task, project),
			...mostOf(maxRetries(task, project, given(site.call, "max_retries", 5), site.place)),
			...swallowed ? { swallowedBy: require_code.locate(swallowed, site.place) } : {}
		};
	});
}
function delayOf({ call, place }, task, project) {
	const countdown = given(call, "countdown", 4);
	if (countdown) return secondsIn(project.base.fold(countdown, place));
	const eta = given(call, "eta", 3);
	return eta ? waitUntil(eta, place, project) : defaultDelay(task, project);
}
function defaultDelay(task, { mappings }) {
	const own = scalarOf(task.options.get("default_retry_delay"), mappings);
	return own ? secondsIn(own) : require_facts.byDefault(require_facts.seconds(180), "Celery's default_retry_delay");
}
/** `autoretry_for=(ConnectionError,)`: each retry waits twice as long as the one before where `retry_backoff` says so. */
function automaticRetry(task, project) {
	const slot = task.options.get("autoretry_for");
	if (slot?.is !== "written" || slot.value.is === "list" && slot.value.items.length === 0) return void 0;
	const further = task.options.get("retry_kwargs");
	const inner = further && project.mappings.ofSlot(further);
	const option = (name) => scalarOf(inner?.get(name) ?? task.options.get(name), project.mappings);
	const at = require_code.locate(slot.value, slot.place);
	const backoff = option("retry_backoff");
	const most = mostOf(option("max_retries") ?? celeryRetries);
	if (backoff?.is === "unknown") return {
		at,
		how: "automatic",
		delay: backoff,
		...most
	};
	if (backoff && truthy(backoff.value)) return {
		at,
		how: "automatic",
		delay: longestBackoff(Number(backoff.value), option),
		...most
	};
	const countdown = inner?.get("countdown");
	return {
		at,
		how: "automatic",
		delay: countdown ? secondsIn(scalarOf(countdown, project.mappings)) : defaultDelay(task, project),
		...most
	};
}
const celeryRetries = require_facts.byDefault(3, "Celery's max_retries");
function maxRetries(task, { base, mappings }, own, place) {
	const said = own && base.fold(own, place);
	return said && !(said.is === "set" && said.value === null) ? said : scalarOf(task.options.get("max_retries"), mappings) ?? celeryRetries;
}
/** `None` is without end. */
const mostOf = (known) => known.is !== "unknown" && known.value === null ? {} : { most: countOf(known) };
/** The wait before the last of `max_retries` (3) retries, not above `retry_backoff_max` (600 s). */
function longestBackoff(factor, option) {
	const retries = option("max_retries") ?? celeryRetries;
	const most = option("retry_backoff_max") ?? require_facts.byDefault(600, "Celery's retry_backoff_max");
	if (retries.is === "unknown") return retries;
	if (most.is === "unknown") return most;
	const last = retries.value === null ? Number.POSITIVE_INFINITY : Math.max(1, factor) * 2 ** (Number(retries.value) - 1);
	return last < Number(most.value) ? require_facts.byDefault(require_facts.seconds(last), "the last that its backoff leads to") : {
		...most,
		value: require_facts.seconds(Number(most.value))
	};
}
// src/languages/python/celery/routes.ts
/**
* The queue of a task that is sent without one: its own option, else the first of `task_routes` that fits its name
* (celery/app/routes.py, `Router.route` and `MapRoute`).
*/
function queueOf(options, names, configuration, mappings) {
	const open = require_facts.unknown("its queue is chosen by routes, or when it is sent");
	const exchanged = ["exchange", "routing_key"].some((key) => options.entries.has(key));
	const own = scalarOf(options.get("queue"), mappings);
	if (own && !(own.is === "set" && own.value === null)) return fixedName(own) ?? open;
	const routes = configuration?.get("task_routes");
	return !exchanged && routes && routed(routes, names, mappings) || open;
}
/** The name of a queue that nothing may replace. */
const fixedName = (known) => known?.is === "set" && known.unless === void 0 && typeof known.value === "string" ? require_facts.set(known.value, known.at) : void 0;
/** Undefined where a router that is no dictionary, or a name that is not known, may choose another. */
function routed(given, names, mappings) {
	const slot = mappings.settled(given);
	if (slot.is === "unknown" || slot.over) return void 0;
	const { value, place } = slot;
	if (value.is !== "object" && (value.is !== "list" || value.items.length !== 1)) return void 0;
	const routes = mappings.ofSlot(value.is === "list" ? {
		is: "written",
		value: value.items[0],
		place
	} : slot);
	const pattern = [...routes.entries.keys()].find((key) => key.includes("*") && names.some((name) => fits(key, name)));
	const key = names.find((name) => routes.entries.has(name)) ?? pattern;
	const route = routes.open || key === void 0 ? void 0 : mappings.settled(routes.entries.get(key));
	if (route?.is !== "written") return void 0;
	return fixedName(scalarOf(route.value.is === "object" ? mappings.ofSlot(route).get("queue") : route, mappings));
}
/** Python's `fnmatch`, without the sets of characters that no name of a task has. */
const fits = (pattern, name) => new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`).test(name);
// src/languages/python/celery/sent.ts
const known = /* @__PURE__ */ new WeakMap();
function sentOf(code, names, project) {
	const sent = require_code.getOrInsert(known, project, () => sentIn(project));
	const found = [...code ? [code] : [], ...names].flatMap((key) => sent.get(key) ?? []);
	return merged(found);
}
const merged = (all) => ({
	delays: all.flatMap(({ delays }) => delays),
	limits: all.flatMap(({ limits }) => limits),
	softLimits: all.flatMap(({ softLimits }) => softLimits),
	queues: all.flatMap(({ queues }) => queues)
});
/** `remind.apply_async(args, countdown=3600)`, `remind.s().set(time_limit=60)`, `app.send_task("visits.remind", countdown=60)`. */
function sentIn(project) {
	const sent = /* @__PURE__ */ new Map();
	for (const module of project.base.modules) {
		if (isTest(module.file)) continue;
		require_code.walk(module, { expression(expression, place) {
			if (expression.is !== "call") return;
			const { callee } = expression;
			const name = callee.is === "member" || callee.is === "name" ? callee.name : "";
			if (!/^(apply_async|set|signature|send_task)$/.test(name)) return;
			const byName = name === "send_task" || name === "signature";
			const task = (callee.is === "member" ? keyOf$1(callee.of, place, project) : void 0) ?? (byName ? nameIn(expression, place, project) : void 0);
			if (task === void 0) return;
			const options = optionsOf(expression, place, project);
			if (Object.values(options).every(({ length }) => length === 0)) return;
			sent.set(task, merged([...sent.get(task) ? [sent.get(task)] : [], options]));
		} });
	}
	return sent;
}
/** `remind.apply_async(…)`, `remind.s(visit).set(…)`, `remind.si(visit).apply_async(…)`. */
function keyOf$1(of, place, { base }) {
	const task = of.is === "call" && of.callee.is === "member" ? of.callee.of : of;
	const meaning = base.code.meaning(task, place);
	return meaning?.is === "function" ? meaning.function : void 0;
}
/** `app.send_task("visits.remind", …)`, `app.signature("visits.remind", …)`, `signature("visits.remind", …)`. */
function nameIn(call, place, { base }) {
	const name = given(call, "name", 0) ?? given(call, "task") ?? given(call, "varies");
	const text = name && base.fold(name, place);
	return text?.is === "set" && typeof text.value === "string" ? text.value : void 0;
}
function optionsOf(call, place, project) {
	const { mappings } = project;
	const byName = call.callee.is === "member" && call.callee.name === "send_task";
	const spread = call.arguments.filter((one) => one.spread === "map").map(({ value }) => value);
	const options = given(call, "options");
	const held = [...spread, ...options ? [options] : []].map((one) => mappings.mappingOf(one, place));
	const slotOf = (name, index) => {
		const value = given(call, name, index);
		return value ? {
			is: "written",
			value,
			place
		} : held.find(({ entries }) => entries.has(name))?.entries.get(name);
	};
	const option = (name, index) => {
		const known = scalarOf(slotOf(name, index), mappings);
		return known && !isNone(known) ? known : void 0;
	};
	const countdown = option("countdown", byName ? 3 : void 0);
	const moment = slotOf("eta", byName ? 4 : void 0);
	const limit = option("time_limit");
	const softLimit = option("soft_time_limit");
	const queue = option("queue");
	const late = moment && option("eta", byName ? 4 : void 0) ? [waitOf(moment, call, place, project)] : [];
	return {
		delays: countdown ? [secondsIn(countdown)] : late,
		limits: limit ? [limitOf(limit)] : [],
		softLimits: softLimit ? [limitOf(softLimit)] : [],
		queues: queue ? [fixedName(queue) ?? require_facts.unknown("its queue is computed", require_code.locate(call, place))] : []
	};
}
const waitOf = (eta, call, place, project) => eta.is === "written" ? waitUntil(eta.value, eta.place, project) : require_facts.unknown("its ETA is computed", require_code.locate(call, place));
const isNone = (known) => known.is === "set" && known.value === null;
// src/languages/python/celery/task-names.ts
/** The names that Celery may give a function's task: its module as seen from each folder that may be on Python's path. */
function taskNames(file, name, files) {
	const path = file.replace(/(\/__init__)?\.py$/, "");
	return rootsFor(file, files).filter((root) => root === "" || path.startsWith(`${root}/`)).map((root) => `${path.slice(root === "" ? 0 : root.length + 1).replaceAll("/", ".")}.${name}`);
}
// src/languages/python/celery/queues.ts
/** The queues that an app's workers take messages from, as SQS knows them: by the URLs of predefined ones, else by their names. */
function consumedBy(configuration, { base, mappings }) {
	const slot = configuration.get("broker_transport_options");
	const options = slot && mappings.ofSlot(slot);
	const predefined = options?.entries.get("predefined_queues");
	if (predefined) return [...mappings.ofSlot(predefined).entries.values()].flatMap((one) => meant(mappings.ofSlot(one).get("url")));
	const before = options?.get("queue_name_prefix");
	const prefix = before ? textOf(before) : "";
	return (before && prefix === void 0 ? [] : namesIn(configuration)).map((name) => ({
		by: "name",
		name: sqsName(prefix + name)
	}));
	function textOf(written) {
		const known = scalarOf(written, mappings);
		return known?.is === "set" && known.unless === void 0 ? String(known.value) : void 0;
	}
	/** A URL that is written, or the environment variable that brings it. */
	function meant(url) {
		const name = textOf(url);
		if (name !== void 0) return [{
			by: "name",
			name
		}];
		if (url?.is !== "written") return [];
		const variable = base.variable(url.value, url.place);
		return variable === void 0 ? [] : [{
			by: "variable",
			variable
		}];
	}
	function namesIn(settings) {
		const listed = settings.get("task_queues");
		if (listed?.is === "unknown") return [];
		if (!listed) {
			const one = settings.get("task_default_queue");
			const name = one ? textOf(one) : "celery";
			return name === void 0 ? [] : [name];
		}
		const meaning = base.code.meaning(listed.value, listed.place);
		const { value, place } = meaning?.is === "value" ? meaning : listed;
		const named = (expression) => textOf({
			is: "written",
			value: expression,
			place
		});
		const keys = value.is === "object" ? value.entries.map(({ key }) => key && named(key)) : [];
		const items = value.is === "list" ? value.items.map((item) => named(nameOf(item) ?? item)) : [];
		return [...keys, ...items].filter((name) => name !== void 0);
	}
}
/** `Queue("letters")`, `Queue(name="letters")`. */
const nameOf = (item) => item.is === "call" ? (item.arguments.find(({ name }) => name === "name") ?? item.arguments[0])?.value : void 0;
/** kombu writes the dots and the other punctuation of a name as SQS takes them (kombu/transport/SQS, `entity_name`). */
const sqsName = (name) => name.replace(/\.(?!fifo$)/g, "-").replace(/[!-,/:-@[-^`{-~]/g, "_");
// src/languages/python/celery/rooms.ts
/** What stands beside a setting that is not written, the likeliest first. */
const neighbours = [
	"worker_concurrency",
	"worker_prefetch_multiplier",
	"task_time_limit",
	"task_soft_time_limit",
	"task_acks_late",
	"broker_transport_options",
	"task_default_queue",
	"broker_url",
	"result_backend"
];
/**
* Where a setting that nobody wrote can be: beside one that is written for the same app, in the same spelling; else behind the
* app itself. Undefined where no place is certain.
*/
function roomFor(name, app, configuration, project) {
	for (const neighbour of neighbours) for (const { mapping, keysOf } of configuration.layers) for (const key of keysOf(neighbour)) {
		const slot = mapping.entries.get(key);
		if (!isNamed(slot) || slot.unless !== void 0) continue;
		const room = beside(slot, spelledLike(key, neighbour, name, configuration), app, project);
		if (room) return room;
	}
	return configuration.hasOldNames || configuration.get(name) ? void 0 : behind$1(app, name, project);
}
/** In the dictionary of transport options, or as one. */
function roomForVisibility(app, configuration, project) {
	const [name, key] = ["broker_transport_options", "visibility_timeout"];
	const written = configuration.get(name);
	if (!written) {
		const room = roomFor(name, app, configuration, project);
		return room && {
			at: room.at,
			key: room.key,
			under: key
		};
	}
	const options = project.mappings.settled(written);
	return options.is === "written" && options.unless === void 0 && options.value.is === "object" && !options.over ? {
		at: require_code.locate(options.value, options.place),
		key
	} : void 0;
}
function spelledLike(key, neighbour, name, { source }) {
	if (key === oldNames.get(neighbour)) return oldNames.get(name);
	return key === neighbour || source?.namespace === void 0 ? name : underNamespace(name, source.namespace);
}
/** One more entry of the same dictionary or call, or one more assignment after the same statement. */
function beside({ key, place }, name, app, { base }) {
	const statement = statementAt(key, place);
	if (!statement) return void 0;
	const holder = holderOf(key, statement, place);
	if (holder) return holder === app.call || !takesMore(holder) ? void 0 : {
		at: require_code.locate(holder, place),
		key: name
	};
	if (statement.is !== "assign" || statement.operator) return void 0;
	const text = base.files.read(place.module.file) ?? "";
	if (text.slice(statement.target.end, statement.value.start).includes(":")) return void 0;
	const target = text.slice(statement.target.start, statement.target.end);
	const written = text.slice(key.start, key.end).replace(/^["']|["']$/g, "");
	const at = target.lastIndexOf(written);
	return at < 0 ? void 0 : {
		at: require_code.locate(statement, place),
		key: target.slice(0, at) + name + target.slice(at + written.length)
	};
}
/** A dictionary, `dict(…)`, `app.conf.update(…)`; what else is called may refuse what it does not know. */
const takesMore = (holder) => holder.is !== "call" || /(^|\.)(update|dict)$/.test(require_code.callName(holder));
/** `app.conf.worker_prefetch_multiplier = 1`. */
function behind$1({ call, place }, name, { base }) {
	const statement = statementAt(call, place);
	if (statement?.is !== "assign" || statement.value !== call || statement.target.is !== "name") return void 0;
	const target = (base.files.read(place.module.file) ?? "").slice(statement.target.start, statement.target.end);
	return {
		at: require_code.locate(statement, place),
		key: `${target}.conf.${name}`
	};
}
/** The statement that holds it, where that runs whatever else is so: at the top of its module, class or function. */
function statementAt(at, { module, enclosing }) {
	const owner = enclosing.at(-1);
	const found = (owner?.body ?? module.body).find((one) => one.start <= at.start && at.end <= one.end);
	return (found?.is === "assign" || found?.is === "expression" || found?.is === "return") && (!owner || !require_code.isFunction(owner) || !owner.generator) ? found : void 0;
}
/** The dictionary or call of which it is a key. */
function holderOf(key, statement, place) {
	let found;
	require_code.walkStatements([statement], place, { expression(one) {
		if (one.is === "object" && one.entries.some((entry) => entry.key?.start === key.start)) found = one;
		if (one.is === "call" && one.arguments.some(({ name, start }) => name !== void 0 && start === key.start)) found = one;
	} });
	return found;
}
// src/languages/python/queries/chain.ts
function chainOf(call, scope) {
	const links = [];
	let at = {
		value: call,
		scope
	};
	for (;;) {
		const value = at.value.is === "await" ? at.value.value : at.value;
		if (value.is === "call" && value.callee.is === "member") {
			links.unshift({
				name: value.callee.name,
				call: value,
				scope: at.scope
			});
			at = behind(value.callee.of, at.scope, links);
		} else if (value.is === "call" && value.callee.is === "name") {
			links.unshift({
				name: value.callee.name,
				call: value,
				scope: at.scope
			});
			return {
				root: value.callee,
				scope: at.scope,
				links,
				whole: true
			};
		} else {
			const whole = value.is !== "name" || !at.scope.definitions(value.name)?.code;
			return {
				root: value,
				scope: at.scope,
				links,
				whole
			};
		}
	}
}
/** What a variable holds that is made by a call; else the expression itself, as in `name = name.strip()`. */
function behind(value, scope, links) {
	if (value.is !== "name") return {
		value,
		scope
	};
	const found = scope.follow(value);
	return found.value.is === "call" && !links.some(({ call }) => call === found.value) ? found : {
		value,
		scope
	};
}
// src/languages/python/queries/statuses.ts
/** The equalities of a query that say which row is meant: those of its id where it has one, else all but the status. */
function keyOf(equalities) {
	const named = equalities.map((one) => ({
		...one,
		attribute: one.attribute === "id" ? "pk" : one.attribute
	}));
	const own = named.filter(({ attribute }) => ids.test(attribute));
	const others = named.filter(({ attribute }) => !require_facts.isStatusAttribute(attribute));
	const key = own.length > 0 ? own : others;
	return key.length > 0 ? key : void 0;
}
/**
* The condition of a write that names one row by its own id. Of what may write many rows, by a foreign key or by their
* status alone, the answer says nothing of one job: not judged.
*/
function conditionOn({ key, table }, conditions) {
	const isOwn = (attribute) => ids.test(attribute) || isIdOf(attribute, table);
	return key?.some(({ attribute }) => isOwn(attribute)) ? allOf(conditions.filter((one) => one.is !== "compare" || !isOwn(one.attribute))) : unreadable;
}
const ids = /^(pk|id|_id|uuid)$/;
/** `download_job_id` of a `DownloadJob`. */
function isIdOf(attribute, model) {
	const words = ((model && require_code.pathOf(model)?.at(-1)) ?? "").replace(/(Model|Record|Entity)$/, "").replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
	return words !== "" && (attribute === `${words}_id` || attribute === `${words}_uuid`);
}
/** All of them; undefined where there is none. */
const allOf = (of) => of.length > 1 ? {
	is: "and",
	of: [...of]
} : of[0];
const unreadable = {
	is: "unknown",
	why: "a part of it is computed"
};
// src/languages/python/queries/lookups.ts
/** Django's lookups: https://docs.djangoproject.com/en/5.2/ref/models/querysets/#field-lookups */
const comparisons$1 = {
	exact: "=",
	lt: "<",
	lte: "<=",
	gt: ">",
	gte: ">="
};
/** `pk=job_id, status__in=[…], lease__lt=now, **more` and `Q(…) | ~Q(…)`. */
function lookupsOf(given, scope, until) {
	const fields = require_code.Fields.ofKeywords(given, scope, until);
	const found = {
		conditions: [],
		equalities: []
	};
	for (const name of fields.keys()) {
		const { value, scope: at } = fields.get(name);
		const [attribute = name, lookup = "exact", more] = name.split("__");
		const condition = more === void 0 ? lookedUp(attribute, lookup, value, at) : unreadable;
		found.conditions.push(fields.sure(name) ? condition : unreadable);
		if (lookup === "exact" && fields.sure(name)) found.equalities.push({
			attribute,
			value,
			scope: at
		});
	}
	if (fields.open) found.conditions.push(unreadable);
	for (const { name, value, spread } of given) if (name === void 0 && spread !== "map") found.conditions.push(spread ? unreadable : ofObject(value, scope));
	return found;
}
function lookedUp(attribute, lookup, value, scope) {
	if (lookup === "isnull") {
		const isNull = require_facts.valueIn(scope.fold(value));
		if (typeof isNull !== "boolean") return unreadable;
		return isNull ? {
			is: "not",
			of: {
				is: "exists",
				attribute
			}
		} : {
			is: "exists",
			attribute
		};
	}
	if (lookup === "in") {
		const list = scope.follow(value);
		if (list.value.is !== "list") return unreadable;
		return {
			is: "in",
			attribute,
			values: list.value.items.map((item) => require_code.termOf(item, list.scope))
		};
	}
	const operator = comparisons$1[lookup];
	const term = operator && fieldTerm(value, scope);
	if (!operator || !term) return unreadable;
	if (term.is === "value" && term.value === null) return operator === "=" ? {
		is: "not",
		of: {
			is: "exists",
			attribute
		}
	} : unreadable;
	return {
		is: "compare",
		attribute: attribute === "id" ? "pk" : attribute,
		operator,
		value: term
	};
}
/** `Q(status='PENDING') | Q(lease__lt=now)`. */
function ofObject(expression, scope) {
	const { value, scope: at } = scope.follow(expression);
	if (value.is === "binary" && (value.operator === "&" || value.operator === "|")) return {
		is: value.operator === "&" ? "and" : "or",
		of: [ofObject(value.left, at), ofObject(value.right, at)]
	};
	if (value.is === "unary" && value.operator === "~") return {
		is: "not",
		of: ofObject(value.value, at)
	};
	return value.is === "call" && (value.callee.is === "name" ? value.callee.name === "Q" : value.callee.is === "member" && value.callee.name === "Q") && allOf(lookupsOf(value.arguments, at, value.start).conditions) || unreadable;
}
/** `F('attempts') + 1`, `Value('RUNNING')`, or any other value. */
function fieldTerm(expression, scope) {
	const { value, scope: at } = scope.follow(expression);
	if (value.is === "binary" && (value.operator === "+" || value.operator === "-")) {
		const of = fieldTerm(value.left, at);
		const by = require_facts.valueIn(at.fold(value.right));
		if (of.is === "attribute") return typeof by === "number" ? {
			...of,
			plus: value.operator === "+" ? by : -by
		} : { is: "unknown" };
	}
	const name = value.is === "call" ? value.callee.is === "name" ? value.callee.name : lastOf(value.callee) : void 0;
	const first = value.is === "call" ? value.arguments[0]?.value : void 0;
	const field = name === "F" && first ? require_facts.valueIn(at.fold(first)) : void 0;
	if (typeof field === "string") return {
		is: "attribute",
		attribute: field,
		plus: 0
	};
	if (name === "Value" && first) return require_code.termOf(first, at);
	return name === "Case" || name === "Subquery" ? { is: "unknown" } : require_code.termOf(expression, scope);
}
const lastOf = (callee) => callee.is === "member" ? callee.name : void 0;
/** The keywords of an update, as what it sets. */
function setsOf(fields) {
	return fields.keys().map((attribute) => {
		const { value, scope } = fields.get(attribute);
		const term = fields.sure(attribute) ? fieldTerm(value, scope) : { is: "unknown" };
		return {
			attribute,
			value: term.is === "value" && term.value === null ? { is: "absent" } : term,
			at: require_code.locate(value, scope.place),
			written: true
		};
	});
}
// src/languages/python/queries/operators.ts
const comparisons = {
	"==": "=",
	"!=": "<>",
	"<": "<",
	"<=": "<=",
	">": ">",
	">=": ">="
};
/**
* A condition that is made of operators on the attributes of a class or a table: `Job.status == 'PENDING'`,
* `(Job.id == job_id) & Job.status.in_(waiting)`. SQLAlchemy and PynamoDB differ only in the names of methods.
*/
function operatorCondition(expression, scope, dialect) {
	const { value, scope: at } = scope.follow(expression);
	const inner = (one) => operatorCondition(one, at, dialect);
	if (value.is === "unary") return value.operator === "~" ? {
		is: "not",
		of: inner(value.value)
	} : unreadable;
	if (value.is === "call") return ofCall(value, at, dialect);
	if (value.is !== "binary") return unreadable;
	if (value.operator === "&" || value.operator === "|") return {
		is: value.operator === "&" ? "and" : "or",
		of: [inner(value.left), inner(value.right)]
	};
	const operator = comparisons[value.operator];
	const attribute = attributeOf(value.left);
	if (!operator || attribute === void 0) return unreadable;
	const term = attributeTerm(value.right, at);
	if (term.is !== "value" || term.value !== null) return {
		is: "compare",
		attribute,
		operator,
		value: term
	};
	const exists = {
		is: "exists",
		attribute
	};
	return operator === "=" ? {
		is: "not",
		of: exists
	} : operator === "<>" ? exists : unreadable;
}
const pynamodb = {
	in: /^is_in$/,
	exists: /^exists$/,
	absent: /^does_not_exist$/
};
const sqlalchemy = {
	in: /^in_$/,
	exists: /^(is_not|isnot)$/,
	absent: /^is_$/
};
const pynamoCondition = (expression, scope) => operatorCondition(expression, scope, pynamodb);
const sqlCondition = (expression, scope) => operatorCondition(expression, scope, sqlalchemy);
function ofCall(call, scope, dialect) {
	const { callee, arguments: given } = call;
	const name = callee.is === "member" || callee.is === "name" ? callee.name : "";
	const inner = () => given.map(({ value }) => operatorCondition(value, scope, dialect));
	if (name === "and_" || name === "or_") return {
		is: name === "and_" ? "and" : "or",
		of: inner()
	};
	if (name === "not_") return {
		is: "not",
		of: inner()[0] ?? unreadable
	};
	const attribute = callee.is === "member" ? attributeOf(callee.of) : void 0;
	const first = given[0]?.value;
	if (attribute === void 0) return unreadable;
	if (dialect.in.test(name)) {
		const list = first && given.length === 1 ? scope.follow(first) : void 0;
		const items = list?.value.is === "list" ? list.value.items : dialect === pynamodb ? given.map((one) => one.value) : [];
		if (items.length === 0) return unreadable;
		return {
			is: "in",
			attribute,
			values: items.map((item) => require_code.termOf(item, list?.scope ?? scope))
		};
	}
	const isNull = first === void 0 || first.is === "literal" && first.value === null;
	if (dialect.exists.test(name) && isNull) return {
		is: "exists",
		attribute
	};
	if (dialect.absent.test(name) && isNull) return {
		is: "not",
		of: {
			is: "exists",
			attribute
		}
	};
	return unreadable;
}
/** `Job.status`, `models.Job.status`, `jobs.c.status`. */
function attributeOf(expression) {
	if (expression.is !== "member") return void 0;
	const { of } = expression;
	const owner = of.is === "name" || of.is === "member" ? of.name : "";
	return /^[A-Z]/.test(owner) || owner === "c" || /^(cls|model|table)$/.test(owner) ? expression.name : void 0;
}
/** `Job.attempts + 1`, or any other value. */
function attributeTerm(expression, scope) {
	if (expression.is === "binary" && (expression.operator === "+" || expression.operator === "-")) {
		const attribute = attributeOf(expression.left);
		const by = require_facts.valueIn(scope.fold(expression.right));
		if (attribute !== void 0 && typeof by === "number") return {
			is: "attribute",
			attribute,
			plus: expression.operator === "+" ? by : -by
		};
	}
	return require_code.termOf(expression, scope);
}
Object.defineProperty(exports, "Mapping", {
	enumerable: true,
	get: function() {
		return Mapping;
	}
});
Object.defineProperty(exports, "ackOf", {
	enumerable: true,
	get: function() {
		return ackOf;
	}
});
Object.defineProperty(exports, "ackOptionsOf", {
	enumerable: true,
	get: function() {
		return ackOptionsOf;
	}
});
Object.defineProperty(exports, "ackSettingsOf", {
	enumerable: true,
	get: function() {
		return ackSettingsOf;
	}
});
Object.defineProperty(exports, "allOf", {
	enumerable: true,
	get: function() {
		return allOf;
	}
});
Object.defineProperty(exports, "annotationsOf", {
	enumerable: true,
	get: function() {
		return annotationsOf;
	}
});
Object.defineProperty(exports, "attributeOf", {
	enumerable: true,
	get: function() {
		return attributeOf;
	}
});
Object.defineProperty(exports, "attributeTerm", {
	enumerable: true,
	get: function() {
		return attributeTerm;
	}
});
Object.defineProperty(exports, "boto3Claim", {
	enumerable: true,
	get: function() {
		return boto3Claim;
	}
});
Object.defineProperty(exports, "brokerOf", {
	enumerable: true,
	get: function() {
		return brokerOf;
	}
});
Object.defineProperty(exports, "brokerStarted", {
	enumerable: true,
	get: function() {
		return brokerStarted;
	}
});
Object.defineProperty(exports, "celeryDefault", {
	enumerable: true,
	get: function() {
		return celeryDefault;
	}
});
Object.defineProperty(exports, "celeryOf", {
	enumerable: true,
	get: function() {
		return celeryOf;
	}
});
Object.defineProperty(exports, "chainOf", {
	enumerable: true,
	get: function() {
		return chainOf;
	}
});
Object.defineProperty(exports, "conditionOn", {
	enumerable: true,
	get: function() {
		return conditionOn;
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
Object.defineProperty(exports, "consumedBy", {
	enumerable: true,
	get: function() {
		return consumedBy;
	}
});
Object.defineProperty(exports, "countOf", {
	enumerable: true,
	get: function() {
		return countOf;
	}
});
Object.defineProperty(exports, "delaysOf", {
	enumerable: true,
	get: function() {
		return delaysOf;
	}
});
Object.defineProperty(exports, "dialect", {
	enumerable: true,
	get: function() {
		return dialect;
	}
});
Object.defineProperty(exports, "djangoClaim", {
	enumerable: true,
	get: function() {
		return djangoClaim;
	}
});
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "importEdits", {
	enumerable: true,
	get: function() {
		return importEdits;
	}
});
Object.defineProperty(exports, "isSetting", {
	enumerable: true,
	get: function() {
		return isSetting;
	}
});
Object.defineProperty(exports, "isVendored", {
	enumerable: true,
	get: function() {
		return isVendored;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "lengthOf", {
	enumerable: true,
	get: function() {
		return lengthOf;
	}
});
Object.defineProperty(exports, "limitOf", {
	enumerable: true,
	get: function() {
		return limitOf;
	}
});
Object.defineProperty(exports, "lookupsOf", {
	enumerable: true,
	get: function() {
		return lookupsOf;
	}
});
Object.defineProperty(exports, "plain", {
	enumerable: true,
	get: function() {
		return plain$1;
	}
});
Object.defineProperty(exports, "poolOf", {
	enumerable: true,
	get: function() {
		return poolOf;
	}
});
Object.defineProperty(exports, "processesOf", {
	enumerable: true,
	get: function() {
		return processesOf;
	}
});
Object.defineProperty(exports, "pynamoCondition", {
	enumerable: true,
	get: function() {
		return pynamoCondition;
	}
});
Object.defineProperty(exports, "pynamodbClaim", {
	enumerable: true,
	get: function() {
		return pynamodbClaim;
	}
});
Object.defineProperty(exports, "queueOf", {
	enumerable: true,
	get: function() {
		return queueOf;
	}
});
Object.defineProperty(exports, "quotesOf", {
	enumerable: true,
	get: function() {
		return quotesOf;
	}
});
Object.defineProperty(exports, "rateOf", {
	enumerable: true,
	get: function() {
		return rateOf;
	}
});
Object.defineProperty(exports, "readBlock", {
	enumerable: true,
	get: function() {
		return readBlock;
	}
});
Object.defineProperty(exports, "rejectsLost", {
	enumerable: true,
	get: function() {
		return rejectsLost;
	}
});
Object.defineProperty(exports, "releasesFor", {
	enumerable: true,
	get: function() {
		return releasesFor;
	}
});
Object.defineProperty(exports, "retriesOf", {
	enumerable: true,
	get: function() {
		return retriesOf;
	}
});
Object.defineProperty(exports, "roomFor", {
	enumerable: true,
	get: function() {
		return roomFor;
	}
});
Object.defineProperty(exports, "roomForVisibility", {
	enumerable: true,
	get: function() {
		return roomForVisibility;
	}
});
Object.defineProperty(exports, "scalarOf", {
	enumerable: true,
	get: function() {
		return scalarOf;
	}
});
Object.defineProperty(exports, "scheduleEdits", {
	enumerable: true,
	get: function() {
		return scheduleEdits;
	}
});
Object.defineProperty(exports, "secondsIn", {
	enumerable: true,
	get: function() {
		return secondsIn;
	}
});
Object.defineProperty(exports, "sentOf", {
	enumerable: true,
	get: function() {
		return sentOf;
	}
});
Object.defineProperty(exports, "setsOf", {
	enumerable: true,
	get: function() {
		return setsOf;
	}
});
Object.defineProperty(exports, "settledEdits", {
	enumerable: true,
	get: function() {
		return settledEdits;
	}
});
Object.defineProperty(exports, "spelled", {
	enumerable: true,
	get: function() {
		return spelled;
	}
});
Object.defineProperty(exports, "sqlCondition", {
	enumerable: true,
	get: function() {
		return sqlCondition;
	}
});
Object.defineProperty(exports, "sqlalchemyClaim", {
	enumerable: true,
	get: function() {
		return sqlalchemyClaim;
	}
});
Object.defineProperty(exports, "submodule", {
	enumerable: true,
	get: function() {
		return submodule;
	}
});
Object.defineProperty(exports, "sweepModule", {
	enumerable: true,
	get: function() {
		return sweepModule;
	}
});
Object.defineProperty(exports, "target", {
	enumerable: true,
	get: function() {
		return target;
	}
});
Object.defineProperty(exports, "taskId", {
	enumerable: true,
	get: function() {
		return taskId;
	}
});
Object.defineProperty(exports, "taskNames", {
	enumerable: true,
	get: function() {
		return taskNames;
	}
});
Object.defineProperty(exports, "tasksOf", {
	enumerable: true,
	get: function() {
		return tasksOf;
	}
});
Object.defineProperty(exports, "unreadOptionsOf", {
	enumerable: true,
	get: function() {
		return unreadOptionsOf;
	}
});
Object.defineProperty(exports, "unreadSettings", {
	enumerable: true,
	get: function() {
		return unreadSettings;
	}
});
Object.defineProperty(exports, "unreadable", {
	enumerable: true,
	get: function() {
		return unreadable;
	}
});
Object.defineProperty(exports, "vendoredClaim", {
	enumerable: true,
	get: function() {
		return vendoredClaim;
	}
});
Object.defineProperty(exports, "visibilityOf", {
	enumerable: true,
	get: function() {
		return visibilityOf;
	}
});
Object.defineProperty(exports, "visibilityOptionsOf", {
	enumerable: true,
	get: function() {
		return visibilityOptionsOf;
	}
});
Object.defineProperty(exports, "waitingEdits", {
	enumerable: true,
	get: function() {
		return waitingEdits;
	}
});
Object.defineProperty(exports, "wordingOf", {
	enumerable: true,
	get: function() {
		return wordingOf;
	}
});
Object.defineProperty(exports, "workerId", {
	enumerable: true,
	get: function() {
		return workerId;
	}
});
