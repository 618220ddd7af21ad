import type { Call, Expression } from '../../../code/module.js';
import type { Scope } from '../../../code/scope.js';
/** One call of a chain, and where it is written: `filter(…)` may stand in an earlier statement. */
export interface Link {
    name: string;
    call: Expression & Call;
    scope: Scope;
}
/** `Job.objects.filter(…).update(…)`: what it starts from, and its calls in the order in which they are made. */
export interface Chain {
    root: Expression;
    scope: Scope;
    links: readonly Link[];
    /** False where the chain begins in a variable that has more than one value. */
    whole: boolean;
}
export declare function chainOf(call: Expression & Call, scope: Scope): Chain;
