import { type Fence } from '../../../code/fences/fence.js';
import type { TextEdit } from '../../../facts/index.js';
import type { Job } from '../claims/claim.js';
/** What stands in a write's place, and the name that it needs. */
export interface Settled {
    edit: TextEdit;
    name: string;
}
/** `completeJob(claim, { set: { … } })` in the place of a write after `claimJob`. */
export declare function settledEdit(fence: Fence, job: Job): Settled | string;
