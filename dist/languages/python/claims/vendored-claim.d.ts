import { type Claim, type Job } from './claim.js';
/** `queue_claims.claim` of the module that comes with the change. */
export declare function vendoredClaim(job: Job): Claim | string;
