import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createJob, queueSender, type Row, recoverOrphans } from '../../src/runtime/index.js';
import { compiledRuntime } from './support/compiled.js';
import { jobsTable, type StandIn, standIn } from './support/stand-in.js';

// The loop that `migrate` has rewritten to claim, delete, work, as it stands in its fixture.
const rewritten = fileURLToPath(
  new URL('../../fixtures/codemods/claim-then-delete/ts-runtime-claim/after/src/', import.meta.url),
);
const app = buildApp({ logger: false });
const children: ChildProcess[] = [];
let runtime: ReturnType<typeof compiledRuntime>;
let db: StandIn;
let sqs: SQSClient;
let sqsEndpoint = '';
let table: Awaited<ReturnType<typeof jobsTable<Row>>>;

beforeAll(async () => {
  runtime = compiledRuntime();
  for (const name of readdirSync(rewritten).filter((file) => file !== 'recovery.ts')) {
    const text = readFileSync(join(rewritten, name), 'utf8').replace('queue-lint/runtime', './runtime/index.js');
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    writeFileSync(join(runtime.folder, name.replace(/\.ts$/, '.js')), outputText);
  }
  const printer = `import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { printNext } from './worker.js';
const [log, seconds] = process.argv.slice(2);
const print = async ({ posterId }) => { appendFileSync(log, posterId + '\\n'); await wait(Number(seconds) * 1000); };
for (;;) await printNext(print);
`;
  writeFileSync(join(runtime.folder, 'printer.js'), printer);
  db = await standIn({ allOld: true });
  sqsEndpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
  sqs = new SQSClient({ endpoint: sqsEndpoint, region: 'eu-central-1', credentials });
  // By this clock every lease of the fixture has passed.
  const now = () => Date.now() + 120_000;
  table = await jobsTable<Row>(db, { tableName: 'posters', key: 'posterId', leaseSeconds: 30, takeover: false, now });
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
afterAll(async () => {
  sqs?.destroy();
  await app.close();
  await db?.[Symbol.asyncDispose]();
  rmSync(runtime.folder, { recursive: true });
});

const queueOf = async (name: string): Promise<string> => {
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: { VisibilityTimeout: '1' } }),
  );
  return QueueUrl!;
};

async function submit(queueUrl: string, posterId: string): Promise<void> {
  await createJob({ ...table.store, now: Date.now }, posterId);
  await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: posterId }));
}

function work(queueUrl: string, log: string, seconds: number): ChildProcess {
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'y',
    SQS_ENDPOINT: sqsEndpoint,
    DYNAMODB_ENDPOINT: db.endpoint,
    POSTER_QUEUE_URL: queueUrl,
  };
  const words = [join(runtime.folder, 'printer.js'), log, String(seconds)];
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  children.push(child);
  return child;
}

const printed = (log: string): string[] =>
  existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').sort() : [];

async function until(holds: () => Promise<boolean> | boolean): Promise<boolean> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(100)) if (await holds()) return true;
  return false;
}

const isEmpty = async (queueUrl: string): Promise<boolean> => {
  const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const asked = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] });
  const { Attributes } = await sqs.send(asked);
  return names.every((name) => Number(Attributes?.[name]) === 0);
};

const statusOf = async (posterId: string): Promise<string | undefined> => {
  const asked = new GetItemCommand({ TableName: 'posters', Key: { posterId: { S: posterId } }, ConsistentRead: true });
  return (await table.client.send(asked)).Item?.status?.S;
};

it('does each job once, though the work takes three times the window', async () => {
  const queueUrl = await queueOf('once');
  const log = join(runtime.folder, 'once.log');
  const posters = ['circus', 'concert', 'election'];
  for (const one of posters) await submit(queueUrl, one);
  for (let worker = 0; worker < 3; worker += 1) work(queueUrl, log, 3);
  expect(await until(async () => (await Promise.all(posters.map(statusOf))).every((one) => one === 'COMPLETED'))).toBe(
    true,
  );
  expect(printed(log)).toEqual(posters);
  expect(await until(() => isEmpty(queueUrl))).toBe(true);
}, 60_000);

it('loses no job of a killed worker: it is sent again, and done', async () => {
  const queueUrl = await queueOf('killed');
  const log = join(runtime.folder, 'killed.log');
  await submit(queueUrl, 'opera');
  const first = work(queueUrl, log, 60);
  expect(await until(() => printed(log).length === 1)).toBe(true);
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(await isEmpty(queueUrl)).toBe(true);
  expect(await statusOf('opera')).toBe('PROCESSING');

  const send = queueSender<Row>({ client: sqs, queueUrl, message: ({ posterId }) => String(posterId) });
  const { rows } = await recoverOrphans(table.store, { action: 'requeue', send });
  expect(rows.map(({ outcome }) => outcome)).toEqual(['requeued']);
  work(queueUrl, log, 0);
  expect(await until(async () => (await statusOf('opera')) === 'COMPLETED')).toBe(true);
  expect(printed(log)).toEqual(['opera', 'opera']);
  expect(await until(() => isEmpty(queueUrl))).toBe(true);
}, 90_000);
