import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  batchHandler,
  claimJob,
  consumeJobs,
  countEvents,
  jobStore,
  type Logger,
  type QueueMessage,
  type Row,
  recoverOrphans,
  withClaim,
} from '../../src/runtime/index.js';
import { type MemoryJobs, memoryDynamo, memoryJobs } from '../../src/testing/index.js';
import { clientAround, noAnswer } from './support/stand-in.js';

const broken = () => {
  throw new Error('disk full');
};
const brokenLogger: Logger = { debug: broken, info: broken, warn: broken, error: broken };

let jobs: MemoryJobs<Row>;
beforeEach(async () => {
  const { store, ...rest } = await memoryJobs<Row>({ key: 'jobId' });
  // By the real clock, and the timers that a store has by default.
  jobs = { ...rest, store: jobStore<Row>({ client: store.client, tableName: store.tableName, key: 'jobId' }) };
});

/** A queue that hands out what it is given, once, and then waits as a long poll does, for as long as nobody aborts it. */
function queue(bodies: string[]) {
  const asked: { operation: string; input: Record<string, unknown> }[] = [];
  const client = {
    async send(
      { constructor: { name }, input }: { constructor: { name: string }; input: Record<string, unknown> },
      { abortSignal }: { abortSignal?: AbortSignal } = {},
    ) {
      asked.push({ operation: name.replace('Command', ''), input });
      if (name !== 'ReceiveMessageCommand') return {};
      const Messages: QueueMessage[] = bodies
        .splice(0, Number(input.MaxNumberOfMessages))
        .map((Body) => ({ MessageId: Body, ReceiptHandle: Body, Body }));
      if (Messages.length === 0) await wait(10_000, undefined, { signal: abortSignal });
      return { Messages };
    },
  };
  return { client: client as never, asked };
}
const consume = ({ client }: ReturnType<typeof queue>, options: Partial<Parameters<typeof consumeJobs<Row>>[0]> = {}) =>
  consumeJobs<Row>({
    client,
    queueUrl: 'reels',
    store: jobs.store,
    id: ({ Body }) => Body!,
    handler: () => {},
    ...options,
  });

describe('what users of other libraries ran into', () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.message);
  beforeEach(() => {
    warnings.length = 0;
    process.on('warning', note);
  });
  afterEach(() => {
    process.off('warning', note);
  });

  it('a listener that throws does not end the polling (bbc/sqs-consumer#770)', async () => {
    await jobs.put({ jobId: 'reel', status: 'PENDING' });
    const reels = queue(['reel']);
    const { client } = reels as object as { client: { send(...args: unknown[]): Promise<unknown> } };
    const send = vi.fn(client.send.bind(client)).mockRejectedValueOnce(new Error('down'));
    const consumer = consume(
      { ...reels, client: { send } as never },
      { store: { ...jobs.store, logger: brokenLogger } },
    );
    await vi.waitFor(async () => expect(await jobs.get('reel')).toMatchObject({ status: 'COMPLETED' }), 5000);
    await consumer.stop();
    expect(warnings).toContain('disk full');
  });

  it('a stop right after the start does not wait for a whole poll (bbc/sqs-consumer#389)', async () => {
    const begun = performance.now();
    await consume(queue([])).stop();
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('many jobs at a time are no leak of listeners (bbc/sqs-consumer#500)', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `reel-${n}`);
    for (const jobId of ids) await jobs.put({ jobId, status: 'PENDING' });
    const handler = () => wait(50);
    const consumer = consume(queue([...ids]), { concurrency: 20, handler });
    await vi.waitFor(async () => expect(await jobs.get('reel-19')).toMatchObject({ status: 'COMPLETED' }), 5000);
    await consumer.stop();
    for (const jobId of ids) await jobs.put({ jobId, status: 'PENDING' });
    const Records = ids.map((body) => ({ messageId: body, body }));
    await batchHandler<Row>({ store: jobs.store, id: ({ body }) => body, handler, concurrency: 20 })({ Records });
    await wait(10);
    expect(warnings.filter((line) => line.includes('listeners'))).toEqual([]);
  });

  it('a Lambda whose time is over takes no job (powertools-lambda-python#4759)', async () => {
    await jobs.put({ jobId: 'reel', status: 'PENDING' });
    const handler = vi.fn();
    const run = batchHandler<Row>({ store: jobs.store, id: ({ body }) => body, handler });
    const answer = await run({ Records: [{ messageId: 'm', body: 'reel' }] }, { getRemainingTimeInMillis: () => 0 });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] });
    expect(handler).not.toHaveBeenCalled();
    expect(await jobs.get('reel')).not.toHaveProperty('attempts');
  });

  it('who lost a lease is told why it was not renewed (awslabs/amazon-dynamodb-lock-client#6)', async () => {
    const { store, clock, put } = await memoryJobs<Row>({ key: 'jobId', leaseSeconds: 30 });
    await put({ jobId: 'reel', status: 'PENDING' });
    let cut = false;
    const cause = noAnswer();
    const client = clientAround(store.client, (_, send) => (cut ? Promise.reject(cause) : send()));
    await withClaim({ ...store, client }, 'reel', async ({ signal }) => {
      cut = true;
      await clock.advance(40);
      expect(signal.reason).toMatchObject({ code: 'lease-lost', cause: { code: 'store-fault', cause } });
      cut = false;
    });
  });
});

it('a client of another version of the SDK is named as the fault', async () => {
  const old = {
    send: () => Promise.reject(new Error('serializerMiddleware is not found when adding endpointV2Middleware')),
  };
  const thrown = {
    code: 'store-fault',
    retryable: false,
    message: expect.stringContaining('have one of them installed'),
  };
  await expect(claimJob({ ...jobs.store, client: old }, 'reel')).rejects.toMatchObject(thrown);
});

it('a message is never asked to be hidden for longer than SQS has left of its twelve hours', async () => {
  await jobs.put({ jobId: 'reel', status: 'PENDING' });
  await claimJob(jobs.store, 'reel', { leaseSeconds: 86_400 });
  const reels = queue(['reel']);
  const consumer = consume(reels, { acknowledge: 'late' });
  const hidden = () => reels.asked.find(({ operation }) => operation === 'ChangeMessageVisibility');
  await vi.waitFor(() => expect(hidden()).toBeDefined(), 5000);
  await consumer.stop();
  expect(hidden()!.input.VisibilityTimeout).toBeLessThan(43_200);
  expect(hidden()!.input.VisibilityTimeout).toBeGreaterThan(43_000);
});

it('a lease of a year is not renewed at every turn of the loop: no timer of Node’s is that long', async () => {
  const year = 365 * 86_400;
  using counted = countEvents();
  await jobs.put({ jobId: 'reel', status: 'PENDING' });
  expect(await withClaim(jobs.store, 'reel', () => wait(100), { leaseSeconds: year })).toMatchObject({
    status: 'completed',
  });
  expect(counted.counts).toEqual({ claimed: 1, completed: 1 });
});

describe('options that cannot be meant', () => {
  it('of recovery touch no row', async () => {
    const { store, clock, put, get } = await memoryJobs<Row>({ key: 'jobId', leaseSeconds: 60 });
    await put({ jobId: 'reel', status: 'PENDING' });
    await claimJob(store, 'reel');
    await clock.advance(66);
    const before = await get('reel');
    const send = async () => {};
    for (const wrong of [
      { action: 'retry' },
      { action: 'fail', maxAttempts: Number.NaN },
      { action: 'fail', maxAttempts: 0 },
    ])
      await expect(recoverOrphans(store, { ...wrong, send } as never)).rejects.toMatchObject({
        code: 'invalid-option',
      });
    expect(await recoverOrphans(store, { action: () => undefined as never, send })).toMatchObject({
      rows: [{ outcome: 'error', error: { code: 'invalid-option' } }],
    });
    expect(await get('reel')).toEqual(before);
  });

  it('are said by name, before anything is sent', async () => {
    const store = jobStore<Row>({ client: memoryDynamo(), tableName: 'reels', key: ['pk', 'sk'] });
    const key = { pk: 'REEL#7', sk: 'META' };
    for (const [id, message] of [
      [null, /the key of reels is pk, sk/],
      [{ pk: 'REEL#7', sk: undefined }, /wants a string or number as sk, not undefined/],
      [{ pk: 'REEL#7', sk: Number.NaN }, /wants a string or number as sk, not NaN/],
    ] as const)
      await expect(claimJob(store, id as never)).rejects.toThrow(message);
    await expect(claimJob(store, key, { set: { ratio: Number.NaN } })).rejects.toThrow('ratio cannot be stored');
    await expect(withClaim(store, key, () => {}, { onError: 'retry' as never })).rejects.toThrow('onError must be');
    expect(() => consume(queue([]), { acknowledge: 'Late' as never })).toThrow('acknowledge must be');
    expect(() => batchHandler<Row>({ store, id: () => key, handler: () => {}, marginSeconds: Number.NaN })).toThrow(
      'marginSeconds must be',
    );
    const consumer = consume(queue([]));
    await expect(consumer.stop({ deadlineSeconds: Number.NaN })).rejects.toThrow('deadlineSeconds must be');
    await consumer.stop({ deadlineSeconds: Number.POSITIVE_INFINITY });
  });
});
