const require_usage_error = require("./usage-error.cjs");
const require_start = require("../start.cjs");
let node_util = require("node:util");
// src/cli/flags.ts
const config = {
	type: "string",
	describe: "Use this configuration instead of the nearest one"
};
const paths = {
	name: "paths",
	describe: "Files and folders to speak about; the rest of the project is still read",
	many: true
};
/** Every command and flag, read twice: by `util.parseArgs` on each run, by yargs for help, completion and faults. */
const commands = {
	check: {
		describe: "Find the settings and code that run a job twice, lose it or leave it stuck",
		positionals: paths,
		flags: {
			format: {
				type: "string",
				default: "stylish",
				choices: () => require_start.namesIn("reporters"),
				describe: "How to report"
			},
			output: {
				type: "string",
				describe: "Write the report into a file"
			},
			rule: {
				type: "string",
				multiple: true,
				describe: "Set a rule: id=off, id=warn or id=error"
			},
			"fail-on": {
				type: "string",
				default: "error",
				choices: [
					"error",
					"warning",
					"never"
				],
				describe: "What makes the exit code 1"
			},
			config,
			stats: {
				type: "boolean",
				describe: "Also say what was read, skipped and left undecided"
			}
		},
		load: () => require_start.loadModule("cli/check")
	},
	migrate: {
		describe: "Show, or write, the changes that mend what check finds",
		positionals: paths,
		flags: {
			write: {
				type: "boolean",
				describe: "Write the changes; without it they are only shown"
			},
			check: {
				type: "boolean",
				describe: "Exit with 1 if anything would change"
			},
			plan: {
				type: "boolean",
				describe: "Print the steps of the migration, what each needs, and how to take it back"
			},
			unsafe: {
				type: "boolean",
				describe: "Also make changes that may change what the code does"
			},
			only: {
				type: "string",
				multiple: true,
				choices: () => require_start.namesIn("codemods"),
				describe: "Run this codemod and no other"
			},
			"allow-dirty": {
				type: "boolean",
				describe: "Write into files with uncommitted changes too"
			},
			config
		},
		load: () => require_start.loadModule("cli/migrate")
	},
	init: {
		describe: "Write a first configuration, say what is seen here, and print the hook; or what the runtime needs",
		flags: {
			runtime: {
				type: "boolean",
				describe: "Print the table, its index and the IAM policies that queue-lint/runtime needs"
			},
			format: {
				type: "string",
				choices: () => require_start.namesIn("init/formats"),
				describe: "How --runtime writes them; cloudformation by default"
			},
			table: {
				type: "string",
				describe: "The name of the table of jobs; jobs by default"
			},
			key: {
				type: "string",
				multiple: true,
				describe: "Its key attribute, and its sort key; jobId by default"
			},
			output: {
				type: "string",
				describe: "Write what --runtime prints into this folder, but never over a file"
			}
		},
		load: () => require_start.loadModule("cli/init")
	},
	explain: {
		describe: "Print what a rule finds, why it matters and what to do",
		positionals: {
			name: "rule",
			describe: "The id of a rule",
			many: false
		},
		flags: {},
		load: () => require_start.loadModule("cli/explain")
	}
};
// src/cli/parse.ts
function parseCall([name = "", ...args]) {
	const command = Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (!command || args.includes("--help") || args.includes("-h")) return {};
	const options = Object.fromEntries(Object.entries(command.flags).map(([flag, { type, multiple = false }]) => [flag, {
		type,
		multiple
	}]));
	try {
		const { values, positionals } = (0, node_util.parseArgs)({
			args,
			options,
			allowPositionals: true
		});
		return {
			command,
			positionals,
			values: {
				...defaultsOf(command),
				...values
			}
		};
	} catch (error) {
		return { fault: error.message };
	}
}
const defaultsOf = ({ flags }) => Object.fromEntries(Object.entries(flags).flatMap(([name, flag]) => flag.default ? [[name, flag.default]] : []));
/** @throws UsageError for a value that its flag does not take, with the nearest that it does. */
async function checkChoices({ command, values }) {
	for (const [name, flag] of Object.entries(command.flags)) {
		const choices = choicesOf(flag);
		const given = [values[name] ?? []].flat();
		const stranger = choices && given.find((value) => !choices.includes(value));
		if (stranger !== void 0) throw await unknownChoice(`value of --${name}:`, stranger, choices);
	}
}
async function unknownChoice(what, word, choices) {
	const { unknownWord } = await Promise.resolve().then(() => require("./nearest.cjs")).then((n) => n.nearest_exports);
	return new require_usage_error.UsageError(`${await unknownWord(what, word, choices)}\nThere is: ${choices.join(", ")}`);
}
const choicesOf = ({ choices }) => typeof choices === "function" ? choices() : choices;
Object.defineProperty(exports, "checkChoices", {
	enumerable: true,
	get: function() {
		return checkChoices;
	}
});
Object.defineProperty(exports, "choicesOf", {
	enumerable: true,
	get: function() {
		return choicesOf;
	}
});
Object.defineProperty(exports, "commands", {
	enumerable: true,
	get: function() {
		return commands;
	}
});
Object.defineProperty(exports, "parseCall", {
	enumerable: true,
	get: function() {
		return parseCall;
	}
});
Object.defineProperty(exports, "unknownChoice", {
	enumerable: true,
	get: function() {
		return unknownChoice;
	}
});
