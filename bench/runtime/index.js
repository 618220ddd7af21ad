// npm run bench:runtime [-- --rounds N --jobs N --sizes 1000,10000 --service-ms N]: the runtime beside a bare conditional update and Powertools Idempotency.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, quartiles } from '../median.js';
import { claims, ratios } from './claims.js';
import { contenders } from './contenders.js';
import { recovery } from './recovery.js';
import { standIn } from './stand-in.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    jobs: { type: 'string', default: '300' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    // "Single-digit millisecond" is what DynamoDB promises: https://aws.amazon.com/dynamodb/features/
    'service-ms': { type: 'string', default: '4' },
  },
});
const [rounds, jobs] = [Number(values.rounds), Number(values.jobs)];
const { NODE_EXTRA_CA_CERTS, NODE_V8_COVERAGE, ...env } = process.env;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

console.log(
  `Node ${process.versions.node}, dynalite in a process of its own; medians of ${rounds} rounds of ${jobs} jobs, 8 at once\n`,
);
const db = await standIn();
const rows = await claims(db, { rounds, jobs });
table(
  ['a job, claimed and completed', 'writes', 'reads', 'bytes out', 'in', 'jobs/s', 'client CPU'],
  rows.map(({ name, writes, reads, sent, received, times, cpu }) => [
    name,
    writes,
    reads,
    Math.round(sent),
    Math.round(received),
    Math.round(1000 / median(times)),
    `${median(cpu).toFixed(2)} ms`,
  ]),
);
compared('time', rows, 'times');
compared('client CPU', rows, 'cpu');

const serviceMs = Number(values['service-ms']);
const apart = await standIn(serviceMs);
const worker = { rounds, jobs: Math.ceil(jobs / 3), atOnce: 1 };
compared(`one after another, ${serviceMs} ms a request`, await claims(apart, worker), 'times');
await apart.close();

table(
  ['memory', 'left on the heap by each job', 'most'],
  contenders.map(({ name }, index) => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', here('memory.js'), String(index), '1000'], { env });
    const { perJob, most } = JSON.parse(stdout);
    return [name, `${Math.round(perJob)} B`, `${Math.round(most / 2 ** 20)} MB`];
  }),
);

const imports = {
  'bare node': '',
  'queue-lint/runtime': `import(${JSON.stringify(new URL('../../dist/runtime/index.js', import.meta.url))})`,
  'the SDK’s DynamoDB client': "import('@aws-sdk/client-dynamodb')",
  'Powertools Idempotency':
    "import('@aws-lambda-powertools/idempotency');import('@aws-lambda-powertools/idempotency/dynamodb')",
};
table(
  ['import', 'time'],
  Object.entries(imports).map(([name, code]) => [
    name,
    `${Math.round(median(Array.from({ length: 9 }, () => timed(code))))} ms`,
  ]),
);

table(
  ['a sweep, 40 orphans, 8 shards', 'queries', 'writes', 'bytes', 'with none left'],
  (await recovery(db, values.sizes.split(',').map(Number))).map(({ size, requests, bytes, idle }) => [
    `${size} rows`,
    requests.Query,
    requests.UpdateItem,
    bytes,
    `${idle.Query} queries`,
  ]),
);
await db.close();

function compared(what, rows, measure) {
  const [smallest, same, limited] = rows;
  table(
    [
      `${what}, median of the rounds (quartiles)`,
      'of the smallest',
      'of the same attributes',
      'of that with a time limit',
    ],
    rows.map((row) => [
      row.name,
      ...[smallest, same, limited].map((other) => {
        const [low, middle, high] = quartiles(ratios(row[measure], other[measure])).map((value) => value.toFixed(2));
        return `${middle} (${low}–${high})`;
      }),
    ]),
  );
}

function timed(code) {
  const started = performance.now();
  spawnSync(process.execPath, ['-e', code], { env, cwd: here('.') });
  return performance.now() - started;
}

function table(head, lines) {
  const cells = [head, ...lines].map((line) => line.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  for (const line of cells)
    console.log(line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '));
  console.log();
}
