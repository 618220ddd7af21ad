import { loadModule } from "../../load.js";
// src/languages/terraform/index.ts
/** Terraform and OpenTofu. A module's variables, locals and outputs often stand in files without any queue. */
const terraform = {
	id: "terraform",
	files: [
		".tf",
		".tofu",
		"terraform.tfvars",
		".auto.tfvars"
	],
	mentions: /aws_sqs_queue|aws_lambda_|^\s*(?:variable|locals|module|output)\b|^\w+\s*=|queue-lint-ignore/m,
	version: "2",
	load: async () => (await loadModule("languages/terraform/front-end")).terraformFrontEnd()
};
export { terraform as default };
