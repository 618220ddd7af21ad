import type { Expression, FunctionCode, Span } from '../../../code/module.js';
/** A way out of a function that throws nothing: a `return`, or the end of its body. */
export interface Exit {
    at: Span;
    value?: Expression;
    /** It stands in a `catch`. */
    caught: boolean;
}
export declare function exitsOf(code: FunctionCode): Exit[];
