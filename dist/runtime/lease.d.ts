import { ClaimError, type LeaseLostError } from './errors.js';
import { type EpochMs, type JobStore } from './store.js';
import type { Item, Row } from './values.js';
/** The job is this caller's alone until the lease ends or is lost, or the claim is settled. */
export interface Claim<Job = Row> extends AsyncDisposable {
    readonly status: 'claimed';
    /** The whole row after the claim, as plain values. */
    readonly job: Job;
    /** The same row as AttributeValues. */
    readonly item: Item;
    readonly key: Item;
    readonly token: string;
    /** Grows with every claim of this job: hand it to other systems, so that they can refuse an older owner. */
    readonly fence: number;
    /** From 1. */
    readonly attempt: number;
    /** When the lease ends; later after each renewal. */
    readonly until: EpochMs;
    /** Aborted as soon as the lease is known to be lost, with a LeaseLostError as its reason, and by the caller's own signal. */
    readonly signal: AbortSignal;
    readonly store: JobStore<Job>;
}
/** A lease as it was asked for: when, by `performance.now()`, and for how long. */
export interface Asked {
    asked: number;
    leaseMs: number;
}
export declare class Lease<Job> implements Claim<Job> {
    #private;
    readonly status = "claimed";
    readonly item: Item;
    readonly key: Item;
    readonly token: string;
    readonly fence: number;
    readonly attempt: number;
    readonly store: JobStore<Job>;
    /** Of the last renewal, where it had one. */
    fault: unknown;
    /** @param asked When the claim was sent, by `performance.now()`: a wall clock may be set back, and would make the lease longer. */
    constructor(store: JobStore<Job>, key: Item, row: Item, { asked, leaseMs }: Asked, signal?: AbortSignal);
    get job(): Job;
    /** Made when it is first looked at: most handlers never do, and a signal is what costs most in a claim. */
    get signal(): AbortSignal;
    /** Once nothing is left to hold: the claim is settled, or its lease was lost. */
    atEnd(act: () => void): void;
    get until(): EpochMs;
    get settled(): Promise<unknown> | undefined;
    /** Milliseconds until the lease ends by the wall clock or by the steady one, whichever is sooner. */
    get left(): number;
    /** A later end, in whatever order the answers come. */
    extend(until: EpochMs, { asked, leaseMs }: Asked): void;
    lose(error: LeaseLostError): void;
    /** Once: the same settlement again is the same answer, another one a fault. A settlement that failed may be tried again. */
    settle<T>(as: string, act: () => Promise<T>): Promise<T>;
    cannot(be: string): ClaimError;
    [Symbol.asyncDispose](): Promise<void>;
}
