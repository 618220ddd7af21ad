import { dt as byDefault, mt as set } from "./facts.js";
import { Dt as literalText, Mt as walk, Nt as walkExpression, Ot as locate, Tt as isFunction, at as isAside, f as findReceiveLoops, g as lambdaFacts, jt as top, m as boundsIn, x as cdkFacts } from "./code.js";
import { g as entryOf, r as factsOf } from "./stack.js";
import { n as consumersIn, r as constructsIn, t as serviceOf } from "./service.js";
import { A as endingsOf$1, B as isOf, C as squissWorker, D as registeredIn, E as majorOf, F as queueOf, H as nameOf, I as ConsumerOptions, L as handlerOf, M as majorOfNest, N as taskOf, O as handlersIn, P as workerOf$1, R as callsOf, S as squissAck, T as dataOf, V as listenersIn, _ as ownerOf, b as isWorkers, g as settingsOf, j as toolkitWindow, k as nameKey, v as taskOf$1, w as unsettled, x as candidatesIn, y as workerOf$2, z as fileName } from "./languages-typescript.js";
import { posix } from "node:path";
// src/languages/typescript/recognisers/cdk.ts
/** Queues and event sources of the AWS CDK. */
const recogniser$9 = { find: cdkFacts };
// src/languages/typescript/recognisers/lambda-handlers.ts
/** Handlers of Lambda functions behind a queue. */
const recogniser$8 = { find: lambdaFacts };
// src/languages/typescript/recognisers/message-queue-toolkit.ts
const packages$1 = /^@message-queue-toolkit\/s[qn]s$/;
const bases = /^Abstract(Sns)?Sqs(Consumer|ConsumerMultiSchema|ConsumerMonoSchema)$/;
/** `class OrdersConsumer extends AbstractSqsConsumer { constructor(…) { super(dependencies, { … }, context) } }`. */
const recogniser$7 = { *find(base) {
	for (const module of base.modules) {
		if (isAside(module) || !module.imports.some(({ from }) => packages$1.test(from))) continue;
		const found = [];
		walk(module, { expression(call, place) {
			if (call.is === "call" && call.callee.is === "name" && call.callee.name === "super") found.push({
				call,
				place
			});
		} });
		for (const { call, place } of found) yield* consumerOf$2(call, place, base);
	}
} };
function* consumerOf$2(call, place, base) {
	const index = place.enclosing.findLastIndex((one) => !isFunction(one));
	const owner = place.enclosing[index];
	const [, second] = call.arguments;
	if (!owner || isFunction(owner) || !second) return;
	const around = {
		module: place.module,
		enclosing: place.enclosing.slice(0, index)
	};
	if (!owner.bases.some((one) => isOf(one, around, packages$1, bases, base))) return;
	const options = ConsumerOptions.of(second.value, place, base);
	const queue = options.under("creationConfig").under("queue");
	const overrides = options.under("consumerOverrides");
	const locator = options.under("locatorConfig");
	const named = queue.found.get("QueueName") ?? locator.found.get("queueName") ?? locator.found.get("queueUrl");
	const worker = {
		...workerOf$1({
			at: locate(owner.nameAt ?? owner, around),
			name: owner.name ?? "the consumer",
			library: "message-queue-toolkit",
			major: byDefault(14, "the toolkit returns the message itself"),
			options: overrides,
			consumes: queueOf(named, base),
			handlers: []
		}),
		...toolkitWindow(overrides, queue)
	};
	yield worker;
	for (const handler of handlersOf$1(options, base)) yield taskOf(handler, worker);
}
/** `handlers: new MessageHandlerConfigBuilder().addConfig(schema, handler).build()`. */
function handlersOf$1(options, base) {
	const option = options.found.get("handlers");
	const meaning = option && base.code.meaning(option.value, option.place);
	if (meaning?.is !== "value") return [];
	const found = [];
	walkExpression(meaning.value, meaning.place, { expression(one, place) {
		const second = one.is === "call" && one.callee.is === "member" && one.callee.name === "addConfig" ? one.arguments[1] : void 0;
		if (second) found.push(handlerOf(second.value, place, false, "the handler", base));
	} });
	return found.filter(({ code }) => code);
}
// src/languages/typescript/recognisers/nestjs-sqs.ts
/** `SqsModule.register({ consumers: [{ name, queueUrl, … }] })` with the methods that `@SqsMessageHandler(name)` decorates. */
const recogniser$6 = { *find(base) {
	const handlers = handlersIn(base);
	for (const registered of registeredIn(base)) {
		const consumer = consumerOf$1(registered, handlers, base);
		const worker = workerOf$1(consumer);
		yield worker;
		for (const handler of consumer.handlers) {
			yield taskOf(handler, worker);
			yield* endingsOf$1(handler, worker, consumer.options, base);
		}
	}
} };
function consumerOf$1({ at, place, options }, all, base) {
	const option = options.found.get("name");
	const key = option && nameKey(option.value, option.place, base);
	const handlers = all.filter((one) => one.key === key).map(({ handler }) => handler);
	return {
		at,
		name: key?.replace(/^[=$]/, "") ?? "consumer",
		library: "nestjs-sqs",
		major: majorOfNest(majorOf("@ssut/nestjs-sqs", place.module.file, base.files)),
		options,
		consumes: queueOf(options.found.get("queueUrl"), base),
		handlers: handlers.length === 1 ? handlers : []
	};
}
// src/languages/typescript/recognisers/receive-loop.ts
/** SQS's messages, received and deleted by the project's own code. */
const recogniser$5 = { find: findReceiveLoops };
// src/languages/typescript/recognisers/serverless-service.ts
const language = "typescript";
/** The Serverless Framework, configured by an object: `serverless.ts`, `serverless.js`. */
const recogniser$4 = { *find(base) {
	for (const module of base.modules) {
		const given = module.exports.find(({ name }) => name === "=" || name === "default");
		if (!/^serverless\.[cm]?[jt]s$/.test(posix.basename(module.file)) || !given) continue;
		const value = given.value ?? {
			...given,
			is: "name",
			name: given.local ?? ""
		};
		const root = dataOf(value, top(module), {
			base,
			folder: posix.dirname(module.file)
		});
		if (root.is !== "map" || !entryOf(root, "provider")) continue;
		const service = serviceOf(root, module.file, () => void 0);
		yield* factsOf(service.stacks, language);
		yield* consumersIn(service, language);
		yield* constructsIn(service, language);
	}
} };
// src/languages/typescript/recognisers/sqs-bounds.ts
/** Numbers that SQS takes within bounds only. */
const recogniser$3 = { find: boundsIn };
// src/languages/typescript/recognisers/sqs-consumer.ts
/** `Consumer.create({ queueUrl, handleMessage, … })`, `new Consumer({ … })`. */
const recogniser$2 = { *find(base) {
	for (const found of callsOf(/^sqs-consumer$/, /^(default\.)?Consumer(\.create)?$/, base)) {
		const consumer = consumerOf(found, base);
		const worker = workerOf$1(consumer);
		yield worker;
		for (const handler of consumer.handlers) {
			yield taskOf(handler, worker);
			yield* endingsOf$1(handler, worker, consumer.options, base);
		}
	}
} };
function consumerOf(found, base) {
	const { call, place } = found;
	const [first] = call.arguments;
	const options = first ? ConsumerOptions.of(first.value, place, base) : new ConsumerOptions(base);
	const handlers = ["handleMessage", "handleMessageBatch"].flatMap((key) => {
		const option = options.found.get(key);
		return option ? [handlerOf(option.value, option.place, key === "handleMessageBatch", key, base)] : [];
	});
	return {
		at: locate(call, place),
		name: nameOf(found) ?? fileName(place.module.file),
		library: "sqs-consumer",
		major: majorOf("sqs-consumer", place.module.file, base.files),
		options,
		consumes: queueOf(options.found.get("queueUrl"), base),
		handlers: handlers.slice(-1)
	};
}
// src/languages/typescript/recognisers/squiss-ts.ts
const packages = /^squiss-ts$/;
/** `new Squiss({ queueUrl, … })` with `squiss.on('message', (message) => { …; message.del() })`. */
const recogniser$1 = { *find(base) {
	for (const found of callsOf(packages, /^Squiss$/, base)) {
		const worker = workerOf(found, base);
		yield worker;
		for (const handler of handlersOf(found, base)) {
			yield {
				...taskOf(handler, worker),
				...squissAck(handler, base)
			};
			yield* endingsOf(handler, worker);
		}
	}
} };
function workerOf({ call, place }, base) {
	const [first] = call.arguments;
	const options = first ? ConsumerOptions.of(first.value, place, base) : new ConsumerOptions(base);
	const queue = options.found.get("queueUrl") ?? options.found.get("queueName");
	return squissWorker(locate(call, place), nameOf({
		call,
		place
	}), options, queueOf(queue, base));
}
/** What listens to the messages of that very Squiss. */
function handlersOf({ call }, base) {
	return listenersIn(packages, base).flatMap(({ call: on, place }) => {
		const [event, listener] = on.arguments;
		if (on.callee.is !== "member" || !event || literalText(event.value) !== "message" || !listener) return [];
		const meaning = base.code.meaning(on.callee.of, place);
		if (meaning?.is !== "value" || meaning.value !== call) return [];
		return [handlerOf(listener.value, place, false, "the message handler", base)];
	});
}
/** A message that is neither deleted, kept nor released counts against `maxInFlight` for good. */
function endingsOf(handler, worker) {
	const { code, place } = handler;
	return (code ? unsettled(code) : []).map((span) => {
		const at = locate(span, place);
		return {
			kind: "ending",
			id: `ending:${at.file}:${at.start}:${worker.id}`,
			at,
			language: "typescript",
			worker: worker.id,
			within: handler.name,
			how: "calls neither `del`, `keep` nor `release`",
			becomes: "held",
			means: set("done", at),
			why: "squiss-ts counts a message against maxInFlight until its handler does. Call one of them on this way too"
		};
	});
}
// src/languages/typescript/recognisers/worker-options.ts
/** Configuration objects, classes and decorators in the words of Celery: `{ acksLate: false, visibilityTimeout: 3600 }`. */
const recogniser = { *find(base) {
	const all = base.modules.filter((module) => !isAside(module)).flatMap((module) => candidatesIn(module, base)).filter((one) => isWorkers(one, base));
	const within = new Set(all.flatMap(({ at, options }) => [...options.objects].filter((object) => object !== at)));
	const own = all.filter(({ at }) => !within.has(at));
	const tasks = own.filter(isTask);
	const workers = own.filter((one) => !isTask(one));
	for (const one of workers) {
		const worker = workerOf$2(one, base);
		yield worker;
		yield* settingsOf(one, worker.id, base);
	}
	for (const one of tasks) {
		const task = taskOf$1(one, ownerOf(one, workers, base), base);
		yield task;
		yield* settingsOf(one, task.id, base);
	}
} };
/** A task has no window and reserves nothing: options that say so are a worker's. */
const isTask = ({ of, options: { found } }) => of === "task" && !found.has("visibility") && !found.has("prefetch") && !found.has("concurrency") && !found.has("broker");
export { recogniser$4 as a, recogniser$7 as c, recogniser$3 as i, recogniser$8 as l, recogniser$1 as n, recogniser$5 as o, recogniser$2 as r, recogniser$6 as s, recogniser as t, recogniser$9 as u };
