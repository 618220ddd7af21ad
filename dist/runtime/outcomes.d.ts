import type { EpochMs, JobStore } from './store.js';
import { type Item, type Row } from './values.js';
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
export declare const outcome: <T extends AsyncDisposable>(fields: Omit<T, keyof AsyncDisposable>) => T;
export declare const number: (item: Item, attribute: string) => number | undefined;
export declare const stateOf: (store: JobStore<unknown>, row: Item) => string | undefined;
export declare const tokenOf: (store: JobStore<unknown>, row: Item) => string | undefined;
export declare const ownerOf: (store: JobStore<unknown>, row: Item) => string | undefined;
export declare const leaseOf: (store: JobStore<unknown>, row: Item) => EpochMs | undefined;
export declare const jobOf: <Job>(_store: JobStore<Job>, row: Item) => Job;
/** The row's plain form is made when it is first looked at: what a settlement answers seldom is. */
/** Whether a row carries this call's own token in the state that the call writes: then its write took effect, whatever was answered. */
export declare const isOwn: (store: JobStore<unknown>, row: Item | undefined, token: string, state: string) => row is Item;
export declare const missing: () => Missing;
/** What a claim met instead of a free job. */
export declare function refusal<Job>(store: JobStore<Job>, row: Item, free: (state: string | undefined) => boolean): Held<Job> | Finished<Job>;
export declare const superseded: <Job>(store: JobStore<Job>, row: Item) => Superseded<Job>;
