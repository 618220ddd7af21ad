import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import type { ReadOperation, RowRef } from './operations.js';
/** A value that comes out of a read row, or out of one that was handed in. */
export interface Origin {
    /** Absent where the row was handed in: a parameter, the target of a loop. */
    read?: ReadOperation;
    /** The name that the row was handed in by, where that stands. */
    given?: Expression;
    givenIn?: Scope;
    /** From the row to the value; `[]` is the row itself. Undefined while still outside of the row, as DynamoDB's whole answer is. */
    path?: readonly string[];
    /** The variable that holds the row, and its text for comparisons. */
    variable?: string;
    row?: string;
}
/** Where a value comes from, before the offset `until` of the function that it stands in. */
export declare function originOf(expression: Expression, scope: Scope, until: number, calls: Calls): Origin | undefined;
/** The query whose rows a list holds: what `findMany` gives, `rows` of `pool.query(…)`. */
export declare function manyIn(list: Expression, scope: Scope, calls: Calls): ReadOperation | undefined;
/** Whether a write goes to the row that was read (or handed in). */
export declare function sameRow(origin: Origin, write: RowRef): boolean;
