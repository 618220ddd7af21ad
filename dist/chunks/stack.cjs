const require_facts = require("./facts.cjs");
let node_path = require("node:path");
// src/data/node.ts
const locOf = ({ file, start, end }) => ({
	file,
	start,
	end
});
const entryOf = (node, key) => node?.is === "map" ? node.entries.findLast((entry) => entry.key === key) : void 0;
/** The value at the end of a path of keys. */
const valueAt = (node, ...path) => path.reduce((found, key) => entryOf(found, key)?.value, node);
const entriesOf = (node) => node?.is === "map" ? node.entries : [];
/** The items of a list; anything else stands for a list of itself. */
const itemsOf = (node) => node === void 0 ? [] : node.is === "list" ? node.items : [node];
/** The text of a scalar without a tag. */
const plainText = (node) => node?.is === "scalar" && node.tag === void 0 && node.value !== null ? String(node.value) : void 0;
/** All entries below a node, outer ones first. */
function* allEntries(node) {
	if (node?.is === "list") for (const item of node.items) yield* allEntries(item);
	if (node?.is !== "map") return;
	for (const entry of node.entries) {
		yield entry;
		yield* allEntries(entry.value);
	}
}
/** All nodes from a node on, outer ones first. */
function* allNodes(node) {
	if (!node) return;
	yield node;
	if (node.is === "list") for (const item of node.items) yield* allNodes(item);
	if (node.is === "map") for (const { value } of node.entries) yield* allNodes(value);
}
// src/languages/cloudformation/intrinsics.ts
/** An intrinsic function, in its short or its long form. */
function intrinsic(node) {
	if (node.tag !== void 0) {
		const { tag, ...argument } = node;
		return {
			name: /^!(?:Ref|Condition)$/.test(tag) ? tag.slice(1) : `Fn::${tag.slice(1)}`,
			argument
		};
	}
	const [entry, ...more] = entriesOf(node);
	return entry && more.length === 0 && /^(?:Ref$|Fn::)/.test(entry.key) ? {
		name: entry.key,
		argument: entry.value
	} : void 0;
}
/** `{ Ref: AWS::NoValue }` leaves a property out. */
const isNoValue = (node) => {
	const call = intrinsic(node);
	return call?.name === "Ref" && plainText(call.argument) === "AWS::NoValue";
};
/** A property's value; undefined where it is left out. */
function property(node, ...path) {
	const value = valueAt(node, ...path);
	return value && !isNoValue(value) ? value : void 0;
}
/** The literal that a node comes to: parameters by their defaults, mappings by known keys. */
function scalarOf(node, stack, depth = 0) {
	const resolved = stack.variables.resolve(node);
	if (resolved.is === "unknown") return resolved;
	if (resolved.node !== node || resolved.unless !== void 0) {
		const known = scalarOf(resolved.node, stack, depth + 1);
		return known.is === "set" && resolved.unless !== void 0 ? {
			...known,
			unless: resolved.unless
		} : known;
	}
	const call = intrinsic(node);
	if (depth > 8) return require_facts.unknown("it refers to itself", locOf(node));
	const linked = call && stack.leadsTo(node);
	if (linked) return scalarOf(linked.node, linked.stack, depth + 1);
	if (call) return ofCall(call, node, stack, depth + 1);
	if (node.is !== "scalar" || node.value === null) return require_facts.unknown("it is no single value", locOf(node));
	return require_facts.set(node.value, locOf(node));
}
function ofCall({ name, argument }, node, stack, depth) {
	if (name === "Ref") return ofParameter(plainText(argument) ?? "", node, stack, depth);
	if (name === "Fn::FindInMap") return ofMapping(argument, node, stack, depth);
	if (name === "Fn::If") {
		const [, yes, no] = itemsOf(argument);
		const both = yes && no && [scalarOf(yes, stack, depth), scalarOf(no, stack, depth)];
		if (both?.[0]?.is === "set" && both[1]?.is === "set" && both[0].value === both[1].value) return both[0];
		return require_facts.unknown(`the condition ${plainText(itemsOf(argument)[0]) ?? ""} decides it`, locOf(node));
	}
	const text = spelledOut(textOf(node, stack, depth));
	return text !== void 0 && !text.includes("${") ? require_facts.set(text, locOf(node)) : require_facts.unknown(`${name} is worked out when the stack is deployed`, locOf(node));
}
function ofParameter(name, node, stack, depth) {
	const parameter = stack.section("Parameters", name);
	const value = valueAt(parameter, "Default");
	if (!parameter) return require_facts.unknown(`${name} is no parameter with a value here`, locOf(node));
	if (!value) return require_facts.unknown(`the parameter ${name} has no default`, locOf(node));
	const known = scalarOf(value, stack, depth);
	return known.is === "set" ? {
		...known,
		unless: `the parameter ${name}`
	} : known;
}
function ofMapping(argument, node, stack, depth) {
	const keys = itemsOf(argument).map((key) => scalarOf(key, stack, depth));
	const missing = keys.find((key) => key.is === "unknown");
	if (missing) return require_facts.unknown(`a key of Fn::FindInMap is not known: ${missing.why}`, locOf(node));
	const [map = "", ...path] = keys.map((key) => String(key.value));
	const found = valueAt(stack.section("Mappings", map), ...path);
	if (!found) return require_facts.unknown(`the mapping ${map} has no such entry here`, locOf(node));
	const known = scalarOf(found, stack, depth);
	const chosen = keys.find((key) => key.is === "set" && key.unless !== void 0);
	return known.is === "set" && chosen?.is === "set" ? {
		...known,
		unless: chosen.unless
	} : known;
}
/** The parts of a text; undefined where a function that is not followed makes it. */
function textOf(node, stack, depth = 0) {
	const resolved = stack.variables.resolve(node);
	if (resolved.is === "unknown" || depth > 8) return void 0;
	if (resolved.node !== node) return textOf(resolved.node, stack, depth + 1);
	const call = intrinsic(node);
	if (!call) {
		const text = plainText(node);
		return text === void 0 ? void 0 : [stack.variables.expand(text)];
	}
	const { name, argument } = call;
	if (name === "Ref") return ofName((plainText(argument) ?? "").split(".")[0], void 0, stack, depth + 1);
	if (name === "Fn::GetAtt") {
		const [resource = "", ...attribute] = itemsOf(argument).flatMap((item) => (plainText(item) ?? "").split("."));
		return ofName(resource, attribute.join("."), stack, depth + 1);
	}
	if (name === "Fn::Sub") return ofSub(argument, stack, depth + 1);
	if (name === "Fn::Join") {
		const [separator, list] = itemsOf(argument);
		const parts = itemsOf(list).map((item) => textOf(item, stack, depth + 1));
		const between = plainText(separator) ?? "";
		return all(parts)?.flatMap((part, index) => index === 0 ? part : [between, ...part]);
	}
}
function ofName(name, attribute, stack, depth) {
	if (stack.resource(name)) return [attribute === void 0 ? { resource: name } : {
		resource: name,
		attribute
	}];
	const value = attribute === void 0 && valueAt(stack.section("Parameters", name), "Default");
	return value && textOf(value, stack, depth) || [`\${${name}${attribute ? `.${attribute}` : ""}}`];
}
function ofSub(argument, stack, depth) {
	const [template, names] = argument.is === "list" ? argument.items : [argument];
	const text = plainText(template);
	if (text === void 0) return void 0;
	return all(stack.variables.expand(text).split(/\$\{([^}]*)\}/).map((part, index) => {
		if (index % 2 === 0) return part === "" ? [] : [part];
		const name = part.trim();
		if (name.startsWith("!")) return [`\${${name.slice(1)}}`];
		const given = valueAt(names, name);
		if (given) return textOf(given, stack, depth);
		const [resource = "", ...attribute] = name.split(".");
		return ofName(resource, attribute.length > 0 ? attribute.join(".") : void 0, stack, depth);
	}))?.flat();
}
function all(parts) {
	return parts.every((part) => part !== void 0) ? parts : void 0;
}
/** A text without references, as one string. */
const spelledOut = (text) => text?.every((part) => typeof part === "string") ? text.join("") : void 0;
// src/languages/cloudformation/queues.ts
const queueType = "AWS::SQS::Queue";
const queueId = ({ at, name }) => `queue:${at.file}:${name}`;
function queueOf(resource, stack, mentions, language) {
	const id = queueId(resource);
	const redrive = property(resource.properties, "RedrivePolicy");
	return {
		kind: "queue",
		id,
		at: locOf(resource.at),
		language,
		label: resource.name,
		name: nameOf(resource, stack),
		visibility: require_facts.map(valueOr(resource, "VisibilityTimeout", stack, require_facts.byDefault(30, require_facts.sqsDefault, roomIn(resource, "VisibilityTimeout"))), require_facts.seconds),
		deadLetter: redrive ? givesUp(redrive) : valueOr(resource, "RedrivePolicy", stack, require_facts.byDefault(false, require_facts.sqsDefault)),
		maxReceives: maxReceivesOf(redrive, stack),
		retention: require_facts.map(valueOr(resource, "MessageRetentionPeriod", stack, require_facts.byDefault(require_facts.fourDays, require_facts.sqsDefault)), require_facts.seconds),
		fifo: valueOr(resource, "FifoQueue", stack, require_facts.byDefault(false, require_facts.sqsDefault)),
		takesDeadLetters: mentions.deadLetter.has(id),
		variables: [...mentions.variables.get(id) ?? []].sort()
	};
}
function nameOf(resource, stack) {
	const node = property(resource.properties, "QueueName");
	if (!node) return require_facts.unknown("CloudFormation makes its name", locOf(resource.at));
	const known = scalarOf(node, stack);
	return known.is === "unknown" ? known : require_facts.map(known, String);
}
/** A property as a number or a truth value; texts of digits count, as they do for CloudFormation. */
function valueOr({ properties, at }, key, stack, otherwise) {
	const node = property(properties, key);
	if (!node) return properties && (properties.is !== "map" || intrinsic(properties) || mayHold(properties)) ? require_facts.unknown("a function makes the properties", locOf(at)) : otherwise;
	const known = scalarOf(node, stack);
	if (known.is !== "set") return require_facts.withSymbol(known, symbolOf(node, stack));
	const value = (otherwise.is === "default" ? typeof otherwise.value : "number") === "number" ? Number(known.value) : known.value === true || known.value === "true";
	return Number.isNaN(value) ? require_facts.unknown("it is no number", known.at) : {
		...known,
		value
	};
}
/** A parameter or a variable without a value here, by its name. */
function symbolOf(node, stack) {
	const text = spelledOut(textOf(node, stack));
	return text?.includes("${") ? `${node.file}:${text}` : void 0;
}
const mayHold = (properties) => properties.is === "map" && properties.entries.some(({ key }) => /^Fn::(?:Transform|ForEach)/.test(key));
/** Where a property can be added to a resource. */
function roomIn({ node, properties }, key) {
	if (!properties) return {
		at: locOf(node),
		key: `Properties.${key}`
	};
	return properties.is === "map" ? {
		at: locOf(properties),
		key
	} : void 0;
}
const givesUp = (redrive) => intrinsic(redrive) ? require_facts.unknown("a function makes the redrive policy", locOf(redrive)) : require_facts.set(true, locOf(redrive));
function maxReceivesOf(redrive, stack) {
	const node = property(redrive, "maxReceiveCount");
	const known = node ? scalarOf(node, stack) : require_facts.unknown("no redrive policy with a maximum is written");
	return known.is === "unknown" ? known : require_facts.map(known, Number);
}
/** The queue that an ARN, a URL or a name means. */
function queueMeant(node, stack, depth = 0) {
	const linked = depth < 4 ? stack.leadsTo(node) : void 0;
	if (linked) return queueMeant(linked.node, linked.stack, depth + 1);
	const text = textOf(node, stack);
	const tail = text && lastPart(text);
	const [first, ...more] = tail ?? [];
	if (first !== void 0 && typeof first !== "string" && more.length === 0) {
		const resource = stack.resource(first.resource);
		return resource?.type === "AWS::SQS::Queue" ? {
			by: "id",
			id: queueId(resource)
		} : void 0;
	}
	const name = spelledOut(tail);
	if (!name) return void 0;
	const declared = stack.allResources().filter((one) => {
		const named = one.type === "AWS::SQS::Queue" ? property(one.properties, "QueueName") : void 0;
		return named && spelledOut(textOf(named, stack)) === name;
	});
	if (declared[0] && declared.length === 1) return {
		by: "id",
		id: queueId(declared[0])
	};
	return name.includes("${") ? void 0 : {
		by: "name",
		name
	};
}
/** What stands behind the last colon or slash outside of `${…}`: ARNs and URLs end in the name. */
function lastPart(text) {
	const at = text.findLastIndex((part) => typeof part === "string" && /[:/](?![^{]*\})/.test(part));
	if (at < 0) return text;
	const rest = text[at].split(/[:/](?![^{]*\})/).at(-1);
	return [...rest === "" ? [] : [rest], ...text.slice(at + 1)];
}
/** Which queues a template, or another part of its project, names as dead-letter queues, and hands to code in environment variables. */
function* mentionsIn(stack, root = stack.own.root) {
	const meant = (node) => {
		const reference = node && queueMeant(node, stack);
		return reference?.by === "id" ? [reference.id] : [];
	};
	for (const { key, value } of allEntries(root)) {
		if (key === "deadLetterTargetArn") for (const id of meant(value)) yield { id };
		if (/^(?:DeadLetterConfig|DeadLetterQueue|OnFailure)$/.test(key)) for (const child of [
			"TargetArn",
			"Arn",
			"Destination"
		]) for (const id of meant(valueAt(value, child))) yield { id };
		if (/^environment$/i.test(key)) for (const [variable, node] of variablesIn(value)) for (const id of meant(node)) yield {
			id,
			variable
		};
	}
}
/** `Environment: { Variables: { X: … } }`, ECS's `Environment: [{ Name: X, Value: … }]`, the Serverless Framework's `environment: { X: … }`. */
function variablesIn(node) {
	const variables = valueAt(node, "Variables") ?? node;
	if (variables.is === "map") return variables.entries.map(({ key, value }) => [key, value]);
	return itemsOf(variables).flatMap((item) => {
		const [name, value] = [plainText(valueAt(item, "Name")), valueAt(item, "Value")];
		return name !== void 0 && value ? [[name, value]] : [];
	});
}
// src/languages/cloudformation/event-sources.ts
function* consumerOf(source, run, stack, language) {
	const { at, name, properties, keys } = source;
	const node = property(properties, keys.queue);
	const enabled = property(properties, keys.enabled);
	if (!node || enabled?.is === "scalar" && enabled.value === false) return;
	const queue = queueMeant(node, stack);
	if (source.doubtful && queue?.by !== "id" && !namesQueue(node, stack)) return;
	const value = (key, otherwise) => valueOr({
		properties,
		at
	}, key, stack, otherwise);
	yield require_facts.lambdaWorker({
		id: `worker:${at.file}:${name}:${at.start}`,
		at: locOf(at),
		language,
		...run,
		queue,
		unjoined: "the queue of the event source is not declared here",
		batchSize: value(keys.batchSize, require_facts.byDefault(10, require_facts.lambdaDefault)),
		batchingWindow: require_facts.map(value(keys.batchingWindow, require_facts.byDefault(0, require_facts.lambdaDefault)), require_facts.seconds),
		partialBatch: partialBatchOf(source)
	});
}
function namesQueue(node, stack) {
	const text = textOf(node, stack)?.map((part) => typeof part === "string" ? part : part.resource).join("");
	return text !== void 0 && (/:sqs:/.test(text) || /^\$\{\w*(?:queue|sqs)\w*\}$/i.test(text));
}
function partialBatchOf({ properties, keys: { responseTypes: key }, closed }) {
	const node = property(properties, key);
	if (!node) return require_facts.byDefault(false, require_facts.lambdaDefault, closed ? void 0 : {
		at: locOf(properties),
		key
	});
	if (intrinsic(node)) return require_facts.unknown("a function makes the response types", locOf(node));
	const types = itemsOf(node).filter((item) => !isNoValue(item));
	if (types.some((item) => plainText(item) === "ReportBatchItemFailures")) return require_facts.set(true, locOf(node));
	return types.every((item) => plainText(item) !== void 0 && !plainText(item).includes("${")) ? require_facts.set(false, locOf(node)) : require_facts.unknown("a response type is worked out when the stack is deployed", locOf(node));
}
// src/languages/cloudformation/handlers.ts
/** The code that a function runs, where it is a folder of the project: SAM's `CodeUri`, or a `Code` that is packaged from a path. */
function handlerOf(resource, stack) {
	const text = (key) => {
		const global = resource.type === "AWS::Serverless::Function" ? stack.section("Globals", "Function") : void 0;
		const node = property(resource.properties, key) ?? property(global, key);
		const value = node && require_facts.valueIn(scalarOf(node, stack));
		return typeof value === "string" ? value : void 0;
	};
	const [handler, code] = [text("Handler"), text("CodeUri") ?? text("Code")];
	if (handler === void 0 || code === void 0 || /^\w+:/.test(code)) return void 0;
	const folder = node_path.posix.join(resource.folder ?? node_path.posix.dirname(resource.at.file), code);
	return require_facts.handlerAt(folder, builtFrom(resource, handler) ?? handler);
}
/** esbuild, by way of SAM, puts what it makes of an entry point at the top of the folder. */
function builtFrom({ node }, handler) {
	const [, module, name] = /^(?:.*\/)?([^/.]+)\.(\w+)$/.exec(handler) ?? [];
	const built = itemsOf(valueAt(node, "Metadata", "BuildProperties", "EntryPoints")).map((one) => plainText(one) ?? "").map((entry) => entry.replace(/\.[cm]?[jt]sx?$/, "")).filter((entry) => node_path.posix.basename(entry) === module);
	return built.length === 1 ? `${built[0]}.${name}` : void 0;
}
// src/languages/cloudformation/functions.ts
/** The function that a name, an ARN or a reference means, also through an alias or a version. */
function functionMeant(node, stack, depth = 0) {
	const linked = depth < 4 ? stack.leadsTo(node) : void 0;
	if (linked) return functionMeant(linked.node, linked.stack, depth + 1);
	const text = textOf(node, stack) ?? [];
	const reference = text.find((part) => typeof part !== "string");
	const resource = reference && stack.resource(reference.resource);
	if (resource && /^AWS::Lambda::(?:Alias|Version)$/.test(resource.type)) {
		const aliased = property(resource.properties, "FunctionName");
		return aliased && depth < 4 ? functionMeant(aliased, stack, depth + 1) : void 0;
	}
	if (resource) return isFunction(resource) ? runs(resource, stack) : void 0;
	const spelled = spelledOut(text);
	const name = spelled && (/:function:([^:]+)/.exec(spelled)?.[1] ?? spelled);
	const named = stack.allResources().filter((one) => {
		const own = isFunction(one) ? property(one.properties, "FunctionName") : void 0;
		return own && spelledOut(textOf(own, stack)) === name;
	});
	return named[0] && named.length === 1 ? runs(named[0], stack) : void 0;
}
const serverlessFunction = "serverless.com::Function";
const isFunction = ({ type }) => type === "AWS::Lambda::Function" || type === "AWS::Serverless::Function" || type === "serverless.com::Function";
/** The timeout that a function has: its own, that of SAM's `Globals`, or the default. */
function runs(resource, stack) {
	const { name, type } = resource;
	const global = type === "AWS::Serverless::Function" ? valueAt(stack.section("Globals", "Function"), "Timeout") : void 0;
	const known = property(resource.properties, "Timeout") || !global ? valueOr(resource, "Timeout", stack, defaultTimeout(resource, stack)) : numberIn(global, stack);
	const handler = handlerOf(resource, stack);
	return {
		name,
		timeout: require_facts.map(known, require_facts.seconds),
		...handler ? { handler } : {}
	};
}
function numberIn(node, stack) {
	const known = scalarOf(node, stack);
	return known.is === "unknown" ? known : require_facts.map(known, Number);
}
function defaultTimeout({ type, at }, stack) {
	if (type === "serverless.com::Function") return require_facts.byDefault(6, "the Serverless Framework's default");
	return type === "AWS::Serverless::Function" && stack.hasSeveral("Globals") ? require_facts.unknown("the template is a part of one that is not here", locOf(at)) : require_facts.byDefault(3, require_facts.lambdaDefault);
}
// src/languages/cloudformation/consumers.ts
const keys = {
	queue: "Queue",
	batchSize: "BatchSize",
	batchingWindow: "MaximumBatchingWindowInSeconds",
	responseTypes: "FunctionResponseTypes",
	enabled: "Enabled"
};
/** The functions that a template has Lambda call with the messages of a queue. */
function* consumersIn(stack, language) {
	for (const resource of stack.resources.values()) {
		if (resource.type === "AWS::Serverless::Function") for (const { key, keyAt, value } of entriesOf(property(resource.properties, "Events"))) {
			const properties = valueAt(value, "Properties");
			if (plainText(valueAt(value, "Type")) !== "SQS" || properties?.is !== "map") continue;
			yield* consumerOf({
				at: keyAt,
				name: `${resource.name}.${key}`,
				properties,
				keys,
				doubtful: false
			}, runs(resource, stack), stack, language);
		}
		const { name, at, properties } = resource;
		if (resource.type !== "AWS::Lambda::EventSourceMapping" || properties?.is !== "map") continue;
		const called = property(properties, "FunctionName");
		const run = called && functionMeant(called, stack);
		const unseen = {
			name,
			timeout: require_facts.unknown("its function is not declared here", locOf(at))
		};
		yield* consumerOf({
			at,
			name,
			properties,
			keys: {
				...keys,
				queue: "EventSourceArn"
			},
			doubtful: true
		}, run ?? unseen, stack, language);
	}
}
// src/languages/cloudformation/facts.ts
/**
* The queues and the consumers of all stacks; what one part says of a queue holds wherever that is declared, and so does what stands
* beside them all.
*/
function factsOf(stacks, language, beside) {
	const deadLetter = /* @__PURE__ */ new Set();
	const variables = /* @__PURE__ */ new Map();
	const [first] = stacks;
	const mentions = [...stacks.flatMap((stack) => [...mentionsIn(stack)]), ...first && beside ? mentionsIn(first, beside) : []];
	for (const { id, variable } of mentions) if (variable === void 0) deadLetter.add(id);
	else variables.set(id, [.../* @__PURE__ */ new Set([...variables.get(id) ?? [], variable])]);
	return stacks.flatMap((stack) => [...[...stack.resources.values()].filter(({ type }) => type === queueType).map((resource) => queueOf(resource, stack, {
		deadLetter,
		variables
	}, language)), ...consumersIn(stack, language)]);
}
// src/languages/cloudformation/stack.ts
const none = {
	resolve: (node) => ({
		is: "node",
		node
	}),
	expand: (text) => text
};
/** A template with those that it is merged with before it is deployed. */
var Stack = class {
	own;
	others;
	variables;
	implied;
	cached = /* @__PURE__ */ new Map();
	/** Where a function leads that takes its value from another stack. */
	leadsTo = () => void 0;
	constructor(own, others = [], variables = none, implied = /* @__PURE__ */ new Map()) {
		this.own = own;
		this.others = others;
		this.variables = variables;
		this.implied = implied;
	}
	/** Its own only. */
	get resources() {
		return this.resourcesIn(this.own);
	}
	resource(name) {
		return this.find((template) => this.resourcesIn(template).get(name)) ?? this.implied.get(name);
	}
	allResources() {
		return [...[this.own, ...this.others].flatMap((one) => [...this.resourcesIn(one).values()]), ...this.implied.values()];
	}
	/** What a section of the template holds by a name: `Parameters`, `Mappings`, `Globals`. */
	section(section, name) {
		return this.find(({ root }) => valueAt(root, section, name));
	}
	/** Whether it cannot be told which part's section holds. */
	hasSeveral(section) {
		const holds = ({ root }) => valueAt(root, section) !== void 0;
		return !holds(this.own) && this.others.some(holds) && this.find((one) => holds(one) ? true : void 0) === void 0;
	}
	/** The template's own, else that of the nearest other template that has any. */
	find(read) {
		const own = read(this.own);
		if (own !== void 0) return own;
		const found = this.others.map((template) => ({
			template,
			value: read(template)
		})).filter(({ value }) => value !== void 0);
		return require_facts.nearest(found, ({ template }) => template.file, this.own.file)?.value;
	}
	resourcesIn(template) {
		let resources = this.cached.get(template);
		if (!resources) {
			resources = resourcesOf(template.root);
			this.cached.set(template, resources);
		}
		return resources;
	}
};
function resourcesOf(root) {
	const resources = /* @__PURE__ */ new Map();
	for (const { key, keyAt, value } of entriesOf(valueAt(root, "Resources"))) {
		const type = plainText(entryOf(value, "Type")?.value);
		if (type !== void 0 && value.is === "map") resources.set(key, {
			name: key,
			type,
			at: keyAt,
			node: value,
			properties: valueAt(value, "Properties")
		});
	}
	return resources;
}
Object.defineProperty(exports, "Stack", {
	enumerable: true,
	get: function() {
		return Stack;
	}
});
Object.defineProperty(exports, "allEntries", {
	enumerable: true,
	get: function() {
		return allEntries;
	}
});
Object.defineProperty(exports, "allNodes", {
	enumerable: true,
	get: function() {
		return allNodes;
	}
});
Object.defineProperty(exports, "consumerOf", {
	enumerable: true,
	get: function() {
		return consumerOf;
	}
});
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf;
	}
});
Object.defineProperty(exports, "factsOf", {
	enumerable: true,
	get: function() {
		return factsOf;
	}
});
Object.defineProperty(exports, "intrinsic", {
	enumerable: true,
	get: function() {
		return intrinsic;
	}
});
Object.defineProperty(exports, "itemsOf", {
	enumerable: true,
	get: function() {
		return itemsOf;
	}
});
Object.defineProperty(exports, "locOf", {
	enumerable: true,
	get: function() {
		return locOf;
	}
});
Object.defineProperty(exports, "plainText", {
	enumerable: true,
	get: function() {
		return plainText;
	}
});
Object.defineProperty(exports, "property", {
	enumerable: true,
	get: function() {
		return property;
	}
});
Object.defineProperty(exports, "resourcesOf", {
	enumerable: true,
	get: function() {
		return resourcesOf;
	}
});
Object.defineProperty(exports, "runs", {
	enumerable: true,
	get: function() {
		return runs;
	}
});
Object.defineProperty(exports, "serverlessFunction", {
	enumerable: true,
	get: function() {
		return serverlessFunction;
	}
});
Object.defineProperty(exports, "spelledOut", {
	enumerable: true,
	get: function() {
		return spelledOut;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
Object.defineProperty(exports, "valueOr", {
	enumerable: true,
	get: function() {
		return valueOr;
	}
});
Object.defineProperty(exports, "variablesIn", {
	enumerable: true,
	get: function() {
		return variablesIn;
	}
});
