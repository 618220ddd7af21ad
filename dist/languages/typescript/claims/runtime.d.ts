import { type Beside } from '../../../code/claims/besides.js';
import type { StoreCall } from '../../../facts/index.js';
import type { Claim, Job } from './claim.js';
/** `claimJob` of the runtime, on a store beside the library's call. */
export declare function runtimeClaim(job: Job): Promise<Claim | string>;
/** Values that a write sets, in the words of its function; or why one of them cannot be said there. */
export declare function textsOf(besides: readonly Beside[], call: StoreCall, { sheet, context }: Pick<Job, 'sheet' | 'context'>): {
    attribute: string;
    text: string;
}[] | string;
