import type { Expression } from './module.js';
import type { Term } from './recogniser.js';
import type { Scope } from './scope.js';
/** What stands in a store's call, as far as two workers that run the same code can be compared by it. */
export declare function termOf(expression: Expression, scope: Scope): Term;
/**
 * `JobStatus.RUNNING` of an enumeration that is not part of the project: the member's name stands for its value. Two members
 * of one enumeration differ, and what a status means is read from the word.
 */
export declare function memberName(expression: Expression, scope: Scope): string | undefined;
