import { xt as top } from "../../../chunks/code.js";
import { h as entryOf, r as factsOf } from "../../../chunks/stack.js";
import { n as consumersIn, r as constructsIn, t as serviceOf } from "../../../chunks/service.js";
import { w as dataOf } from "../../../chunks/languages-typescript.js";
import { posix } from "node:path";
// src/languages/typescript/recognisers/serverless-service.ts
const language = "typescript";
/** The Serverless Framework, configured by an object: `serverless.ts`, `serverless.js`. */
const recogniser = { *find(base) {
	for (const module of base.modules) {
		const given = module.exports.find(({ name }) => name === "=" || name === "default");
		if (!/^serverless\.[cm]?[jt]s$/.test(posix.basename(module.file)) || !given) continue;
		const value = given.value ?? {
			...given,
			is: "name",
			name: given.local ?? ""
		};
		const root = dataOf(value, top(module), base);
		if (root.is !== "map" || !entryOf(root, "provider")) continue;
		const service = serviceOf(root, module.file, () => void 0);
		yield* factsOf(service.stacks, language);
		yield* consumersIn(service, language);
		yield* constructsIn(service, language);
	}
} };
export { recogniser as default };
