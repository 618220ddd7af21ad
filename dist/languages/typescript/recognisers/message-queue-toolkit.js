import { Ct as walkExpression, St as walk, Z as isAside, ht as isFunction, vt as locate } from "../../../chunks/code.js";
import { B as byDefault } from "../../../chunks/facts.js";
import { A as toolkitWindow, F as ConsumerOptions, I as handlerOf, M as taskOf, N as workerOf, P as queueOf, z as isOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/recognisers/message-queue-toolkit.ts
const packages = /^@message-queue-toolkit\/s[qn]s$/;
const bases = /^Abstract(Sns)?Sqs(Consumer|ConsumerMultiSchema|ConsumerMonoSchema)$/;
/** `class OrdersConsumer extends AbstractSqsConsumer { constructor(…) { super(dependencies, { … }, context) } }`. */
const recogniser = { *find(base) {
	for (const module of base.modules) {
		if (isAside(module) || !module.imports.some(({ from }) => packages.test(from))) continue;
		const found = [];
		walk(module, { expression(call, place) {
			if (call.is === "call" && call.callee.is === "name" && call.callee.name === "super") found.push({
				call,
				place
			});
		} });
		for (const { call, place } of found) yield* consumerOf(call, place, base);
	}
} };
function* consumerOf(call, place, base) {
	const index = place.enclosing.findLastIndex((one) => !isFunction(one));
	const owner = place.enclosing[index];
	const [, second] = call.arguments;
	if (!owner || isFunction(owner) || !second) return;
	const around = {
		module: place.module,
		enclosing: place.enclosing.slice(0, index)
	};
	if (!owner.bases.some((one) => isOf(one, around, packages, bases, base))) return;
	const options = ConsumerOptions.of(second.value, place, base);
	const queue = options.under("creationConfig").under("queue");
	const overrides = options.under("consumerOverrides");
	const locator = options.under("locatorConfig");
	const named = queue.found.get("QueueName") ?? locator.found.get("queueName") ?? locator.found.get("queueUrl");
	const worker = {
		...workerOf({
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
	for (const handler of handlersOf(options, base)) yield taskOf(handler, worker);
}
/** `handlers: new MessageHandlerConfigBuilder().addConfig(schema, handler).build()`. */
function handlersOf(options, base) {
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
export { recogniser as default };
