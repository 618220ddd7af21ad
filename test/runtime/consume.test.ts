import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Claim,
  type ConsumeOptions,
  claimJob,
  consumeJobs,
  jobStore,
  queueSender,
  type Row,
  recoverOrphans,
  releaseJob,
} from '../../src/runtime/index.js';
import { type MemoryJobs, memoryDynamo, memoryJobs } from '../../src/testing/index.js';
import { clientAround } from './support/stand-in.js';

const app = buildApp({ logger: false });
let sqs: SQSClient;
let jobs: MemoryJobs<Row>;
let queueUrl = '';
let queues = 0;
const sent: string[] = [];

beforeAll(async () => {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  sqs = new SQSClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'x', secretAccessKey: 'y' } });
  sqs.middlewareStack.add((next, context) => async (args) => {
    sent.push(String(context.commandName).replace('Command', ''));
    return next(args);
  });
});
afterAll(async () => {
  sqs.destroy();
  await app.close();
});

const queue = async (attributes: Record<string, string> = {}) => {
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: `videos-${++queues}`, Attributes: attributes }),
  );
  return QueueUrl!;
};
const messages = async (url = queueUrl) => {
  const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...names] }));
  return { visible: Number(Attributes?.[names[0]]), hidden: Number(Attributes?.[names[1]]) };
};
const send = (jobId: string) => sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: jobId }));
const submit = async (jobId: string) => {
  await jobs.put({ jobId, status: 'PENDING' });
  await send(jobId);
};
const stateOf = async (jobId: string) => (await jobs.get(jobId))?.status;

const consume = (options: Partial<ConsumeOptions<Row>> & Pick<ConsumeOptions<Row>, 'handler'>) =>
  consumeJobs({
    client: sqs,
    queueUrl,
    store: jobs.store,
    id: ({ Body }) => Body!,
    waitSeconds: 1,
    visibilitySeconds: 2,
    ...options,
  });

beforeEach(async () => {
  const real = { now: Date.now, sleep: (ms: number, signal?: AbortSignal) => wait(ms, undefined, { signal }) };
  jobs = await memoryJobs<Row>({ key: 'jobId', leaseSeconds: 60, ...real });
  queueUrl = await queue();
  sent.length = 0;
});

describe('consumeJobs, early', () => {
  it('has each of many duplicated messages done once, and no more at a time than it has hands', async () => {
    const runs: unknown[] = [];
    let atWork = 0;
    let most = 0;
    for (let n = 0; n < 12; n++) await submit(`video-${n}`);
    for (let n = 0; n < 12; n++) await send(`video-${n}`);
    const handler = async ({ job }: Claim<Row>) => {
      most = Math.max(most, ++atWork);
      await wait(20);
      runs.push(job.jobId);
      atWork--;
    };
    const consumers = [consume({ handler, concurrency: 2 }), consume({ handler, concurrency: 2 })];
    await vi.waitFor(async () => expect(await messages()).toEqual({ visible: 0, hidden: 0 }), {
      timeout: 15_000,
      interval: 100,
    });
    await Promise.all(consumers.map((consumer) => consumer.stop()));
    expect(runs.sort()).toEqual(Array.from({ length: 12 }, (_, n) => `video-${n}`).sort());
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  }, 20_000);

  it('deletes the message before the work, and after the claim', async () => {
    await submit('trailer');
    let before: string[] = [];
    let held: string | undefined;
    const consumer = consume({
      handler: async () => {
        before = [...sent];
        held = (await claimJob(jobs.store, 'trailer')).status;
      },
    });
    await vi.waitFor(async () => expect(await stateOf('trailer')).toBe('COMPLETED'), 5000);
    await consumer.stop();
    expect(before.filter((operation) => operation === 'DeleteMessage')).toHaveLength(1);
    expect(held).toBe('held');
  });

  it('deletes no message whose claim has no answer: it comes back', async () => {
    await submit('unlucky');
    let down = true;
    const client = {
      send: (command: never) =>
        down
          ? Promise.reject(Object.assign(new Error('down'), { name: 'AccessDeniedException' }))
          : jobs.store.client.send(command),
    };
    const handler = vi.fn();
    const consumer = consume({
      handler,
      store: jobStore<Row>({ ...jobs.store, key: 'jobId', client }),
      visibilitySeconds: 1,
    });
    await vi.waitFor(
      () => expect(sent.filter((operation) => operation === 'ReceiveMessage').length).toBeGreaterThan(1),
      5000,
    );
    expect(sent).not.toContain('DeleteMessage');
    down = false;
    await vi.waitFor(async () => expect(await stateOf('unlucky')).toBe('COMPLETED'), 8000);
    await consumer.stop();
    expect(handler).toHaveBeenCalledTimes(1);
  }, 15_000);

  it('leaves a message whose row is not there to the dead-letter policy', async () => {
    await send('nowhere');
    const consumer = consume({ handler: () => {} });
    await vi.waitFor(async () => expect(await messages()).toEqual({ visible: 0, hidden: 1 }), 5000);
    await consumer.stop();
    expect(sent).not.toContain('DeleteMessage');
  });

  it('fails the job of a handler that throws', async () => {
    await submit('broken');
    const consumer = consume({ handler: () => Promise.reject(new Error('no codec')) });
    await vi.waitFor(async () => expect(await stateOf('broken')).toBe('FAILED'), 5000);
    await consumer.stop();
    expect(await messages()).toEqual({ visible: 0, hidden: 0 });
  });
});

describe('consumeJobs, late', () => {
  it('keeps a message hidden while the work outlives its window, and deletes it at the end', async () => {
    await submit('feature');
    let runs = 0;
    const handler = async () => {
      runs++;
      await wait(3500);
      expect(sent).not.toContain('DeleteMessage');
    };
    const consumers = [1, 2].map(() => consume({ acknowledge: 'late', visibilitySeconds: 1, handler }));
    await vi.waitFor(async () => expect(await stateOf('feature')).toBe('COMPLETED'), 8000);
    await Promise.all(consumers.map((consumer) => consumer.stop()));
    expect(runs).toBe(1);
    expect(await messages()).toEqual({ visible: 0, hidden: 0 });
    const beats = sent.filter((operation) => operation === 'ChangeMessageVisibility').length;
    expect(beats).toBeGreaterThanOrEqual(5);
    expect(beats).toBeLessThanOrEqual(7);
  }, 15_000);

  it('gives a thrown job another attempt, and a poisonous message to the dead-letter queue', async () => {
    const dead = await queue();
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: dead, AttributeNames: ['QueueArn'] }),
    );
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: 2 });
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: { RedrivePolicy } }));
    await submit('flaky');
    await submit('poison');
    const attempts: string[] = [];
    const consumer = consume({
      acknowledge: 'late',
      handler: async ({ job, attempt }) => {
        attempts.push(`${job.jobId} ${attempt}`);
        if (job.jobId === 'poison' || attempt === 1) throw new Error('not this time');
      },
    });
    await vi.waitFor(async () => expect((await messages(dead)).visible).toBe(1), { timeout: 15_000, interval: 200 });
    await consumer.stop();
    expect(attempts.sort()).toEqual(['flaky 1', 'flaky 2', 'poison 1', 'poison 2']);
    expect(await stateOf('flaky')).toBe('COMPLETED');
    expect(await stateOf('poison')).toBe('PENDING');
  }, 20_000);

  it('lets a message wait for the lease of another owner', async () => {
    await submit('taken');
    await claimJob(jobs.store, 'taken', { leaseSeconds: 30 });
    const handler = vi.fn();
    const consumer = consume({ acknowledge: 'late', handler });
    await vi.waitFor(() => expect(sent).toContain('ChangeMessageVisibility'), 5000);
    await wait(2500);
    await consumer.stop();
    expect(sent.filter((operation) => operation === 'ChangeMessageVisibility')).toHaveLength(1);
    expect(await messages()).toEqual({ visible: 0, hidden: 1 });
    expect(handler).not.toHaveBeenCalled();
  }, 15_000);
});

describe('stop', () => {
  it('waits for the job at hand', async () => {
    await submit('long');
    const handler = vi.fn(() => wait(700));
    const consumer = consume({ handler });
    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), 5000);
    await consumer.stop();
    expect(await stateOf('long')).toBe('COMPLETED');
    await consumer.stopped;
  });

  it('aborts it at the deadline, and both job and message are free again', async () => {
    await submit('endless');
    const handler = vi.fn(({ signal }: Claim<Row>) => wait(60_000, undefined, { signal }));
    const consumer = consume({ acknowledge: 'late', handler });
    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), 5000);
    const begun = Date.now();
    await consumer.stop({ deadlineSeconds: 0.2 });
    expect(Date.now() - begun).toBeLessThan(3000);
    expect(await stateOf('endless')).toBe('PENDING');
    expect(await messages()).toEqual({ visible: 1, hidden: 0 });
  });

  it('does not take long when nothing is to do', async () => {
    const consumer = consume({ handler: () => {}, waitSeconds: 20 });
    await wait(100);
    const begun = Date.now();
    await consumer.stop();
    expect(Date.now() - begun).toBeLessThan(1000);
  });
});

describe('what may hold a consumer up', () => {
  const quick = { sleep: (ms: number, signal?: AbortSignal) => wait(ms / 20, undefined, { signal }) };

  it('a handler that does not listen holds stop up no longer than the deadline and a grace', async () => {
    await submit('deaf');
    const errors: string[] = [];
    const logger = { debug() {}, info() {}, warn() {}, error: (message: string) => errors.push(message) };
    let end = () => {};
    const handler = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
    const consumer = consume({ handler, store: { ...jobs.store, ...quick, logger } });
    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), 5000);
    await consumer.stop({ deadlineSeconds: 1 });
    expect(errors).toEqual(['the consumer stops although 1 handlers still run']);
    expect(await stateOf('deaf')).toBe('PROCESSING');
    end();
    await consumer.stopped;
  });

  it('a heartbeat without an answer does not keep the work waiting', async () => {
    await submit('stuck');
    let beats = 0;
    const client = {
      send: (command: { constructor: { name: string } }, options: object) => {
        if (command.constructor.name !== 'ChangeMessageVisibilityCommand') return sqs.send(command as never, options);
        beats++;
        return new Promise(() => {});
      },
    };
    const slow = clientAround(jobs.store.client, async (_, send) => {
      if (beats === 0) await vi.waitFor(() => expect(beats).toBe(1));
      return send();
    });
    const store = { ...jobs.store, client: slow, requestSeconds: 1.5 };
    const consumer = consume({ client: client as never, store, visibilitySeconds: 1, handler: () => {} });
    await vi.waitFor(async () => expect(await stateOf('stuck')).toBe('COMPLETED'), 8000);
    await consumer.stop();
    expect(sent).toContain('DeleteMessage');
  }, 15_000);

  it('a job given back after an early acknowledgement is sent by the next sweep', async () => {
    await submit('again');
    const handler = vi.fn(({ signal }: Claim<Row>) => wait(60_000, undefined, { signal }));
    const consumer = consume({ handler });
    await vi.waitFor(() => expect(handler).toHaveBeenCalled(), 5000);
    await consumer.stop({ deadlineSeconds: 0.1 });
    expect(await messages()).toEqual({ visible: 0, hidden: 0 });
    const later = { ...jobs.store, now: () => Date.now() + 6000 };
    const send = queueSender<Row>({ client: sqs, queueUrl, message: ({ jobId }) => String(jobId) });
    const { rows } = await recoverOrphans(later, { action: 'requeue', send });
    expect(rows).toMatchObject([{ key: { jobId: 'again' }, state: 'PENDING', outcome: 'requeued' }]);
    expect(await messages()).toEqual({ visible: 1, hidden: 0 });
  });

  it('a handler gives its job back for as long as it likes', async () => {
    await submit('busy');
    const consumer = consume({ acknowledge: 'late', handler: (claim) => releaseJob(claim, { delaySeconds: 40 }) });
    await vi.waitFor(() => expect(sent).toContain('ChangeMessageVisibility'), 5000);
    await wait(1500);
    await consumer.stop();
    expect(sent.filter((operation) => operation === 'ChangeMessageVisibility')).toHaveLength(1);
    expect(await messages()).toEqual({ visible: 0, hidden: 1 });
  });
});

it('refuses settings that cannot work', () => {
  const options = {
    client: sqs,
    queueUrl: 'x',
    store: jobStore<Row>({ client: memoryDynamo(), tableName: 'jobs', key: 'jobId' }),
    id: () => 'x',
    handler: () => {},
  };
  expect(() => consumeJobs({ ...options, concurrency: 0 })).toThrow('concurrency');
  expect(() => consumeJobs({ ...options, waitSeconds: 21 })).toThrow('waitSeconds');
  expect(() => consumeJobs({ ...options, visibilitySeconds: 0 })).toThrow('visibilitySeconds');
});
