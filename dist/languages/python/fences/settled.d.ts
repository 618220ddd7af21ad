import { type Fence } from '../../../code/fences/fence.js';
import type { TextEdit } from '../../../facts/index.js';
import { type Job } from '../claims/claim.js';
/** `queue_claims.complete(table, key, job["claimToken"])` in the place of a write after `queue_claims.claim`. */
export declare function settledEdits(fence: Fence, job: Job): TextEdit[] | string;
