import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  claimJob,
  completeJob,
  type JobStore,
  type Row,
  recoverOrphans,
  releaseJob,
  renewClaim,
} from '../../src/runtime/index.js';
import { claimed, clientAround, jobsTable, memoryStandIn, type StandIn, standIn } from './support/stand-in.js';

describe.each([
  ['dynalite', () => standIn()],
  ['memory', memoryStandIn],
])('recoverOrphans, on %s', (_, start) => {
  let db: StandIn;
  let table: Awaited<ReturnType<typeof jobsTable<Row>>>;
  let jobs: JobStore;
  let clock = 1_800_000_000_000;
  const later = (seconds: number) => {
    clock += seconds * 1000;
  };
  beforeAll(async () => {
    db = await start();
  });
  afterAll(() => db?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    table = await jobsTable(db, {
      leaseSeconds: 60,
      pendingSeconds: 300,
      takeover: false,
      owner: 'worker-3',
      now: () => clock,
    });
    jobs = table.store;
  });
  const abandoned = async (jobId: string) => {
    await table.put({ jobId, status: 'PENDING', source: `${jobId}.mov` });
    return claimed(await claimJob(jobs, jobId));
  };

  it('fails jobs past their lease, and leaves live and finished ones', async () => {
    await abandoned('dead');
    await completeJob(await abandoned('done'));
    later(66);
    await abandoned('live');
    expect(await recoverOrphans(jobs, { action: 'fail' })).toEqual({
      rows: [
        { key: { jobId: 'dead' }, state: 'PROCESSING', owner: 'worker-3', attempts: 1, requeues: 0, outcome: 'failed' },
      ],
    });
    expect(await table.get('dead')).toMatchObject({
      status: { S: 'FAILED' },
      error: { S: 'orphaned: the lease of worker-3 ended at attempt 1' },
    });
    expect(await recoverOrphans(jobs, { action: 'fail' })).toEqual({ rows: [] });
    expect((await table.get('live'))?.status).toEqual({ S: 'PROCESSING' });
  });

  it('requeues a job with its whole row, and the dead worker cannot finish it any more', async () => {
    const dead = await abandoned('clip');
    later(66);
    const sent: Row[] = [];
    await recoverOrphans(jobs, { action: 'requeue', send: async (job) => sent.push(job) });
    expect(sent).toMatchObject([{ jobId: 'clip', source: 'clip.mov', status: 'PENDING' }]);
    expect(await completeJob(dead)).toMatchObject({ status: 'superseded', state: 'PENDING' });
    expect(await claimJob(jobs, 'clip')).toMatchObject({ status: 'claimed', attempt: 2, fence: 2 });
  });

  it('fails a job that was claimed too often', async () => {
    await abandoned('poison');
    later(66);
    const send = () => Promise.reject(new Error('must not be sent'));
    const { rows } = await recoverOrphans(jobs, { action: 'requeue', send, maxAttempts: 1 });
    expect(rows).toMatchObject([{ attempts: 1, outcome: 'failed' }]);
  });

  it('sends PENDING jobs again that nobody picked up, at growing intervals', async () => {
    await releaseJob(await abandoned('waiting'));
    const sweep = async () =>
      (await recoverOrphans(jobs, { action: 'requeue', send: async () => {} })).rows.map(({ outcome }) => outcome);
    later(300);
    expect(await sweep()).toEqual([]);
    later(6);
    expect(await sweep()).toEqual(['requeued']);
    later(306);
    expect(await sweep()).toEqual(['requeued']);
    later(306);
    expect(await sweep()).toEqual([]);
    later(300);
    expect(await sweep()).toEqual(['requeued']);
    expect(claimed(await claimJob(jobs, 'waiting')).job).not.toHaveProperty('requeues');
  });

  it('reports a message that could not be sent, and finds the job again', async () => {
    await abandoned('unlucky');
    later(66);
    const throttled = new Error('throttled');
    const { rows } = await recoverOrphans(jobs, { action: 'requeue', send: () => Promise.reject(throttled) });
    expect(rows).toMatchObject([{ outcome: 'unsent', error: throttled }]);
    later(306);
    expect((await recoverOrphans(jobs, { action: 'requeue', send: async () => {} })).rows).toMatchObject([
      { outcome: 'requeued', requeues: 1 },
    ]);
  });

  it('sends each job once when many sweep at the same time', async () => {
    for (let n = 0; n < 30; n++) await abandoned(`job-${n}`);
    later(66);
    const sent: unknown[] = [];
    const send = async ({ jobId }: Row) => sent.push(jobId);
    const sweeps = await Promise.all(
      Array.from({ length: 6 }, () => recoverOrphans(jobs, { action: 'requeue', send })),
    );
    expect(sent.sort()).toEqual(Array.from({ length: 30 }, (_, n) => `job-${n}`).sort());
    expect(sweeps.flatMap(({ rows }) => rows.filter(({ outcome }) => outcome === 'requeued'))).toHaveLength(30);
  });

  it('re-checks each row: an index may be behind its table', async () => {
    const claim = await abandoned('renewed');
    later(66);
    const client = clientAround(table.client, async (operation, send) => {
      const answer = await send();
      if (operation === 'Query' && (answer as { Count: number }).Count > 0) await renewClaim(claim);
      return answer;
    });
    expect((await recoverOrphans({ ...jobs, client }, { action: 'fail' })).rows).toMatchObject([{ outcome: 'gone' }]);
    expect((await table.get('renewed'))?.status).toEqual({ S: 'PROCESSING' });
  });

  it('goes through any number of orphans in bounded pages', async () => {
    for (let n = 0; n < 25; n++) await abandoned(`job-${n}`);
    later(66);
    const seen = new Set<unknown>();
    let calls = 0;
    for (let cursor: string | undefined; calls === 0 || cursor; calls++) {
      const page = await recoverOrphans(jobs, { action: 'fail', limit: 4, cursor });
      expect(page.rows.length).toBeLessThanOrEqual(4);
      for (const { key } of page.rows) seen.add(key.jobId);
      cursor = page.cursor;
    }
    expect(seen.size).toBe(25);
    expect(calls).toBeGreaterThan(6);
    await expect(recoverOrphans(jobs, { action: 'fail', cursor: 'garbage' })).rejects.toMatchObject({
      code: 'invalid-option',
    });
    await expect(recoverOrphans(jobs, { action: 'requeue' })).rejects.toMatchObject({ code: 'invalid-option' });
  });
});
