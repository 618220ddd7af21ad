import type { Expression } from '../../../code/module.js';
import type { StoreCondition, StoreSet, Term } from '../../../code/recogniser.js';
import type { Scope, Scoped } from '../../../code/scope.js';
import { type Mark } from '../../../code/sql/tokens.js';
import type { Loc } from '../../../facts/known.js';
import type { Filter } from './filters.js';
/** A statement's text, with marks for what is put into it; undefined where it is computed. */
export interface Text {
    text: string;
    put: readonly Scoped[];
}
export declare function sqlText(expression: Expression, scope: Scope): Text | undefined;
/** What the marks of a statement stand for, and from such a term back to the code that it was read from. */
export declare class Bound {
    private readonly given;
    private readonly put;
    private readonly named?;
    private readonly values;
    constructor(given: readonly Scoped[] | undefined, put: readonly Scoped[], named?: ((name: string) => Scoped | undefined) | undefined);
    readonly bind: ({ mark, index }: Mark) => Term;
    /** A condition as a filter: the equalities that all hold may name the row. */
    filter(where: StoreCondition | undefined): Filter;
    /** What is written, with the places of the values; `otherwise` where a value stands in the statement itself. */
    sets(sets: readonly {
        column: string;
        value: Term;
    }[], otherwise: Loc): StoreSet[];
}
