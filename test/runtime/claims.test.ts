import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  claimJob,
  completeJob,
  failJob,
  type JobStore,
  jobStore,
  releaseJob,
  renewClaim,
} from '../../src/runtime/index.js';
import { claimed, jobsTable, memoryStandIn, type StandIn, standIn } from './support/stand-in.js';

interface VideoJob {
  jobId: string;
  status: string;
  source: string;
}

describe.each([
  ['answers with the old item', () => standIn({ allOld: true })],
  ['does not, so the row is read', () => standIn()],
  ['is the testing kit’s, in memory', memoryStandIn],
])('a store that %s', (_, start) => {
  let db: StandIn;
  let table: Awaited<ReturnType<typeof jobsTable<VideoJob>>>;
  let jobs: JobStore<VideoJob>;
  let clock = 1_800_000_000_000;
  const later = (seconds: number) => {
    clock += seconds * 1000;
  };
  const pending = async (jobId: string) => {
    await table.put({ jobId, status: 'PENDING', source: `s3://in/${jobId}.mov` });
    return jobId;
  };

  beforeAll(async () => {
    db = await start();
    table = await jobsTable<VideoJob>(db, { leaseSeconds: 60, skewSeconds: 5, owner: 'worker-3', now: () => clock });
    jobs = table.store;
  });
  afterAll(async () => {
    await db?.[Symbol.asyncDispose]();
  });

  it('has one winner among 100 claimers', async () => {
    await pending('holiday');
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => claimJob(jobs, 'holiday')));
    const statuses = outcomes.map(({ status }) => status);
    expect(statuses.filter((status) => status === 'claimed')).toHaveLength(1);
    expect(statuses.filter((status) => status === 'held')).toHaveLength(99);
  });

  it('hands over the row, plain and as AttributeValues', async () => {
    const claim = claimed(await claimJob(jobs, await pending('wedding')));
    expect(claim.job).toMatchObject({ jobId: 'wedding', status: 'PROCESSING', source: 's3://in/wedding.mov' });
    expect(claim.item.source).toEqual({ S: 's3://in/wedding.mov' });
    expect(claim).toMatchObject({ fence: 1, attempt: 1, until: clock + 60_000 });
    expect(claim.signal.aborted).toBe(false);
  });

  it('tells who holds a job, and until when', async () => {
    const claim = claimed(await claimJob(jobs, await pending('concert'), { owner: 'worker-9', leaseSeconds: 90 }));
    expect(await claimJob(jobs, 'concert')).toMatchObject({ status: 'held', owner: 'worker-9', until: claim.until });
  });

  it('tells a missing row from a held one, and makes none', async () => {
    expect(await claimJob(jobs, 'nowhere')).toMatchObject({ status: 'missing' });
    expect(await claimJob(jobs, 'nowhere', { except: 'COMPLETED' })).toMatchObject({ status: 'missing' });
    expect(await table.get('nowhere')).toBeUndefined();
  });

  it('completes with a result, once for all', async () => {
    const claim = claimed(await claimJob(jobs, await pending('trailer')));
    const done = await completeJob(claim, { result: { frames: 240 }, set: { url: 's3://out/trailer.mp4' } });
    expect(done).toMatchObject({ status: 'completed' });
    expect(await completeJob(claim)).toBe(done);
    expect(await table.get('trailer')).toMatchObject({
      status: { S: 'COMPLETED' },
      url: { S: 's3://out/trailer.mp4' },
    });
    expect(await claimJob(jobs, 'trailer')).toMatchObject({
      status: 'finished',
      state: 'COMPLETED',
      result: { frames: 240 },
    });
    expect(Object.keys((await table.get('trailer'))!)).not.toContain('leaseExpiresAt');
    await expect(failJob(claim)).rejects.toMatchObject({ code: 'already-settled', retryable: false });
    await expect(renewClaim(claim)).rejects.toMatchObject({ code: 'already-settled' });
  });

  it('fails with its error, and is claimed from FAILED only by name', async () => {
    const claim = claimed(await claimJob(jobs, await pending('advert')));
    expect(await failJob(claim, { error: new RangeError('no frames') })).toMatchObject({ status: 'failed' });
    expect(await claimJob(jobs, 'advert')).toMatchObject({
      status: 'finished',
      state: 'FAILED',
      job: { error: 'RangeError: no frames' },
    });
    expect(await claimJob(jobs, 'advert', { from: ['PENDING', 'FAILED'] })).toMatchObject({
      status: 'claimed',
      fence: 2,
      attempt: 2,
    });
  });

  it('claims any status but the busy and the named ones', async () => {
    await table.put({ jobId: 'draft', status: 'UPLOADED' });
    await table.put({ jobId: 'unset' });
    await table.put({ jobId: 'dropped', status: 'CANCELLED' });
    expect(await claimJob(jobs, 'draft', { except: ['CANCELLED'] })).toMatchObject({ status: 'claimed' });
    expect(await claimJob(jobs, 'draft', { except: ['CANCELLED'] })).toMatchObject({ status: 'held' });
    expect(await claimJob(jobs, 'unset', { except: [] })).toMatchObject({ status: 'claimed' });
    expect(await claimJob(jobs, 'dropped', { except: 'CANCELLED' })).toMatchObject({
      status: 'finished',
      state: 'CANCELLED',
    });
  });

  it('releases for another attempt, with a larger fence', async () => {
    const claim = claimed(await claimJob(jobs, await pending('lecture')));
    expect(await releaseJob(claim, { delaySeconds: 30 })).toMatchObject({
      status: 'released',
      until: clock + 930_000,
    });
    expect(await table.get('lecture')).toMatchObject({
      status: { S: 'PENDING' },
      leaseExpiresAt: { N: String(clock + 930_000) },
    });
    expect(await claimJob(jobs, 'lecture')).toMatchObject({ status: 'claimed', fence: 2, attempt: 2 });
  });

  it('is taken over when the lease and the clocks’ allowance have passed, not before', async () => {
    const first = claimed(await claimJob(jobs, await pending('interview')));
    later(65);
    expect(await claimJob(jobs, 'interview')).toMatchObject({ status: 'held' });
    later(0.001);
    const second = claimed(await claimJob(jobs, 'interview', { owner: 'worker-4' }));
    expect(second).toMatchObject({ fence: 2, attempt: 2 });
    expect(await renewClaim(first)).toMatchObject({ status: 'superseded', owner: 'worker-4', state: 'PROCESSING' });
    expect(first.signal.reason).toMatchObject({ name: 'LeaseLostError', code: 'lease-lost' });
    expect(await completeJob(first)).toMatchObject({ status: 'superseded', owner: 'worker-4' });
    expect(await completeJob(second)).toMatchObject({ status: 'completed' });
  });

  it('is not taken over in the PENDING-only profile', async () => {
    const patient = { ...jobs, takeover: false };
    claimed(await claimJob(patient, await pending('podcast')));
    later(3600);
    expect(await claimJob(patient, 'podcast')).toMatchObject({ status: 'held' });
  });

  it('keeps a renewed lease, and one renewed late but in time', async () => {
    const claim = claimed(await claimJob(jobs, await pending('keynote')));
    later(50);
    expect(await renewClaim(claim)).toMatchObject({ status: 'renewed', until: clock + 60_000 });
    expect(claim.until).toBe(clock + 60_000);
    later(64);
    expect(await claimJob(jobs, 'keynote')).toMatchObject({ status: 'held' });
    later(60);
    expect(await renewClaim(claim)).toMatchObject({ status: 'renewed' });
    expect(await completeJob(claim)).toMatchObject({ status: 'completed' });
  });

  it('tells a settlement that the row is gone', async () => {
    const claim = claimed(await claimJob({ ...jobs }, await pending('removed')));
    const { DeleteItemCommand } = await import('@aws-sdk/client-dynamodb');
    await table.client.send(new DeleteItemCommand({ TableName: jobs.tableName, Key: { jobId: { S: 'removed' } } }));
    expect(await completeJob(claim)).toMatchObject({ status: 'missing' });
    expect(claim.signal.aborted).toBe(true);
    expect(await table.get('removed')).toBeUndefined();
  });

  it('gives an unsettled claim back at the end of `await using`', async () => {
    await pending('clip');
    {
      await using claim = await claimJob(jobs, 'clip');
      expect(claim.status).toBe('claimed');
      await using rival = await claimJob(jobs, 'clip');
      expect(rival.status).toBe('held');
    }
    expect(await table.get('clip')).toMatchObject({ status: { S: 'PENDING' } });
  });

  it('works through a document client, and over a key of two attributes', async () => {
    const { client, store } = await jobsTable(db, {
      key: ['pk', 'sk'],
      attributes: { status: 'state' },
      statuses: { pending: 'queued' },
    });
    const through = db.endpoint === 'memory' ? client : DynamoDBDocumentClient.from(client);
    const documents = jobStore({ ...store, key: ['pk', 'sk'], client: through });
    const { PutItemCommand } = await import('@aws-sdk/client-dynamodb');
    const Item = { pk: { S: 'JOB#7' }, sk: { S: 'META' }, state: { S: 'queued' } };
    await client.send(new PutItemCommand({ TableName: store.tableName, Item }));
    const claim = claimed(await claimJob(documents, { sk: 'META', pk: 'JOB#7' }));
    expect(claim.job).toMatchObject({ pk: 'JOB#7', state: 'PROCESSING', fence: 1 });
    expect(await claimJob(documents, { pk: 'JOB#7', sk: 'META' })).toMatchObject({ status: 'held' });
    expect(await completeJob(claim)).toMatchObject({ status: 'completed' });
    await expect(claimJob(documents, 'JOB#7')).rejects.toMatchObject({ code: 'invalid-option' });
  });

  it('tells loggers and subscribers what became of a job', async () => {
    const seen: unknown[] = [];
    const hear = (event: unknown) => seen.push(event);
    const lines: string[] = [];
    const logger = Object.fromEntries(
      ['debug', 'info', 'warn', 'error'].map((level) => [
        level,
        (message: string) => lines.push(`${level}: ${message}`),
      ]),
    );
    const talking = { ...jobs, logger: logger as never };
    subscribe('queue-lint:runtime', hear);
    const claim = claimed(await claimJob(talking, await pending('news')));
    await claimJob(talking, 'news');
    await claimJob(talking, 'gone');
    await completeJob(claim);
    unsubscribe('queue-lint:runtime', hear);
    await claimJob(talking, 'news');
    expect(lines).toEqual([
      'debug: job news: claimed by worker-3',
      'info: job news: held by worker-3',
      'warn: job gone: missing',
      'debug: job news: completed by worker-3',
      'info: job news: finished',
    ]);
    expect(seen).toHaveLength(4);
    expect(seen[0]).toEqual({
      event: 'claimed',
      job: 'news',
      tableName: jobs.tableName,
      owner: 'worker-3',
      until: claim.until,
      fence: 1,
      attempt: 1,
    });
  });
});
