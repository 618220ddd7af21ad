import { loadModule } from "../../load.js";
// src/languages/typescript/index.ts
/** A status of work under way, as it is written in code: `'processing'`, `JobStatus.RUNNING`. */
const busy = [
	..."process runn execut send render generat transcod transcrib encod convert export import ingest index crawl scrap publish sync deliver charg extract analyz analys".split(" ").map((verb) => `[${verb[0]}${verb[0].toUpperCase()}]${verb.slice(1)}ing|${verb.toUpperCase()}ING`),
	"IN_PROGRESS|[iI]nProgress|in[_-]progress",
	"STARTED|[sS]tarted",
	"CLAIMED|[cC]laimed",
	"LOCKED|[lL]ocked"
].join("|");
/** Keys of worker options, the storage SDK, statuses of work under way, and functions that claim it. */
const words = [
	"acks_?[lL]ate",
	"visibility_?[tT]imeout",
	"\\bprefetch(?:Multiplier|Count)?[\"']?\\s*[:=]",
	"(?:task|soft|hard)_?(?:[sS]oft_?)?[tT]ime_?[lL]imit",
	"\\btimeLimit[\"']?\\s*[:=]",
	"@aws-sdk/(?:client|lib)-dynamodb",
	"\\bDynamoDB\\b",
	"aws-cdk-lib",
	"@aws-cdk/",
	"[rR]eceiveMessage",
	"\\b(?:PROCESSING|IN_PROGRESS)\\b",
	`[sS]tat(?:us|e)\\w*["']?(?:\\s*(?:[:,=]|[!=]==?)\\s*(?:\\w+\\.)*["']?|\\.)(?:${busy})\\b`,
	`\\bmark\\w*(?:${busy})\\b`,
	"\\bclaim[A-Z]\\w*",
	"[\"'](?:sqs-consumer|@ssut/nestjs-sqs|squiss-ts|@message-queue-toolkit/s[qn]s)[\"']",
	"\\bSQS(?:Event|Handler|Record)\\b",
	"\\bbatchItemFailures\\b",
	"\\bevent\\??\\.Records\\b|\\{\\s*Records\\s*[,}]",
	"[\"'](?:bullmq|bull|@nestjs/bull(?:mq)?)[\"']",
	"@serverless/typescript|\\bframeworkVersion\\b",
	"queue-lint"
];
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
	mentions: new RegExp(words.join("|")),
	version: "2",
	load: async () => (await loadModule("languages/typescript/front-end")).typescriptFrontEnd()
};
export { typescript as default };
