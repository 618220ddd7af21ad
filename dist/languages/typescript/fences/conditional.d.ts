import type { Fence } from '../../../code/fences/fence.js';
import type { TextEdit } from '../../../facts/index.js';
import type { Job } from '../claims/claim.js';
/** A call of the AWS SDK v3 that writes a status, under a condition, with its refusal caught. */
export declare function conditionalEdits(fence: Fence, job: Job): TextEdit[] | string;
