import type { Call, Expression, Import, Statement } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { Mapping } from './mapping.js';
/** Which expressions stand for what is being filled: a module's names, `app.conf`, a constructor's `self`. */
export interface Subject {
    /** The key that an assignment to this target sets. */
    keyOf(target: Expression): string | undefined;
    /** Whether the expression is the whole: `app.conf`, `globals()`. */
    isWhole(expression: Expression): boolean;
    /** Whether imports set keys too. */
    imports: boolean;
    /** What a call runs that fills the same: a function that is given the app, or writes to it. */
    entered?(call: Call): {
        statements: readonly Statement[];
        place: Place;
        subject: Subject;
    } | undefined;
}
/**
 * Whether a statement runs. `unless`: it does, unless the environment variable says otherwise; `only-if`: it does not,
 * unless the variable says so.
 */
export type Circumstance = {
    is: 'always' | 'sometimes';
} | {
    is: 'unless' | 'only-if';
    variable: string;
};
/** How dictionaries are read, and what an import brings in. */
export interface Sources {
    base: CodeBase;
    mappingOf(expression: Expression, place: Place): Mapping;
    imported(one: Import, place: Place): Mapping;
}
/** Follows the statements of a body in their order, as Python would run them. */
export declare class Body {
    private readonly mapping;
    private readonly subject;
    private readonly place;
    private readonly sources;
    /** How many handlers stand around: an import that fails there is no fault. */
    private guarded;
    constructor(mapping: Mapping, subject: Subject, place: Place, sources: Sources);
    run(statements: readonly Statement[], when?: Circumstance): void;
    private step;
    /** A loop over what is written out runs once for each; any other may run. */
    private repeat;
    private enterCall;
    private attempt;
    private bring;
    private branch;
    private assign;
    /** `OPTIONS["visibility_timeout"] = 3600`, `globals()["X"] = …`. */
    private assignEntry;
    /** `OPTIONS.update(…)`, `app.conf.update(…)`, `app.conf.setdefault("x", 1)`. */
    private call;
    private pair;
    private read;
    private slot;
    private opened;
    private forget;
    private merge;
    /** Later entries of a dictionary that is already there. */
    private enter;
    private set;
    private same;
}
