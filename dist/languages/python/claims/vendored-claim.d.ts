import type { StoreCall } from '../../../facts/index.js';
import { type Claim, type Job } from './claim.js';
/** `queue_claims.claim` of the module that comes with the change. */
export declare function vendoredClaim(job: Job): Claim | string;
/** What the write sets beside the status, as the claim can set it in its own write; or why it cannot. */
export declare function valuesOf({ transition, own, module, context }: Job, call: StoreCall): {
    attribute: string;
    text: string;
}[] | string;
