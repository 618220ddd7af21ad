import type { Claim, Job } from './claim.js';
/** `claimJob` of the runtime, on a store beside the library's call. */
export declare function runtimeClaim(job: Job): Promise<Claim | string>;
