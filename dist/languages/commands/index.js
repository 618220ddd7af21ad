import { loadModule } from "../../load.js";
// src/languages/commands/index.ts
/** Command lines that start workers, wherever a project keeps them: what they say goes over the settings in the code. */
const commands = {
	id: "commands",
	files: [
		"Procfile",
		"Dockerfile",
		".Dockerfile",
		".dockerfile",
		".yml",
		".yaml",
		".sh",
		"start",
		"entrypoint",
		".service",
		"supervisord.conf",
		".supervisor.conf",
		"celery.conf",
		"worker.conf",
		"pyproject.toml"
	],
	mentions: /\bcelery\b[\s\S]{0,400}\b(?:worker|multi)\b|queue-lint-ignore/,
	version: "2",
	load: async () => (await loadModule("languages/commands/front-end")).commandsFrontEnd()
};
export { commands as default };
