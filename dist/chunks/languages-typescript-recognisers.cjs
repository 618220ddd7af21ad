const require_facts = require("./facts.cjs");
const require_code = require("./code.cjs");
const require_stack = require("./stack.cjs");
const require_service = require("./service.cjs");
const require_languages_typescript = require("./languages-typescript.cjs");
let node_path = require("node:path");
// src/languages/typescript/recognisers/cdk.ts
/** Queues and event sources of the AWS CDK. */
const recogniser$10 = { find: require_code.cdkFacts };
// src/languages/typescript/recognisers/lambda-handlers.ts
/** Handlers of Lambda functions behind a queue. */
const recogniser$9 = { find: require_code.lambdaFacts };
// src/languages/typescript/recognisers/message-queue-toolkit.ts
const packages$1 = /^@message-queue-toolkit\/s[qn]s$/;
const bases = /^Abstract(Sns)?Sqs(Consumer|ConsumerMultiSchema|ConsumerMonoSchema)$/;
/** `class OrdersConsumer extends AbstractSqsConsumer { constructor(…) { super(dependencies, { … }, context) } }`. */
const recogniser$8 = { *find(base) {
	for (const module of base.modules) {
		if (require_code.isAside(module) || !module.imports.some(({ from }) => packages$1.test(from))) continue;
		const found = [];
		require_code.walk(module, { expression(call, place) {
			if (call.is === "call" && call.callee.is === "name" && call.callee.name === "super") found.push({
				call,
				place
			});
		} });
		for (const { call, place } of found) yield* consumerOf$2(call, place, base);
	}
} };
function* consumerOf$2(call, place, base) {
	const index = place.enclosing.findLastIndex((one) => !require_code.isFunction(one));
	const owner = place.enclosing[index];
	const [, second] = call.arguments;
	if (!owner || require_code.isFunction(owner) || !second) return;
	const around = {
		module: place.module,
		enclosing: place.enclosing.slice(0, index)
	};
	if (!owner.bases.some((one) => require_languages_typescript.isOf(one, around, packages$1, bases, base))) return;
	const options = require_languages_typescript.ConsumerOptions.of(second.value, place, base);
	const queue = options.under("creationConfig").under("queue");
	const overrides = options.under("consumerOverrides");
	const locator = options.under("locatorConfig");
	const named = queue.found.get("QueueName") ?? locator.found.get("queueName") ?? locator.found.get("queueUrl");
	const worker = {
		...require_languages_typescript.workerOf$1({
			at: require_code.locate(owner.nameAt ?? owner, around),
			name: owner.name ?? "the consumer",
			library: "message-queue-toolkit",
			major: require_facts.byDefault(14, "the toolkit returns the message itself"),
			options: overrides,
			consumes: require_languages_typescript.queueOf(named, base),
			handlers: []
		}),
		...require_languages_typescript.toolkitWindow(overrides, queue)
	};
	yield worker;
	for (const handler of handlersOf$1(options, base)) yield require_languages_typescript.taskOf$1(handler, worker);
}
/** `handlers: new MessageHandlerConfigBuilder().addConfig(schema, handler).build()`. */
function handlersOf$1(options, base) {
	const option = options.found.get("handlers");
	const meaning = option && base.code.meaning(option.value, option.place);
	if (meaning?.is !== "value") return [];
	const found = [];
	require_code.walkExpression(meaning.value, meaning.place, { expression(one, place) {
		const second = one.is === "call" && one.callee.is === "member" && one.callee.name === "addConfig" ? one.arguments[1] : void 0;
		if (second) found.push(require_languages_typescript.handlerOf(second.value, place, false, "the handler", base));
	} });
	return found.filter(({ code }) => code);
}
// src/languages/typescript/recognisers/nestjs-sqs.ts
/** `SqsModule.register({ consumers: [{ name, queueUrl, … }] })` with the methods that `@SqsMessageHandler(name)` decorates. */
const recogniser$7 = { *find(base) {
	const handlers = require_languages_typescript.handlersIn(base);
	for (const registered of require_languages_typescript.registeredIn(base)) {
		const consumer = consumerOf$1(registered, handlers, base);
		const [worker, handled] = require_languages_typescript.handledBy(consumer.handlers, require_languages_typescript.workerOf$1(consumer), base);
		yield worker;
		for (const { handler, task } of handled) {
			yield task;
			yield* require_languages_typescript.endingsOf(handler, worker, consumer.options, base);
		}
	}
} };
function consumerOf$1({ at, place, options }, all, base) {
	const option = options.found.get("name");
	const key = option && require_languages_typescript.nameKey(option.value, option.place, base);
	const handlers = all.filter((one) => one.key === key).map(({ handler }) => handler);
	return {
		at,
		name: key?.replace(/^[=$]/, "") ?? "consumer",
		library: "nestjs-sqs",
		major: require_languages_typescript.majorOfNest(require_languages_typescript.majorOf("@ssut/nestjs-sqs", place.module.file, base.files)),
		options,
		consumes: require_languages_typescript.queueOf(options.found.get("queueUrl"), base),
		handlers: handlers.length === 1 ? handlers : []
	};
}
// src/languages/typescript/recognisers/pulumi.ts
/** Queues and event sources of Pulumi, and of SST from version 3 on. */
const recogniser$6 = { find: require_code.pulumiFacts };
// src/languages/typescript/recognisers/receive-loop.ts
/** SQS's messages, received and deleted by the project's own code. */
const recogniser$5 = { find: require_code.findReceiveLoops };
// src/languages/typescript/recognisers/serverless-service.ts
const language = "typescript";
/** The Serverless Framework, configured by an object: `serverless.ts`, `serverless.js`. */
const recogniser$4 = { *find(base) {
	for (const module of base.modules) {
		const given = module.exports.find(({ name }) => name === "=" || name === "default");
		if (!/^serverless\.[cm]?[jt]s$/.test(node_path.posix.basename(module.file)) || !given) continue;
		const value = given.value ?? {
			...given,
			is: "name",
			name: given.local ?? ""
		};
		const root = require_languages_typescript.dataOf(value, require_code.top(module), {
			base,
			folder: node_path.posix.dirname(module.file)
		});
		if (root.is !== "map" || !require_stack.entryOf(root, "provider")) continue;
		const service = require_service.serviceOf(root, module.file, () => void 0);
		yield* require_stack.factsOf(service.stacks, language);
		yield* require_service.consumersIn(service, language);
		yield* require_service.constructsIn(service, language);
	}
} };
// src/languages/typescript/recognisers/sqs-bounds.ts
/** Numbers that SQS takes within bounds only. */
const recogniser$3 = { find: require_code.boundsIn };
// src/languages/typescript/recognisers/sqs-consumer.ts
/** `Consumer.create({ queueUrl, handleMessage, … })`, `new Consumer({ … })`. */
const recogniser$2 = { *find(base) {
	for (const found of require_languages_typescript.callsOf(/^sqs-consumer$/, /^(default\.)?Consumer(\.create)?$/, base)) {
		const consumer = consumerOf(found, base);
		const [worker, handled] = require_languages_typescript.handledBy(consumer.handlers, require_languages_typescript.workerOf$1(consumer), base);
		yield worker;
		for (const { handler, task } of handled) {
			yield task;
			yield* require_languages_typescript.endingsOf(handler, worker, consumer.options, base);
		}
	}
} };
function consumerOf(found, base) {
	const { call, place } = found;
	const [first] = call.arguments;
	const options = first ? require_languages_typescript.ConsumerOptions.of(first.value, place, base) : new require_languages_typescript.ConsumerOptions(base);
	const handlers = ["handleMessage", "handleMessageBatch"].flatMap((key) => {
		const option = options.found.get(key);
		return option ? [require_languages_typescript.handlerOf(option.value, option.place, key === "handleMessageBatch", key, base)] : [];
	});
	return {
		at: require_code.locate(call, place),
		name: require_languages_typescript.nameOf(found) ?? require_languages_typescript.fileName(place.module.file),
		library: "sqs-consumer",
		major: require_languages_typescript.majorOf("sqs-consumer", place.module.file, base.files),
		options,
		consumes: require_languages_typescript.queueOf(options.found.get("queueUrl"), base),
		handlers: handlers.slice(-1)
	};
}
// src/languages/typescript/recognisers/squiss-ts.ts
const packages = /^squiss-ts$/;
/** `new Squiss({ queueUrl, … })` with `squiss.on('message', (message) => { …; message.del() })`. */
const recogniser$1 = { *find(base) {
	for (const found of require_languages_typescript.callsOf(packages, /^Squiss$/, base)) {
		const worker = workerOf(found, base);
		yield worker;
		for (const handler of handlersOf(found, base)) {
			yield {
				...require_languages_typescript.taskOf$1(handler, worker),
				...require_languages_typescript.squissAck(handler, base)
			};
			yield* endingsOf(handler, worker);
		}
	}
} };
function workerOf({ call, place }, base) {
	const [first] = call.arguments;
	const options = first ? require_languages_typescript.ConsumerOptions.of(first.value, place, base) : new require_languages_typescript.ConsumerOptions(base);
	const queue = options.found.get("queueUrl") ?? options.found.get("queueName");
	return require_languages_typescript.squissWorker(require_code.locate(call, place), require_languages_typescript.nameOf({
		call,
		place
	}), options, require_languages_typescript.queueOf(queue, base));
}
/** What listens to the messages of that very Squiss. */
function handlersOf({ call }, base) {
	return require_languages_typescript.listenersIn(packages, base).flatMap(({ call: on, place }) => {
		const [event, listener] = on.arguments;
		if (on.callee.is !== "member" || !event || require_code.literalText(event.value) !== "message" || !listener) return [];
		const meaning = base.code.meaning(on.callee.of, place);
		if (meaning?.is !== "value" || meaning.value !== call) return [];
		return [require_languages_typescript.handlerOf(listener.value, place, false, "the message handler", base)];
	});
}
/** A message that is neither deleted, kept nor released counts against `maxInFlight` for good. */
function endingsOf(handler, worker) {
	const { code, place } = handler;
	return (code ? require_languages_typescript.unsettled(code) : []).map((span) => {
		const at = require_code.locate(span, place);
		return {
			kind: "ending",
			id: `ending:${at.file}:${at.start}:${worker.id}`,
			at,
			language: "typescript",
			worker: worker.id,
			within: handler.name,
			how: "calls neither `del`, `keep` nor `release`",
			becomes: "held",
			means: require_facts.set("done", at),
			why: "squiss-ts counts a message against maxInFlight until its handler does. Call one of them on this way too"
		};
	});
}
// src/languages/typescript/recognisers/worker-options.ts
/** Configuration objects, classes and decorators in the words of Celery: `{ acksLate: false, visibilityTimeout: 3600 }`. */
const recogniser = { *find(base) {
	const all = base.modules.filter((module) => !require_code.isAside(module)).flatMap((module) => require_languages_typescript.candidatesIn(module, base)).filter((one) => require_languages_typescript.isWorkers(one, base));
	const within = new Set(all.flatMap(({ at, options }) => [...options.objects].filter((object) => object !== at)));
	const own = all.filter(({ at }) => !within.has(at));
	const tasks = own.filter(isTask);
	const workers = own.filter((one) => !isTask(one));
	for (const one of workers) {
		const worker = require_languages_typescript.workerOf(one, base);
		yield worker;
		yield* require_languages_typescript.settingsOf(one, worker.id, base);
	}
	for (const one of tasks) {
		const task = require_languages_typescript.taskOf(one, require_languages_typescript.ownerOf(one, workers, base), base);
		yield task;
		yield* require_languages_typescript.settingsOf(one, task.id, base);
	}
} };
/** A task has no window and reserves nothing: options that say so are a worker's. */
const isTask = ({ of, options: { found } }) => of === "task" && !found.has("visibility") && !found.has("prefetch") && !found.has("concurrency") && !found.has("broker");
Object.defineProperty(exports, "recogniser", {
	enumerable: true,
	get: function() {
		return recogniser;
	}
});
Object.defineProperty(exports, "recogniser$1", {
	enumerable: true,
	get: function() {
		return recogniser$1;
	}
});
Object.defineProperty(exports, "recogniser$10", {
	enumerable: true,
	get: function() {
		return recogniser$10;
	}
});
Object.defineProperty(exports, "recogniser$2", {
	enumerable: true,
	get: function() {
		return recogniser$2;
	}
});
Object.defineProperty(exports, "recogniser$3", {
	enumerable: true,
	get: function() {
		return recogniser$3;
	}
});
Object.defineProperty(exports, "recogniser$4", {
	enumerable: true,
	get: function() {
		return recogniser$4;
	}
});
Object.defineProperty(exports, "recogniser$5", {
	enumerable: true,
	get: function() {
		return recogniser$5;
	}
});
Object.defineProperty(exports, "recogniser$6", {
	enumerable: true,
	get: function() {
		return recogniser$6;
	}
});
Object.defineProperty(exports, "recogniser$7", {
	enumerable: true,
	get: function() {
		return recogniser$7;
	}
});
Object.defineProperty(exports, "recogniser$8", {
	enumerable: true,
	get: function() {
		return recogniser$8;
	}
});
Object.defineProperty(exports, "recogniser$9", {
	enumerable: true,
	get: function() {
		return recogniser$9;
	}
});
