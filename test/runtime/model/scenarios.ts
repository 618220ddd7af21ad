import { claimJob, completeJob, failJob, recoverOrphans, releaseJob, renewClaim } from '../../../src/runtime/index.js';
import type { Request, Scenario, Script } from './world.js';

const settlements = { complete: completeJob, fail: failJob, release: releaseJob };

/** What an actor does, for whoever has to say it in another language. */
export interface Does {
  renewals?: number;
  settle?: keyof typeof settlements;
  sweeps?: true;
}

/** A delivery that is acknowledged at once: whatever becomes of the worker, its message does not come back by itself. */
const work =
  ({ renewals = 0, settle = 'complete' }: Does): Script =>
  async (self, store, world) => {
    const claim = await claimJob(store, 'job');
    if (claim.status !== 'claimed') return;
    world.claimed(self, claim);
    await self.work();
    for (let round = 0; round < renewals; round++) {
      if ((await renewClaim(claim)).status !== 'renewed') return;
      await self.work();
    }
    await world.settles(self, () => settlements[settle](claim));
  };

const sweep: Script = async (_, store, world) => {
  await recoverOrphans(store, { action: 'requeue', send: async () => world.send('C') });
};

const actor = (name: string, does: Does = {}) => ({ name, does, run: does.sweeps ? sweep : work(does) });
const A = actor('A');
const B = actor('B');
const C = { ...actor('C'), sent: true };
const R = actor('R', { sweeps: true });
const S = actor('S', { sweeps: true });
const renewing = actor('A', { renewals: 2 });
const apart = [
  { ...A, skewSeconds: -2 },
  { ...B, skewSeconds: 3 },
];

/** `wider` by 1: what `npm run soak` explores, and Spin always, which is a hundred times as fast as the real code. */
export const scenarios = (wider: number): Record<string, Scenario> => ({
  'three deliveries of one message, lost answers and lost requests': {
    store: { takeover: false },
    actors: [A, B, actor('D')],
    faults: 1 + wider,
  },
  'a worker dies, its lease is taken over': { actors: [A, B], crashes: 1, faults: 1, ticks: 1 + wider },
  'clocks five seconds apart': {
    actors: apart,
    ticks: 3,
    tickSeconds: 7,
    faults: wider,
  },
  'a lease is renewed, in time and late': {
    actors: [renewing, B],
    ticks: 3,
    tickSeconds: 7,
    faults: wider,
  },
  'orphans are sent again': { store: { takeover: false }, actors: [A, R, C], crashes: 1, faults: wider, ticks: 1 },
  'two recoveries at once, with takeover': { actors: [A, R, S, C], crashes: wider, ticks: 1 },
  'recovery beside takeover': { actors: [A, B, R, C], ticks: 1 + wider },
  'a job is released and claimed again': { actors: [actor('A', { settle: 'release' }), B], faults: 2 },
  'a job is failed': { actors: [actor('A', { settle: 'fail' }), B], faults: 1, crashes: 1 },
  'writes take effect again, any time later': {
    actors: [actor('A', { renewals: wider }), B, R],
    strays: 1,
    ticks: 1,
  },
  'a renewal takes effect again, after a later one': {
    actors: [renewing, B],
    strays: 1,
    ticks: 1 + wider,
    tickSeconds: 9,
  },
  'a release takes effect again': {
    actors: [actor('A', { settle: 'release' }), B],
    strays: 2,
    ticks: 1,
  },
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

/** A scenario with one safeguard less; `removed` is its name in claims.pml, where it is not one of the bounds. */
export interface Weaker extends Scenario {
  removed?: string;
}

export const weaker = {
  condition: { actors: [A, B], weaken: weakened(isClaim, () => undefined), removed: 'noCondition' },
  takeoverLease: {
    actors: [A, B],
    weaken: weakened(isClaim, (condition) => condition.replace(/ AND \S+ < [^)]+/, '')),
    removed: 'noLease',
  },
  ownersToken: {
    actors: [A, B],
    ticks: 1,
    weaken: weakened(isSettlement, (condition) => condition.replace(/ AND .*/, '')),
    removed: 'noToken',
  },
  growingLease: {
    actors: [renewing, B],
    strays: 1,
    ticks: 2,
    tickSeconds: 9,
    weaken: weakened(isSettlement, (condition) => condition.replace(/ AND NOT .*/, '')),
    removed: 'shorter',
  },
  newToken: { actors: [A, B], store: { newToken: () => 'message-17' }, removed: 'sameToken' },
  lookAtToken: { actors: [A], store: { takeover: false }, faults: 1, blind: true, removed: 'blind' },
  allowance: { actors: apart, store: { skewSeconds: 0 }, ticks: 3, tickSeconds: 7 },
  recheck: { actors: [A, R], ticks: 1, weaken: weakened(isRecovery, () => undefined), removed: 'noRecheck' },
  recheckOfLease: {
    actors: [A, B, R, C],
    ticks: 1,
    weaken: weakened(isRecovery, (condition) => condition.replace(/ AND .*/, '')),
    removed: 'statusOnly',
  },
  placeInIndex: { actors: [A], crashes: 1, row: { jobId: 'job', status: 'PENDING' } },
} satisfies Record<string, Weaker>;
