import type { Claim } from './lease.js';
import { type Missing, type Renewed, type Settled, type Superseded } from './outcomes.js';
import { type EpochMs, type JobStore } from './store.js';
import { Update } from './update.js';
import type { Row } from './values.js';
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
export declare function renewClaim<Job>(claim: Claim<Job>, options?: RenewOptions): Promise<Renewed | Late<Job>>;
export declare const completeJob: <Job>(claim: Claim<Job>, { result, ...options }?: CompleteOptions) => Promise<Settled<"completed"> | Late<Job>>;
export declare const failJob: <Job>(claim: Claim<Job>, { error, ...options }?: FailOptions) => Promise<Settled<"failed"> | Late<Job>>;
/** Back to PENDING, for another attempt. Its message is the caller's to send or to let come back; recovery sees to it where neither happens. */
export declare function releaseJob<Job>(claim: Claim<Job>, { delaySeconds, sent, ...options }?: ReleaseOptions): Promise<Settled<"released"> | Late<Job>>;
/** Out of the recovery index: neither an orphan nor going to be one. */
export declare const finished: ({ attributes }: JobStore<unknown>, update: Update) => Update;
/** In PENDING the lease is the queue's: past it nobody picked the job up, and recovery sends it again. */
export declare const queuedUntil: (store: JobStore<unknown>, delaySeconds?: number, sent?: boolean) => EpochMs;
export {};
