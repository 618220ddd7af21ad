import type { ClaimPlan } from '../../../code/claims/plan.js';
import type { TextEdit } from '../../../facts/index.js';
import type { Job } from './claim.js';
/**
 * SQLAlchemy: an update that is there gets the condition, and the count of its rows is looked at; before an object that is
 * assigned to and committed stands such an update (https://docs.sqlalchemy.org/en/20/orm/queryguide/dml.html).
 */
export declare function sqlalchemyClaim(job: Job, plan: ClaimPlan, variable: string): TextEdit[] | string;
