import { type Claim, type Job } from './claim.js';
/** The configuration's own function, called by the names of its parameters; what it returns says how its answer is read. */
export declare function configuredClaim(job: Job): Claim | string;
