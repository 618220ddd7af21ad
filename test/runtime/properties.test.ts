import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Claim,
  claimJob,
  completeJob,
  failJob,
  type JobStore,
  type Row,
  recoverOrphans,
  releaseJob,
  renewClaim,
} from '../../src/runtime/index.js';
import { fromItem, fromValue, type Item, toItem, toValue } from '../../src/runtime/values.js';
import { jobsTable, memoryStandIn, type StandIn, standIn } from './support/stand-in.js';

const runs = Number(process.env.QUEUE_LINT_RUNS ?? 150);
const start = 1_800_000_000_000;
const jobId = 'j';

type Table = Awaited<ReturnType<typeof jobsTable<Row>>>;
let db: StandIn;
let dynalite: Table;
let memory: Table;
let now = start;
beforeAll(async () => {
  const options = { leaseSeconds: 60, skewSeconds: 5, pendingSeconds: 300, now: () => now };
  db = await standIn();
  dynalite = await jobsTable<Row>(db, options);
  memory = await jobsTable<Row>(memoryStandIn(), options);
});
afterAll(() => db?.[Symbol.asyncDispose]());

const status = fc.constantFrom('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'PAUSED');
const lease = fc.oneof(
  fc.integer({ min: start - 5005, max: start - 4995 }),
  fc.integer({ min: start - 20_000, max: start + 20_000 }),
);
const row = fc.option(
  fc.record(
    { jobId: fc.constant(jobId), status, leaseExpiresAt: lease, claimToken: fc.constantFrom('a', 'b') },
    { requiredKeys: ['jobId'] },
  ),
  { nil: undefined },
);
const option = fc.oneof(
  fc.record({ from: fc.uniqueArray(fc.constantFrom('PENDING', 'FAILED', 'PAUSED'), { minLength: 1 }) }),
  fc.record({ except: fc.uniqueArray(status) }),
  fc.constant({}),
);

/** What the claim's condition is meant to say, in words of its own. */
function mayClaim(
  before: Row | undefined,
  { from, except }: { from?: string[]; except?: string[] },
  takeover: boolean,
): boolean {
  if (!before) return false;
  if (before.status === 'PROCESSING')
    return takeover && typeof before.leaseExpiresAt === 'number' && start - before.leaseExpiresAt > 5000;
  return except ? !except.includes(before.status as string) : (from ?? ['PENDING']).includes(before.status as string);
}

const set = async (table: Table, before: Row | undefined) => {
  await table.empty(jobId);
  if (before) await table.put(before);
};
const rowOf = async (table: Table) => {
  const item = await table.get(jobId);
  return item && fromItem(item as Item);
};

describe('a claim', () => {
  it('succeeds on just the rows that it is meant for, and changes no other', async () => {
    await fc.assert(
      fc.asyncProperty(row, option, fc.boolean(), async (before, options, takeover) => {
        now = start;
        for (const table of [dynalite, memory]) {
          await set(table, before);
          const outcome = await claimJob({ ...table.store, takeover }, jobId, options);
          expect(outcome.status === 'claimed').toBe(mayClaim(before, options, takeover));
          expect(outcome.status === 'missing').toBe(before === undefined);
          const after = await rowOf(table);
          if (outcome.status === 'claimed')
            expect(after).toMatchObject({
              ...before,
              status: 'PROCESSING',
              claimToken: outcome.token,
              leaseExpiresAt: start + 60_000,
              fence: 1,
            });
          else expect(after).toEqual(before);
        }
      }),
      { numRuns: runs },
    );
  }, 60_000);
});

type Step = {
  do: 'claim' | 'renew' | 'complete' | 'fail' | 'release' | 'recover' | 'requeue' | 'wait';
  claim: number;
  seconds: number;
};
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom<Step['do']>(
    'claim',
    'claim',
    'renew',
    'complete',
    'fail',
    'release',
    'recover',
    'requeue',
    'wait',
    'wait',
  ),
  claim: fc.nat(3),
  seconds: fc.constantFrom(1, 30, 61, 66, 400),
});

/** Alone, calls seldom meet an orphan: some come as the stories that they belong to. */
const story = fc.constantFrom<Step[]>(
  [
    { do: 'claim', claim: 0, seconds: 0 },
    { do: 'wait', claim: 0, seconds: 66 },
    { do: 'requeue', claim: 0, seconds: 0 },
  ],
  [
    { do: 'claim', claim: 0, seconds: 0 },
    { do: 'release', claim: 9, seconds: 0 },
    { do: 'wait', claim: 0, seconds: 400 },
    { do: 'requeue', claim: 0, seconds: 0 },
  ],
);
const steps = fc
  .array(fc.oneof({ weight: 8, arbitrary: step.map((each) => [each]) }, { weight: 2, arbitrary: story }), {
    minLength: 4,
    maxLength: 10,
  })
  .map((parts) => parts.flat());

/** The same history on another store, told as what each call answered and what the row was then. */
async function history(table: Table, steps: Step[]): Promise<unknown[]> {
  now = start;
  let tokens = 0;
  const store: JobStore<Row> = { ...table.store, newToken: () => `token-${tokens++}` };
  await set(table, { jobId, status: 'PENDING' });
  const claims: Claim[] = [];
  const told: unknown[] = [];
  for (const { do: act, claim, seconds } of steps) {
    const mine = claims[claim % Math.max(claims.length, 1)];
    const before = await rowOf(table);
    let answer: string;
    if (act === 'wait') {
      now += seconds * 1000;
      answer = 'waited';
    } else if (act === 'claim') {
      const outcome = await claimJob(store, jobId, { from: ['PENDING', 'FAILED'] });
      if (outcome.status === 'claimed') claims.push(outcome);
      answer = outcome.status;
    } else if (act === 'recover' || act === 'requeue') {
      const { rows } = await recoverOrphans(store, {
        action: act === 'recover' ? 'fail' : 'requeue',
        send: async () => {},
      });
      answer = rows.map(({ outcome }) => outcome).join();
    } else if (mine) {
      const call = { renew: renewClaim, complete: completeJob, fail: failJob, release: releaseJob }[act];
      answer = await call(mine).then(
        ({ status }: { status: string }) => status,
        ({ code }: { code: string }) => code,
      );
    } else continue;
    const after = await rowOf(table);
    if (before?.status === 'COMPLETED') expect(after).toEqual(before);
    expect(Number(after?.fence ?? 0)).toBeGreaterThanOrEqual(Number(before?.fence ?? 0));
    told.push([act, answer, after]);
  }
  return told;
}

describe('any history of calls', () => {
  it('is the same in memory as on dynalite, never undoes a completion and never lowers the fence', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (steps) => {
        const there = await history(dynalite, steps);
        expect(await history(memory, steps)).toEqual(there);
        for (const entry of there) seen.add(String((entry as unknown[])[1]));
      }),
      { numRuns: runs },
    );
    for (const answer of [
      'claimed',
      'held',
      'finished',
      'renewed',
      'completed',
      'released',
      'superseded',
      'requeued',
      'already-settled',
    ])
      expect(seen).toContain(answer);
  }, 60_000);
});

describe('values', () => {
  it('come back from AttributeValues as they went', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, min: -1e15, max: 1e15 }).map((number) => number || 0),
      fc.bigInt({ min: 2n ** 60n, max: 2n ** 90n }),
      fc.uint8Array(),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(fc.string({ minLength: 1 }), tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (plain) => {
        expect(fromValue(toValue(plain))).toEqual(plain);
      }),
    );
    expect(toItem({ tags: new Set(['a']), sizes: new Set([1, 2]), at: new Date(0), none: undefined })).toEqual({
      tags: { SS: ['a'] },
      sizes: { NS: ['1', '2'] },
      at: { S: '1970-01-01T00:00:00.000Z' },
    });
  });
});
