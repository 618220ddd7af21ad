Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_edits = require("../../chunks/edits2.cjs");
const require_stack = require("../../chunks/stack.cjs");
const require_service = require("../../chunks/service.cjs");
// src/languages/serverless/front-end.ts
const language = "serverless";
/** What a service says of queues stands in its own file or in one that it takes in. */
const essential = /sqs|type\s*:\s*["']?queue|\$\{file\(|queue-lint-ignore/i;
async function serverlessFrontEnd() {
	const parse = await require_edits.dataReader();
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
				suppressions: require_edits.suppressionsOf(source, data),
				content: data
			};
		},
		async facts(readings, files) {
			return {
				facts: readings.flatMap(({ file, content }) => {
					const { root } = content;
					if (root?.is !== "map" || require_stack.entryOf(root, "provider") === void 0) return [];
					const service = require_service.serviceOf(root, file, (path) => {
						const text = files.read(path);
						return text === void 0 ? void 0 : parse({
							file: path,
							text
						}).data.root;
					});
					return [
						...require_stack.factsOf(service.stacks, language, service.root),
						...require_service.consumersIn(service, language),
						...require_service.constructsIn(service, language)
					];
				}),
				problems: []
			};
		},
		edit: async (source, change) => require_edits.editData(source, change, parse)
	};
}
exports.serverlessFrontEnd = serverlessFrontEnd;
