import type { Suppression } from '../facts/index.js';
import type { Comment, Module, Span } from './module.js';
/**
 * `queue-lint-ignore RULE[, RULE] -- reason` at the start of a comment's line. On a line of its own it covers the
 * statement, entry or argument that comes next; behind code, what begins on its line, or the statement that ends there.
 */
export declare const suppressionsOf: (module: Module, text: string) => Suppression[];
/** The same for any commented file; `piecesOf` gives what a comment can cover, and is asked only where one wants to. */
export declare function suppressionsIn({ file, text, comments }: {
    file: string;
    text: string;
    comments: readonly Comment[];
}, piecesOf: () => Piece[]): Suppression[];
/** A piece of code that can be covered; `from` is where it goes on behind a comment that is meant for it. */
export interface Piece extends Span {
    from: number;
}
/** What a comment on a line of its own is meant for. */
export declare const coveredBy: (comment: Comment, module: Module) => Span;
