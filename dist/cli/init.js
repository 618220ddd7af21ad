import { loadFile } from "../load.js";
import { t as gather } from "../chunks/input.js";
import { t as UsageError } from "../chunks/usage-error.js";
import { t as exit } from "../chunks/shell.js";
import { join, resolve } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
// src/cli/init.ts
/** Sets a project up, or with `--runtime` its AWS account. No file that is there is ever written over. */
async function run(values, positionals, shell) {
	if (positionals.length > 0) throw new UsageError(`init takes no paths: ${positionals.join(" ")}`);
	return values.runtime ? initRuntime(values, shell) : initProject(values, shell);
}
/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html */
const tableNames = /^[\w.-]{3,255}$/;
async function initRuntime({ format = "cloudformation", output, table = "jobs", key = [] }, shell) {
	if (!tableNames.test(table)) throw new UsageError(`"${table}" is not a name that a DynamoDB table can have`);
	if (key.length > 2 || key.includes("")) throw new UsageError("a table has one key attribute, or two: --key pk --key sk");
	const { extension, render } = await loadFile(`init/formats/${format}`);
	const text = render(await needs(table, key));
	if (output === void 0) shell.stdout.write(text);
	else {
		const path = join(output, `${table}.${extension}`);
		writeNew(resolve(shell.cwd, path), path, text);
		shell.stdout.write(`Wrote ${path}\n`);
	}
	return exit.clean;
}
/** @throws UsageError for what the runtime would refuse as well. */
async function needs(table, key) {
	const { needsOf } = await import("../chunks/needs.js").then((n) => n.r);
	try {
		return needsOf(table, key);
	} catch (error) {
		throw error.code === "invalid-option" ? new UsageError(error.message) : error;
	}
}
async function initProject({ runtime: _, ...others }, shell) {
	const [stranger] = Object.keys(others);
	if (stranger !== void 0) throw new UsageError(`--${stranger} goes with --runtime: queue-lint init --runtime --${stranger} …`);
	const gathered = await gather({
		cwd: shell.cwd,
		paths: []
	});
	const { scope, languages } = gathered;
	const { detected } = await import("../chunks/detected.js");
	const { hasHook, preCommit } = await import("../chunks/hook.js");
	const { packageVersion } = await import("./version.js");
	shell.stdout.write(`${await detected(gathered)}\n`);
	if (scope.config !== void 0) shell.stdout.write(`${scope.nameOf(scope.config)} is there already: left as it is\n`);
	else shell.stdout.write(await writeConfig(scope.root, scope.nameOf));
	shell.stdout.write(hasHook(scope.root) ? ".pre-commit-config.yaml has queue-lint already\n" : `To check every commit, put this into .pre-commit-config.yaml:\n\n${preCommit(scope.root, languages, packageVersion())}`);
	return exit.clean;
}
async function writeConfig(root, nameOf) {
	const { configName, newConfig } = await import("../chunks/config.js");
	const { text, schemaFound } = newConfig(root);
	const name = nameOf(join(root, configName));
	writeNew(join(root, configName), name, text);
	return `Wrote ${name}: every default holds until it says otherwise${schemaFound ? "" : `; editors know its keys once queue-lint is installed: npm install --save-dev queue-lint`}\n`;
}
/** @throws UsageError where there is a file already, or none can be. */
function writeNew(path, name, text) {
	try {
		mkdirSync(resolve(path, ".."), { recursive: true });
		writeFileSync(path, text, { flag: "wx" });
	} catch (error) {
		const { code, message } = error;
		throw new UsageError(code === "EEXIST" ? `${name} is there already: nothing was written` : `${name} cannot be written: ${message}`);
	}
}
export { run };
