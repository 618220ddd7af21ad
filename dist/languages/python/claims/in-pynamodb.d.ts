import type { ClaimPlan } from '../../../code/claims/plan.js';
import type { TextEdit } from '../../../facts/index.js';
import { type Job } from './claim.js';
/**
 * PynamoDB: `update` and `save` get a condition, and their refusal is the loser's way out
 * (https://pynamodb.readthedocs.io/en/stable/conditional.html).
 */
export declare function pynamodbClaim(job: Job, plan: ClaimPlan): TextEdit[] | string;
