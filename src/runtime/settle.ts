import { LeaseLostError } from './errors.js';
import { tell } from './events.js';
import type { Claim, Lease } from './lease.js';
import {
  isOwn,
  leaseOf,
  type Missing,
  missing,
  outcome,
  ownerOf,
  type Renewed,
  type Settled,
  type Superseded,
  stateOf,
  superseded,
} from './outcomes.js';
import { duration, type EpochMs, type JobStore, keyText } from './store.js';
import { overwrite, Update } from './update.js';
import type { Item, Row } from './values.js';

interface SettleOptions {
  /** Attributes of your own, written in the same write. */
  set?: Row;
  signal?: AbortSignal;
}
export interface RenewOptions {
  /** From now. Default the store's. */
  leaseSeconds?: number;
  signal?: AbortSignal;
}
export interface CompleteOptions extends SettleOptions {
  /** Kept on the row, and handed to whoever asks for the job again. */
  result?: unknown;
}
export interface FailOptions extends SettleOptions {
  /** Kept on the row as text. */
  error?: unknown;
}
export interface ReleaseOptions extends SettleOptions {
  /** How long the message that brings the job back is held up, so that recovery waits as much longer. */
  delaySeconds?: number;
  /** Whether there is such a message. Default true; where there is none the next recovery sends one. */
  sent?: boolean;
}

type Late<Job> = Superseded<Job> | Missing;

/**
 * A later end of the lease, and never an earlier one: a renewal that the network held back would take from its owner what a later one gave.
 * Of use after the lease's end too: as long as nobody took the job over it is still this claim's.
 */
export async function renewClaim<Job>(claim: Claim<Job>, options: RenewOptions = {}): Promise<Renewed | Late<Job>> {
  const { store, key } = claim;
  const lease = claim as Lease<Job>;
  if (lease.settled) throw lease.cannot('renewed');
  const { lease: attribute } = store.attributes;
  const leaseMs = duration('leaseSeconds', options.leaseSeconds ?? store.leaseSeconds, 1) * 1000;
  const asked = performance.now();
  const until = Math.floor(store.now() + leaseMs) as EpochMs;
  const update = new Update()
    .set(attribute, until)
    .when((update) => `${mine(claim, update)} AND NOT ${update.name(attribute)} > ${update.value(until)}`);
  const { done, row } = await overwrite(store, key, update, options.signal);
  if (!done && !isOwn(store, row, claim.token, store.statuses.processing)) {
    if (lease.settled) throw lease.cannot('renewed');
    return lost(claim, row);
  }
  if (done || leaseOf(store, row!) === until) lease.extend(until, { asked, leaseMs });
  tell(store, key, 'renewed', { until: claim.until });
  return outcome<Renewed>({ status: 'renewed', until: claim.until });
}

export const completeJob = <Job>(claim: Claim<Job>, { result, ...options }: CompleteOptions = {}) =>
  settle(claim, 'completed', options, (update) =>
    finished(claim.store, update).set(claim.store.attributes.result, result),
  );

export const failJob = <Job>(claim: Claim<Job>, { error, ...options }: FailOptions = {}) =>
  settle(claim, 'failed', options, (update) =>
    finished(claim.store, update).set(claim.store.attributes.error, errorText(error)),
  );

/** Back to PENDING, for another attempt. Its message is the caller's to send or to let come back; recovery sees to it where neither happens. */
export async function releaseJob<Job>(claim: Claim<Job>, { delaySeconds = 0, sent, ...options }: ReleaseOptions = {}) {
  const { store } = claim;
  const until = queuedUntil(store, duration('delaySeconds', delaySeconds, 0), sent);
  return settle(claim, 'released', options, (update) => update.set(store.attributes.lease, until), {
    until,
  });
}

const stateAfter = { completed: 'completed', failed: 'failed', released: 'pending' } as const;

function settle<Job, As extends keyof typeof stateAfter>(
  claim: Claim<Job>,
  as: As,
  { set, signal }: SettleOptions,
  fill: (update: Update) => Update,
  more: { until?: EpochMs } = {},
): Promise<Settled<As> | Late<Job>> {
  const { store, key, token } = claim;
  const state = store.statuses[stateAfter[as]];
  return (claim as Lease<Job>).settle(as, async () => {
    const update = fill(new Update().setOwn(store, set).set(store.attributes.status, state));
    const { done, row } = await overwrite(
      store,
      key,
      update.when((update) => mine(claim, update)),
      signal,
    );
    if (!done && !isOwn(store, row, token, state)) return lost(claim, row);
    tell(store, key, as, { owner: ownerOf(store, claim.item) });
    return outcome<Settled<As>>({ status: as, ...more });
  });
}

/** True for the one claim that owns the job, and for no earlier or later one, whoever's message or worker it is. */
function mine({ store, token }: Claim<unknown>, update: Update): string {
  const { attributes, statuses } = store;
  return `${update.name(attributes.status)} = ${update.value(statuses.processing)} AND ${update.name(attributes.token)} = ${update.value(token)}`;
}

/** Out of the recovery index: neither an orphan nor going to be one. */
export const finished = ({ attributes }: JobStore<unknown>, update: Update): Update =>
  update.remove(attributes.lease).remove(attributes.shard);

/** In PENDING the lease is the queue's: past it nobody picked the job up, and recovery sends it again. */
export const queuedUntil = (store: JobStore<unknown>, delaySeconds = 0, sent = true): EpochMs =>
  Math.floor(store.now() + (delaySeconds + (sent ? store.pendingSeconds : 0)) * 1000) as EpochMs;

const errorText = (error: unknown): string | undefined =>
  error === undefined ? undefined : String(error).slice(0, 2000);

function lost<Job>(claim: Claim<Job>, row: Item | undefined): Late<Job> {
  const { store, key } = claim;
  const answer = row ? superseded(store, row) : missing();
  const now = answer.status === 'missing' ? 'gone' : `${answer.state} (${answer.owner})`;
  const message = `the lease on job ${keyText(key)} was lost: it is ${now}`;
  tell(store, key, answer.status, row && { owner: ownerOf(store, row), state: stateOf(store, row) });
  (claim as Lease<Job>).lose(new LeaseLostError(message));
  return answer;
}
