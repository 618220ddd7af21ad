import type { Expression } from '../../../code/module.js';
import type { StoreCondition, StoredRow } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
/** `id == job_id` of a query: what may be the key of a row. */
export interface Equality {
    attribute: string;
    value: Expression;
    scope: Scope;
}
/** The equalities of a query that say which row is meant: those of its id where it has one, else all but the status. */
export declare function keyOf(equalities: readonly Equality[]): StoredRow['key'];
/**
 * The condition of a write that names one row by its own id. Of what may write many rows, by a foreign key or by their
 * status alone, the answer says nothing of one job: not judged.
 */
export declare function conditionOn({ key, table }: Pick<StoredRow, 'key' | 'table'>, conditions: readonly StoreCondition[]): StoreCondition | undefined;
/** All of them; undefined where there is none. */
export declare const allOf: (of: readonly StoreCondition[]) => StoreCondition | undefined;
export declare const unreadable: StoreCondition;
