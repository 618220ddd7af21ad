const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_nearest = require("./nearest.cjs");
const require_usage_error = require("./usage-error.cjs");
const require_parse = require("./parse.cjs");
const require_shell = require("./shell.cjs");
let yargs = require("yargs");
yargs = require_rolldown_runtime.__toESM(yargs, 1);
// src/cli/usage.ts
const ownFlags = ["help", "version"];
const names = [...Object.keys(require_parse.commands), "completion"];
/**
* Help and completion.
*
* @throws UsageError with what is wrong with the command line otherwise, and the nearest word that is not.
*/
async function answer(argv, shell, fault) {
	if (argv.length === 0) throw new require_usage_error.UsageError(`a command is needed\n\n${await helpText(shell)}`);
	const said = [];
	try {
		await parserFor(shell).parse([...argv[0] === "help" ? ["--help", ...argv.slice(1)] : argv], {}, (error, _, output) => {
			if (error) throw error;
			said.push(output);
		});
	} catch (error) {
		throw new require_usage_error.UsageError(await unknownName(argv) ?? error.message);
	}
	const text = said.filter((part) => part !== "").join("\n");
	if (text === "") throw new require_usage_error.UsageError(fault ?? "the command line is not understood: see queue-lint --help");
	shell.stdout.write(`${text}\n`);
	return require_shell.exit.clean;
}
async function helpText(shell) {
	return parserFor(shell).getHelp();
}
/** What is not the name of a command or a flag. */
async function unknownName([name = "", ...args]) {
	const command = Object.hasOwn(require_parse.commands, name) ? require_parse.commands[name] : void 0;
	if (!command) {
		if (name.startsWith("-") || names.includes(name)) return void 0;
		return `${await require_nearest.unknownWord("command", name, names)}\nThere is: ${names.join(", ")}. To check a path: queue-lint check ${name}`;
	}
	const flags = [...Object.keys(command.flags), ...ownFlags].map((flag) => `--${flag}`);
	const until = args.indexOf("--");
	const stranger = (until < 0 ? args : args.slice(0, until)).map((word) => word.split("=")[0]).find((word) => word.startsWith("-") && word !== "-" && word !== "-h" && !flags.includes(word));
	return stranger && `${await require_nearest.unknownWord("flag", stranger, flags)}\nSee queue-lint ${name} --help`;
}
function parserFor({ stdout }) {
	const parser = (0, yargs.default)().scriptName("queue-lint").usage("queue-lint <command>\n\nFinds, explains and fixes what makes queue workers run a job twice, lose it, or leave it stuck.").detectLocale(false).exitProcess(false).strict().recommendCommands().demandCommand(1, "a command is needed").version(false).option("version", {
		type: "boolean",
		describe: "Print the version",
		global: false
	}).help("help").alias("h", "help").completion("completion", "Print a script that completes commands and flags in bash or zsh").epilogue("Exit codes: 0 clean, 1 findings or unreadable files, 2 usage or configuration, 3 a bug of queue-lint.").wrap(Math.min(stdout.columns ?? 100, 120)).fail((message, error) => {
		throw error ?? new require_usage_error.UsageError(message);
	});
	for (const [name, command] of Object.entries(require_parse.commands)) addCommand(parser, name, command);
	return parser;
}
function addCommand(parser, name, { describe, positionals, flags }) {
	const positional = positionals && (positionals.many ? `[${positionals.name}..]` : `<${positionals.name}>`);
	parser.command(positional ? `${name} ${positional}` : name, describe, (own) => {
		if (positionals) own.positional(positionals.name, {
			describe: positionals.describe,
			type: "string"
		});
		for (const [flag, one] of Object.entries(flags)) own.option(flag, {
			type: one.type,
			describe: one.describe,
			array: one.multiple ?? false,
			default: one.default,
			choices: require_parse.choicesOf(one),
			requiresArg: one.type === "string"
		});
	});
}
exports.answer = answer;
