import type { Expression } from './module.js';
import type { Term } from './recogniser.js';
import type { Scope } from './scope.js';
/** What stands in a store's call, as far as two workers that run the same code can be compared by it. */
export declare function termOf(expression: Expression, scope: Scope): Term;
