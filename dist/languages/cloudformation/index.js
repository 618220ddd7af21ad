import { loadModule } from "../../load.js";
// src/languages/cloudformation/index.ts
/** CloudFormation and SAM. A part of a template may hold no queue itself, but what a queue's consumer is bound by. */
const cloudformation = {
	id: "cloudformation",
	files: [
		".yaml",
		".yml",
		".json",
		".template"
	],
	mentions: /AWS::(?:SQS::Queue|Serverless|Lambda|CloudFormation::Stack)|AWSTemplateFormatVersion|^(?:Globals|Parameters|Mappings|Conditions):|queue-lint-ignore/m,
	version: "1",
	load: async () => (await loadModule("languages/cloudformation/front-end")).cloudformationFrontEnd()
};
export { cloudformation as default };
