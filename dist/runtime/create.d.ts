import { type JobId, type JobStore } from './store.js';
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
export declare function createJob<Job>(store: JobStore<Job>, id: JobId, options?: CreateOptions): Promise<Created<Job> | Exists<Job>>;
