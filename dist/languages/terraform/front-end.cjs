Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_code = require("../../chunks/code.cjs");
const require_facts = require("../../chunks/facts.cjs");
const require_layout = require("../../chunks/layout.cjs");
const require_start = require("../../start.cjs");
const require_syntax = require("../../chunks/syntax.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
let web_tree_sitter = require("web-tree-sitter");
// src/languages/terraform/calculate.ts
const ofNumbers = {
	"+": (a, b) => a + b,
	"-": (a, b) => a - b,
	"*": (a, b) => a * b,
	"/": (a, b) => a / b,
	"<": (a, b) => a < b,
	"<=": (a, b) => a <= b,
	">": (a, b) => a > b,
	">=": (a, b) => a >= b
};
const ofAny = {
	"==": (a, b) => a === b,
	"!=": (a, b) => a !== b,
	"&&": (a, b) => isTrue(a) && isTrue(b),
	"||": (a, b) => isTrue(a) || isTrue(b)
};
/** `true`, and the text that Terraform takes for it. */
const isTrue = (value) => value === true || value === "true";
/** What one side alone decides. */
const deciding = {
	"&&": false,
	"||": true
};
function calculate(operator, a, b) {
	const any = ofAny[operator];
	if (any) return any(a, b);
	const numbers = ofNumbers[operator];
	return numbers && typeof a === "number" && typeof b === "number" ? numbers(a, b) : void 0;
}
/** Functions of numbers. */
const functions = {
	max: Math.max,
	min: Math.min,
	ceil: Math.ceil,
	floor: Math.floor,
	tonumber: (one = NaN) => one
};
// src/languages/terraform/syntax.ts
const attribute = (block, name) => block?.attributes.find((one) => one.name === name)?.value;
const entry = (object, name) => object?.is === "object" ? object.entries.find((one) => one.name === name)?.value : void 0;
/** All expressions within one, itself first. */
function* within(expression) {
	yield expression;
	const inner = expression.is === "list" ? expression.items : expression.is === "object" ? expression.entries.map(({ value }) => value) : expression.is === "call" ? expression.arguments : expression.is === "conditional" ? [expression.then, expression.otherwise] : [];
	for (const one of inner) yield* within(one);
}
/** All attributes of a block and of the blocks in it. */
function* attributesIn(block) {
	yield* block.attributes;
	for (const inner of block.blocks) yield* attributesIn(inner);
}
// src/languages/terraform/loops.ts
/** More than these are not told apart. */
const most$1 = 64;
const known$1 = /* @__PURE__ */ new WeakMap();
/** A block with `for_each` once for each of what that names, where that is known: the module with what `each` means in it. */
function instancesOf(block, module) {
	const over = attribute(block, "for_each");
	if (!over) return [module];
	const of = known$1.get(block) ?? /* @__PURE__ */ new WeakMap();
	known$1.set(block, of);
	const found = of.get(module) ?? made(over, module);
	of.set(module, found);
	return found;
}
function made(over, module) {
	const items = itemsOf(over, module);
	if (!items || items.length > most$1) return [module];
	if (items.length === 0) return follow(over, module).unless === void 0 ? [] : [module];
	return items.map(({ key, keyAt, value }) => {
		return bound(module, /* @__PURE__ */ new Map([["each.key", {
			expression: keyAt,
			module
		}], ["each.value", value]]), key);
	});
}
/** What of the module is filled in later is seen in it too. */
function bound(module, names, key) {
	const base = module.base ?? module;
	return Object.assign(Object.create(base), {
		base,
		bound: names,
		...key === void 0 ? {} : { key }
	});
}
/** The one that a path means of those that a block stands for; the module itself where it is not known which. */
function instanceMeant(block, { index }, where) {
	const module = where.base ?? where;
	const instances = instancesOf(block, module);
	const key = index && scalarOf(index, where);
	return instances.find((one) => key?.is === "set" && one.key === String(key.value)) ?? (instances.length === 1 ? instances[0] : module);
}
/** The entries of a map, or the values of a set, each with what its names mean. */
function itemsOf(expression, module, depth = 0) {
	const { expression: value, module: where, unless, open } = follow(expression, module);
	const at = {
		file: value.file,
		start: value.start,
		end: value.end
	};
	const marked = (one) => ({
		expression: one,
		module: where,
		...unless === void 0 ? {} : { unless },
		...open ? { open } : {}
	});
	if (depth > 8) return void 0;
	if (value.is === "object") return value.entries.map((one) => ({
		key: one.name,
		keyAt: named(one.name, one),
		value: marked(one.value)
	}));
	if (value.is === "list") return all(value.items, (one) => {
		const key = scalarOf(one, where);
		return key.is === "set" ? {
			key: String(key.value),
			keyAt: one,
			value: marked(one)
		} : void 0;
	});
	if (value.is === "call" && value.name === "merge") {
		const parts = value.arguments.map((one) => itemsOf(one, where, depth + 1));
		if (!parts.every((part) => part !== void 0)) return void 0;
		return [...new Map(parts.flat().map((item) => [item.key, item])).values()];
	}
	if (value.is === "call" && value.name === "keys" && value.arguments[0]) return itemsOf(value.arguments[0], where, depth + 1)?.map((one) => ({
		...one,
		value: {
			expression: one.keyAt,
			module: where
		}
	}));
	return value.is === "for" ? computed(value, where, at, depth) : void 0;
}
function computed({ names, over, key, result, test }, module, at, depth) {
	const items = overOf(over, module, depth);
	const found = [];
	for (const item of items ?? []) {
		const [first = "", second] = names;
		const inner = bound(module, new Map(second === void 0 ? [[first, item.value]] : [[first, {
			expression: item.keyAt,
			module
		}], [second, item.value]]));
		const kept = test && scalarOf(test, inner);
		if (kept && kept.is !== "set") return void 0;
		if (kept?.is === "set" && kept.value !== true) continue;
		const named = scalarOf(key ?? result, inner);
		if (named.is !== "set") return void 0;
		const keyAt = {
			...at,
			is: "literal",
			value: named.value
		};
		found.push({
			key: String(named.value),
			keyAt,
			value: {
				expression: result,
				module: inner
			}
		});
	}
	return items && found;
}
/** The items of a list need no key that is known. */
function overOf(over, module, depth) {
	const { expression, module: where } = follow(over, module);
	return expression.is === "list" ? expression.items.map((one, index) => ({
		key: String(index),
		keyAt: named(String(index), one),
		value: {
			expression: one,
			module: where
		}
	})) : itemsOf(over, module, depth + 1);
}
const named = (value, { file, start, end }) => ({
	file,
	start,
	end,
	is: "literal",
	value
});
function all(values, change) {
	const found = values.flatMap((one) => change(one) ?? []);
	return found.length === values.length ? found : void 0;
}
// src/languages/terraform/registry.ts
const known = /\bterraform-aws-modules\/(?:terraform-aws-)?(sqs|lambda)(?:\/aws)?(?:\.git)?(?:\?|$)/;
/**
* What a call of a well-known module declares: read as if the module's own blocks stood here, with what the call gives them
* (main.tf of https://github.com/terraform-aws-modules/terraform-aws-sqs and of terraform-aws-lambda).
*/
function registryBlocks(call) {
	const source = attribute(call, "source");
	const text = source?.is === "template" && source.parts.length === 1 ? source.parts[0] : source;
	const name = text?.is === "literal" ? known.exec(String(text.value))?.[1] : void 0;
	if (name === void 0) return void 0;
	return name === "sqs" ? queueBlocks(new Maker(call)) : functionBlocks(new Maker(call));
}
function queueBlocks(make) {
	const policy = make.given("redrive_policy");
	const name = make.given("use_name_prefix") ? void 0 : make.given("name");
	const most = make.object({
		maxReceiveCount: make.literal(5),
		deadLetterTargetArn: make.path("aws_sqs_queue.dlq.arn")
	});
	const withDlq = make.given("create_dlq");
	return [
		make.block("resource", ["aws_sqs_queue", "this"], {
			count: make.times("create"),
			name,
			...make.passed("visibility_timeout_seconds", "message_retention_seconds", "fifo_queue"),
			redrive_policy: withDlq ? make.choice(withDlq, policy ?? most, policy ?? make.nothing) : policy
		}),
		make.part("resource", ["aws_sqs_queue", "dlq"], make.header, {
			count: withDlq ? make.times("create_dlq") : make.literal(0),
			name: make.given("dlq_name") ?? (name && make.text(name, make.literal("-dlq")))
		}),
		...[
			"",
			"sqs_",
			"this_sqs_"
		].flatMap((prefix) => [
			"arn",
			"id",
			"url",
			"name"
		].flatMap((key) => [make.output(`${prefix}queue_${key}`, `aws_sqs_queue.this.${key}`), make.output(`${prefix}dead_letter_queue_${key}`, `aws_sqs_queue.dlq.${key}`)]))
	];
}
function functionBlocks(make) {
	const folder = make.given("source_path");
	const lambda = make.block("resource", ["aws_lambda_function", "this"], {
		...make.passed("function_name", "handler", "timeout"),
		filename: folder && make.path("data.archive_file.this.output_path")
	});
	const code = make.block("data", ["archive_file", "this"], { source_dir: folder });
	const sources = make.entries("event_source_mapping").map(({ name, value, ...at }) => {
		const keys = value.is === "object" ? value.entries.map((one) => one.name) : [];
		return make.part("resource", ["aws_lambda_event_source_mapping", name], {
			...at,
			end: at.start + name.length
		}, {
			...Object.fromEntries(keys.map((key) => [key, make.path(`var.event_source_mapping.${name}.${key}`)])),
			function_name: make.path("aws_lambda_function.this.arn")
		});
	});
	const outputs = ["", "this_"].flatMap((prefix) => [
		"arn",
		"name",
		"qualified_arn",
		"invoke_arn"
	].map((key) => make.output(`${prefix}lambda_function_${key}`, "aws_lambda_function.this.arn")));
	return [
		lambda,
		code,
		...sources,
		...outputs
	];
}
/** Makes blocks that stand where the call does, and take their values from it. */
var Maker = class {
	call;
	nothing;
	header;
	at;
	constructor(call) {
		this.call = call;
		this.at = {
			file: call.file,
			start: call.start,
			end: call.end
		};
		this.header = call.header;
		this.nothing = {
			...this.at,
			is: "null"
		};
	}
	/** Its attributes are arguments of the call. */
	block = (type, labels, values) => ({
		...this.part(type, labels, this.header, values),
		...this.at
	});
	/** No attribute can be added to it by an argument of the call. */
	part(type, labels, header, values) {
		const attributes = Object.entries(values).flatMap(([name, value]) => value ? [{
			...this.at,
			name,
			value
		}] : []);
		return {
			...header,
			type,
			labels,
			header,
			attributes,
			blocks: []
		};
	}
	output = (name, path) => this.block("output", [name], { value: this.path(path) });
	/** A variable of the module, where the call gives it a value. */
	given = (key) => attribute(this.call, key) && this.path(`var.${key}`);
	passed = (...keys) => Object.fromEntries(keys.map((key) => [key, this.given(key)]));
	entries(key) {
		const value = attribute(this.call, key);
		return value?.is === "object" ? value.entries : [];
	}
	times(key) {
		const test = this.given(key);
		return test && this.choice(test, this.literal(1), this.literal(0));
	}
	path = (names) => ({
		...this.at,
		is: "path",
		names: names.split(".")
	});
	literal = (value) => ({
		...this.at,
		is: "literal",
		value
	});
	text = (...parts) => ({
		...this.at,
		is: "template",
		parts
	});
	choice = (test, then, otherwise) => ({
		...this.at,
		is: "conditional",
		test,
		then,
		otherwise
	});
	object = (values) => ({
		...this.at,
		is: "object",
		entries: Object.entries(values).map(([name, value]) => ({
			...this.at,
			name,
			value
		}))
	});
};
// src/languages/terraform/values-files.ts
/** What Terraform takes without being told to. */
const isTaken = ({ file }) => /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(file);
const isExample = ({ file }) => /example|sample|template/i.test(node_path.posix.basename(file));
const isValues = ({ type }) => type === "values";
/**
* The files of values that are given to a root by name (`-var-file=env/production.tfvars`): those in it that it does not take by
* itself, and those in folders below it, or elsewhere, where nothing else stands.
*/
function sorted(read) {
	const folders = /* @__PURE__ */ new Map();
	const environments = /* @__PURE__ */ new Map();
	for (const [folder, blocks] of read) if (!blocks.every(isValues)) folders.set(folder, blocks);
	for (const [folder, blocks] of read) {
		const owner = ownerOf(folder, folders) ?? declarerOf(blocks, read);
		const given = blocks.filter((one) => isValues(one) && !isExample(one) && (owner !== folder || !isTaken(one)));
		if (owner === void 0 || given.length === 0) continue;
		folders.set(folder, folders.get(folder)?.filter((one) => !given.includes(one)) ?? []);
		if (owner !== folder) folders.delete(folder);
		environments.set(owner, [...environments.get(owner) ?? [], ...given]);
	}
	return {
		folders,
		environments
	};
}
function ownerOf(folder, folders) {
	for (let at = folder;; at = node_path.posix.dirname(at)) {
		if (folders.has(at)) return at;
		if (at === ".") return void 0;
	}
}
/** Beside it: the one root that declares all that the files give values to. */
function declarerOf(values, read) {
	const names = values.flatMap(({ attributes }) => attributes.map(({ name }) => name));
	const declares = (blocks) => names.every((name) => blocks.some(({ type, labels }) => type === "variable" && labels[0] === name));
	const [only, second] = [...read].filter(([, blocks]) => declares(blocks));
	return second ? void 0 : only?.[0];
}
/**
* What files of values give a variable of a root; `differs` where those of its environments do not agree. What several of them say
* stands where the variable does: none of them is the one to change.
*/
function valueIn(module, name, declared) {
	const taken = takenIn(module, name);
	const given = module.environments.map((one) => attribute(one, name));
	if (!given.some((one) => one !== void 0)) return taken;
	const [first, ...rest] = given.map((one) => one ?? taken ?? attribute(declared, "default"));
	if (!first || !rest.every((one) => one && textOf$2(one) === textOf$2(first))) return "differs";
	return declared && rest.length > 0 ? {
		...first,
		...declared.header
	} : first;
}
/** `terraform.tfvars`, then those of `*.auto.tfvars` in their order. */
function takenIn({ blocks }, name) {
	const isAuto = ({ file }) => file.endsWith(".auto.tfvars") ? 1 : 0;
	return blocks.filter((one) => isValues(one) && isTaken(one)).sort((a, b) => isAuto(a) - isAuto(b) || (a.file < b.file ? -1 : 1)).map((block) => attribute(block, name)).findLast((value) => value !== void 0);
}
/** What is written, wherever that is. */
const textOf$2 = (expression) => JSON.stringify(expression, (key, value) => /^(?:file|start|end)$/.test(key) ? void 0 : value);
// src/languages/terraform/modules.ts
/** The roots (folders that nothing here calls), each followed by all that it calls, as often as it does. */
function modulesOf(read) {
	const { folders, environments } = sorted(read);
	const called = /* @__PURE__ */ new Set();
	for (const [folder, blocks] of folders) for (const call of callsIn(blocks)) {
		const target = targetOf(call, folder);
		if (target !== void 0 && target !== folder && folders.has(target)) called.add(target);
	}
	const all = [];
	const add = (folder, path, depth, caller, blocks = folders.get(folder) ?? []) => {
		const children = /* @__PURE__ */ new Map();
		const module = {
			folder,
			path,
			label: path,
			blocks,
			environments: environments.get(folder) ?? [],
			children,
			...caller ? { caller } : {}
		};
		all.push(module);
		for (const call of depth > 4 ? [] : callsIn(blocks)) {
			const target = targetOf(call, folder);
			const [name = ""] = call.labels;
			const known = registryBlocks(call);
			const loaded = node_path.posix.join(folder, ".terraform/modules", name);
			const isLocal = target !== void 0 && target !== folder && folders.has(target);
			for (const one of known || isLocal ? instancesOf(call, module) : []) {
				const own = one.key === void 0 ? name : `${name}["${one.key}"]`;
				const calledBy = {
					module: one,
					call
				};
				if (known) children.set(own, add(loaded, `${path}module.${own}.`, depth + 1, calledBy, known));
				else children.set(own, add(target, `${path}module.${own}.`, depth + 1, calledBy));
			}
		}
		return module;
	};
	for (const folder of [...folders.keys()].sort()) if (!called.has(folder)) add(folder, "", 0);
	for (const one of all) if (all.some((other) => other !== one && other.folder === one.folder)) one.label = one.folder === "." ? "" : `${node_path.posix.basename(one.folder)}.`;
	return all;
}
const callsIn = (blocks) => blocks.filter(({ type }) => type === "module");
/** The folder of a local module. */
function targetOf(call, folder) {
	const source = attribute(call, "source");
	const path = source?.is === "template" && source.parts.length === 1 ? source.parts[0] : source;
	if (path?.is !== "literal" || typeof path.value !== "string" || !path.value.startsWith(".")) return void 0;
	return node_path.posix.join(folder, path.value).replace(/\/$/, "") || ".";
}
const resourceIn = ({ blocks }, type, name, kind = "resource") => blocks.find((block) => block.type === kind && block.labels[0] === type && block.labels[1] === name);
function localIn({ blocks }, name) {
	for (const block of blocks) if (block.type === "locals") {
		const value = attribute(block, name);
		if (value) return value;
	}
}
const namedIn = ({ blocks }, kind, name) => blocks.find(({ type, labels }) => type === kind && labels[0] === name);
// src/languages/terraform/evaluate.ts
const most = 16;
const here = ({ file, start, end }) => ({
	file,
	start,
	end
});
/** What a name leads to: through locals, variables (what the caller gives, else the default) and the outputs of modules. */
function follow(expression, module, depth = 0) {
	const written = {
		expression,
		module
	};
	const only = expression.is === "template" && expression.parts.length === 1 ? expression.parts[0] : void 0;
	if (only) return only.is === "literal" ? {
		expression: {
			...only,
			...here(expression)
		},
		module
	} : follow(only, module, depth + 1);
	if (depth > most) return written;
	if (expression.is === "conditional") return chosen(expression, module, depth) ?? written;
	if (expression.is === "call") return through(expression, module, depth) ?? written;
	if (expression.is !== "path") return written;
	const found = valueAt(expression, module, depth);
	const meant = found === void 0 || found === "absent" ? written : found;
	return expression.picked || found === void 0 && expression.computed ? {
		...meant,
		picked: true
	} : meant;
}
/** What a path of names leads to; `absent` where that is written, and has no such entry. */
function valueAt(path, module, depth) {
	const [first = "", name = "", ...rest] = path.names;
	const own = module.bound?.get(first);
	let found = own;
	if (own) rest.unshift(...path.names.slice(1, 2));
	else if (first === "each") found = module.bound?.get(`each.${name}`);
	else if (first === "local") found = local(module, name);
	else if (first === "var") found = variable(module, name);
	else if (first === "module") found = output(module, name, rest.shift() ?? "", path.index);
	for (const step of rest) {
		const at = /^\[(\d+)\]$/.exec(step)?.[1];
		const key = at === void 0 ? step : keyIn(path.computed?.[Number(at)], module, depth);
		if (!found || found === "absent" || key === void 0) return found === "absent" ? found : void 0;
		found = member(found, key, depth + 1);
	}
	return found && found !== "absent" ? marked(follow(found.expression, found.module, depth + 1), found) : found;
}
function keyIn(expression, module, depth) {
	const known = expression && scalarOf(expression, module, depth + 1);
	return known?.is === "set" ? String(known.value) : void 0;
}
function member(of, key, depth) {
	const found = marked(follow(of.expression, of.module, depth + 1), of);
	const { expression: value, module } = found;
	if (depth > most) return void 0;
	if (value.is === "object") {
		const inner = entry(value, key);
		return inner ? {
			...found,
			expression: inner
		} : found.open ? void 0 : "absent";
	}
	if (value.is === "list") return value.items[Number(key)] && {
		...found,
		expression: value.items[Number(key)]
	};
	if (value.is === "call" && value.name === "merge") {
		for (const part of [...value.arguments].reverse()) {
			const inner = member({
				...found,
				expression: part
			}, key, depth + 1);
			if (inner !== "absent") return inner;
		}
		return "absent";
	}
	return value.is === "for" && value.key ? itemsOf(value, module)?.find((one) => one.key === key)?.value : void 0;
}
const marked = (found, { unless, open }) => ({
	...found,
	...found.unless === void 0 && unless !== void 0 ? { unless } : {},
	...open ? { open } : {}
});
/** What a function gives back as it was given: `lookup(each.value, "timeout", 30)`, `try(each.value.timeout, 30)`, `toset(…)`. */
function through({ name, arguments: given }, module, depth) {
	const [first, second, third] = given;
	if (/^to(?:set|map|list)$/.test(name) && first) return follow(first, module, depth + 1);
	if (name === "lookup" && first && second) {
		const key = keyIn(second, module, depth);
		const found = key === void 0 ? void 0 : member({
			expression: first,
			module
		}, key, depth + 1);
		if (found === "absent") return third && follow(third, module, depth + 1);
		return found && marked(follow(found.expression, found.module, depth + 1), found);
	}
	if (name !== "try") return void 0;
	for (const one of given) {
		const found = one.is === "path" ? valueAt(one, module, depth + 1) : follow(one, module, depth + 1);
		if (found !== "absent") return found && /^(?:literal|template|list|object)$/.test(found.expression.is) ? found : void 0;
	}
}
const orUnless = (found, unless) => found.unless === void 0 && unless !== void 0 ? {
	...found,
	unless
} : found;
/** The side of a condition that is known to hold. */
function chosen({ test, then, otherwise }, module, depth) {
	const known = scalarOf(test, module, depth + 1);
	if (known.is !== "set") return void 0;
	return orUnless(follow(isTrue(known.value) ? then : otherwise, module, depth + 1), known.unless);
}
function local(module, name) {
	const expression = localIn(module, name);
	return expression && {
		expression,
		module
	};
}
function variable(module, name) {
	const declared = namedIn(module, "variable", name);
	const type = attribute(declared, "type");
	const open = type && [...within(type)].some((one) => one.is === "call" && one.name === "optional") && { open: true };
	const given = module.caller && attribute(module.caller.call, name);
	if (given && module.caller) return {
		expression: given,
		module: module.caller.module,
		...open
	};
	const expression = attribute(declared, "default");
	const value = module.caller ? void 0 : valueIn(module, name, declared);
	if (value === "differs") return void 0;
	if (value) return {
		expression: value,
		module,
		...open
	};
	if (!expression) return void 0;
	return module.caller ? {
		expression,
		module,
		...open
	} : {
		expression,
		module,
		...open,
		unless: `the variable ${name}`
	};
}
function output(module, name, wanted, index) {
	const key = index && scalarOf(index, module);
	const child = module.children.get(key?.is === "set" ? `${name}["${key.value}"]` : name) ?? module.children.get(name);
	const expression = child && attribute(namedIn(child, "output", wanted), "value");
	return child && expression && {
		expression,
		module: child
	};
}
/** The value that an expression comes to. A computed one stands where it is computed. */
function scalarOf(expression, module, depth = 0) {
	const found = follow(expression, module, depth);
	const { expression: value, unless } = found;
	const at = here(value);
	if (value.is === "literal") return require_facts.set(value.value, at, unless);
	if (depth > most) return require_facts.unknown("it refers to itself", here(expression));
	const part = (one) => scalarOf(one, found.module, depth + 1);
	switch (value.is) {
		case "binary": return over(unless, compared(value, found) ?? calculated(value, part(value.left), part(value.right)));
		case "not": return over(unless, require_facts.map(part(value.value), (one) => !isTrue(one)));
		case "template": return joined(value.parts.map(part), (parts) => parts.map(String).join(""), at, unless);
		case "call": return over(unless, called(value, found, part) ?? require_facts.unknown("it is computed", here(expression)));
		case "path": {
			const block = resourceIn(found.module, value.names[0], value.names[1] ?? "");
			const written = value.names.length === 3 ? attribute(block, value.names[2]) : void 0;
			if (!written || !block) break;
			const known = scalarOf(written, instanceMeant(block, value, found.module), depth + 1);
			return known.is === "set" ? {
				...known,
				at
			} : known;
		}
	}
	return require_facts.unknown(reason(value), here(expression));
}
const over = (unless, known) => known.is === "set" ? require_facts.set(known.value, known.at, unless ?? known.unless) : known;
/** Of several values, all of them known. */
function joined(parts, join, at, unless) {
	const missing = parts.find((part) => part.is !== "set");
	if (missing) return missing;
	const values = parts.flatMap((part) => part.is === "set" ? [part] : []);
	return require_facts.set(join(values.map(({ value }) => value)), at, unless ?? values.find((one) => one.unless)?.unless);
}
function calculated(value, a, b) {
	const at = here(value);
	const alone = [a, b].find((one) => one.is === "set" && isTrue(one.value) === deciding[value.operator]);
	if (alone?.is === "set") return {
		...alone,
		at
	};
	if (a.is !== "set") return a;
	if (b.is !== "set") return b;
	const result = calculate(value.operator, a.value, b.value);
	return result === void 0 ? require_facts.unknown("it is computed", at) : require_facts.set(result, at, a.unless ?? b.unless);
}
/** `var.events != null` */
function compared(value, { module }) {
	const other = value.right.is === "null" ? value.left : value.left.is === "null" ? value.right : void 0;
	if (!other || !/^[!=]=$/.test(value.operator)) return void 0;
	const { expression, unless } = follow(other, module);
	if (!/^(?:null|literal|template|list|object)$/.test(expression.is)) return void 0;
	return require_facts.set(expression.is === "null" === (value.operator === "=="), here(value), unless);
}
function called({ name, arguments: given, ...place }, { module }, part) {
	const [first] = given;
	if (name === "length" && first) {
		const { expression, unless } = follow(first, module);
		if (expression.is === "list") return require_facts.set(expression.items.length, here(place), unless);
		return expression.is === "object" ? require_facts.set(expression.entries.length, here(place), unless) : void 0;
	}
	if (name === "coalesce") {
		const behind = given.map((one) => follow(one, module));
		const at = behind.findIndex(({ expression }) => expression.is !== "null");
		const unless = behind.slice(0, at).find((one) => one.unless)?.unless;
		return given[at] && over(unless, part(given[at]));
	}
	const apply = Object.hasOwn(functions, name) ? functions[name] : void 0;
	return apply && joined(given.map(part), (values) => apply(...values.map(Number)), here(place));
}
function reason(value) {
	if (value.is !== "path") return "it is computed";
	const [first, name] = value.names;
	return first === "var" ? `the variable ${name} has no value here` : `${value.names.join(".")} is not known here`;
}
// src/languages/terraform/references.ts
/** The resource (or data source) that an expression refers to an attribute of. */
function resourceMeant(expression, module) {
	const { expression: value, module: where } = follow(expression, module);
	if (value.is === "call" && /^(?:try|one|element|coalesce|concat|tostring)$/.test(value.name) && value.arguments[0]) return resourceMeant(value.arguments[0], where);
	if (value.is === "conditional") return oneOf(resourceMeant(value.then, where), resourceMeant(value.otherwise, where));
	if (value.is !== "path") return void 0;
	const isData = value.names[0] === "data";
	const [type = "", name = ""] = isData ? value.names.slice(1) : value.names;
	const block = resourceIn(where, type, name, isData ? "data" : "resource");
	return block && {
		block,
		module: instanceMeant(block, value, where)
	};
}
/** `var.create ? aws_sqs_queue.jobs[0].arn : null` */
const oneOf = (a, b) => a && b && a.block !== b.block ? void 0 : a ?? b;
/** A text with what is not known of it left as it is written, so that equal texts are known to be equal. */
function symbolic(expression, module) {
	const { expression: value, module: where, picked } = follow(expression, module);
	if (value.is === "literal") return String(value.value);
	if (value.is === "template") return value.parts.map((part) => symbolic(part, where)).join("");
	const names = value.is === "path" ? `${where.path}${value.names.join(".")}` : `${value.file}:${value.start}`;
	return picked ? `\${${expression.file}:${expression.start}:${names}}` : `\${${names}}`;
}
/** False for what is declared and made no times: `count = var.create_dlq ? 1 : 0`, where nothing from outside decides it. */
function isMade(block, module) {
	const count = attribute(block, "count");
	const known = count && scalarOf(count, module);
	return known?.is !== "set" || known.unless !== void 0 || Number(require_facts.valueIn(known)) !== 0;
}
// src/languages/terraform/handlers.ts
/** The code that a function runs, where what it is packed of is a folder or a file of the project: `archive_file`. */
function handlerOf({ block, module }) {
	const [handler, archive] = [attribute(block, "handler"), attribute(block, "filename")];
	const name = handler && require_facts.valueIn(scalarOf(handler, module));
	const packed = archive && (resourceMeant(archive, module) ?? archiveAt(archive, module));
	if (typeof name !== "string" || packed?.block.labels[0] !== "archive_file") return void 0;
	const [folder, file] = ["source_dir", "source_file"].map((key) => {
		const value = attribute(packed.block, key);
		return value && pathOf$1(value, packed.module);
	});
	const from = folder ?? (file && node_path.posix.dirname(file));
	return from === void 0 ? void 0 : require_facts.handlerAt(from, name);
}
/** By the path that it is written to: `filename = "worker.zip"`. */
function archiveAt(written, module) {
	const path = pathOf$1(written, module);
	const made = module.blocks.filter((block) => {
		const output = block.labels[0] === "archive_file" ? attribute(block, "output_path") : void 0;
		return output && path !== void 0 && pathOf$1(output, module) === path;
	});
	return made[0] && made.length === 1 ? {
		block: made[0],
		module
	} : void 0;
}
/** `${path.module}/src`. */
function pathOf$1(written, module) {
	const { expression, module: where } = follow(written, module);
	if (expression.is === "literal") return node_path.posix.join(rootOf(where).folder, String(expression.value));
	const texts = (expression.is === "template" ? expression.parts : [expression]).map((part) => part.is === "literal" ? String(part.value) : placeOf(part, where));
	return texts.every((text) => text !== void 0) ? node_path.posix.normalize(texts.join("")) : void 0;
}
function placeOf(part, module) {
	const names = part.is === "path" ? part.names.join(".") : "";
	if (names === "path.module") return module.folder;
	if (names === "path.root") return rootOf(module).folder;
	const value = require_facts.valueIn(scalarOf(part, module));
	return value === void 0 ? void 0 : String(value);
}
const rootOf = (module) => module.caller ? rootOf(module.caller.module) : module;
// src/languages/terraform/values.ts
const locOf$1 = ({ file, start, end }) => ({
	file,
	start,
	end
});
/** An attribute that is not `null`. */
function given(block, name, module) {
	const value = attribute(block, name);
	return value && follow(value, module).expression.is !== "null" ? value : void 0;
}
function numberOr(block, name, module, otherwise) {
	const value = given(block, name, module);
	if (!value) return otherwise;
	const known = scalarOf(value, module);
	if (known.is !== "set") return require_facts.withSymbol(known, symbolOf(value, module));
	const number = Number(known.value);
	return Number.isNaN(number) ? require_facts.unknown("it is no number", known.at) : {
		...known,
		value: number
	};
}
/** What a loop gives is another thing in each resource. */
function symbolOf(value, module) {
	const symbol = symbolic(value, module);
	return /\b(?:each|count)\./.test(symbol) ? void 0 : symbol;
}
function flagOr(block, name, module, otherwise) {
	const value = given(block, name, module);
	const known = value && scalarOf(value, module);
	if (!known) return otherwise;
	return known.is === "set" ? {
		...known,
		value: known.value === true || known.value === "true"
	} : require_facts.unknown("it is computed", locOf$1(block.header));
}
function textOf$1(block, name, module) {
	const value = given(block, name, module);
	if (!value) return require_facts.unknown("no name is written", locOf$1(block.header));
	const known = scalarOf(value, module);
	return known.is === "set" ? require_facts.set(String(known.value), known.at, known.unless) : known;
}
const queueId = (block, module) => `queue:${block.file}:${module.path}${block.labels[1]}${keyOf(module)}`;
/** What tells the blocks of a loop apart. */
const keyOf = ({ key }) => key === void 0 ? "" : `["${key}"]`;
function queueOf(block, module, mentions, language) {
	const id = queueId(block, module);
	const own = given(block, "redrive_policy", module);
	const redrive = own ? policyOf(own, module) : mentions.redrives.get(id);
	const add = {
		at: locOf$1(block),
		key: "visibility_timeout_seconds"
	};
	return {
		kind: "queue",
		id,
		at: locOf$1(block.header),
		language,
		label: `${module.label}${block.labels[1]}`,
		name: textOf$1(block, "name", module),
		...module.caller && module.label !== module.path ? { calledAt: locOf$1(module.caller.call.header) } : {},
		visibility: require_facts.map(numberOr(block, add.key, module, require_facts.byDefault(30, require_facts.sqsDefault, add)), require_facts.seconds),
		deadLetter: redrive ? givesUp(redrive.policy) : require_facts.byDefault(false, require_facts.sqsDefault),
		maxReceives: redrive ? maxReceivesOf(redrive.policy, redrive.module) : require_facts.unknown("no redrive policy is written"),
		retention: require_facts.map(numberOr(block, "message_retention_seconds", module, require_facts.byDefault(require_facts.fourDays, require_facts.sqsDefault)), require_facts.seconds),
		fifo: flagOr(block, "fifo_queue", module, require_facts.byDefault(false, require_facts.sqsDefault)),
		takesDeadLetters: mentions.deadLetter.has(id),
		variables: [...mentions.variables.get(id) ?? []].sort()
	};
}
/** `jsonencode({ … })`, or the JSON as a text. */
function policyOf(written, module) {
	const { expression, module: where } = follow(written, module);
	const [object] = expression.is === "call" && expression.name === "jsonencode" ? expression.arguments : [];
	return object ? {
		policy: follow(object, where).expression,
		module: where
	} : {
		policy: expression,
		module: where
	};
}
/** A text is a policy; of another expression only the deployment knows whether it is one. */
const givesUp = (policy) => policy.is === "object" || policy.is === "literal" || policy.is === "template" ? require_facts.set(true, locOf$1(policy)) : require_facts.unknown("the redrive policy is computed", locOf$1(policy));
function maxReceivesOf(policy, module) {
	const value = entry(policy, "maxReceiveCount") ?? mostIn(policy);
	const known = value ? scalarOf(value, module) : require_facts.unknown("the redrive policy is a text", locOf$1(policy));
	return known.is === "set" ? {
		...known,
		value: Number(known.value)
	} : known;
}
/** In JSON as a text: `"maxReceiveCount": 4`, or `"maxReceiveCount": ${var.receives}`. */
function mostIn(policy) {
	const parts = policy.is === "template" ? policy.parts : [policy];
	for (const [index, part] of parts.entries()) {
		const found = part.is === "literal" ? /\bmaxReceiveCount\\?"\s*:\s*\\?"?(\d*)/.exec(String(part.value)) : void 0;
		if (found) return found[1] ? {
			...locOf$1(policy),
			is: "literal",
			value: Number(found[1])
		} : parts[index + 1];
	}
}
function queueFinder(modules) {
	const byName = /* @__PURE__ */ new Map();
	for (const { block, module } of modules.flatMap(queuesIn)) {
		const name = attribute(block, "name");
		if (name) byName.set(symbolic(name, module), [...byName.get(symbolic(name, module)) ?? [], queueId(block, module)]);
	}
	return (expression, module) => {
		const meant = resourceMeant(expression, module);
		if (meant?.block.labels[0] === "aws_sqs_queue") {
			if (meant.block.type === "resource") return {
				by: "id",
				id: queueId(meant.block, meant.module)
			};
			const name = attribute(meant.block, "name");
			return name && named(symbolic(name, meant.module));
		}
		return meant ? void 0 : named(symbolic(expression, module));
	};
	function named(text) {
		const name = text.split(/[:/](?![^{]*\})/).at(-1);
		const ids = byName.get(name) ?? [];
		if (ids[0] && ids.length === 1) return {
			by: "id",
			id: ids[0]
		};
		return name === "" || name.includes("${") ? void 0 : {
			by: "name",
			name
		};
	}
}
const queuesIn = (module) => module.blocks.filter(({ type, labels }) => type === "resource" && labels[0] === "aws_sqs_queue").flatMap((block) => instancesOf(block, module).map((one) => ({
	block,
	module: one
})));
function mentionsIn(modules, find) {
	const deadLetter = /* @__PURE__ */ new Set();
	const variables = /* @__PURE__ */ new Map();
	const redrives = /* @__PURE__ */ new Map();
	const idOf = (expression, module) => {
		const meant = expression && find(expression, module);
		return meant?.by === "id" ? meant.id : void 0;
	};
	const all = modules.flatMap((one) => one.blocks.flatMap((block) => instancesOf(block, one).map((module) => ({
		block,
		module
	}))));
	for (const { block, module } of all) {
		for (const { name, value } of attributesIn(block)) {
			if (name === "redrive_policy") {
				const { policy, module: where } = policyOf(value, module);
				const inText = policy.is === "template" ? policy.parts.filter(({ is }) => is === "path") : [];
				for (const one of [...inText, entry(policy, "deadLetterTargetArn")]) note(deadLetter, idOf(one, where));
			}
			if (carriers.test(name)) for (const [variable, given] of variablesIn(value, module)) {
				const id = idOf(given.expression, given.module);
				if (id !== void 0) variables.set(id, [.../* @__PURE__ */ new Set([...variables.get(id) ?? [], variable])]);
			}
		}
		for (const inner of block.blocks) if (inner.type === "dead_letter_config") note(deadLetter, idOf(attribute(inner, "target_arn") ?? attribute(inner, "arn"), module));
		const target = block.labels[0] === "aws_sqs_queue_redrive_policy" ? idOf(attribute(block, "queue_url"), module) : void 0;
		const policy = attribute(block, "redrive_policy");
		if (target !== void 0 && policy) redrives.set(target, policyOf(policy, module));
	}
	return {
		deadLetter,
		variables,
		redrives
	};
}
const note = (ids, id) => id !== void 0 && ids.add(id);
/** Of functions, containers and the modules that make them. */
const carriers = /^(?:\w*environment(?:_variables)?|variables|env(?:_vars)?|container_definitions)$/;
/** `variables = { X = … }` of a function, `environment = [{ name = "X", value = … }]` of a container; also by the name of a local. */
function* variablesIn(value, module, depth = 0) {
	const { expression, module: where } = follow(value, module);
	if (expression.is === "object") for (const { name, value: text } of expression.entries) yield [name, {
		expression: text,
		module: where
	}];
	for (const one of within(expression)) {
		const [name, text] = [entry(one, "name"), entry(one, "value")];
		if (name?.is === "literal" && text) yield [String(name.value), {
			expression: text,
			module: where
		}];
		const inner = entry(one, "environment");
		if (inner?.is === "path" && depth < 4) yield* variablesIn(inner, where, depth + 1);
	}
}
// src/languages/terraform/consumers.ts
const functionType = "aws_lambda_function";
/** The functions that Lambda calls with the messages of a queue. */
function* consumersIn(outer, find, functionMeant, language) {
	const mappings = outer.blocks.filter(({ type, labels }) => type === "resource" && labels[0] === "aws_lambda_event_source_mapping");
	for (const [block, module] of mappings.flatMap((one) => instancesOf(one, outer).map((each) => [one, each]))) {
		const source = attribute(block, "event_source_arn");
		if (!source) continue;
		const enabled = flagOr(block, "enabled", module, require_facts.byDefault(true, require_facts.lambdaDefault));
		if (enabled.is === "set" && !enabled.value && enabled.unless === void 0) continue;
		const queue = find(source, module);
		if (queue?.by !== "id" && !/:sqs:|\bvar\.\w*(?:queue|sqs)\w*\}$/i.test(symbolic(source, module))) continue;
		const called = functionMeant(attribute(block, "function_name"), module);
		const handler = called && handlerOf(called);
		const number = (name, otherwise) => numberOr(block, name, module, require_facts.byDefault(otherwise, require_facts.lambdaDefault));
		yield require_facts.lambdaWorker({
			id: `worker:${block.file}:${module.path}${block.labels[1]}${keyOf(module)}`,
			at: locOf$1(block.header),
			language,
			name: labelOf(called && !isOneOfSeveral(called) ? called : {
				block,
				module
			}),
			timeout: called ? timeoutOf(called) : require_facts.unknown("its function is not declared here", locOf$1(block.header)),
			queue,
			unjoined: "the queue of the event source is not declared here",
			batchSize: number("batch_size", 10),
			batchingWindow: require_facts.map(number("maximum_batching_window_in_seconds", 0), require_facts.seconds),
			partialBatch: partialBatchOf(block, module),
			...handler ? { handler } : {}
		});
	}
}
/** What `for_each` makes has one label for all: the event source has its own. */
const isOneOfSeveral = ({ block }) => attribute(block, "for_each") !== void 0;
const labelOf = ({ block, module }) => `${module.label}${block.labels[1]}`;
const timeoutOf = ({ block, module }) => require_facts.map(numberOr(block, "timeout", module, require_facts.byDefault(3, require_facts.lambdaDefault)), require_facts.seconds);
function functionFinder(modules) {
	const byName = /* @__PURE__ */ new Map();
	for (const outer of modules) for (const block of outer.blocks.filter(isFunction)) for (const module of instancesOf(block, outer)) {
		const name = attribute(block, "function_name");
		const text = name && symbolic(name, module);
		if (text !== void 0) byName.set(text, [...byName.get(text) ?? [], {
			block,
			module
		}]);
	}
	const find = (written, module) => {
		const meant = written && resourceMeant(written, module);
		if (meant?.block.labels[0] === "aws_lambda_alias") return find(attribute(meant.block, "function_name"), meant.module);
		if (meant) return isFunction(meant.block) ? meant : void 0;
		const text = written && symbolic(written, module);
		const named = text === void 0 ? [] : byName.get(/:function:([^:]+)/.exec(text)?.[1] ?? text) ?? [];
		return named.length === 1 ? named[0] : named.find((one) => one.module === (module.base ?? module));
	};
	return find;
}
const isFunction = ({ type, labels }) => type === "resource" && labels[0] === functionType;
function partialBatchOf(block, module) {
	const key = "function_response_types";
	const written = given(block, key, module);
	if (!written) return require_facts.byDefault(false, require_facts.lambdaDefault, {
		at: locOf$1(block),
		key
	});
	const { expression } = follow(written, module);
	if (expression.is !== "list") return require_facts.unknown("the response types are computed", locOf$1(written));
	const types = expression.items.map((item) => follow(item, module).expression);
	if (types.some((type) => type.is === "literal" && type.value === "ReportBatchItemFailures")) return require_facts.set(true, locOf$1(expression));
	return types.every(({ is }) => is === "literal") ? require_facts.set(false, locOf$1(expression)) : require_facts.unknown("a response type is computed", locOf$1(expression));
}
// src/languages/terraform/edits.ts
/** Attributes that are lists; what is written to them is one item. */
const lists = /* @__PURE__ */ new Set(["function_response_types"]);
/** Another number in the place of one, or one more attribute; everything around it stays. */
function editTerraform({ text }, change, { blocks }) {
	const skip = (skipped) => ({
		skipped,
		at: change.at
	});
	const { start, end } = change.at;
	if (change.do === "set") {
		if (blocks.flatMap((block) => [...attributesIn(block)].flatMap(({ value }) => [...within(value)])).find((one) => one.start === start && one.end === end)?.is !== "literal") return skip("the value is computed; change it by hand");
		const quote = text[start] === "\"" ? "\"" : "";
		const to = quote + String(change.to) + quote;
		return text.slice(start, end) === to ? [] : [{
			start,
			end,
			text: to
		}];
	}
	const block = blocks.find((one) => one.start === start && one.end === end);
	if (change.do !== "add" || !block) return skip("no block stands there");
	if (attribute(block, change.key)) return skip(`${change.key} is there already`);
	const written = typeof change.to === "string" ? JSON.stringify(change.to) : String(change.to);
	return added(text, block, change.key, lists.has(change.key) ? `[${written}]` : written);
}
/** Behind the last attribute, laid out as `terraform fmt` leaves it. */
function added(text, block, key, value) {
	const newline = require_layout.newlineOf(text);
	const last = block.attributes.at(-1);
	if (!last || require_layout.lineStart(text, last.start) === require_layout.lineStart(text, block.start)) {
		const from = text.indexOf("{", block.header.end) + 1;
		const inner = require_layout.indentAt(text, block.start) + require_layout.indentUnit(text);
		const rest = text.slice(from, block.end - 1).trim();
		const body = [...rest === "" ? [] : [rest], `${key} = ${value}`].map((line) => `${inner}${line}${newline}`).join("");
		return block.blocks.length > 0 ? [{
			start: from,
			end: from,
			text: `${newline}${inner}${key} = ${value}${newline}`
		}] : [{
			start: from,
			end: block.end - 1,
			text: `${newline}${body}${require_layout.indentAt(text, block.start)}`
		}];
	}
	const indent = require_layout.indentAt(text, last.start);
	const behind = require_layout.lineEnd(text, last.end);
	const column = alignment(text, last.start, last.end);
	const fits = column !== void 0 && key.length <= column;
	const line = `${indent}${fits ? key.padEnd(column) : key} = ${value}`;
	return [{
		start: behind,
		end: behind,
		text: `${fits ? newline : newline + newline}${line}`
	}];
}
/** How wide the names are in the lines that an attribute is aligned with; undefined for one of several lines. */
function alignment(text, start, end) {
	const line = text.slice(start, end);
	return line.includes("\n") ? void 0 : line.indexOf("=") - 1;
}
// src/languages/terraform/grammar.ts
const grammar = require_start.packageFile("dist/languages/terraform/tree-sitter-terraform.wasm");
let parser;
/** The parser, made once. */
function loadParser() {
	parser ??= makeParser();
	return parser;
}
async function makeParser() {
	await web_tree_sitter.Parser.init();
	return new web_tree_sitter.Parser().setLanguage(await web_tree_sitter.Language.load((0, node_fs.readFileSync)(grammar)));
}
// src/languages/terraform/parse.ts
/** A file with a fault has one problem, and everything that is sound. */
function parse(parser, { file, text }) {
	const tree = parser.parse(text);
	if (!tree) throw new Error(`the parser gave no tree for ${file}`);
	const root = require_syntax.copyTree(tree);
	tree.delete();
	const reading = {
		file,
		text
	};
	const body = require_syntax.ofType(root, "body");
	const comments = [...require_syntax.search(root, ({ type }) => type === "comment")].map(({ start, end }) => ({
		start,
		end,
		text: text.slice(start, end).replace(/^(?:#|\/\/|\/\*)/, "")
	}));
	const [fault] = require_syntax.search(root, (node) => node.fault);
	const problems = fault ? [{
		file,
		start: fault.start,
		message: "the syntax is not that of Terraform; what surrounds it was read"
	}] : [];
	return {
		configuration: {
			blocks: body ? [...blocksOf(body, reading), ...valuesOf(body, reading)] : [],
			comments
		},
		problems
	};
}
/** The values of variables in a file of them, as one block without a header. */
function valuesOf(body, reading) {
	const attributes = attributesOf(body, reading);
	const header = {
		file: reading.file,
		start: 0,
		end: 0
	};
	return attributes.length === 0 ? [] : [{
		...locOf(body, reading),
		type: "values",
		labels: [],
		header,
		attributes,
		blocks: []
	}];
}
const attributesOf = (body, reading) => body.children.filter(({ type }) => type === "attribute").flatMap((one) => attributeOf(one, reading));
const locOf = ({ start, end }, { file }) => ({
	file,
	start,
	end
});
const textOf = ({ start, end }, { text }) => text.slice(start, end);
const blocksOf = (body, reading) => body.children.filter(({ type }) => type === "block").map((block) => blockOf(block, reading));
function blockOf(block, reading) {
	const opening = require_syntax.ofType(block, "block_start");
	const [type, ...labels] = require_syntax.parts(block).filter(({ start }) => opening === void 0 || start < opening.start);
	const body = require_syntax.ofType(block, "body");
	const last = labels.at(-1) ?? type ?? block;
	return {
		...locOf(block, reading),
		type: type ? textOf(type, reading) : "",
		labels: labels.map((label) => textOf(label, reading).replace(/^"|"$/g, "")),
		header: {
			file: reading.file,
			start: block.start,
			end: last.end
		},
		attributes: body ? attributesOf(body, reading) : [],
		blocks: body ? blocksOf(body, reading) : []
	};
}
function attributeOf(node, reading) {
	const [name, value] = require_syntax.parts(node);
	if (!name || !value) return [];
	return [{
		...locOf(node, reading),
		name: textOf(name, reading).replace(/^"|"$/g, ""),
		value: expressionOf(value, reading)
	}];
}
function expressionOf(node, reading) {
	const at = locOf(node, reading);
	const inner = require_syntax.parts(node);
	const [first, ...more] = inner;
	switch (node.type) {
		case "expression":
		case "operation":
		case "collection_value":
		case "template_expr":
		case "literal_value":
			if (!first) return {
				...at,
				...wordOf(textOf(node, reading))
			};
			return more.length === 0 ? expressionOf(first, reading) : {
				...at,
				...pathOf(inner, reading)
			};
		case "numeric_lit": return {
			...at,
			is: "literal",
			value: Number(textOf(node, reading))
		};
		case "bool_lit":
		case "null_lit": return {
			...at,
			...wordOf(textOf(node, reading))
		};
		case "string_lit": return {
			...at,
			is: "literal",
			value: inner.filter(isLiteral).map((part) => textOf(part, reading)).join("")
		};
		case "quoted_template":
		case "heredoc_template": return {
			...at,
			...templateOf(inner, reading)
		};
		case "variable_expr": return {
			...at,
			is: "path",
			names: [textOf(node, reading)]
		};
		case "tuple": return {
			...at,
			is: "list",
			items: inner.filter(({ type }) => type === "expression").map((item) => expressionOf(item, reading))
		};
		case "object": return {
			...at,
			is: "object",
			entries: inner.filter(({ type }) => type === "object_elem").flatMap((one) => entryOf(one, reading))
		};
		case "binary_operation": return {
			...at,
			...binaryOf(node, reading)
		};
		case "unary_operation": return {
			...at,
			...textOf(node, reading).startsWith("!") ? notOf(node, reading) : { is: "other" }
		};
		case "conditional": return {
			...at,
			...choiceOf(inner, reading)
		};
		case "for_expr": return {
			...at,
			...first ? loopOf(first, reading) : { is: "other" }
		};
		case "function_call": return {
			...at,
			is: "call",
			name: first ? textOf(first, reading) : "",
			arguments: require_syntax.parts(require_syntax.ofType(node, "function_arguments") ?? {
				...node,
				children: []
			}).map((one) => expressionOf(one, reading))
		};
		default: return {
			...at,
			is: "other"
		};
	}
}
const wordOf = (word) => word === "true" || word === "false" ? {
	is: "literal",
	value: word === "true"
} : word === "null" ? { is: "null" } : { is: "other" };
const isLiteral = ({ type }) => type === "template_literal";
function templateOf(inner, reading) {
	return {
		is: "template",
		parts: inner.flatMap((part) => {
			if (isLiteral(part)) return [{
				...locOf(part, reading),
				is: "literal",
				value: textOf(part, reading)
			}];
			const expression = part.type === "template_interpolation" ? require_syntax.ofType(part, "expression") : void 0;
			if (expression) return [expressionOf(expression, reading)];
			return part.type === "template_directive" ? [{
				...locOf(part, reading),
				is: "other"
			}] : [];
		})
	};
}
/**
* `a.b[0].c`, and `a.b[*].c`, whose brackets stand for all that there are. What stands in brackets behind a value names an entry of
* it; behind a resource or a module, which of several it is.
*/
function pathOf(inner, reading) {
	const [first, ...steps] = inner;
	if (first?.type !== "variable_expr" || steps.some(({ type }) => !/^(?:get_attr|index|splat)$/.test(type))) return { is: "other" };
	const root = textOf(first, reading);
	const isValue = !/^(?:data$|module$|(?:aws|awscc|archive)_)/.test(root);
	const names = [root];
	const computed = [];
	let picked = {};
	for (const step of steps) {
		const [between] = step.type === "index" ? require_syntax.search(step, ({ type }) => type === "expression") : [];
		const index = between && expressionOf(between, reading);
		const key = index?.is === "template" && index.parts.length === 1 ? index.parts[0] : index;
		if (isValue && key?.is === "literal" && typeof key.value === "string") names.push(key.value);
		else if (isValue && index) names.push(`[${computed.push(index) - 1}]`);
		else {
			const attributes = [...require_syntax.search(step, ({ type }) => type === "get_attr")];
			if (!index) names.push(...attributes.map((one) => textOf(one, reading).replace(/^\.\s*/, "")));
			if (step.type !== "get_attr") picked = {
				picked: true,
				...picked,
				...index && !picked.index ? { index } : {}
			};
		}
	}
	return {
		is: "path",
		names,
		...picked,
		...computed.length > 0 ? { computed } : {}
	};
}
/** `{ for name, value in over : key => result if test }`, `[for value in over : result]`. */
function loopOf(loop, reading) {
	const [intro, condition] = ["for_intro", "for_cond"].map((type) => require_syntax.ofType(loop, type));
	const read = (of) => of.children.filter(({ type }) => type === "expression").map((one) => expressionOf(one, reading));
	const [over] = intro ? read(intro) : [];
	const [first, second] = read(loop);
	if (!intro || !over || !first) return { is: "other" };
	const names = intro.children.filter(({ type }) => type === "identifier").map((one) => textOf(one, reading));
	const [test] = condition ? read(condition) : [];
	return {
		is: "for",
		names,
		over,
		...second ? {
			key: first,
			result: second
		} : { result: first },
		...test ? { test } : {}
	};
}
/** A key is a name, a text, or an expression in parentheses, which is none of the names here. */
function entryOf(node, reading) {
	const [key, value] = require_syntax.parts(node);
	if (!key || !value) return [];
	return [{
		...locOf(node, reading),
		name: textOf(key, reading).replace(/^"|"$/g, ""),
		value: expressionOf(value, reading)
	}];
}
/** The operands stand beside each other: `local.timeout * 6` has the path's parts first. */
function binaryOf(node, reading) {
	const at = node.children.findIndex(({ named }) => !named);
	const operator = node.children[at];
	if (!operator) return { is: "other" };
	const [left, right] = [node.children.slice(0, at), node.children.slice(at + 1)];
	return {
		is: "binary",
		operator: textOf(operator, reading),
		left: operandOf(left, node, reading),
		right: operandOf(right, node, reading)
	};
}
function operandOf(nodes, whole, reading) {
	const [first, ...more] = nodes.filter(({ type }) => type !== "comment");
	const span = {
		file: reading.file,
		start: first?.start ?? whole.start,
		end: nodes.at(-1)?.end ?? whole.end
	};
	if (!first) return {
		...span,
		is: "other"
	};
	return more.length === 0 ? expressionOf(first, reading) : {
		...span,
		...pathOf(nodes, reading)
	};
}
const notOf = (node, reading) => ({
	is: "not",
	value: operandOf(node.children.filter(({ named }) => named), node, reading)
});
function choiceOf(inner, reading) {
	const [test, then, otherwise] = inner.filter(({ type }) => type === "expression").map((one) => expressionOf(one, reading));
	return test && then && otherwise ? {
		is: "conditional",
		test,
		then,
		otherwise
	} : { is: "other" };
}
// src/languages/terraform/front-end.ts
const language = "terraform";
/** What makes a file worth parsing by itself; the others only with one. */
const essential = /aws_sqs_queue|aws_lambda_event_source_mapping|terraform-aws-(?:modules\/)?(?:sqs|lambda)\b|queue-lint-ignore/;
async function terraformFrontEnd() {
	const parser = await loadParser();
	return {
		read(source) {
			const { file, text } = source;
			if (!essential.test(text)) return {
				file,
				problems: [],
				suppressions: [],
				content: source
			};
			const { configuration, problems } = parse(parser, source);
			const { comments, blocks } = configuration;
			return {
				file,
				problems,
				suppressions: require_code.suppressionsIn({
					file,
					text,
					comments
				}, () => blocks.flatMap((block) => [...piecesOf(block)])),
				content: configuration
			};
		},
		async facts(readings) {
			const folders = /* @__PURE__ */ new Map();
			const isNeeded = readings.some(({ content }) => "blocks" in content);
			for (const { file, content } of isNeeded ? readings : []) {
				const read = content;
				const { blocks } = "blocks" in read ? read : parse(parser, read).configuration;
				const folder = node_path.posix.dirname(file);
				folders.set(folder, [...folders.get(folder) ?? [], ...blocks]);
			}
			const modules = modulesOf(folders).map((module) => {
				module.blocks = module.blocks.filter((block) => isMade(block, module));
				return module;
			});
			const find = queueFinder(modules);
			const functions = functionFinder(modules);
			const mentions = mentionsIn(modules, find);
			return {
				facts: modules.flatMap((module) => [...queuesIn(module).map((one) => queueOf(one.block, one.module, mentions, language)), ...consumersIn(module, find, functions, language)]),
				problems: []
			};
		},
		edit: async (source, change) => editTerraform(source, change, parse(parser, source).configuration)
	};
}
function* piecesOf(block) {
	const { start, end } = block;
	yield {
		start,
		end,
		from: start
	};
	for (const one of attributesIn(block)) yield {
		start: one.start,
		end: one.end,
		from: one.start
	};
	for (const inner of block.blocks) yield* piecesOf(inner);
}
exports.terraformFrontEnd = terraformFrontEnd;
