import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createJob, jobStore, type Row, tableOf } from '../../src/runtime/index.js';
import { queue } from './support/queue.js';
import { runnable, type Side } from './support/runnable.js';
import { tables } from './support/tables.js';

beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

type Print = (poster: Row) => Promise<void>;

/** A waiting poster and its message, and the loop of the fixture that takes it. */
async function loop(side: Side) {
  const posters = await queue(0);
  const store = { tableName: 'posters', key: 'posterId' };
  const db = await tables(tableOf(jobStore({ client: { send: async () => ({}) }, ...store })));
  await createJob(jobStore({ client: db.client, ...store }), 'circus');
  await posters.send('circus');
  Object.assign(process.env, {
    SQS_ENDPOINT: posters.endpoint,
    DYNAMODB_ENDPOINT: db.endpoint,
    POSTER_QUEUE_URL: posters.url,
  });
  const { printNext } = await runnable<{ printNext(print: Print): Promise<void> }>(
    'claim-then-delete/ts-runtime-claim',
    side,
    'src/worker.ts',
  );
  return {
    printNext,
    receive: posters.receive,
    messages: posters.messages,
    status: async () => (await db.get('posters', { posterId: 'circus' }))?.status,
    async [Symbol.asyncDispose]() {
      await posters[Symbol.asyncDispose]();
      await db[Symbol.asyncDispose]();
    },
  };
}

it.each([
  { side: 'before', sentAgain: ['circus'] },
  { side: 'after', sentAgain: [] },
] as const)('the message is sent again while the work runs: $sentAgain $side', async ({ side, sentAgain }) => {
  await using one = await loop(side);
  const printed: unknown[] = [];
  let received: unknown;
  await one.printNext(async ({ posterId }) => {
    printed.push(posterId);
    received = await one.receive();
  });
  expect(printed).toEqual(['circus']);
  expect(received).toEqual(sentAgain);
  expect(await one.status()).toBe('COMPLETED');
});

it.each([
  { side: 'before', left: 1 },
  { side: 'after', left: 0 },
] as const)('work that fails leaves $left messages that nobody can use, $side', async ({ side, left }) => {
  await using one = await loop(side);
  const failing = one.printNext(() => Promise.reject(new Error('no paper')));
  await expect(failing).rejects.toThrow('no paper');
  const again = vi.fn<Print>();
  // The job is held: its message brings nothing, however often it comes.
  if (left) await one.printNext(again);
  expect(again).not.toHaveBeenCalled();
  expect(await one.messages()).toBe(left);
  expect(await one.status()).toBe('PROCESSING');
});

it.each<Side>(['before', 'after'])('leaves no message of a poster that was printed, %s', async (side) => {
  await using one = await loop(side);
  await one.printNext(async () => {});
  expect(await one.status()).toBe('COMPLETED');
  expect(await one.messages()).toBe(0);
});
