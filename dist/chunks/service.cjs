const require_facts = require("./facts.cjs");
const require_stack = require("./stack.cjs");
let node_path = require("node:path");
// src/languages/serverless/constructs.ts
const lift = "lift's choice";
/** The queues of the plugin lift: it makes the queue, the dead-letter queue and the function of each (lift's docs/queue.md). */
function* constructsIn({ root, stacks }, language) {
	const [stack] = stacks;
	for (const { key, keyAt, value } of require_stack.entriesOf(require_stack.valueAt(root, "constructs"))) {
		if (require_stack.plainText(require_stack.valueAt(value, "type")) !== "queue" || !stack) continue;
		const own = {
			properties: value,
			at: keyAt
		};
		const worker = workerOf(value, root);
		const framework = require_facts.byDefault(6, "the Serverless Framework's default");
		const provider = require_stack.valueOr({
			properties: require_stack.valueAt(root, "provider"),
			at: keyAt
		}, "timeout", stack, framework);
		const timeout = require_facts.map(require_stack.valueOr({
			properties: worker,
			at: keyAt
		}, "timeout", stack, provider), require_facts.seconds);
		const counted = require_facts.map(require_stack.valueOr({
			properties: worker,
			at: keyAt
		}, "timeout", stack, framework), require_facts.seconds);
		const batchingWindow = require_facts.map(require_stack.valueOr(own, "maxBatchingWindow", stack, require_facts.byDefault(0, lift)), require_facts.seconds);
		const [time, gathering] = [require_facts.valueIn(counted), require_facts.valueIn(batchingWindow)];
		const sized = time === void 0 || gathering === void 0 ? void 0 : require_facts.lambdaVisibility(time, gathering);
		const extension = {
			properties: require_stack.valueAt(value, "extensions", "queue", "Properties"),
			at: keyAt
		};
		const chosen = sized === void 0 ? require_facts.unknown("lift works it out of the timeout") : require_facts.byDefault(sized, lift);
		const id = `queue:${keyAt.file}:${key}`;
		const shared = {
			at: require_stack.locOf(keyAt),
			language
		};
		yield {
			kind: "queue",
			...shared,
			id,
			label: key,
			name: require_facts.unknown("lift makes its name"),
			visibility: require_facts.map(require_stack.valueOr(extension, "VisibilityTimeout", stack, chosen), require_facts.seconds),
			deadLetter: require_facts.byDefault(true, lift),
			maxReceives: require_stack.valueOr(own, "maxRetries", stack, require_facts.byDefault(3, lift)),
			fifo: require_stack.valueOr(own, "fifo", stack, require_facts.byDefault(false, lift)),
			takesDeadLetters: false,
			variables: variablesOf$1(key, root)
		};
		const code = require_stack.plainText(require_stack.valueAt(worker, "handler"));
		const handler = code === void 0 ? void 0 : require_facts.handlerAt(node_path.posix.dirname(keyAt.file), code);
		yield require_facts.lambdaWorker({
			...shared,
			id: `worker:${keyAt.file}:${key}:${keyAt.start}`,
			name: `${key}Worker`,
			timeout,
			queue: {
				by: "id",
				id
			},
			batchSize: require_stack.valueOr(own, "batchSize", stack, require_facts.byDefault(1, lift)),
			batchingWindow,
			partialBatch: require_facts.byDefault(true, lift),
			...handler ? { handler } : {}
		});
	}
}
/** The environment variables that are given `${construct:jobs.queueUrl}`, the queue's ARN or its name. */
const variablesOf$1 = (construct, root) => [...require_stack.allEntries(root)].filter(({ key }) => key === "environment").flatMap(({ value }) => require_stack.variablesIn(value)).filter(([, value]) => /^\$\{construct:(.+)\.queue(?:Url|Arn|Name)\}$/.exec(require_stack.plainText(value) ?? "")?.[1] === construct).map(([variable]) => variable).toSorted();
/** Written in the construct, or the function of that name. */
function workerOf(construct, root) {
	const worker = require_stack.valueAt(construct, "worker");
	const name = require_stack.plainText(worker);
	return name === void 0 ? worker : require_stack.valueAt(root, "functions", name);
}
// src/languages/serverless/functions.ts
const keys = {
	queue: "arn",
	batchSize: "batchSize",
	batchingWindow: "maximumBatchingWindow",
	responseTypes: "functionResponseType",
	enabled: "enabled"
};
/** `functions.<name>.events: - sqs: …`. */
function* consumersIn({ functions, stacks: [stack] }, language) {
	if (!stack) return;
	for (const { entry, resource } of functions) for (const event of require_stack.itemsOf(require_stack.valueAt(entry.value, "events"))) for (const { key, keyAt, value } of event.is === "map" ? event.entries : []) {
		if (key !== "sqs" || value.is === "scalar" && value.value === null) continue;
		const isObject = value.is === "map" && require_stack.valueAt(value, keys.queue) !== void 0;
		const properties = isObject ? value : bare(value, keyAt);
		const source = {
			at: keyAt,
			name: entry.key,
			properties,
			keys,
			doubtful: false,
			closed: !isObject
		};
		yield* require_stack.consumerOf(source, require_stack.runs(resource, stack), stack, language);
	}
}
/** An event that is only an ARN. */
const bare = (value, keyAt) => ({
	is: "map",
	...require_stack.locOf(value),
	entries: [{
		...require_stack.locOf(value),
		key: keys.queue,
		keyAt,
		value
	}],
	flow: false
});
// src/languages/serverless/variables.ts
/** `${self:custom.window, 30}`; what has no prefix of the framework's is CloudFormation's own (`${JobsQueue.Arn}`). */
const variable = /\$\{((?:self|opt|env|file|param|sls|aws|ssm|cf|s3)\b[^${}]*)\}/;
const whole = new RegExp(`^\\s*${variable.source}\\s*$`);
/** The values that variables have without options and environment; files are taken in by their path from the service's folder. */
function variablesOf(root, file, read) {
	const folder = node_path.posix.dirname(file);
	const included = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	function resolve(node) {
		if (node.is !== "scalar" || typeof node.value !== "string" || !node.value.includes("${")) return {
			is: "node",
			node
		};
		let unless;
		const inner = expand(node.value, true, (by) => {
			unless ??= by;
		});
		const expression = whole.exec(inner)?.[1];
		const resolved = expression !== void 0 ? chosen(expression, node) : {
			is: "node",
			node: inner === node.value ? node : {
				...node,
				value: inner
			}
		};
		return resolved.is === "node" && unless !== void 0 ? {
			unless,
			...resolved
		} : resolved;
	}
	/** The first of the sources that has a value. */
	function chosen(expression, node) {
		if (open.has(expression)) return {
			is: "unknown",
			why: "it refers to itself",
			at: require_stack.locOf(node)
		};
		open.add(expression);
		try {
			let unless;
			for (const source of alternatives(expression)) {
				const found = sourceOf(source, node);
				if ("unless" in found) unless ??= found.unless;
				if (!found.node) continue;
				const resolved = resolve(found.node);
				if (resolved.is === "unknown") return resolved;
				const over = unless ?? resolved.unless;
				return over === void 0 ? resolved : {
					...resolved,
					unless: over
				};
			}
			return {
				is: "unknown",
				why: `\${${expression}} has no value here`,
				at: require_stack.locOf(node)
			};
		} finally {
			open.delete(expression);
		}
	}
	function sourceOf(source, node) {
		const text = /^(['"])(.*)\1$/.exec(source)?.[2];
		if (text !== void 0) return { node: {
			...node,
			value: text
		} };
		if (/^(?:\d+|true|false)$/.test(source)) return { node: {
			...node,
			value: JSON.parse(source)
		} };
		const path = /^file\(([^)]*)\)(?::(.*))?$/.exec(source);
		if (path) return { node: require_stack.valueAt(fileAt(path[1].trim()), ...keysOf(path[2])) };
		const [, kind, name = ""] = /^(\w+):(.*)$/.exec(source) ?? [];
		if (kind === "self") return { node: through(root, keysOf(name)) };
		if (kind === "opt") return { unless: `the option --${name}` };
		if (kind === "env") return { unless: name };
		if (kind === "param") return {
			node: require_stack.valueAt(root, "params", "default", name),
			unless: `the parameter ${name}`
		};
		if (kind === "sls" && name === "stage") return {
			node: require_stack.valueAt(root, "provider", "stage") ?? {
				...node,
				value: "dev"
			},
			unless: "the option --stage"
		};
		return {};
	}
	/** A path of which each step may be a variable again. */
	function through(from, keys) {
		let found = from;
		for (const key of keys) {
			const resolved = found && resolve(found);
			if (!resolved || resolved.is === "unknown") return void 0;
			found = resolved.node.is === "list" ? resolved.node.items[Number(key)] : require_stack.valueAt(resolved.node, key);
		}
		return found;
	}
	function fileAt(path) {
		const target = node_path.posix.normalize(node_path.posix.join(folder, path));
		if (!/\.(?:ya?ml|json)$/.test(target)) return void 0;
		if (!included.has(target)) included.set(target, read(target));
		return included.get(target);
	}
	/** The variables in a text, the innermost first; with `inner` what would be the whole of it is left. */
	function expand(text, inner = false, depends = () => {}) {
		let result = text;
		for (let round = 0; round < 16; round += 1) {
			const match = new RegExp(variable.source, "g");
			const next = result.replace(match, (found, expression) => {
				if (inner && found === result.trim()) return found;
				const resolved = chosen(expression, {
					is: "scalar",
					file,
					start: 0,
					end: 0,
					value: null
				});
				if (resolved.is === "unknown" || resolved.node.is !== "scalar") return found;
				if (resolved.unless !== void 0) depends(resolved.unless);
				return String(resolved.node.value);
			});
			if (next === result) return result;
			result = next;
		}
		return result;
	}
	return {
		resolve,
		expand: (text) => expand(text)
	};
}
const keysOf = (path) => path ? path.trim().split(".") : [];
/** Separated by commas outside of quotes. */
const alternatives = (expression) => (expression.match(/(?:'[^']*'|"[^"]*"|\([^)]*\)|[^,])+/g) ?? []).map((one) => one.trim());
// src/languages/serverless/service.ts
function serviceOf(written, file, read) {
	const variables = variablesOf(written, file, read);
	const root = withFiles(written, variables);
	const functions = require_stack.itemsOf(require_stack.valueAt(root, "functions")).flatMap(require_stack.entriesOf).map((entry) => ({
		entry,
		resource: functionOf(entry, root, node_path.posix.dirname(file))
	}));
	const implied = new Map(functions.map(({ entry, resource }) => [logicalId(entry.key), resource]));
	const templates = require_stack.itemsOf(require_stack.valueAt(root, "resources")).flatMap((node) => node.is === "map" ? [{
		file: node.file,
		root: node
	}] : []);
	const own = {
		file,
		root: {
			...root,
			entries: []
		}
	};
	return {
		file,
		root,
		functions,
		stacks: (templates.length > 0 ? templates : [own]).map((template, index, all) => {
			const others = all.filter((_, other) => other !== index);
			return new require_stack.Stack(template, others, variables, implied);
		}),
		variables
	};
}
/** The same tree with the mappings and lists in it that variables stand for; single values stay as they are written. */
function withFiles(node, variables, depth = 0) {
	if (depth > 32) return node;
	const resolved = variables.resolve(node);
	const found = resolved.is === "node" && resolved.node.is !== "scalar" ? resolved.node : node;
	const inner = (child) => withFiles(child, variables, depth + 1);
	if (found.is === "list") return {
		...found,
		items: found.items.map(inner)
	};
	if (found.is === "map") return {
		...found,
		entries: found.entries.map((entry) => ({
			...entry,
			value: inner(entry.value)
		}))
	};
	return found;
}
/** As the framework names the resource of a function. */
const logicalId = (key) => `${key[0]?.toUpperCase()}${key.slice(1).replaceAll("-", "Dash").replaceAll("_", "Underscore")}LambdaFunction`;
/** A function as a resource would declare it: its timeout is its own, or the provider's; paths begin at the service. */
function functionOf({ key, keyAt, value }, root, folder) {
	const named = require_stack.valueAt(value, "name") ?? {
		is: "scalar",
		...require_stack.locOf(keyAt),
		value: defaultName(key, root)
	};
	const timeout = require_stack.valueAt(value, "timeout") ?? require_stack.valueAt(root, "provider", "timeout");
	const entry = (name, node) => ({
		...require_stack.locOf(node),
		key: name,
		keyAt,
		value: node
	});
	const handler = require_stack.valueAt(value, "handler");
	const code = {
		is: "scalar",
		...require_stack.locOf(keyAt),
		value: "."
	};
	const entries = [
		entry("FunctionName", named),
		...timeout ? [entry("Timeout", timeout)] : [],
		...handler ? [entry("Handler", handler), entry("CodeUri", code)] : []
	];
	const properties = {
		is: "map",
		...require_stack.locOf(keyAt),
		entries,
		flow: false
	};
	return {
		name: key,
		type: require_stack.serverlessFunction,
		at: keyAt,
		node: properties,
		properties,
		folder
	};
}
const defaultName = (key, root) => {
	return `${require_stack.plainText(require_stack.valueAt(root, "service")) ?? require_stack.plainText(require_stack.valueAt(root, "service", "name")) ?? "service"}-\${sls:stage}-${key}`;
};
Object.defineProperty(exports, "constructsIn", {
	enumerable: true,
	get: function() {
		return constructsIn;
	}
});
Object.defineProperty(exports, "consumersIn", {
	enumerable: true,
	get: function() {
		return consumersIn;
	}
});
Object.defineProperty(exports, "serviceOf", {
	enumerable: true,
	get: function() {
		return serviceOf;
	}
});
