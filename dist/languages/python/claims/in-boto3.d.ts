import type { ClaimPlan } from '../../../code/claims/plan.js';
import type { TextEdit } from '../../../facts/index.js';
import type { Job } from './claim.js';
/** boto3: the write gets a `ConditionExpression`, and a `try` around it in which its refusal is the loser's way out. */
export declare function boto3Claim(job: Job, plan: ClaimPlan): TextEdit[] | string;
