import type { Claim, Job } from './claim.js';
/** The configuration's own function: it is given the job's id, and answers as `claimJob` does. */
export declare function configuredClaim({ transition, own, context }: Job): Claim | string;
