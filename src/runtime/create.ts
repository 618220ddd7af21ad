import { tell } from './events.js';
import { isOwn, jobOf, outcome, stateOf } from './outcomes.js';
import { queuedUntil } from './settle.js';
import { duration, type JobId, type JobStore, keyOf, shardOf } from './store.js';
import { Update, write } from './update.js';
import type { Row } from './values.js';

export interface CreateOptions {
  /** The job's own attributes. */
  set?: Row;
  /** How long its message is held up, so that recovery waits as much longer. */
  delaySeconds?: number;
  signal?: AbortSignal;
}

export interface Created<Job = Row> extends AsyncDisposable {
  readonly status: 'created';
  readonly job: Job;
}

/** A row with this key is there already, and was left as it is. */
export interface Exists<Job = Row> extends AsyncDisposable {
  readonly status: 'exists';
  readonly state: string | undefined;
  readonly job: Job;
}

/**
 * Writes a PENDING row, once: before its message is sent, so that no worker looks for it in vain. The row is in the recovery index from
 * the start: a message that is lost, or acknowledged by a worker that dies before its claim, is sent again.
 */
export async function createJob<Job>(
  store: JobStore<Job>,
  id: JobId,
  options: CreateOptions = {},
): Promise<Created<Job> | Exists<Job>> {
  const { attributes, statuses } = store;
  const key = keyOf(store, id);
  const token = store.newToken();
  const until = queuedUntil(store, duration('delaySeconds', options.delaySeconds ?? 0, 0));
  const update = new Update()
    .set(store.attributes.lease, until)
    .setOwn(store, options.set)
    .set(attributes.status, statuses.pending)
    .set(attributes.token, token)
    .set(attributes.shard, shardOf(store, key))
    .when((update) => `attribute_not_exists(${update.name(store.key[0]!)})`);
  const { done, row } = await write(store, key, update, options.signal);
  const created = done || isOwn(store, row, token, statuses.pending);
  tell(store, key, created ? 'created' : 'exists');
  if (created) return outcome<Created<Job>>({ status: 'created', job: jobOf(store, row!) });
  return outcome<Exists<Job>>({ status: 'exists', state: row && stateOf(store, row), job: jobOf(store, row ?? key) });
}
