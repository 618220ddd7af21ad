const require_load = require("../load.cjs");
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
	load: async () => (await require_load.loadModule("languages/cloudformation/front-end")).cloudformationFrontEnd()
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
	mentions: [[/\bcelery\b[\s\S]{0,400}\b(?:worker|multi)\b|\bsqs\s+create-queue\b|https?:\/\/[^\s"']*\/\d{12}\/[\w-]|queue-lint-ignore/]],
	version: "3",
	load: async () => (await require_load.loadModule("languages/commands/front-end")).commandsFrontEnd()
};
// src/languages/python/index.ts
/** A status of work under way, as it is written in code: `"running"`, `JobStatus.STARTED`, `self.RUNNING`; or the time it began. */
const busy$1 = "(?:running|started|claimed|in_?progress)\\b";
/** Celery's names (also inside `CELERYD_…`), what sends its messages, the stores of job rows, and the words of a status. */
const words = [
	"celery",
	"shared_task",
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
	load: async () => (await require_load.loadModule("languages/python/front-end")).pythonFrontEnd()
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
	load: async () => (await require_load.loadModule("languages/serverless/front-end")).serverlessFrontEnd()
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
	load: async () => (await require_load.loadModule("languages/terraform/front-end")).terraformFrontEnd()
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
/** A status in which something waits, or has come to its end: what may be given once is tested and written by these. */
const [ends, capitalEnds] = ["paid complete succe confirmed approved accepted activ fulfilled sent done finished pending waiting queued draft created requested unpaid refunded settled redeemed delivered published new scheduled open"].flatMap((all) => [all.split(" ").map(capitals).join("|"), all.toUpperCase().split(" ").join("|")]);
const ended = (operator) => new RegExp(`[sS]tat(?:us|e)["']?\\s*${operator}\\s*(?:\\w+\\.)*["'\`]?(?:${ends}|${capitalEnds})`);
const tested = ended("[!=]==?");
const written = ended("(?::|=(?!=))");
const stored = /\.(?:(?:update\w*|findOneAndUpdate|findByIdAndUpdate|save)\s*\(|set\(\s*\{)/;
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
	load: async () => (await require_load.loadModule("languages/typescript/front-end")).typescriptFrontEnd()
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
