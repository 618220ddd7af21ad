import { type Claim } from './lease.js';
import { type Finished, type Held, type Missing } from './outcomes.js';
import { type JobId, type JobStore } from './store.js';
import type { Row } from './values.js';
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
/**
 * Makes the job this caller's by one conditional write. No other call in any process is answered `claimed` for the same job before
 * this claim is settled or its lease has passed.
 *
 * @throws ClaimError `store-fault` where DynamoDB gave no answer: a claim that took effect all the same ends with its lease.
 */
export declare function claimJob<Job>(store: JobStore<Job>, id: JobId, options?: ClaimOptions): Promise<ClaimOutcome<Job>>;
