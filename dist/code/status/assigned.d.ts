import type { Call, Expression, Span } from '../module.js';
import type { StoreSet, Term } from '../recogniser.js';
import type { Scope } from '../scope.js';
import { type Given } from './flow.js';
type CallExpression = Expression & Call;
/** An object that stands for a row, by its names (`self.job`), and what ends the search for what it was given. */
export interface Instance {
    path: readonly string[];
    /** Whether a call writes what was assigned up to it. */
    isSave(call: CallExpression, scope: Scope): boolean;
}
/** What was assigned behind tests of the saving function: `if job.status == 'QUEUED': job.status = 'RUNNING'`. */
export interface Tested {
    value: Term;
    given: readonly Given[];
}
export interface Assigned {
    sets: ReadonlyMap<string, StoreSet>;
    /** For attributes whose set is not sure. */
    tested: ReadonlyMap<string, Tested>;
    /** False where more was assigned in a way that could not be read. */
    complete: boolean;
}
/** What was assigned to the attributes of an object on the way to `at`, since it was bound or saved; in its callers too. */
export declare function assignedTo(instance: Instance, at: Span, scope: Scope): Assigned;
export {};
