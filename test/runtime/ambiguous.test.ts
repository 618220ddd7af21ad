import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  claimJob,
  completeJob,
  failJob,
  type JobStore,
  type Row,
  recoverOrphans,
  releaseJob,
  renewClaim,
} from '../../src/runtime/index.js';
import { claimed, clientAround, jobsTable, noAnswer, type StandIn, standIn } from './support/stand-in.js';

/** The answer of every first UpdateItem since `arm` is lost after the write took effect. */
function losingAnswers(store: JobStore) {
  const state = { lose: 0, sent: 0 };
  const client = clientAround(store.client, async (operation, send) => {
    state.sent++;
    const answer = send();
    if (operation !== 'UpdateItem' || state.lose === 0) return answer;
    state.lose--;
    await answer.catch(() => {});
    throw noAnswer();
  });
  return { state, store: { ...store, client, sleep: async () => {} } };
}

describe.each([
  ['ALL_OLD', true],
  ['the read fall-back', false],
])('a lost answer is settled by the claim token, with %s', (_, allOld) => {
  let db: StandIn;
  let table: Awaited<ReturnType<typeof jobsTable<Row>>>;
  let clock = 1_800_000_000_000;
  beforeAll(async () => {
    db = await standIn({ allOld });
    table = await jobsTable(db, { leaseSeconds: 60, now: () => clock });
  });
  afterAll(() => db?.[Symbol.asyncDispose]());

  it('claims what it claimed', async () => {
    await table.put({ jobId: 'claim', status: 'PENDING' });
    const { store, state } = losingAnswers(table.store);
    state.lose = 1;
    expect(claimed(await claimJob(store, 'claim'))).toMatchObject({ fence: 1, attempt: 1 });
    expect(await claimJob(table.store, 'claim')).toMatchObject({ status: 'held' });
  });

  it.each([
    ['completed', completeJob, 'COMPLETED'],
    ['failed', failJob, 'FAILED'],
    ['released', releaseJob, 'PENDING'],
    ['renewed', renewClaim, 'PROCESSING'],
  ] as const)('is %s as it was', async (status, act, state) => {
    await table.put({ jobId: status, status: 'PENDING' });
    const losing = losingAnswers(table.store);
    const claim = claimed(await claimJob(losing.store, status));
    losing.state.lose = 2;
    expect(await act(claim)).toMatchObject({ status });
    expect(await table.get(status)).toMatchObject({ status: { S: state }, fence: { N: '1' } });
    expect(claim.signal.aborted).toBe(false);
  });

  it('sends the message of an orphan whose recovery was not answered', async () => {
    await table.put({ jobId: 'orphan', status: 'PENDING' });
    claimed(await claimJob(table.store, 'orphan'));
    clock += 66_000;
    const { store, state } = losingAnswers(table.store);
    state.lose = 1;
    const sent: unknown[] = [];
    const { rows } = await recoverOrphans(store, { action: 'requeue', send: async (job) => sent.push(job.jobId) });
    expect(rows.filter(({ key }) => key.jobId === 'orphan')).toMatchObject([{ outcome: 'requeued' }]);
    expect(sent).toContain('orphan');
  });

  it('says so where no answer ever comes, and the job is free after its lease', async () => {
    await table.put({ jobId: 'dark', status: 'PENDING' });
    const { store, state } = losingAnswers(table.store);
    state.lose = 3;
    await expect(claimJob(store, 'dark')).rejects.toMatchObject({
      name: 'ClaimError',
      code: 'store-fault',
      retryable: true,
      cause: { code: 'ECONNRESET' },
    });
    expect(state.sent).toBe(3);
    expect(await claimJob(table.store, 'dark')).toMatchObject({ status: 'held' });
    clock += 66_000;
    expect(await claimJob(table.store, 'dark')).toMatchObject({ status: 'claimed', fence: 2 });
  });

  it('does not take an earlier call of the same worker for its own', async () => {
    await table.put({ jobId: 'twice', status: 'PENDING' });
    claimed(await claimJob(table.store, 'twice', { owner: 'worker-1' }));
    expect(await claimJob(table.store, 'twice', { owner: 'worker-1' })).toMatchObject({
      status: 'held',
      owner: 'worker-1',
    });
  });
});

describe('faults', () => {
  it('end a request that hangs, and the next attempt settles it', async () => {
    await using db = await standIn();
    const { store, put } = await jobsTable(db, { requestSeconds: 0.05 });
    await put({ jobId: 'slow', status: 'PENDING' });
    let hanging = 1;
    const client = {
      send: async (command: never, { abortSignal }: { abortSignal?: AbortSignal } = {}) => {
        const answer = await store.client.send(command).catch((error) => error);
        if (hanging-- > 0)
          await new Promise((_, reject) =>
            abortSignal?.addEventListener('abort', () => reject(new Error('AbortError'))),
          );
        if (answer instanceof Error) throw answer;
        return answer;
      },
    };
    expect(await claimJob({ ...store, client }, 'slow')).toMatchObject({ status: 'claimed', fence: 1 });
    hanging = 9;
    await expect(claimJob({ ...store, client }, 'slow')).rejects.toMatchObject({
      code: 'store-fault',
      retryable: true,
      cause: { name: 'TimeoutError' },
    });
  });

  it('are told by code, with their cause', async () => {
    await using db = await standIn();
    const { store } = await jobsTable(db);
    const refusing = (cause: Error) => ({ ...store, client: { send: async () => Promise.reject(cause) } });
    const denied = Object.assign(new Error('not authorized'), { name: 'AccessDeniedException', $fault: 'client' });
    await expect(claimJob(refusing(denied), 'job-1')).rejects.toMatchObject({
      code: 'store-fault',
      retryable: false,
      cause: denied,
    });
    const aborted = AbortSignal.abort(new Error('shutting down'));
    await expect(claimJob(store, 'job-1', { signal: aborted })).rejects.toMatchObject({
      code: 'aborted',
      cause: { message: 'shutting down' },
    });
    await expect(claimJob(store, 'job-1', { leaseSeconds: 0 })).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(claimJob(store, 'job-1', { from: 'PROCESSING' })).rejects.toMatchObject({ code: 'invalid-option' });
    await expect(claimJob(store, 'job-1', { set: { status: 'DONE' } })).rejects.toMatchObject({
      code: 'invalid-option',
    });
    await expect(claimJob(store, 'job-1', { set: { ratio: Number.NaN } })).rejects.toMatchObject({
      code: 'invalid-option',
    });
  });
});
