import type { Seconds } from '../../facts/index.js';
import type { Call, Expression } from '../module.js';
import type { Scope } from '../scope.js';
/** What a piece of code says of the rows that it looks for. */
export interface Selection {
    /** Waiting and busy statuses that it names. */
    statuses: Set<string>;
    /** It asks for what is older than something. */
    bounded: boolean;
    ages: Set<Seconds>;
    /** Why its ages say nothing of when a worker took the job. */
    doubt?: string;
}
export declare const emptySelection: () => Selection;
export declare function addTo(into: Selection, other: Selection): void;
export declare const isSelecting: (call: Expression & Call) => boolean;
/** What the arguments of a query say: conditions, keywords, filters as objects, SQL. */
export declare function ofQuery(call: Expression & Call, scope: Scope, into: Selection): void;
export declare const isOrder: ({ operator }: Expression & {
    is: "binary";
}) => boolean;
/** `row.updated_at < cutoff`, `now - started > limit`; not a count of rows. */
export declare function noteComparison(expression: Expression & {
    is: 'binary';
}, scope: Scope, into: Selection): void;
/** A status, or a list of them; `states = [states]` leads back to itself. */
export declare function noteStatuses(value: Expression, scope: Scope, into: Selection, depth?: number): void;
