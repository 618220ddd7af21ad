import { vt as locate } from "../../../chunks/code.js";
import { F as ConsumerOptions, I as handlerOf, L as callsOf, M as taskOf, N as workerOf, P as queueOf, R as fileName, T as majorOf, V as nameOf, k as endingsOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/recognisers/sqs-consumer.ts
/** `Consumer.create({ queueUrl, handleMessage, … })`, `new Consumer({ … })`. */
const recogniser = { *find(base) {
	for (const found of callsOf(/^sqs-consumer$/, /^(default\.)?Consumer(\.create)?$/, base)) {
		const consumer = consumerOf(found, base);
		const worker = workerOf(consumer);
		yield worker;
		for (const handler of consumer.handlers) {
			yield taskOf(handler, worker);
			yield* endingsOf(handler, worker, consumer.options, base);
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
export { recogniser as default };
