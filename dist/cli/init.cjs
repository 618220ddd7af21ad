Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_start = require("../start.cjs");
const require_input = require("../chunks/input.cjs");
const require_usage_error = require("../chunks/usage-error.cjs");
const require_shell = require("../chunks/shell.cjs");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/cli/init.ts
/** Sets a project up, or with `--runtime` its AWS account. No file that is there is ever written over. */
async function run(values, positionals, shell) {
	if (positionals.length > 0) throw new require_usage_error.UsageError(`init takes no paths: ${positionals.join(" ")}`);
	return values.runtime ? initRuntime(values, shell) : initProject(values, shell);
}
/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html */
const tableNames = /^[\w.-]{3,255}$/;
async function initRuntime({ format = "cloudformation", output, table = "jobs", key = [] }, shell) {
	if (!tableNames.test(table)) throw new require_usage_error.UsageError(`"${table}" is not a name that a DynamoDB table can have`);
	if (key.length > 2 || key.includes("")) throw new require_usage_error.UsageError("a table has one key attribute, or two: --key pk --key sk");
	const { extension, render } = await require_start.loadFile(`init/formats/${format}`);
	const text = render(await needs(table, key));
	if (output === void 0) shell.stdout.write(text);
	else {
		const path = (0, node_path.join)(output, `${table}.${extension}`);
		writeNew((0, node_path.resolve)(shell.cwd, path), path, text);
		shell.stdout.write(`Wrote ${path}\n`);
	}
	return require_shell.exit.clean;
}
/** @throws UsageError for what the runtime would refuse as well. */
async function needs(table, key) {
	const { needsOf } = await Promise.resolve().then(() => require("../chunks/needs.cjs")).then((n) => n.needs_exports);
	try {
		return needsOf(table, key);
	} catch (error) {
		throw error.code === "invalid-option" ? new require_usage_error.UsageError(error.message) : error;
	}
}
async function initProject({ runtime: _, ...others }, shell) {
	const [stranger] = Object.keys(others);
	if (stranger !== void 0) throw new require_usage_error.UsageError(`--${stranger} goes with --runtime: queue-lint init --runtime --${stranger} …`);
	const gathered = await require_input.gather({
		cwd: shell.cwd,
		paths: []
	});
	const { scope, languages } = gathered;
	const { detected } = await Promise.resolve().then(() => require("../chunks/detected.cjs"));
	const { hasHook, preCommit } = await Promise.resolve().then(() => require("../chunks/hook.cjs"));
	const { packageVersion } = await Promise.resolve().then(() => require("./version.cjs"));
	shell.stdout.write(`${await detected(gathered)}\n`);
	if (scope.config !== void 0) shell.stdout.write(`${scope.nameOf(scope.config)} is there already: left as it is\n`);
	else shell.stdout.write(await writeConfig(scope.root, scope.nameOf));
	shell.stdout.write(hasHook(scope.root) ? ".pre-commit-config.yaml has queue-lint already\n" : `To check every commit, put this into .pre-commit-config.yaml:\n\n${preCommit(scope.root, languages, packageVersion())}`);
	return require_shell.exit.clean;
}
async function writeConfig(root, nameOf) {
	const { configName, newConfig } = await Promise.resolve().then(() => require("../chunks/config.cjs"));
	const { text, schemaFound } = newConfig(root);
	const name = nameOf((0, node_path.join)(root, configName));
	writeNew((0, node_path.join)(root, configName), name, text);
	return `Wrote ${name}: every default holds until it says otherwise${schemaFound ? "" : `; editors know its keys once queue-lint is installed: npm install --save-dev queue-lint`}\n`;
}
/** @throws UsageError where there is a file already, or none can be. */
function writeNew(path, name, text) {
	try {
		(0, node_fs.mkdirSync)((0, node_path.resolve)(path, ".."), { recursive: true });
		(0, node_fs.writeFileSync)(path, text, { flag: "wx" });
	} catch (error) {
		const { code, message } = error;
		throw new require_usage_error.UsageError(code === "EEXIST" ? `${name} is there already: nothing was written` : `${name} cannot be written: ${message}`);
	}
}
exports.run = run;
