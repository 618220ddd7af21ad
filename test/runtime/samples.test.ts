import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CreateQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { jobsTable, type StandIn, standIn } from './support/stand-in.js';
import { python } from './support/twin.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const blocks = (language: string, page = 'docs/runtime.md') =>
  [...readFileSync(join(root, page), 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code]) => code!,
  );

/** What the page's text takes for known, and what the samples leave to their reader to import. */
const before = `
import { SQSClient } from '@aws-sdk/client-sqs';
import { batchHandler, consumeJobs, queueSender, recoverOrphans, withClaim, type RuntimeEvent } from 'queue-lint/runtime';
import { memoryJobs } from 'queue-lint/testing';
const render = async (source: string, _options?: { signal: AbortSignal }) => 'https://reels.example/' + source;
const jobId: string = 'by-line';
const queueUrl: string = process.env.REELS_QUEUE!;
const sqs = new SQSClient({});
`;
const after = 'export { consumer, first, jobs, outcome, second };\n';
const counter = `declare module '@opentelemetry/api' {
  export const metrics: { getMeter(name: string): { createCounter(name: string): { add(value: number, attributes?: object): void } } };
}\n`;

let db: StandIn;
let table: Awaited<ReturnType<typeof jobsTable>>;
const folder = mkdtempSync(join(tmpdir(), 'queue-lint-samples-'));
const app = buildApp({ logger: false });
beforeAll(async () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  db = await standIn({ allOld: true });
  table = await jobsTable(db, { tableName: 'video-jobs' });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await app.close();
  await db?.[Symbol.asyncDispose]();
});

describe('the TypeScript samples of docs/runtime.md', () => {
  const path = join(folder, 'samples.ts');
  it('are right by their types, together', () => {
    writeFileSync(join(folder, 'counter.d.ts'), counter);
    writeFileSync(path, before + blocks('ts').join('\n') + after);
    const program = ts.createProgram([path, join(folder, 'counter.d.ts')], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { 'queue-lint/*': [join(root, 'src/*/index.ts')] },
    });
    const told = ts.getPreEmitDiagnostics(program).map(({ messageText, start, file }) => {
      const line = file?.text.slice(0, start).split('\n').at(-1);
      return `${ts.flattenDiagnosticMessageText(messageText, '\n')} at ${line}`;
    });
    expect(told).toEqual([]);
  }, 180_000);

  it('run', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', db.endpoint);
    vi.stubEnv('AWS_ENDPOINT_URL_SQS', await app.listen({ port: 0, host: '127.0.0.1' }));
    vi.stubEnv('AWS_REGION', 'us-east-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'x');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'y');
    const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'reels' }));
    vi.stubEnv('REELS_QUEUE', QueueUrl!);
    for (const jobId of ['by-line', 'by-hand', 'by-queue', 'by-lambda', 'orphan'])
      await table.put({ jobId, status: 'PENDING', source: 'a.mov' });
    await table.put({ jobId: 'orphan', status: 'PENDING', source: 'a.mov', leaseExpiresAt: 1, recoveryShard: 3 });
    writeFileSync(
      join(folder, 'counter.ts'),
      'export const metrics = { getMeter: () => ({ createCounter: () => ({ add() {} }) }) };',
    );
    const runnable = readFileSync(path, 'utf8')
      .replaceAll(/'queue-lint\/(runtime|testing)'/g, (_, part) => `'${join(root, 'src', part, 'index.ts')}'`)
      // The stand-in's queues have addresses that no name server knows.
      .replaceAll('new SQSClient({})', 'new SQSClient({ useQueueUrlAsEndpoint: false })')
      .replace("'@opentelemetry/api'", "'./counter.ts'");
    writeFileSync(join(folder, 'runnable.ts'), runnable);
    const samples = await import(pathToFileURL(join(folder, 'runnable.ts')).href);
    try {
      expect(samples.outcome.status).toBe('completed');
      expect([samples.first.status, samples.second.status]).toEqual(['claimed', 'claimed']);
      await samples.transcode('by-hand');
      const Records = [{ messageId: 'm', body: JSON.stringify({ jobId: 'by-lambda' }) }];
      expect(await samples.handler({ Records })).toEqual({ batchItemFailures: [] });
      await samples.sweep();
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ jobId: 'by-queue' }) }));
      for (const jobId of ['by-line', 'by-hand', 'by-lambda', 'by-queue', 'orphan'])
        await vi.waitFor(async () => expect((await table.get(jobId))?.status).toEqual({ S: 'COMPLETED' }), 10_000);
    } finally {
      await samples.consumer.stop();
      process.removeAllListeners('SIGTERM');
      sqs.destroy();
    }
  });
});

it('the README’s sample of the library runs', async () => {
  const project = join(folder, 'services/mail');
  mkdirSync(project, { recursive: true });
  writeFileSync(
    join(project, 'tasks.py'),
    'from celery import shared_task\n\n\n@shared_task(acks_late=True)\ndef send(job_id):\n    return job_id\n',
  );
  const [sample, ...more] = blocks('ts', 'README.md');
  expect(more).toEqual([]);
  const runnable = `${sample!.replaceAll("'services/mail'", `'${project}'`).replace("'queue-lint'", `'${join(root, 'src/index.ts')}'`)}
export { findings, migration, problems };\n`;
  writeFileSync(join(folder, 'readme.ts'), runnable);
  const { findings, problems, migration } = await import(pathToFileURL(join(folder, 'readme.ts')).href);
  expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('late-ack');
  expect([problems, migration.changes]).toEqual([[], []]);
});

it.skipIf(!python)('the Python sample runs', async () => {
  await table.put({ jobId: 'unused', status: 'PENDING' });
  const [sample, ...more] = blocks('python');
  expect(more).toEqual([]);
  const script = `
import sys, types
sys.path.insert(0, ${JSON.stringify(join(root, 'python'))})
rows, calls = {"job-7": {"source": "a.mov", "claimToken": "t"}}, []
import boto3
boto3.resource = lambda name: types.SimpleNamespace(Table=lambda name: name)
import queue_claims
def call(name):
    real = getattr(queue_claims, name)
    import inspect
    def recorded(*args, **options):
        inspect.signature(real).bind(*args, **options)
        calls.append(name)
        return (True, rows["job-7"]) if name == "claim" else None
    setattr(queue_claims, name, recorded)
for name in ("claim", "complete", "fail"): call(name)
def shared_task(**options): return lambda function: function
def render(source):
    if source != "a.mov": raise ValueError(source)
    return "https://reels.example/" + source
${sample}
worker = types.SimpleNamespace(request=types.SimpleNamespace(id="celery-1"))
transcode(worker, "job-7")
rows["job-7"]["source"] = "b.mov"
try: transcode(worker, "job-7")
except ValueError: print(calls)
`;
  const { stdout, stderr } = spawnSync(python!, ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe("['claim', 'complete', 'claim', 'fail']");
});
