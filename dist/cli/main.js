import { t as UsageError } from "../chunks/usage-error.js";
import { r as parseCall, t as checkChoices } from "../chunks/parse.js";
import { n as ignoreClosedPipe, t as exit } from "../chunks/shell.js";
// src/cli/main.ts
/** Runs one command line and gives its exit code. Output is written to the shell's streams only. */
async function main(argv, shell) {
	ignoreClosedPipe(shell);
	try {
		if (argv[0] === "--version") {
			shell.stdout.write(`${(await import("./version.js")).packageVersion()}\n`);
			return exit.clean;
		}
		const call = parseCall(argv);
		if (!("command" in call)) return await (await import("../chunks/usage.js")).answer(argv, shell, call.fault);
		await checkChoices(call);
		const { run } = await call.command.load();
		return await run(call.values, call.positionals, shell);
	} catch (error) {
		if (!(error instanceof UsageError)) return (await import("../chunks/crash.js")).reportCrash([error], shell);
		shell.stderr.write(`queue-lint: ${error.message}\n`);
		return exit.usage;
	}
}
export { main };
