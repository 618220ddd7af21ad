import { describe, expect, it } from 'vitest';
import { claimJob, completeJob, failJob, recoverOrphans, releaseJob, renewClaim } from '../../../src/runtime/index.js';
import { explore, told } from './explore.js';
import type { Request, Scenario, Script, World } from './world.js';

/** `npm run soak` widens the bounds by this. */
const wider = Number(process.env.QUEUE_LINT_WIDER ?? 0);

type Settle = typeof completeJob | typeof failJob | typeof releaseJob;

/** A delivery that is acknowledged at once: whatever becomes of the worker, its message does not come back by itself. */
const worker =
  ({ renewals = 0, settle = completeJob as Settle } = {}): Script =>
  async (self, store, world) => {
    const claim = await claimJob(store, 'job');
    if (claim.status !== 'claimed') return;
    world.claimed(self, claim);
    await self.work();
    for (let round = 0; round < renewals; round++) {
      if ((await renewClaim(claim)).status !== 'renewed') return;
      await self.work();
    }
    await world.settles(self, () => settle(claim));
  };

const sweep: Script = async (_, store, world) => {
  await recoverOrphans(store, { action: 'requeue', send: async () => world.send('C') });
};

/** Nobody died, so nobody left the job; or it is found by recovery, sent again, and done by the next worker. */
async function endsWell(world: World): Promise<string | undefined> {
  if (!world.disturbed && world.row().status === 'PROCESSING')
    return 'the job is left in PROCESSING though nobody died';
  const store = world.storeOf();
  world.clock += 3_600_000;
  let sent = 0;
  await recoverOrphans(store, { action: 'requeue', send: async () => ++sent });
  const { status } = world.row();
  if (status === 'COMPLETED' || status === 'FAILED') return undefined;
  if (!sent) return `the job is ${status}, and no message will bring it back`;
  const claim = await claimJob(store, 'job');
  const ends = claim.status === 'claimed' && (await completeJob(claim)).status;
  return ends === 'completed' ? undefined : `the recovered job could not be done: ${claim.status}`;
}

const A = { name: 'A', run: worker() };
const B = { name: 'B', run: worker() };
const C = { name: 'C', run: worker(), sent: true };
const R = { name: 'R', run: sweep };
const S = { name: 'S', run: sweep };

const scenarios: Record<string, Scenario> = {
  'three deliveries of one message, lost answers and lost requests': {
    store: { takeover: false },
    actors: [A, B, { name: 'D', run: worker() }],
    faults: 1 + wider,
  },
  'a worker dies, its lease is taken over': { actors: [A, B], crashes: 1, faults: 1, ticks: 1 + wider },
  'clocks five seconds apart': {
    actors: [
      { ...A, skewSeconds: -2 },
      { ...B, skewSeconds: 3 },
    ],
    ticks: 3,
    tickSeconds: 7,
    faults: wider,
  },
  'a lease is renewed, in time and late': {
    actors: [{ name: 'A', run: worker({ renewals: 2 }) }, B],
    ticks: 3,
    tickSeconds: 7,
    faults: wider,
  },
  'orphans are sent again': { store: { takeover: false }, actors: [A, R, C], crashes: 1, faults: wider, ticks: 1 },
  'two recoveries at once, with takeover': { actors: [A, R, S, C], crashes: wider, ticks: 1 },
  'recovery beside takeover': { actors: [A, B, R, C], ticks: 1 + wider },
  'a job is released and claimed again': { actors: [{ name: 'A', run: worker({ settle: releaseJob }) }, B], faults: 2 },
  'a job is failed': { actors: [{ name: 'A', run: worker({ settle: failJob }) }, B], faults: 1, crashes: 1 },
  'writes take effect again, any time later': {
    actors: [{ name: 'A', run: worker({ renewals: 1 }) }, B, R],
    strays: 1,
    ticks: 1,
  },
  'a renewal takes effect again, after a later one': {
    actors: [{ name: 'A', run: worker({ renewals: 2 }) }, B],
    strays: 1,
    ticks: 3,
    tickSeconds: 7,
  },
  'a release takes effect again': {
    actors: [{ name: 'A', run: worker({ settle: releaseJob }) }, B],
    strays: 2,
    ticks: 1,
  },
};

describe('in every schedule', () => {
  it.each(Object.entries(scenarios))(
    '%s: one owner, no completion undone, the job ends or is recovered',
    async (name, scenario) => {
      const explored = await explore(scenario, endsWell, { most: wider ? 20_000_000 : undefined });
      expect(told(explored)).toBe('no bad schedule');
      if (process.env.QUEUE_LINT_MODEL)
        console.log(`${explored.states} states, ${explored.schedules} schedules: ${name}`);
      expect(explored.schedules).toBeGreaterThan(10);
    },
    600_000,
  );
});

const isClaim = ({ input }: Request) => Object.values(input.ExpressionAttributeNames ?? {}).includes('fence');
const isRecovery = (request: Request) =>
  request.operation === 'UpdateItem' && !isClaim(request) && / < /.test(request.input.ConditionExpression ?? '');
const weakened =
  (which: (request: Request) => boolean, weaker: (condition: string) => string | undefined) => (request: Request) => {
    if (which(request)) request.input.ConditionExpression = weaker(request.input.ConditionExpression ?? '');
  };
const isSettlement = (request: Request) =>
  request.operation === 'UpdateItem' && !isClaim(request) && !isRecovery(request);

describe('with a safeguard removed, a bad schedule is found:', () => {
  const bad = async (scenario: Scenario) => told(await explore(scenario, endsWell, { shortest: true }));

  it('the claim’s condition', async () => {
    expect(await bad({ actors: [A, B], weaken: weakened(isClaim, () => undefined) })).toMatchInlineSnapshot(`
      "A and B own the job at once, after 12 states:
         1. A starts
         2. A UpdateItem
         3. B starts
         4. B UpdateItem"
    `);
  });

  it('the lease, in the condition of a takeover', async () => {
    const weaken = weakened(isClaim, (condition) => condition.replace(/ AND \S+ < [^)]+/, ''));
    expect(await bad({ actors: [A, B], weaken })).toMatchInlineSnapshot(`
      "A and B own the job at once, after 12 states:
         1. A starts
         2. A UpdateItem
         3. B starts
         4. B UpdateItem"
    `);
  });

  it('the owner’s token, in later writes', async () => {
    const weaken = weakened(isSettlement, (condition) => condition.replace(/ AND .*/, ''));
    expect(await bad({ actors: [A, B], ticks: 1, weaken })).toMatchInlineSnapshot(`
      "A was told "completed", and the row is COMPLETED of B.1, after 151 states:
         1. A starts
         2. A UpdateItem
         3. A work
         4. tick
         5. B starts
         6. B UpdateItem
         7. A UpdateItem"
    `);
  });

  it('a token that is new for each call: the message’s id instead', async () => {
    expect(await bad({ store: { newToken: () => 'message-17' }, actors: [A, B] })).toMatchInlineSnapshot(`
      "B got fence 1 after 1, after 12 states:
         1. A starts
         2. A UpdateItem
         3. B starts
         4. B UpdateItem"
    `);
  });

  it('the look at the token after a refusal', async () => {
    expect(await bad({ store: { takeover: false }, actors: [A], faults: 1, blind: true })).toMatchInlineSnapshot(`
      "the job is left in PROCESSING though nobody died, after 7 states:
         1. A starts
         2. A UpdateItem, answer lost
         3. A UpdateItem"
    `);
  });

  it('the allowance for clocks that differ', async () => {
    const actors = [
      { ...A, skewSeconds: -2 },
      { ...B, skewSeconds: 3 },
    ];
    expect(await bad({ store: { skewSeconds: 0 }, actors, ticks: 3, tickSeconds: 7 })).toMatchInlineSnapshot(`
      "A and B own the job at once, after 102 states:
         1. A starts
         2. A UpdateItem
         3. tick
         4. B starts
         5. B UpdateItem"
    `);
  });

  it('the re-check of an orphan', async () => {
    expect(
      await bad({ actors: [A, R], ticks: 1, weaken: weakened(isRecovery, () => undefined) }),
    ).toMatchInlineSnapshot(`
      "R overwrote a completed job, which is PENDING now, after 130 states:
         1. A starts
         2. A UpdateItem
         3. A work
         4. tick
         5. R starts
         6. R Query
         7. A UpdateItem
         8. R UpdateItem"
    `);
  });

  it('the lease and token in that re-check: the status alone', async () => {
    const weaken = weakened(isRecovery, (condition) => condition.replace(/ AND .*/, ''));
    expect(await bad({ actors: [A, B, R, C], ticks: 1, weaken })).toMatchInlineSnapshot(`
      "B and C own the job at once, after 1827 states:
         1. A starts
         2. A UpdateItem
         3. tick
         4. B starts
         5. R starts
         6. R Query
         7. B UpdateItem
         8. R UpdateItem
         9. C starts
        10. C UpdateItem"
    `);
  });

  it('a PENDING row’s place in the index', async () => {
    expect(await bad({ actors: [A], crashes: 1, row: { jobId: 'job', status: 'PENDING' } })).toMatchInlineSnapshot(`
      "the job is PENDING, and no message will bring it back, after 4 states:
         1. A starts
         2. A dies before UpdateItem"
    `);
  });
});
