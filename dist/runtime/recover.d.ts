import type { JobStore } from './store.js';
import { type Row } from './values.js';
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
    send?: (job: Job, orphan: Orphan, options: {
        signal?: AbortSignal;
    }) => Promise<unknown>;
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
export declare function recoverOrphans<Job>(store: JobStore<Job>, options: RecoverOptions<Job>): Promise<Recovered>;
export {};
