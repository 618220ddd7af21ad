import { invalid } from './errors.js';
import { tell } from './events.js';
import { isOwn, jobOf, number, ownerOf, stateOf, tokenOf } from './outcomes.js';
import { request } from './request.js';
import { finished, queuedUntil } from './settle.js';
import type { JobStore } from './store.js';
import { Update, write } from './update.js';
import { fromItem, type Item, type Row } from './values.js';

/** A job whose lease has passed: PROCESSING that its worker left behind, or PENDING that nobody picked up in time. */
export interface Orphan {
  readonly key: Row;
  /** Its status: PROCESSING or PENDING. */
  readonly state: string | undefined;
  /** Who left it. */
  readonly owner?: string;
  /** Claims so far. */
  readonly attempts: number;
  /** Times that recovery has sent it since it was last claimed. */
  readonly requeues: number;
}

type Action = 'fail' | 'requeue' | 'leave';

export interface RecoverOptions<Job = Row> {
  /** What becomes of an orphan. One that was claimed `maxAttempts` times is failed instead of requeued. */
  action: Action | ((orphan: Orphan) => Action);
  /** Sends the message that brings a requeued job back. Called once the row is PENDING, and by one recovery only. */
  send?: (job: Job, orphan: Orphan, options: { signal?: AbortSignal }) => Promise<unknown>;
  /** Default 5. */
  maxAttempts?: number;
  /** Orphans per call at most. Default 100. */
  limit?: number;
  /** Where the last call stopped. */
  cursor?: string;
  signal?: AbortSignal;
}

export interface RecoveredRow extends Orphan {
  /** `gone`: settled, renewed, or recovered by somebody else meanwhile. `unsent`: PENDING, and sent by the next sweep that finds it past its time. */
  readonly outcome: 'failed' | 'requeued' | 'unsent' | 'left' | 'gone' | 'error';
  readonly error?: unknown;
}

export interface Recovered {
  readonly rows: readonly RecoveredRow[];
  /** Present where more may be left: pass it to the next call. */
  readonly cursor?: string;
}

/**
 * Sweeps the recovery index, oldest lease first, and settles each orphan by a write that re-checks it: an index lags behind its table.
 * Any number of sweeps may run at once. One row's fault is its report, and the others go on.
 *
 * @throws ClaimError where the index itself could not be read.
 */
export async function recoverOrphans<Job>(store: JobStore<Job>, options: RecoverOptions<Job>): Promise<Recovered> {
  const { limit = 100, signal } = options;
  if (!Number.isInteger(limit) || limit < 1) throw invalid(`limit must be a whole number from 1, not ${limit}`);
  const { action, maxAttempts = 5 } = options;
  if (typeof action !== 'function') known(action);
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1)
    throw invalid(`maxAttempts must be a whole number from 1, not ${maxAttempts}`);
  if (action === 'requeue' && !options.send) throw invalid('to requeue, recoverOrphans needs `send`');
  const rows: RecoveredRow[] = [];
  let from: Position | undefined = options.cursor === undefined ? { shard: 0 } : positionOf(options.cursor);
  while (from && rows.length < limit && !signal?.aborted) {
    const most = Math.min(limit - rows.length, atOnce);
    const page: { rows: Item[]; next?: Position } = await pageOf(store, from, most, signal);
    const taken = await Promise.all(page.rows.map((row) => recover(store, row, options)));
    // All messages of a page together: what sends them may make one request of them.
    rows.push(...(await Promise.all(taken.map((send) => send()))));
    from = page.next;
  }
  return from ? { rows, cursor: Buffer.from(JSON.stringify(from)).toString('base64url') } : { rows };
}

/** An action that is misspelt, or that a function forgot to return, must touch no row. */
function known(action: Action): Action {
  if (!['fail', 'requeue', 'leave'].includes(action))
    throw invalid(`action must be fail, requeue or leave, not ${action}`);
  return action;
}

/** As many as one SendMessageBatch takes. */
const atOnce = 10;

/** A place in the index: a shard, and the last key read in it. */
interface Position {
  shard: number;
  after?: Item;
}

function positionOf(cursor: string): Position {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw invalid('cursor is not one that recoverOrphans gave');
  }
}

async function pageOf(store: JobStore<unknown>, { shard, after }: Position, limit: number, signal?: AbortSignal) {
  const { attributes, recovery } = store;
  const input = {
    IndexName: recovery.index,
    KeyConditionExpression: '#shard = :shard AND #lease < :past',
    ExpressionAttributeNames: { '#shard': attributes.shard, '#lease': attributes.lease },
    ExpressionAttributeValues: { ':shard': { N: String(shard) }, ':past': { N: String(past(store)) } },
    Limit: limit,
    ExclusiveStartKey: after,
  };
  const { Items: rows = [], LastEvaluatedKey } = await request(store, 'Query', input, signal);
  const next = LastEvaluatedKey
    ? { shard, after: LastEvaluatedKey }
    : shard + 1 < recovery.shards
      ? { shard: shard + 1 }
      : undefined;
  return { rows, next };
}

const past = (store: JobStore<unknown>): number => Math.floor(store.now() - store.skewSeconds * 1000);

/** Settles one orphan, and gives what is left to do: to send its message, where it has one, and to report. */
async function recover<Job>(
  store: JobStore<Job>,
  row: Item,
  options: RecoverOptions<Job>,
): Promise<() => Promise<RecoveredRow>> {
  const { attributes, statuses } = store;
  const key = Object.fromEntries(store.key.map((name) => [name, row[name]!]));
  const orphan: Orphan = {
    key: fromItem(key),
    state: stateOf(store, row),
    owner: ownerOf(store, row),
    attempts: number(row, attributes.attempts) ?? 0,
    requeues: number(row, attributes.requeues) ?? 0,
  };
  const report = (outcome: RecoveredRow['outcome'], error?: unknown) => async (): Promise<RecoveredRow> => {
    tell(store, key, `orphan ${outcome}`, {
      owner: orphan.owner,
      state: orphan.state,
      attempt: orphan.attempts,
      error,
    });
    return { ...orphan, outcome, ...(error ? { error } : {}) };
  };
  const { action, maxAttempts = 5, send, signal } = options;
  try {
    const wanted = known(typeof action === 'function' ? action(orphan) : action);
    if (wanted === 'leave' || (orphan.state !== statuses.processing && orphan.state !== statuses.pending))
      return report('left');
    const how = orphan.attempts >= maxAttempts ? 'fail' : wanted;
    if (how === 'requeue' && !send) throw invalid('to requeue, recoverOrphans needs `send`');
    const taken = await take(store, key, row, orphan, how, signal);
    if (!taken) return report('gone');
    if (how === 'fail') return report('failed');
    return async () => {
      const told = Promise.resolve().then(() => send!(jobOf(store, taken), orphan, { signal }));
      return (
        await told.then(
          () => report('requeued'),
          (error) => report('unsent', error ?? 'rejected'),
        )
      )();
    };
  } catch (error) {
    return report('error', error);
  }
}

/** The row, if it still is what the index said: by a token of this sweep's own, so that a lost answer does not lose the job its message. */
async function take(
  store: JobStore<unknown>,
  key: Item,
  seen: Item,
  orphan: Orphan,
  how: 'fail' | 'requeue',
  signal?: AbortSignal,
) {
  const { attributes, statuses } = store;
  const token = store.newToken();
  const state = how === 'fail' ? statuses.failed : statuses.pending;
  const update = new Update().set(attributes.status, state).set(attributes.token, token);
  if (how === 'fail') finished(store, update).set(attributes.error, whyOrphaned(store, orphan));
  else update.set(attributes.lease, queuedUntil(store, pauseAfter(store, orphan))).add(attributes.requeues, 1);
  update.when((u) => {
    const unchanged = `${u.name(attributes.status)} = ${u.value(orphan.state)} AND ${u.name(attributes.lease)} < ${u.value(past(store))}`;
    const left = tokenOf(store, seen);
    return left === undefined ? unchanged : `${unchanged} AND ${u.name(attributes.token)} = ${u.value(left)}`;
  });
  const { done, row } = await write(store, key, update, signal);
  return done || isOwn(store, row, token, state) ? row : undefined;
}

/** Doubled with each message that nobody took, up to 64 times: while all consumers are down the queue is not filled with copies. */
const pauseAfter = ({ pendingSeconds }: JobStore<unknown>, { requeues }: Orphan): number =>
  pendingSeconds * (2 ** Math.min(requeues, 6) - 1);

const whyOrphaned = ({ statuses }: JobStore<unknown>, { state, owner, attempts }: Orphan): string =>
  state === statuses.pending
    ? attempts > 0
      ? `orphaned: nobody claimed it in time after attempt ${attempts}`
      : 'orphaned: nobody claimed it in time'
    : `orphaned: the lease of ${owner ?? 'its worker'} ended at attempt ${attempts}`;
