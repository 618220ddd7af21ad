import type { Call, Expression } from './module.js';
import type { StoreSet } from './recogniser.js';
import type { Scope } from './scope.js';
type Row = Expression & {
    is: 'name';
};
/**
 * What is assigned to a row's attributes on the way to the call that saves it: `job.status = 'RUNNING'; await job.save()`.
 * The way goes back to where the row was read or saved before. What only some ways assign has an unknown value.
 */
export declare function assignedBefore(row: Row, call: Expression & Call, scope: Scope): StoreSet[];
export {};
