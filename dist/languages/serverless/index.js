import { loadModule } from "../../load.js";
// src/languages/serverless/index.ts
/** The Serverless Framework: its configuration, and files of functions that it takes in. */
const serverless = {
	id: "serverless",
	files: [
		"serverless.yml",
		"serverless.yaml",
		"serverless.json",
		".yml",
		".yaml"
	],
	mentions: /^(?:\s*-\s*["']?sqs["']?\s*:|["']?provider["']?\s*:)|"provider"\s*:|queue-lint-ignore/m,
	version: "1",
	load: async () => (await loadModule("languages/serverless/front-end")).serverlessFrontEnd()
};
export { serverless as default };
