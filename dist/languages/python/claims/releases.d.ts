import type { ClaimPlan } from '../../../code/claims/plan.js';
import type { TextEdit } from '../../../facts/index.js';
import { type Claim, type Job } from './claim.js';
/** `queue_claims.release(…)` before each retry that the claim would refuse, and the name of the row that it needs. */
export interface Releases {
    row?: string;
    edits: TextEdit[];
}
/** A retry is a new message of a job that its first run holds: it finds it claimed, unless that is given back before. */
export declare function releasesFor(job: Job, plan: ClaimPlan, claim: Claim): Releases | string;
