import { type ClaimOptions } from './claim.js';
import type { Claim } from './lease.js';
import type { Finished, Held, Missing, Settled, Superseded } from './outcomes.js';
import { type ReleaseOptions } from './settle.js';
import { type JobId, type JobStore } from './store.js';
import type { Row } from './values.js';
export interface WithClaimOptions extends ClaimOptions {
    /** How often the lease is renewed. Default a third of it. */
    renewSeconds?: number;
    /** What becomes of the job when the handler throws. Default `fail`; `release` is for an error that another attempt may not meet. */
    onError?: 'fail' | 'release' | ((error: unknown, claim: Claim<unknown>) => 'fail' | 'release');
    /** How the job is given back, where it is. */
    release?: ReleaseOptions;
    /** Keeps what the handler returns on the row. Default false. */
    keepResult?: boolean;
}
export type Worked<Result, Job = Row> = {
    readonly status: 'completed';
    readonly result: Result;
} | Settled<'failed' | 'released'> | Superseded<Job> | Held<Job> | Finished<Job> | Missing;
/**
 * Claims the job, renews the lease while the handler runs, and settles once: COMPLETED when the handler returns, `onError` when it
 * throws, neither where the handler settled the claim itself. `claim.signal` asks the handler to stop; it cannot make it.
 *
 * @throws what the handler throws, after the job was settled; ClaimError as `claimJob` does.
 */
export declare function withClaim<Job, Result>(store: JobStore<Job>, id: JobId, handler: (claim: Claim<Job>) => Result | Promise<Result>, options?: WithClaimOptions): Promise<Worked<Result, Job>>;
