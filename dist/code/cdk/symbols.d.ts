import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
/** A text that is the same for expressions with the same value: what a parameter holds, one definition, a duration of such. */
export declare function symbolOf(expression: Expression, scope: Scope, depth?: number): string;
