import type { Span } from '../../code/module.js';
/** A text of the same length that says the same, and the comments that had to go for it. */
export interface Plain {
    text: string;
    comments: Span[];
}
/**
 * Two things are Python and a fault to the grammar: within brackets, a line that is indented less than its block and
 * follows an operator (`f(a +`); and type parameters with unpacked or bound defaults (PEP 696). Here lines within
 * brackets are joined, and type parameters left out, which nothing reads. Undefined where brackets or strings do not end.
 */
export declare function plain(text: string): Plain | undefined;
