import { _t as literalText, vt as locate } from "../../../chunks/code.js";
import { U as set } from "../../../chunks/facts.js";
import { B as listenersIn, C as unsettled, F as ConsumerOptions, I as handlerOf, L as callsOf, M as taskOf, P as queueOf, S as squissWorker, V as nameOf } from "../../../chunks/languages-typescript.js";
// src/languages/typescript/recognisers/squiss-ts.ts
const packages = /^squiss-ts$/;
/** `new Squiss({ queueUrl, … })` with `squiss.on('message', (message) => { …; message.del() })`. */
const recogniser = { *find(base) {
	for (const found of callsOf(packages, /^Squiss$/, base)) {
		const worker = workerOf(found, base);
		yield worker;
		for (const handler of handlersOf(found, base)) {
			yield taskOf(handler, worker);
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
export { recogniser as default };
