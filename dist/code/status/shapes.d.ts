import type { Call, Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { RowRef } from './operations.js';
type CallExpression = Expression & Call;
/** What the name and the arguments of a function that could not be followed say that it writes. */
export interface WriteShape {
    ref: RowRef;
    attribute: string;
    to: string;
    at: Expression;
}
/** `getJob(id)`, `jobs.get(id)`, `JobHelper.get_job(job_id)`: a read of one row by its id. */
export declare function readShape(call: CallExpression, scope: Scope): RowRef | undefined;
/** `updateJob(id, { status: 'PROCESSING' })`, `update_job(job_id, status='RUNNING')`, `updateStatus(id, Status.RUNNING)`. */
export declare function writeShape(call: CallExpression, scope: Scope): WriteShape | undefined;
export declare function nameOf(call: CallExpression): {
    method: string;
    receiver: string;
};
export {};
