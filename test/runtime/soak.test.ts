import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import {
  type Claim,
  claimJob,
  completeJob,
  createJob,
  type DynamoClient,
  type JobStore,
  recoverOrphans,
  withClaim,
} from '../../src/runtime/index.js';
import { chance, faultyProxy } from './support/faults.js';
import { jobsTable, type StandIn, standIn } from './support/stand-in.js';

/** `npm run soak` runs ten thousand; the short form finds a missing token or lease, too. */
const jobCount = Number(process.env.QUEUE_LINT_SOAK ?? 150);
const seed = Number(process.env.QUEUE_LINT_SEED ?? 20_301);
const faultRate = 0.1;
const deathRate = 0.01;
const workerCount = 8;
/** On a machine at rest; all of them grow with the time that a request takes here. */
const [restingLeaseSeconds, restingSkewSeconds, restingRequestSeconds] = [1, 0.4, 0.3];

const slowest = 8;

it(
  `${jobCount} jobs, ${workerCount} workers, faults at ${faultRate * 100} % of requests, deaths at ${deathRate * 100} %`,
  async () => {
    const random = chance(seed);
    await using db = await standIn({ allOld: true });
    await using proxy = await faultyProxy(db.endpoint, { rate: faultRate, random });
    const pace = await paceOf(db);
    const leaseSeconds = restingLeaseSeconds * pace;
    const { store: clean, get } = await jobsTable(db, {
      leaseSeconds,
      skewSeconds: restingSkewSeconds * pace,
      pendingSeconds: pace,
      requestSeconds: restingRequestSeconds * pace,
    });
    const faulty = db.client({ endpoint: proxy.endpoint, maxAttempts: 2 });
    const ids = Array.from({ length: jobCount }, (_, n) => `job-${n}`);
    const queue: string[] = [];
    const completions = new Map<string, string[]>();
    const owners = new Map<string, Set<Claim<unknown>>>();
    let deliveries = 0;
    const count = {
      refusedByItself: 0,
      completedForAnother: 0,
      deaths: 0,
      overlaps: 0,
      faultsTold: 0,
      held: 0,
      finished: 0,
      superseded: 0,
      sweeps: 0,
      requeued: 0,
      unsent: 0,
    };

    /** Whatever is awaited from a dead worker never comes, whether its last request got through or not. */
    const mortal = (store: JobStore, die: () => void, skewMs: number): JobStore => {
      const client: DynamoClient = {
        send: (command, options) => {
          if (random() >= deathRate) return faulty.send(command as never, options);
          if (random() < 0.5) faulty.send(command as never, options).catch(() => {});
          count.deaths++;
          die();
          return new Promise(() => {});
        },
      };
      // A clock that jumps about, within what the workers' clocks are allowed to differ.
      return { ...store, client, now: () => Date.now() + skewMs + (random() - 0.5) * 100 };
    };

    /** The work, and a look at whether anyone else believes to own the job meanwhile. */
    const work = async (claim: Claim<unknown>, id: string, ms: number) => {
      const others = owners.get(id) ?? new Set();
      owners.set(id, others.add(claim));
      await wait(ms);
      if ([...others].filter((other) => !other.signal.aborted && Date.now() + 200 < other.until).length > 1)
        count.overlaps++;
      others.delete(claim);
    };
    const completed = (id: string, token: string) => completions.set(id, [...(completions.get(id) ?? []), token]);

    const deliver = async (store: JobStore, id: string) => {
      if (random() < 0.02) {
        let token = '';
        const outcome = await withClaim(store, id, async (claim) => {
          token = claim.token;
          await work(claim, id, leaseSeconds * 1500);
        });
        if (outcome.status === 'completed') completed(id, token);
        return outcome.status;
      }
      const owner = `delivery-${++deliveries}`;
      const claim = await claimJob(store, id, { owner });
      if (claim.status === 'held' && claim.owner === owner) count.refusedByItself++;
      if (claim.status !== 'claimed') return claim.status;
      // Some stall beyond their lease without renewing it, and then go on as if nothing had happened.
      const stalls = claim.attempt <= 2 && Number(id.slice(4)) % 40 === 0;
      await work(claim, id, stalls ? leaseSeconds * 2500 : random() * 5);
      const { status } = await completeJob(claim);
      if (status === 'completed') completed(id, claim.token);
      return status;
    };

    let over = false;
    /** A life from birth to death, after which another worker starts. Messages are acknowledged as soon as they are taken. */
    const life = async (worker: number) => {
      const died = withResolver();
      const store = mortal(clean, () => died.resolve(), (worker / (workerCount - 1) - 0.5) * 200);
      while (!over) {
        const id = queue.shift();
        if (id === undefined) {
          await wait(10);
          continue;
        }
        const status = await Promise.race([
          deliver(store, id).catch(({ code }: { code: string }) => code),
          died.promise,
        ]);
        if (status === true) return;
        if (status === 'held' || status === 'finished' || status === 'superseded') count[status]++;
        else if (status === 'store-fault') count.faultsTold++;
        else if (status !== 'completed') throw new Error(`a worker was told ${status}`);
      }
    };
    const sweep = async () => {
      while (!over) {
        await wait(500);
        count.sweeps++;
        const { rows } = await recoverOrphans(
          { ...clean, client: faulty },
          { action: 'requeue', maxAttempts: 50, limit: 500, send: async (job) => queue.push(String(job.jobId)) },
        ).catch(() => ({ rows: [] }));
        for (const { outcome } of rows) if (outcome === 'requeued' || outcome === 'unsent') count[outcome]++;
      }
    };

    const begun = performance.now();
    const create = async () => {
      for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
        await created({ ...clean, client: faulty }, id);
        // Standard queues deliver at least once, in any order.
        for (let copies = random() < 0.2 ? 2 : 1; copies > 0; copies--)
          queue.splice(Math.floor(random() * queue.length), 0, id);
      }
    };
    const all = [...ids];
    const workers = Array.from({ length: workerCount }, async (_, worker) => {
      while (!over) await life(worker);
    });
    const sweeps = [sweep(), sweep()];
    await Promise.all(Array.from({ length: 8 }, create));
    const deadline = Date.now() + (30_000 + jobCount * 30) * pace;
    while (completions.size < jobCount && Date.now() < deadline) {
      await wait(200);
      if (queue.length === 0 && completions.size > 0.98 * jobCount) {
        const open = [];
        for (const id of all) if (!completions.has(id) && (await get(id))?.status?.S !== 'COMPLETED') open.push(id);
        if (open.length === 0) break;
      }
    }
    over = true;
    await Promise.all([...workers, ...sweeps]);
    const seconds = (performance.now() - begun) / 1000;

    const states = new Map<string, number>();
    for (const id of all) {
      const row = await get(id);
      const state = row?.status?.S ?? 'missing';
      states.set(state, (states.get(state) ?? 0) + 1);
      if (completions.get(id)?.some((token) => token !== row?.claimToken?.S)) count.completedForAnother++;
    }
    const duplicates = [...completions.values()].filter((tokens) => tokens.length > 1).length;
    const unanswered = all.filter((id) => !completions.has(id)).length;
    console.log(
      JSON.stringify(
        {
          seed,
          pace,
          seconds: Math.round(seconds),
          ...proxy.counts(),
          ...count,
          duplicates,
          completionsWithoutAnswer: unanswered,
          states: Object.fromEntries(states),
        },
        null,
        1,
      ),
    );
    expect(duplicates).toBe(0);
    expect(count).toMatchObject({ overlaps: 0, refusedByItself: 0, completedForAnother: 0 });
    expect(Object.fromEntries(states)).toEqual({ COMPLETED: jobCount });
    expect(count.deaths).toBeGreaterThan(0);
  },
  (120_000 + jobCount * 60) * slowest,
);

/** How many times as long as at rest everything takes, from 1: nine of ten requests need a sixth of their time. */
async function paceOf(db: StandIn): Promise<number> {
  const { store } = await jobsTable(db, { requestSeconds: 60 });
  const took: number[] = [];
  const ask = async (worker: number) => {
    for (let n = 0; n < 10; n++) {
      const begun = performance.now();
      await createJob(store, `pace-${worker}-${n}`);
      took.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: 2 * workerCount }, (_, worker) => ask(worker)));
  const usual = took.sort((a, b) => a - b)[Math.floor(took.length * 0.9)]!;
  return Math.min(slowest, Math.max(1, (6 * usual) / (restingRequestSeconds * 1000)));
}

/** As whoever gives jobs has to: a message is sent once the row is known to be there. */
async function created(store: JobStore, id: string): Promise<void> {
  while (!(await createJob(store, id).catch(({ retryable }) => !retryable))) await wait(10);
}

/** Promise.withResolvers is not in Node 20. */
function withResolver() {
  let resolve = () => {};
  const promise = new Promise<true>((done) => {
    resolve = () => done(true);
  });
  return { promise, resolve };
}
