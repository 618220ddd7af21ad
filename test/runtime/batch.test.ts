import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { batchHandler, claimJob, countEvents, type Row } from '../../src/runtime/index.js';
import { type MemoryJobs, memoryJobs } from '../../src/testing/index.js';

let jobs: MemoryJobs<Row>;
beforeEach(async () => {
  const real = { now: Date.now, sleep: (ms: number, signal?: AbortSignal) => wait(ms, undefined, { signal }) };
  jobs = await memoryJobs<Row>({ key: 'jobId', ...real });
  for (const jobId of ['intro', 'trailer', 'credits']) await jobs.put({ jobId, status: 'PENDING' });
});

const record = (body: string, fifoGroup?: string) => ({
  messageId: `message-of-${body}`,
  body,
  eventSourceARN: `arn:aws:sqs:eu-central-1:123456789012:videos${fifoGroup ? '.fifo' : ''}`,
  ...(fifoGroup && { attributes: { MessageGroupId: fifoGroup } }),
});
const id = ({ body }: { body: string }) => body;
const failed = ({ batchItemFailures }: { batchItemFailures: { itemIdentifier: string }[] }) =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier.replace('message-of-', ''));

describe('batchHandler', () => {
  it('reports just the messages whose jobs are not done with', async () => {
    await jobs.put({ jobId: 'done', status: 'COMPLETED' });
    await jobs.put({ jobId: 'busy', status: 'PENDING' });
    await claimJob(jobs.store, 'busy');
    const handler = batchHandler({
      store: jobs.store,
      id,
      handler: ({ job }) => job.jobId === 'trailer' && Promise.reject(new Error('no codec')),
    });
    using counted = countEvents();
    const Records = ['intro', 'trailer', 'done', 'busy', 'nowhere', 'intro'].map((body) => record(body));
    expect(failed(await handler({ Records }))).toEqual(expect.arrayContaining(['trailer', 'busy', 'nowhere']));
    expect(counted.counts).toMatchObject({ claimed: 2, completed: 1, released: 1, missing: 1 });
    expect(await jobs.get('intro')).toMatchObject({ status: 'COMPLETED' });
    expect(await jobs.get('trailer')).toMatchObject({ status: 'PENDING' });
    expect(failed(await handler({ Records: [record('intro'), record('done')] }))).toEqual([]);
  });

  it('does nothing of a FIFO group after a message of it that failed', async () => {
    const worked: unknown[] = [];
    const handler = batchHandler({
      store: jobs.store,
      id,
      handler: ({ job }) => {
        worked.push(job.jobId);
        if (job.jobId === 'intro') throw new Error('not now');
      },
    });
    const Records = [record('intro', 'film-1'), record('trailer', 'film-2'), record('credits', 'film-1')];
    expect(failed(await handler({ Records }))).toEqual(['intro', 'credits']);
    expect(worked.sort()).toEqual(['intro', 'trailer']);
  });

  it('gives back what does not end before the time of the invocation does', async () => {
    const handle = vi.fn(({ signal }) => wait(60_000, undefined, { signal }));
    const handler = batchHandler({ store: jobs.store, id, concurrency: 2, marginSeconds: 1, handler: handle });
    const Records = ['intro', 'trailer', 'credits'].map((body) => record(body));
    const context = { getRemainingTimeInMillis: () => 1100 };
    expect(failed(await handler({ Records }, context))).toEqual(['intro', 'trailer', 'credits']);
    expect(handle).toHaveBeenCalledTimes(2);
    for (const jobId of ['intro', 'trailer', 'credits'])
      expect(await jobs.get(jobId)).toMatchObject({ status: 'PENDING' });
  });
});
