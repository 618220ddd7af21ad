import { describe, expect, it } from 'vitest';
import { claimJob, completeJob, recoverOrphans } from '../../../src/runtime/index.js';
import { explore, told } from './explore.js';
import { scenarios, weaker } from './scenarios.js';
import type { Scenario, World } from './world.js';

const wider = Number(process.env.QUEUE_LINT_WIDER ?? 0);

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

describe('in every schedule', () => {
  it.each(Object.entries(scenarios(wider)))(
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

describe('with a safeguard removed, a bad schedule is found:', () => {
  const bad = async (scenario: Scenario) => told(await explore(scenario, endsWell, { shortest: true }));

  it('the claim’s condition', async () => {
    expect(await bad(weaker.condition)).toMatchInlineSnapshot(`
      "A and B own the job at once, after 12 states:
         1. A starts
         2. A UpdateItem
         3. B starts
         4. B UpdateItem"
    `);
  }, 60_000);

  it('the lease, in the condition of a takeover', async () => {
    expect(await bad(weaker.takeoverLease)).toMatchInlineSnapshot(`
      "A and B own the job at once, after 12 states:
         1. A starts
         2. A UpdateItem
         3. B starts
         4. B UpdateItem"
    `);
  }, 60_000);

  it('the owner’s token, in later writes', async () => {
    expect(await bad(weaker.ownersToken)).toMatchInlineSnapshot(`
      "A was told "completed", and the row is COMPLETED of B.1, after 151 states:
         1. A starts
         2. A UpdateItem
         3. A work
         4. tick
         5. B starts
         6. B UpdateItem
         7. A UpdateItem"
    `);
  }, 60_000);

  it('the rule that a renewal makes no lease shorter', async () => {
    expect(await bad(weaker.growingLease)).toMatchInlineSnapshot(`
      "A and B own the job at once, after 10918 states:
         1. A starts
         2. A UpdateItem
         3. A work
         4. A UpdateItem, sent twice
         5. tick
         6. A work
         7. A UpdateItem
         8. stray of A
         9. tick
        10. B starts
        11. B UpdateItem"
    `);
  }, 60_000);

  it('a token that is new for each call: the message’s id instead', async () => {
    expect(await bad(weaker.newToken)).toMatchInlineSnapshot(`
      "B got fence 1 after 1, after 12 states:
         1. A starts
         2. A UpdateItem
         3. B starts
         4. B UpdateItem"
    `);
  }, 60_000);

  it('the look at the token after a refusal', async () => {
    expect(await bad(weaker.lookAtToken)).toMatchInlineSnapshot(`
      "the job is left in PROCESSING though nobody died, after 7 states:
         1. A starts
         2. A UpdateItem, answer lost
         3. A UpdateItem"
    `);
  }, 60_000);

  it('the allowance for clocks that differ', async () => {
    expect(await bad(weaker.allowance)).toMatchInlineSnapshot(`
      "A and B own the job at once, after 102 states:
         1. A starts
         2. A UpdateItem
         3. tick
         4. B starts
         5. B UpdateItem"
    `);
  }, 60_000);

  it('the re-check of an orphan', async () => {
    expect(await bad(weaker.recheck)).toMatchInlineSnapshot(`
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
  }, 60_000);

  it('the lease and token in that re-check: the status alone', async () => {
    expect(await bad(weaker.recheckOfLease)).toMatchInlineSnapshot(`
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
  }, 60_000);

  it('a PENDING row’s place in the index', async () => {
    expect(await bad(weaker.placeInIndex)).toMatchInlineSnapshot(`
      "the job is PENDING, and no message will bring it back, after 4 states:
         1. A starts
         2. A dies before UpdateItem"
    `);
  }, 60_000);
});
