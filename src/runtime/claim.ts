import { ClaimError, invalid } from './errors.js';
import { tell } from './events.js';
import { type Claim, Lease } from './lease.js';
import { type Finished, type Held, isOwn, type Missing, missing, ownerOf, refusal, stateOf } from './outcomes.js';
import { releaseJob } from './settle.js';
import { duration, type JobId, type JobStore, keyOf, keyText, shardOf } from './store.js';
import { Update, write } from './update.js';
import type { Item, Row } from './values.js';

export interface ClaimOptions {
  /** Statuses that may be claimed. Default PENDING. */
  from?: string | readonly string[];
  /** Instead of `from`: any status may be claimed but these and PROCESSING. */
  except?: string | readonly string[];
  /** Default the store's. */
  leaseSeconds?: number;
  /** Default the store's. */
  owner?: string;
  /** Attributes of your own, written in the same write. */
  set?: Row;
  /** Ends the call, giving back what it claimed; later it aborts the claim's own `signal`. */
  signal?: AbortSignal;
}

export type ClaimOutcome<Job = Row> = Claim<Job> | Held<Job> | Finished<Job> | Missing;

/** A row that was read after its refusal may have come free in between: more rounds than this are contention, told as `held`. */
const rounds = 3;

/**
 * Makes the job this caller's by one conditional write. No other call in any process is answered `claimed` for the same job before
 * this claim is settled or its lease has passed.
 *
 * @throws ClaimError `store-fault` where DynamoDB gave no answer: a claim that took effect all the same ends with its lease.
 */
export async function claimJob<Job>(
  store: JobStore<Job>,
  id: JobId,
  options: ClaimOptions = {},
): Promise<ClaimOutcome<Job>> {
  const key = keyOf(store, id);
  const token = store.newToken();
  const free = freeStates(store, options);
  const leaseMs = duration('leaseSeconds', options.leaseSeconds ?? store.leaseSeconds, 1) * 1000;
  for (let round = 1; ; round++) {
    const asked = performance.now();
    const { done, row } = await write(store, key, claiming(store, key, token, free, leaseMs, options), options.signal);
    if (done || isOwn(store, row, token, store.statuses.processing))
      return begun(new Lease(store, key, row as Item, { asked, leaseMs }, options.signal), options);
    if (!row) return told(store, key, missing());
    if (round === rounds || !free.has(stateOf(store, row))) return told(store, key, refusal(store, row, free.has));
  }
}

async function begun<Job>(claim: Lease<Job>, { signal }: ClaimOptions): Promise<Claim<Job>> {
  const { store, key, until, fence, attempt } = claim;
  tell(store, key, 'claimed', { owner: ownerOf(store, claim.item), until, fence, attempt });
  if (!signal?.aborted) return claim;
  await releaseJob(claim).catch((error) => tell(store, key, 'settling failed', { error }));
  const message = `the claim of job ${keyText(key)} was aborted, and given back`;
  throw new ClaimError('aborted', message, { retryable: true, cause: signal.reason });
}

/** Which statuses a claim may start from, as a test and as a condition. Both are false on PROCESSING, the state that a claim writes:
 * otherwise the second of two claims would pass as well. */
interface FreeStates {
  has(state: string | undefined): boolean;
  condition(update: Update): string;
}

function freeStates({ key, attributes, statuses }: JobStore<unknown>, { from, except }: ClaimOptions): FreeStates {
  if (from !== undefined && except !== undefined) throw invalid('from and except exclude each other');
  const named = new Set<string | undefined>(except === undefined ? [from ?? statuses.pending].flat() : [except].flat());
  if (except !== undefined) named.add(statuses.processing);
  else if (named.has(statuses.processing))
    throw invalid(`a job is not claimed from ${statuses.processing}: takeover is what the lease is for`);
  if (named.size === 0) throw invalid('from is empty');
  const among = (update: Update) =>
    `${update.name(attributes.status)} IN (${[...named].map((state) => update.value(state)).join(', ')})`;
  return except === undefined
    ? { has: (state) => named.has(state), condition: among }
    : {
        has: (state) => !named.has(state),
        // Without the key's presence a row that is not there would pass, and be made.
        condition: (update) => `attribute_exists(${update.name(key[0]!)}) AND NOT ${among(update)}`,
      };
}

function claiming(
  store: JobStore<unknown>,
  key: Item,
  token: string,
  free: FreeStates,
  leaseMs: number,
  options: ClaimOptions,
): Update {
  const { attributes, statuses } = store;
  const now = store.now();
  return new Update()
    .setOwn(store, options.set)
    .set(attributes.status, statuses.processing)
    .set(attributes.token, token)
    .set(attributes.owner, options.owner ?? store.owner)
    .set(attributes.lease, Math.floor(now + leaseMs))
    .set(attributes.shard, shardOf(store, key))
    .add(attributes.fence, 1)
    .add(attributes.attempts, 1)
    .remove(attributes.requeues)
    .when((update) => {
      const idle = free.condition(update);
      if (!store.takeover) return idle;
      const past = Math.floor(now - store.skewSeconds * 1000);
      const busy = `${update.name(attributes.status)} = ${update.value(statuses.processing)}`;
      return `(${idle}) OR (${busy} AND ${update.name(attributes.lease)} < ${update.value(past)})`;
    });
}

function told<T extends Held<unknown> | Finished<unknown> | Missing>(
  store: JobStore<unknown>,
  key: Item,
  outcome: T,
): T {
  const { status } = outcome;
  if (outcome.status === 'held') tell(store, key, 'held', { owner: outcome.owner, until: outcome.until });
  else tell(store, key, status, outcome.status === 'finished' ? { state: outcome.state } : {});
  return outcome;
}
