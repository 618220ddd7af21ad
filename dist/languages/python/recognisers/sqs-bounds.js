import { St as walk, vt as locate } from "../../../chunks/code.js";
import { U as set } from "../../../chunks/facts.js";
import { I as numberIn, T as isTest, dt as given } from "../../../chunks/languages-python.js";
// src/languages/python/recognisers/sqs-bounds.ts
/** What the calls of boto3's client and of its resources take (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference). */
const bounds = {
	MaxNumberOfMessages: {
		least: 1,
		most: 10
	},
	WaitTimeSeconds: {
		least: 0,
		most: 20
	},
	VisibilityTimeout: {
		least: 0,
		most: 43200
	}
};
const calls = /^(receive_messages?|change_message_visibility|change_visibility)$/;
/** Numbers that boto3 hands to SQS, which refuses the request where they are out of bounds. */
const recogniser = { *find(base) {
	for (const module of base.modules) {
		if (isTest(module.file)) continue;
		const found = [];
		walk(module, { expression: (expression, place) => void found.push(...boundedBy(expression, place, base)) });
		yield* found;
	}
} };
function boundedBy(call, place, base) {
	if (call.is !== "call" || call.callee.is !== "member" || !calls.test(call.callee.name)) return [];
	return Object.entries(bounds).flatMap(([name, range]) => {
		const value = given(call, name);
		if (!value) return [];
		const at = locate(value, place);
		return [{
			kind: "setting",
			id: `setting:${at.file}:${name}:${at.start}`,
			at,
			language: "python",
			name,
			of: "",
			whole: at,
			departs: set(true, at),
			bounds: {
				value: numberIn(base.fold(value, place)),
				...range
			}
		}];
	});
}
export { recogniser as default };
