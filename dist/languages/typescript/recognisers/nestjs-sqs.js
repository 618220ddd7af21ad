import { D as handlersIn, E as registeredIn, M as taskOf, N as workerOf, O as nameKey, P as queueOf, T as majorOf, j as majorOfNest, k as endingsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/recognisers/nestjs-sqs.ts
/** `SqsModule.register({ consumers: [{ name, queueUrl, … }] })` with the methods that `@SqsMessageHandler(name)` decorates. */
const recogniser = { *find(base) {
	const handlers = handlersIn(base);
	for (const registered of registeredIn(base)) {
		const consumer = consumerOf(registered, handlers, base);
		const worker = workerOf(consumer);
		yield worker;
		for (const handler of consumer.handlers) {
			yield taskOf(handler, worker);
			yield* endingsOf(handler, worker, consumer.options, base);
		}
	}
} };
function consumerOf({ at, place, options }, all, base) {
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
export { recogniser as default };
