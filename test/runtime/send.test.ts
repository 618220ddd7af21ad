import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimJob, queueSender, type Row, recoverOrphans } from '../../src/runtime/index.js';
import { memoryJobs } from '../../src/testing/index.js';

const app = buildApp({ logger: false });
let sqs: SQSClient;
const sent: string[] = [];
beforeAll(async () => {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  sqs = new SQSClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'x', secretAccessKey: 'y' } });
  sqs.middlewareStack.add((next, context) => async (args) => {
    sent.push(String(context.commandName));
    return next(args);
  });
});
afterAll(async () => {
  sqs.destroy();
  await app.close();
});

/** Jobs whose worker died, all in one shard. */
async function orphans(count: number) {
  const jobs = await memoryJobs<Row>({ key: 'reelId', leaseSeconds: 60, takeover: false, recovery: { shards: 1 } });
  for (let n = 0; n < count; n++) {
    await jobs.put({ reelId: `reel-${n}`, status: 'PENDING' });
    await claimJob(jobs.store, `reel-${n}`);
  }
  await jobs.clock.advance(66);
  return jobs;
}

it('sends what a sweep recovers in batches of ten, each job once', async () => {
  const { store } = await orphans(25);
  const { QueueUrl: queueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'reels' }));
  sent.length = 0;
  const send = queueSender<Row>({
    client: sqs,
    queueUrl: queueUrl!,
    message: ({ reelId }, { attempts }) => ({ MessageBody: String(reelId), DelaySeconds: attempts > 1 ? 60 : 0 }),
  });
  const { rows } = await recoverOrphans(store, { action: 'requeue', send });
  expect(rows.map(({ outcome }) => outcome)).toEqual(Array(25).fill('requeued'));
  expect(sent).toEqual(Array(3).fill('SendMessageBatchCommand'));
  const bodies: string[] = [];
  for (let more = true; more; ) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    bodies.push(...Messages.map(({ Body }) => Body!));
    more = Messages.length > 0;
  }
  expect(bodies.sort()).toEqual(Array.from({ length: 25 }, (_, n) => `reel-${n}`).sort());
});

it('sends again what the queue could not take, and tells each job of its own message', async () => {
  const { store } = await orphans(4);
  const asked: string[][] = [];
  const client = {
    send: async ({ input }: { input: { Entries: { Id: string; MessageBody: string }[] } }) => {
      asked.push(input.Entries.map(({ MessageBody }) => MessageBody));
      const fails = ({ MessageBody }: { MessageBody: string }) =>
        MessageBody === 'reel-1' || (MessageBody === 'reel-2' && asked.length < 2) || MessageBody === 'reel-3';
      return {
        Successful: input.Entries.filter((entry) => !fails(entry)).map(({ Id }) => ({ Id })),
        Failed: input.Entries.filter(fails).map(({ Id, MessageBody }) => ({
          Id,
          Code: MessageBody === 'reel-3' ? 'InvalidMessageContents' : 'InternalError',
          SenderFault: MessageBody === 'reel-3',
        })),
      };
    },
  };
  const send = queueSender<Row>({
    client: client as never,
    queueUrl: 'reels',
    message: ({ reelId }) => String(reelId),
  });
  const { rows } = await recoverOrphans(store, { action: 'requeue', send });
  expect(Object.fromEntries(rows.map(({ key, outcome, error }) => [key.reelId, [outcome, error]]))).toMatchObject({
    'reel-0': ['requeued', undefined],
    'reel-1': ['unsent', { code: 'queue-fault', retryable: true }],
    'reel-2': ['requeued', undefined],
    'reel-3': ['unsent', { code: 'queue-fault', retryable: false }],
  });
  expect(asked.map((bodies) => bodies.sort())).toEqual([
    ['reel-0', 'reel-1', 'reel-2', 'reel-3'],
    ['reel-1', 'reel-2'],
    ['reel-1'],
  ]);
});

it('reports every job of a batch that got no answer', async () => {
  const { store, get } = await orphans(2);
  const client = { send: () => Promise.reject(new Error('no route to host')) };
  const send = queueSender<Row>({ client, queueUrl: 'reels', message: () => 'x' });
  const { rows } = await recoverOrphans(store, { action: 'requeue', send });
  expect(rows).toMatchObject([{ outcome: 'unsent' }, { outcome: 'unsent' }]);
  expect(await get('reel-0')).toMatchObject({ status: 'PENDING' });
});
