import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Claim,
  claimJob,
  completeJob,
  createJob,
  failJob,
  type JobStore,
  type Row,
  recoverOrphans,
  releaseJob,
  renewClaim,
} from '../../src/runtime/index.js';
import { Lease } from '../../src/runtime/lease.js';
import { fromItem, type Item, toItem } from '../../src/runtime/values.js';
import { clientAround, jobsTable, memoryStandIn, noAnswer, type StandIn, standIn } from './support/stand-in.js';
import { python, twin } from './support/twin.js';

interface Vector {
  name: string;
  before: Row | null;
  call: 'create' | 'claim' | 'renew' | 'complete' | 'fail' | 'release' | 'recover';
  args?: Record<string, unknown>;
  lost?: number;
  status: string;
  after: Row | null;
}
const { now, store: settings, vectors } = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8'));
const { token, ...options } = settings;
const jobId = 'j';

/** A claim by the vector's token, whoever the row says holds the job. */
const claimOf = (store: JobStore<Row>): Claim =>
  new Lease(
    store,
    toItem({ jobId }),
    toItem({ jobId, claimToken: token, fence: 3, attempts: 2, leaseExpiresAt: now + 1000 }),
    { asked: performance.now(), leaseMs: 1000 },
  );

async function inTypeScript(store: JobStore<Row>, { call, args = {}, lost = 0 }: Vector): Promise<string> {
  let left = lost;
  const client = clientAround(store.client, async (operation, send) => {
    const answer = await send();
    if (operation === 'UpdateItem' && left-- > 0) throw noAnswer();
    return answer;
  });
  const { takeover = true, ...rest } = args as { takeover?: boolean };
  const jobs = { ...store, client, takeover };
  if (call === 'create') return (await createJob(jobs, jobId, rest)).status;
  if (call === 'claim') return (await claimJob(jobs, jobId, rest)).status;
  if (call === 'renew') return (await renewClaim(claimOf(jobs), rest)).status;
  if (call === 'complete') return (await completeJob(claimOf(jobs), rest)).status;
  if (call === 'fail') return (await failJob(claimOf(jobs), rest)).status;
  if (call === 'release') return (await releaseJob(claimOf(jobs), rest)).status;
  const { rows } = await recoverOrphans(jobs, { action: 'fail', send: async () => {}, ...rest });
  return rows[0]?.outcome ?? 'none';
}

/** The same arguments, as the twin spells them. */
const spelt: Record<string, string> = {
  from: 'expected_status',
  except: 'except_status',
  set: 'values',
  delaySeconds: 'delay_seconds',
  maxAttempts: 'max_attempts',
};

async function inPython(process: ReturnType<typeof twin>, { call, args = {}, lost }: Vector): Promise<string> {
  const named = Object.fromEntries(Object.entries(args).map(([name, value]) => [spelt[name] ?? name, value]));
  const { leaseSeconds: lease_seconds, owner } = options;
  const who =
    call === 'recover'
      ? { key_names: 'jobId' }
      : call === 'claim'
        ? { key: { jobId }, lease_seconds, owner }
        : call === 'create'
          ? { key: { jobId } }
          : { key: { jobId }, token };
  const schema = { skew_seconds: options.skewSeconds, pending_seconds: options.pendingSeconds };
  const renewal = call === 'renew' ? { lease_seconds } : {};
  const answer = await process.ask({ call, args: { ...who, ...renewal, ...named }, now, token, lost, schema });
  if (call === 'recover') return answer.rows[0]?.outcome ?? 'none';
  expect(answer.true).toBe(answer.done);
  expect(answer.done).toBe(!['held', 'finished', 'missing', 'superseded', 'exists'].includes(answer.status));
  return answer.status;
}

describe.each([
  ['TypeScript', 'the old item', () => standIn({ allOld: true })],
  ['TypeScript', 'the read fall-back', () => standIn()],
  ['TypeScript', 'the testing kit', memoryStandIn],
  ['Python', 'the old item', () => standIn({ allOld: true })],
  ['Python', 'the read fall-back', () => standIn()],
])('%s, with %s', (language, _, start) => {
  const skipped = language === 'Python' && !python;
  let db: StandIn;
  let table: Awaited<ReturnType<typeof jobsTable<Row>>>;
  let process: ReturnType<typeof twin> | undefined;
  beforeAll(async () => {
    db = await start();
    table = await jobsTable<Row>(db, { ...options, now: () => now, newToken: () => token, sleep: async () => {} });
    if (language === 'Python' && !skipped) process = twin(db.endpoint, table.store.tableName);
  });
  afterAll(async () => {
    await process?.[Symbol.asyncDispose]();
    await db?.[Symbol.asyncDispose]();
  });

  it.skipIf(skipped).each(vectors as Vector[])('$name', async (vector) => {
    await table.empty(jobId);
    if (vector.before) await table.put(vector.before);
    const status = process ? await inPython(process, vector) : await inTypeScript(table.store, vector);
    const row = await table.get(jobId);
    expect({ status, after: row ? fromItem(row as Item) : null }).toEqual({
      status: vector.status,
      after: vector.after,
    });
  });
});
