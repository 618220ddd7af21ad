import { loadModule } from '../../load.js';
import type { Language } from '../language.js';

/** What a job that is at work does, of which its status is made: `'sending'`, `Status.Rendering`, `TRANSCODING`. */
const verbs =
  'process runn execut send render generat transcod transcrib encod convert export import ingest index crawl scrap publish sync deliver charg extract analyz analys';

const capitals = (verb: string): string => `[${verb[0]}${verb[0]!.toUpperCase()}]${verb.slice(1)}`;

/** A status of work under way, as it is written in code: `'processing'`, `JobStatus.RUNNING`. */
const busy = [
  `(?:${verbs.split(' ').map(capitals).join('|')})ing`,
  `(?:${verbs.toUpperCase().split(' ').join('|')})ING`,
  'IN_PROGRESS|[iI]nProgress|in[_-]progress',
  'STARTED|[sS]tarted',
  'CLAIMED|[cC]laimed',
  'LOCKED|[lL]ocked',
].join('|');

/** `status === 'processing'`, `JobStatus.RUNNING`, `markAsStarted`. */
const atWork = new RegExp(
  `(?:[sS]tat(?:us|e)\\w*["']?(?:\\s*(?:[:,=]|[!=]==?)\\s*(?:\\w+\\.)*["']?|\\.)|\\bmark\\w*)(?:${busy})\\b`,
);

/** A status as a value: `'paid'`, `OrderStatus.Paid`, `PAID`, `states.paid`; the number of an answer is none. */
const value = '(?:["\'`]\\w|(?:\\w+\\.)*[A-Z]|\\w*[sS]tat\\w*\\.\\w)';
const status = '[sS]tat(?:us|e)["\']?';
const written = new RegExp(`${status}\\s*(?::|=(?!=))\\s*${value}`);
/** By a comparison, a list, a `switch`, or the query that finds the row. */
const tested = new RegExp(
  [
    `${status}\\s*[!=]==?\\s*${value}`,
    '\\.\\w*[sS]tat(?:us|e)\\)',
    `(?:[wW]here|WHERE|find\\w*|eq)\\b[^]{0,90}?${status}\\s*[:,=]\\s*${value}`,
  ].join('|'),
);
const stored = /\.(?:(?:update\w*|findOneAndUpdate|findByIdAndUpdate|save)\s*\(|set\(\s*\{)|\bUPDATE\s+["`\w]/;

/** Keys of worker options, the storage SDK, the libraries of queues, and functions that claim a job. */
const words = [
  'acks_?[lL]ate',
  'visibility_?[tT]imeout',
  '\\bprefetch(?:Multiplier|Count)?["\']?\\s*[:=]',
  '(?:task|soft|hard)_?(?:[sS]oft_?)?[tT]ime_?[lL]imit',
  '\\btimeLimit["\']?\\s*[:=]',
  '@aws-sdk/(?:client|lib)-dynamodb',
  '\\bDynamoDB\\b',
  // The CDK: what makes a stack decides about the queues in it.
  'aws-cdk-lib',
  '@aws-cdk/',
  // SST, on the CDK and on Pulumi.
  'sst/constructs|@serverless-stack/resources|setDefaultFunctionProps',
  '\\bsst\\.aws\\.|@pulumi/aws|\\$transform\\(',
  '[rR]eceiveMessage',
  '\\b(?:PROCESSING|IN_PROGRESS)\\b',
  '\\bclaim[A-Z]\\w*',
  '["\'](?:sqs-consumer|@ssut/nestjs-sqs|squiss-ts|@message-queue-toolkit/s[qn]s)["\']',
  '\\bSQS(?:Event|Handler|Record)\\b',
  '\\bbatchItemFailures\\b',
  '\\bevent\\??\\.Records\\b|\\{\\s*Records\\s*[,}]',
  '["\'](?:bullmq|bull|@nestjs/bull(?:mq)?)["\']',
  '@Rabbit(?:Subscribe|RPC)\\(|\\b(?:Rmq|Kafka)Context\\b',
  // What takes a provider's webhooks.
  '\\bconstructEvent(?:Async)?\\(',
  '\\.(?:post|all|use)\\(\\s*["\'`][\\w/:-]*[wW]eb-?hook|@(?:Post|All)\\(["\'][^"\']*(?:[wW]eb-?hook|ipn)',
  '@serverless/typescript|\\bframeworkVersion\\b',
  'queue-lint',
];

const typescript: Language = {
  id: 'typescript',
  files: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'],
  mentions: [
    [new RegExp(words.join('|'))],
    [/[sS]tat(?:us|e)|\bmark/, atWork],
    [stored, tested, written],
    [stored, /[wW]eb-?[hH]ook/, written],
  ],
  version: '2',
  load: async () =>
    (await loadModule<typeof import('./front-end.js')>('languages/typescript/front-end')).typescriptFrontEnd(),
};

export default typescript;
