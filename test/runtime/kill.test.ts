import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { consumeJobs, createJob, queueSender, type Row, recoverOrphans } from '../../src/runtime/index.js';
import { compiledRuntime } from './support/compiled.js';
import { jobsTable, type StandIn, standIn } from './support/stand-in.js';

const script = fileURLToPath(new URL('support/consumer.js', import.meta.url));
const app = buildApp({ logger: false });
let runtime: ReturnType<typeof compiledRuntime>;
let db: StandIn;
let sqs: SQSClient;
let sqsEndpoint = '';
beforeAll(async () => {
  runtime = compiledRuntime();
  db = await standIn({ allOld: true });
  sqsEndpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
  sqs = new SQSClient({ endpoint: sqsEndpoint, region: 'us-east-1', credentials });
});
afterAll(async () => {
  sqs?.destroy();
  await app.close();
  await db?.[Symbol.asyncDispose]();
  rmSync(runtime.folder, { recursive: true });
});

/** Before both services: `after` is called when a request has taken effect, and before it is answered. */
async function proxy(after: (operation: string, answer: string) => void) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [service = '', operation = ''] = String(request.headers['x-amz-target']).split('.');
    const headers = { 'content-type': request.headers['content-type']!, 'x-amz-target': `${service}.${operation}` };
    const authorization = { authorization: String(request.headers.authorization) };
    const endpoint = service.startsWith('DynamoDB') ? db.endpoint : sqsEndpoint;
    const signed = { ...headers, ...authorization, 'x-amz-date': String(request.headers['x-amz-date']) };
    const answer = await fetch(endpoint, { method: 'POST', headers: signed, body: Buffer.concat(chunks) });
    const text = await answer.text();
    after(operation, text);
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A process that is killed once its nth request has taken effect: what it did until then, by operation. */
async function killedAfter(count: number, tableName: string, queueUrl: string, acknowledge: string) {
  const done: string[] = [];
  let child: ChildProcess | undefined;
  await using front = await proxy((operation, answer) => {
    // A long poll that brought nothing is no step.
    if (operation === 'ReceiveMessage' && !answer.includes('ReceiptHandle')) return;
    if (done.length < count && done.push(operation) === count) child!.kill('SIGKILL');
  });
  const words = [script, runtime.url, front.endpoint, tableName, queueUrl, acknowledge];
  child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  return done;
}

const steps = {
  early: ['ReceiveMessage', 'UpdateItem', 'DeleteMessage', 'UpdateItem'],
  late: ['ReceiveMessage', 'UpdateItem', 'UpdateItem', 'DeleteMessage'],
} as const;
const cases = (['early', 'late'] as const).flatMap((acknowledge) =>
  steps[acknowledge].map((_, at) => [acknowledge, steps[acknowledge].slice(0, at + 1)] as const),
);

it.concurrent.each(cases)(
  '%s acknowledgement, killed after %j: the job is done all the same, and its message is gone',
  async (acknowledge, expected) => {
    // The lease of 60 s has passed by the successor's clock, and so has the time in PENDING.
    const ahead = { now: () => Date.now() + 120_000, takeover: acknowledge === 'late' };
    const { store, get } = await jobsTable<Row>(db, { leaseSeconds: 60, pendingSeconds: 60, ...ahead });
    const QueueName = `videos-${acknowledge}-${expected.length}`;
    const { QueueUrl: queueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName }));
    await createJob({ ...store, now: Date.now }, 'reel');
    await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: 'reel' }));

    expect(await killedAfter(expected.length, store.tableName, queueUrl, acknowledge)).toEqual(expected);

    const handler = vi.fn();
    const id = ({ Body }: { Body?: string }) => Body!;
    const options = { client: sqs, queueUrl, store, id, handler, acknowledge, visibilitySeconds: 2, waitSeconds: 1 };
    const successor = consumeJobs<Row>(options);
    const send = queueSender<Row>({ client: sqs, queueUrl, message: ({ jobId }) => String(jobId) });
    const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const ended = async () => {
      await recoverOrphans(store, { action: 'requeue', send });
      const asked = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] });
      const { Attributes } = await sqs.send(asked);
      const left = names.reduce((sum, name) => sum + Number(Attributes?.[name]), 0);
      return left === 0 && (await get('reel'))?.status?.S === 'COMPLETED';
    };
    const deadline = Date.now() + 20_000;
    while (!(await ended()) && Date.now() < deadline) await wait(250);
    await successor.stop();
    expect(await ended()).toBe(true);
    // Done by the dead one before, or by its successor: not by both.
    const deadDidIt = expected.filter((operation) => operation === 'UpdateItem').length === 2;
    expect(handler).toHaveBeenCalledTimes(deadDidIt ? 0 : 1);
  },
  60_000,
);
