Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_usage_error = require("../chunks/usage-error.cjs");
const require_parse = require("../chunks/parse.cjs");
const require_shell = require("../chunks/shell.cjs");
// src/cli/main.ts
/** Runs one command line and gives its exit code. Output is written to the shell's streams only. */
async function main(argv, shell) {
	require_shell.ignoreClosedPipe(shell);
	try {
		if (argv[0] === "--version") {
			shell.stdout.write(`${(await Promise.resolve().then(() => require("./version.cjs"))).packageVersion()}\n`);
			return require_shell.exit.clean;
		}
		const call = require_parse.parseCall(argv);
		if (!("command" in call)) return await (await Promise.resolve().then(() => require("../chunks/usage.cjs"))).answer(argv, shell, call.fault);
		await require_parse.checkChoices(call);
		const { run } = await call.command.load();
		return await run(call.values, call.positionals, shell);
	} catch (error) {
		if (!(error instanceof require_usage_error.UsageError)) return (await Promise.resolve().then(() => require("../chunks/crash.cjs"))).reportCrash([error], shell);
		shell.stderr.write(`queue-lint: ${error.message}\n`);
		return require_shell.exit.usage;
	}
}
exports.main = main;
