// src/load.ts
const { existsSync: existsSync$1, readdirSync: readdirSync$1 } = process.getBuiltinModule("fs");
const { createRequire } = process.getBuiltinModule("module");
const ending = require("url").pathToFileURL(__filename).href.endsWith(".ts") ? ".ts" : ".cjs";
const require$1 = createRequire(require("url").pathToFileURL(__filename).href);
/** A file of this package, by its path from the package's root: code that asks may be bundled anywhere in `dist`. */
const packageFile = (path) => new URL(`../${path}`, require("url").pathToFileURL(__filename).href);
/** A module of this package, by its path in this folder without an ending. The tests load it from the sources. */
async function loadModule(path) {
	return ending === ".cjs" ? require$1(`./${path}.cjs`) : await import(new URL(`./${path}.ts`, require("url").pathToFileURL(__filename).href).href);
}
/** The default export of a module. */
const loadFile = async (path) => (await loadModule(path)).default;
/**
* The default exports of every file of a folder, by file name: rules, codemods, reporters, edits and recognisers are found
* by their place and registered nowhere.
*/
async function loadFolder(folder) {
	return compiledInto(folder) ?? loadEach(namesIn(folder), (name) => `${folder}/${name}`);
}
/** The default exports of the file `index` of every language, by the language's id. */
const loadLanguageFaces = async () => compiledInto("languages") ?? loadEach(foldersIn("languages"), (id) => `languages/${id}/index`);
async function loadEach(names, path) {
	const found = await Promise.all(names.map((name) => loadFile(path(name))));
	return new Map(names.map((name, index) => [name, found[index]]));
}
/** What is loaded together is compiled into one file: each file costs a fraction of a millisecond (scripts/compile.js). */
function compiledInto(folder) {
	return ending === ".cjs" && existsSync$1(new URL(`./folders/${folder}.cjs`, require("url").pathToFileURL(__filename).href)) ? new Map(Object.entries(require$1(`./folders/${folder}.cjs`))) : void 0;
}
/** The names that a folder holds, sorted: what `loadFolder` would give the values of. `.d.ts` files stand beside the compiled ones. */
const namesIn = (folder) => readdirSync$1(new URL(`./${folder}/`, require("url").pathToFileURL(__filename).href)).filter((file) => file.endsWith(ending) && !file.endsWith(".d.ts")).map((file) => file.slice(0, -ending.length)).sort();
/** Folders of a folder. */
const foldersIn = (folder) => readdirSync$1(new URL(`./${folder}/`, require("url").pathToFileURL(__filename).href), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
// src/languages/mentions.ts
/** Whether a text may matter to a language; bytes read as Latin-1 will do. */
const mentions = (language, text) => language.mentions.some((all) => all.every((one) => one.test(text)));
// src/reporters/stylish/nothing.ts
/** Says what was looked for, so that a wrong folder shows. */
const nothingText = (endings) => `Nothing to check: no file (${endings.join(" ")}) mentions a queue, its workers or the status of a job\n`;
// src/cli/instant.ts
const { existsSync, readdirSync, readFileSync, statSync } = process.getBuiltinModule("fs");
const { dirname, join } = process.getBuiltinModule("path");
/** Configurations, and what may hold one. */
const configs = [
	"queue-lint.config.json",
	"queue-lint.config.jsonc",
	"package.json"
];
const section = /"queue-lint"\s*:\s*\{/;
/**
* The version; and what a bare `queue-lint check` says of a small project that mentions nothing: then it does not matter
* which of its files git ignores, and asking git would cost more than looking. Undefined where `main` has to answer: the
* project is not small, is not all below this folder, is configured, or something in it cannot be read.
*/
async function instantAnswer(argv, cwd) {
	if (argv.length !== 1) return void 0;
	if (argv[0] === "--version") return `${(await loadModule("cli/version")).packageVersion()}\n`;
	if (argv[0] !== "check") return void 0;
	const languages = [...(await loadLanguageFaces()).values()];
	try {
		if (!isRoot(cwd) || !mentionsNothing(cwd, languages)) return void 0;
	} catch {
		return;
	}
	return nothingText([...new Set(languages.flatMap(({ files }) => files))]);
}
/** Whether no work tree begins, and no configuration stands, above. */
function isRoot(folder) {
	if (existsSync(join(folder, ".git"))) return true;
	for (let above = dirname(folder), below = folder; above !== below; below = above, above = dirname(above)) if (existsSync(join(above, ".git")) || configs.some((name) => existsSync(join(above, name)))) return false;
	return true;
}
function mentionsNothing(root, languages) {
	const folders = [root];
	let seen = 0;
	for (const folder of folders) for (const entry of readdirSync(folder, { withFileTypes: true })) {
		seen += 1;
		if (seen > 300) return false;
		const { name } = entry;
		if (entry.isDirectory()) {
			if (name !== ".git" && name !== "node_modules") folders.push(join(folder, name));
			continue;
		}
		const readers = languages.filter(({ files }) => files.some((ending) => name.endsWith(ending)));
		const isConfig = configs.includes(name);
		if (!entry.isFile() || readers.length === 0 && !isConfig) continue;
		if (statSync(join(folder, name)).size > 2 ** 20) return false;
		const text = readFileSync(join(folder, name), "latin1");
		if (isConfig && (name !== "package.json" || section.test(text))) return false;
		if (readers.some((language) => mentions(language, text))) return false;
	}
	return true;
}
// src/languages/cloudformation/index.ts
/** CloudFormation and SAM. A part of a template may hold no queue itself, but what a queue's consumer is bound by. */
const cloudformation = {
	id: "cloudformation",
	files: [
		".yaml",
		".yml",
		".json",
		".template"
	],
	mentions: [[/AWS::(?:SQS::Queue|Serverless|Lambda|CloudFormation::Stack)|AWSTemplateFormatVersion|^(?:Globals|Parameters|Mappings|Conditions):|queue-lint-ignore/m]],
	version: "1",
	load: async () => (await loadModule("languages/cloudformation/front-end")).cloudformationFrontEnd()
};
// src/languages/commands/index.ts
/** Command lines that start workers, wherever a project keeps them: what they say goes over the settings in the code. And those that make queues. */
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
	mentions: [[/\bcelery\b[\s\S]{0,400}\b(?:worker|multi)\b|\bsqs\s+create-queue\b|https?:\/\/[^\s"']*\/\d{12}\/[\w-]|\bCELERY_WORKER_[A-Z]+|\benv_file\b|queue-lint-ignore/]],
	version: "4",
	load: async () => (await loadModule("languages/commands/front-end")).commandsFrontEnd()
};
// src/languages/python/index.ts
/** A status of work under way, as it is written in code: `"running"`, `JobStatus.STARTED`, `self.RUNNING`; or the time it began. */
const busy$1 = "(?:running|started|claimed|in_?progress)\\b";
/** Celery's names (also inside `CELERYD_…`), what sends its messages, the stores of job rows, and the words of a status. */
const words = [
	"celery",
	"shared_task",
	"dramatiq",
	String.raw`\barq\b`,
	"acks_late",
	"visibility_?timeout",
	"MaxNumberOfMessages",
	"WaitTimeSeconds",
	"prefetch",
	"broker_url",
	"broker_transport_options",
	"dynamodb",
	"pynamodb",
	"(?:get|put|update)_item",
	"transact_write_items",
	"receive_message",
	"PROCESSING",
	"IN_PROGRESS",
	String.raw`\.delay\(`,
	"apply_async",
	"\\b(?:start(?:ed)?|claimed)_(?:time|at)\\s*=",
	`\\bmark_(?:\\w+_)?${busy$1}`,
	"\\baws_cdk\\b",
	"\\bpulumi_aws\\b",
	"\\bSQSEvent\\b",
	"batchItemFailures",
	"process_partial_response",
	"batch_processor\\(",
	`event(?:\\[|\\.get\\()["']Records["']`,
	"queue-lint-ignore"
];
/** `status == "running"`, `Statuses.STARTED`. */
const atWork$1 = new RegExp(`stat(?:us|e)(?:\\w*["']?\\s*(?:[:,=]|[!=]=)\\s*(?:\\w+\\.)*["']?|(?:es|s)?\\.)${busy$1}`, "i");
const python = {
	id: "python",
	files: [".py"],
	mentions: [[new RegExp(words.join("|"), "i")], [/stat(?:us|e)/i, atWork$1]],
	version: "3",
	load: async () => (await loadModule("languages/python/front-end")).pythonFrontEnd()
};
// src/languages/serverless/index.ts
/** The Serverless Framework: its configuration, and files of functions that it takes in. */
const serverless = {
	id: "serverless",
	files: [
		"serverless.yml",
		"serverless.yaml",
		"serverless.json",
		".yml",
		".yaml"
	],
	mentions: [[/^(?:\s*-\s*["']?sqs["']?\s*:|["']?provider["']?\s*:)|"provider"\s*:|queue-lint-ignore/m]],
	version: "1",
	load: async () => (await loadModule("languages/serverless/front-end")).serverlessFrontEnd()
};
// src/languages/terraform/index.ts
/** Terraform and OpenTofu. A module's variables, locals and outputs often stand in files without any queue. */
const terraform = {
	id: "terraform",
	files: [
		".tf",
		".tofu",
		".tfvars"
	],
	mentions: [[/aws_sqs_queue|aws_lambda_|^\s*(?:variable|locals|module|output)\b|^\w+\s*=|queue-lint-ignore/m]],
	version: "2",
	load: async () => (await loadModule("languages/terraform/front-end")).terraformFrontEnd()
};
// src/languages/typescript/index.ts
/** What a job that is at work does, of which its status is made: `'sending'`, `Status.Rendering`, `TRANSCODING`. */
const verbs = "process runn execut send render generat transcod transcrib encod convert export import ingest index crawl scrap publish sync deliver charg extract analyz analys";
const capitals = (verb) => `[${verb[0]}${verb[0].toUpperCase()}]${verb.slice(1)}`;
/** A status of work under way, as it is written in code: `'processing'`, `JobStatus.RUNNING`. */
const busy = [
	`(?:${verbs.split(" ").map(capitals).join("|")})ing`,
	`(?:${verbs.toUpperCase().split(" ").join("|")})ING`,
	"IN_PROGRESS|[iI]nProgress|in[_-]progress",
	"STARTED|[sS]tarted",
	"CLAIMED|[cC]laimed",
	"LOCKED|[lL]ocked"
].join("|");
/** `status === 'processing'`, `JobStatus.RUNNING`, `markAsStarted`. */
const atWork = new RegExp(`(?:[sS]tat(?:us|e)\\w*["']?(?:\\s*(?:[:,=]|[!=]==?)\\s*(?:\\w+\\.)*["']?|\\.)|\\bmark\\w*)(?:${busy})\\b`);
/** A status as a value: `'paid'`, `OrderStatus.Paid`, `PAID`, `states.paid`; the number of an answer is none. */
const value = "(?:[\"'`]\\w|(?:\\w+\\.)*[A-Z]|\\w*[sS]tat\\w*\\.\\w)";
const status = "[sS]tat(?:us|e)[\"']?";
const written = new RegExp(`${status}\\s*(?::|=(?!=))\\s*${value}`);
/** By a comparison, a list, a `switch`, or the query that finds the row. */
const tested = new RegExp([
	`${status}\\s*[!=]==?\\s*${value}`,
	"\\.\\w*[sS]tat(?:us|e)\\)",
	`(?:[wW]here|WHERE|find\\w*|eq)\\b[^]{0,90}?${status}\\s*[:,=]\\s*${value}`
].join("|"));
const stored = /\.(?:(?:update\w*|findOneAndUpdate|findByIdAndUpdate|save)\s*\(|set\(\s*\{)|\bUPDATE\s+["`\w]/;
const typescript = {
	id: "typescript",
	files: [
		".ts",
		".tsx",
		".mts",
		".cts",
		".js",
		".jsx",
		".mjs",
		".cjs"
	],
	mentions: [
		[new RegExp([
			"acks_?[lL]ate",
			"visibility_?[tT]imeout",
			"\\bprefetch(?:Multiplier|Count)?[\"']?\\s*[:=]",
			"(?:task|soft|hard)_?(?:[sS]oft_?)?[tT]ime_?[lL]imit",
			"\\btimeLimit[\"']?\\s*[:=]",
			"@aws-sdk/(?:client|lib)-dynamodb",
			"\\bDynamoDB\\b",
			"aws-cdk-lib",
			"@aws-cdk/",
			"sst/constructs|@serverless-stack/resources|setDefaultFunctionProps",
			"\\bsst\\.aws\\.|@pulumi/aws|\\$transform\\(",
			"[rR]eceiveMessage",
			"\\b(?:PROCESSING|IN_PROGRESS)\\b",
			"\\bclaim[A-Z]\\w*",
			"[\"'](?:sqs-consumer|@ssut/nestjs-sqs|squiss-ts|@message-queue-toolkit/s[qn]s)[\"']",
			"\\bSQS(?:Event|Handler|Record)\\b",
			"\\bbatchItemFailures\\b",
			"\\bevent\\??\\.Records\\b|\\{\\s*Records\\s*[,}]",
			"[\"'](?:bullmq|bull|@nestjs/bull(?:mq)?)[\"']",
			"@Rabbit(?:Subscribe|RPC)\\(|\\b(?:Rmq|Kafka)Context\\b",
			"\\bconstructEvent(?:Async)?\\(",
			"\\.(?:post|all|use)\\(\\s*[\"'`][\\w/:-]*[wW]eb-?hook|@(?:Post|All)\\([\"'][^\"']*(?:[wW]eb-?hook|ipn)",
			"@serverless/typescript|\\bframeworkVersion\\b",
			"queue-lint"
		].join("|"))],
		[/[sS]tat(?:us|e)|\bmark/, atWork],
		[
			stored,
			tested,
			written
		],
		[
			stored,
			/[wW]eb-?[hH]ook/,
			written
		]
	],
	version: "2",
	load: async () => (await loadModule("languages/typescript/front-end")).typescriptFrontEnd()
};
Object.defineProperty(exports, "cloudformation", {
	enumerable: true,
	get: function() {
		return cloudformation;
	}
});
Object.defineProperty(exports, "commands", {
	enumerable: true,
	get: function() {
		return commands;
	}
});
Object.defineProperty(exports, "instantAnswer", {
	enumerable: true,
	get: function() {
		return instantAnswer;
	}
});
Object.defineProperty(exports, "loadFile", {
	enumerable: true,
	get: function() {
		return loadFile;
	}
});
Object.defineProperty(exports, "loadFolder", {
	enumerable: true,
	get: function() {
		return loadFolder;
	}
});
Object.defineProperty(exports, "loadLanguageFaces", {
	enumerable: true,
	get: function() {
		return loadLanguageFaces;
	}
});
Object.defineProperty(exports, "loadModule", {
	enumerable: true,
	get: function() {
		return loadModule;
	}
});
Object.defineProperty(exports, "mentions", {
	enumerable: true,
	get: function() {
		return mentions;
	}
});
Object.defineProperty(exports, "namesIn", {
	enumerable: true,
	get: function() {
		return namesIn;
	}
});
Object.defineProperty(exports, "nothingText", {
	enumerable: true,
	get: function() {
		return nothingText;
	}
});
Object.defineProperty(exports, "packageFile", {
	enumerable: true,
	get: function() {
		return packageFile;
	}
});
Object.defineProperty(exports, "python", {
	enumerable: true,
	get: function() {
		return python;
	}
});
Object.defineProperty(exports, "serverless", {
	enumerable: true,
	get: function() {
		return serverless;
	}
});
Object.defineProperty(exports, "terraform", {
	enumerable: true,
	get: function() {
		return terraform;
	}
});
Object.defineProperty(exports, "typescript", {
	enumerable: true,
	get: function() {
		return typescript;
	}
});
