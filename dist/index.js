import { inspect } from "./check.js";
import { migrate as migrate$1 } from "./migrate.js";
import { t as gather } from "./chunks/input.js";
// src/index.ts
/**
* Reads a project and judges it; nothing of it is run, and nothing is written. Files are named relative to the project's root.
*
* @throws an error whose message is for users when a path or the configuration cannot be followed.
*/
async function check(options = {}) {
	const { input } = await gather({
		cwd: process.cwd(),
		paths: [],
		...options
	});
	return (await inspect(input)).report;
}
/** Plans the rewrites of a project; nothing is written until `apply` of the result is called. */
async function migrate(options = {}) {
	const { input } = await gather({
		cwd: process.cwd(),
		paths: [],
		...options
	});
	return migrate$1(input, options);
}
/** Gives a configuration its type: `queue-lint.config.json` made by a script is then checked where it is written. */
const defineConfig = (config) => config;
export { check, defineConfig, migrate };
