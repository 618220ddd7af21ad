Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_check = require("./check.cjs");
const require_migrate = require("./migrate.cjs");
const require_input = require("./chunks/input.cjs");
// src/index.ts
/**
* Reads a project and judges it; nothing of it is run, and nothing is written. Files are named relative to the project's root.
*
* @throws an error whose message is for users when a path or the configuration cannot be followed.
*/
async function check(options = {}) {
	const { input } = await require_input.gather({
		cwd: process.cwd(),
		paths: [],
		...options
	});
	return (await require_check.inspect(input)).report;
}
/** Plans the rewrites of a project; nothing is written until `apply` of the result is called. */
async function migrate(options = {}) {
	const { input } = await require_input.gather({
		cwd: process.cwd(),
		paths: [],
		...options
	});
	return require_migrate.migrate(input, options);
}
/** Gives a configuration its type: `queue-lint.config.json` made by a script is then checked where it is written. */
const defineConfig = (config) => config;
exports.check = check;
exports.defineConfig = defineConfig;
exports.migrate = migrate;
