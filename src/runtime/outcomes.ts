import type { EpochMs, JobStore } from './store.js';
import { fromItem, fromValue, type Item, type Row } from './values.js';

/** Another worker has it, `until` at least: past that and the clocks' allowance it may be taken over, or recovered. */
export interface Held<Job = Row> extends AsyncDisposable {
  readonly status: 'held';
  /** Missing, like `until`, on a row that was claimed by other code. */
  readonly owner?: string;
  readonly until?: EpochMs;
  readonly job: Job;
}

/** In a state that is not claimed from: COMPLETED, FAILED or one of your own. */
export interface Finished<Job = Row> extends AsyncDisposable {
  readonly status: 'finished';
  readonly state: string | undefined;
  readonly result: unknown;
  readonly job: Job;
}

/** There is no such row: the message overtook it, it was deleted, or the key is wrong. */
export interface Missing extends AsyncDisposable {
  readonly status: 'missing';
}

/** The lease was lost: the job has, or had, another owner or was recovered, and nothing was written. */
export interface Superseded<Job = Row> extends AsyncDisposable {
  readonly status: 'superseded';
  readonly owner?: string;
  readonly state: string | undefined;
  readonly job: Job;
}

export interface Settled<As extends string = 'completed' | 'failed' | 'released'> extends AsyncDisposable {
  readonly status: As;
  /** Of a released job: when recovery takes its message for lost. */
  readonly until?: EpochMs;
}

export interface Renewed extends AsyncDisposable {
  readonly status: 'renewed';
  readonly until: EpochMs;
}

/** Every outcome may stand in `await using`; only a claim has something to give back. */
export const outcome = <T extends AsyncDisposable>(fields: Omit<T, keyof AsyncDisposable>): T =>
  Object.defineProperty(fields, Symbol.asyncDispose, { value: async () => {} }) as T;

const text = (item: Item, attribute: string): string | undefined => {
  const value = item[attribute];
  return value && 'S' in value ? value.S : undefined;
};
export const number = (item: Item, attribute: string): number | undefined => {
  const value = item[attribute];
  return value && 'N' in value ? Number(value.N) : undefined;
};

export const stateOf = (store: JobStore<unknown>, row: Item): string | undefined => text(row, store.attributes.status);
export const tokenOf = (store: JobStore<unknown>, row: Item): string | undefined => text(row, store.attributes.token);
export const ownerOf = (store: JobStore<unknown>, row: Item): string | undefined => text(row, store.attributes.owner);
export const leaseOf = (store: JobStore<unknown>, row: Item): EpochMs | undefined =>
  number(row, store.attributes.lease) as EpochMs | undefined;
export const jobOf = <Job>(_store: JobStore<Job>, row: Item): Job => fromItem(row) as Job;

/** The row's plain form is made when it is first looked at: what a settlement answers seldom is. */
/** Whether a row carries this call's own token in the state that the call writes: then its write took effect, whatever was answered. */
export const isOwn = (store: JobStore<unknown>, row: Item | undefined, token: string, state: string): row is Item =>
  row !== undefined && tokenOf(store, row) === token && stateOf(store, row) === state;

export const missing = (): Missing => outcome<Missing>({ status: 'missing' });

/** What a claim met instead of a free job. */
export function refusal<Job>(
  store: JobStore<Job>,
  row: Item,
  free: (state: string | undefined) => boolean,
): Held<Job> | Finished<Job> {
  const state = stateOf(store, row);
  const job = jobOf(store, row);
  if (state === store.statuses.processing || free(state))
    return outcome<Held<Job>>({ status: 'held', owner: ownerOf(store, row), until: leaseOf(store, row), job });
  const result = row[store.attributes.result];
  return outcome<Finished<Job>>({ status: 'finished', state, result: result && fromValue(result), job });
}

export const superseded = <Job>(store: JobStore<Job>, row: Item): Superseded<Job> =>
  outcome<Superseded<Job>>({
    status: 'superseded',
    owner: ownerOf(store, row),
    state: stateOf(store, row),
    job: jobOf(store, row),
  });
