import type { Expression } from './module.js';
import type { Scope } from './scope.js';
/** A text that is put together, as far as it can be read. */
export interface Text {
    text: string;
    /** Nothing is left out, and nothing is added to it later. */
    complete: boolean;
}
/** A text with its unknown parts left out: `'SET #s = :s' + extra` still says that `#s` is set. */
export declare function textBehind(expression: Expression, scope: Scope, depth?: number): Text | undefined;
