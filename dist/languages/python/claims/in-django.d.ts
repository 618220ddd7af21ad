import type { ClaimPlan } from '../../../code/claims/plan.js';
import type { Statement } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
import type { Job } from './claim.js';
/**
 * Django: `job.save()` stays as it is, with its signals and its `auto_now`, behind a conditional `update()` that one worker
 * wins; an `update()` that is there already gets the condition, and its count is looked at.
 */
export declare function djangoClaim(job: Job, plan: ClaimPlan, variable: string): TextEdit[] | string;
export declare const leaving: (variable: string, lost: string, text: string) => string;
export declare function before(text: string, statement: Statement, code: string): TextEdit;
