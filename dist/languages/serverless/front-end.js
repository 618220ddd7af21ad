import { n as dataReader, r as suppressionsOf, t as editData } from "../../chunks/edits2.js";
import { g as entryOf, r as factsOf } from "../../chunks/stack.js";
import { n as consumersIn, r as constructsIn, t as serviceOf } from "../../chunks/service.js";
// src/languages/serverless/front-end.ts
const language = "serverless";
/** What a service says of queues stands in its own file or in one that it takes in. */
const essential = /sqs|type\s*:\s*["']?queue|\$\{file\(|queue-lint-ignore/i;
async function serverlessFrontEnd() {
	const parse = await dataReader();
	return {
		read(source) {
			const { file, text } = source;
			if (!essential.test(text)) return {
				file,
				problems: [],
				suppressions: [],
				content: { comments: [] }
			};
			const { data, problems } = parse(source);
			return {
				file,
				problems: /^["'{\s]*(?:functions|service)["']?\s*:/m.test(text) ? problems : [],
				suppressions: suppressionsOf(source, data),
				content: data
			};
		},
		async facts(readings, files) {
			return {
				facts: readings.flatMap(({ file, content }) => {
					const { root } = content;
					if (root?.is !== "map" || entryOf(root, "provider") === void 0) return [];
					const service = serviceOf(root, file, (path) => {
						const text = files.read(path);
						return text === void 0 ? void 0 : parse({
							file: path,
							text
						}).data.root;
					});
					return [
						...factsOf(service.stacks, language, service.root),
						...consumersIn(service, language),
						...constructsIn(service, language)
					];
				}),
				problems: []
			};
		},
		edit: async (source, change) => editData(source, change, parse)
	};
}
export { serverlessFrontEnd };
