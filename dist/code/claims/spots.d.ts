import type { FunctionCode, Module, Span, Statement } from '../module.js';
import type { Mentions } from './row.js';
/** A statement and the block that it stands in. */
export interface Spot {
    statement: Statement;
    block: readonly Statement[];
    index: number;
}
export declare const contains: (outer: Span, inner: Span) => boolean;
export declare const equals: (a: Span, b: Span) => boolean;
/** The innermost function around a stretch of a module. */
export declare function functionAround(module: Module, at: Span): FunctionCode | undefined;
/** The statements that hold a stretch of code, outermost first, in their own function. */
export declare function pathTo(body: readonly Statement[], at: Span): Spot[];
/** Whether a statement may leave its block early; what nested functions do is theirs. */
export declare const mayLeave: (statement: Statement) => boolean;
/** Every mention of a name in a function, its nested functions included: a language whose blocks make no scopes of their own. */
export declare const mentionsIn: (module: Module) => Mentions;
