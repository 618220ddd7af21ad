const require_yaml = require("./yaml.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/init/hook.ts
/**
* What to put into `.pre-commit-config.yaml`. The project's own queue-lint where its package.json has one, so that hook and
* editor never differ; else one that pre-commit installs. `files` only decides whether to run: rules look across files.
*/
function preCommit(root, languages, version) {
	const hook = {
		id: "queue-lint",
		name: "queue-lint",
		...packageHas(root) ? {
			entry: "npx --no-install queue-lint check",
			language: "system"
		} : {
			entry: "queue-lint check",
			language: "node",
			additional_dependencies: [`queue-lint@${version}`]
		},
		pass_filenames: false,
		require_serial: true,
		files: pattern(languages)
	};
	return require_yaml.yaml({ repos: [{
		repo: "local",
		hooks: [hook]
	}] });
}
/** Every file that a language reads, by its ending or its whole name, and the configuration. */
function pattern(languages) {
	const names = [
		...new Set(languages.flatMap(({ files }) => files)),
		"queue-lint.config.json",
		"queue-lint.config.jsonc"
	];
	const endings = names.filter((name) => name.startsWith(".")).map((name) => escaped(name.slice(1)));
	const whole = names.filter((name) => !name.startsWith(".")).map(escaped);
	return `\\.(${endings.join("|")})$|(^|/)(${whole.join("|")})$`;
}
const escaped = (name) => name.replace(/[^\w-]/g, "\\$&");
function packageHas(root) {
	const path = (0, node_path.join)(root, "package.json");
	return (0, node_fs.existsSync)(path) && /"queue-lint"\s*:\s*"/.test((0, node_fs.readFileSync)(path, "utf8"));
}
const hasHook = (root) => {
	const path = (0, node_path.join)(root, ".pre-commit-config.yaml");
	return (0, node_fs.existsSync)(path) && /\bqueue-lint\b/.test((0, node_fs.readFileSync)(path, "utf8"));
};
exports.hasHook = hasHook;
exports.preCommit = preCommit;
