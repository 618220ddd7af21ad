import type { Call, Expression, FunctionCode, Span, Statement } from '../module.js';
import { type Place } from '../walk.js';
/** Where in a block of statements a call stands: one entry for each block around it, the outermost first. */
export interface Step {
    block: readonly Statement[];
    index: number;
    /** The statement of the block: the call's own, or one that surrounds it. */
    statement: Statement;
    /** The block of that statement that leads on to the call. */
    into?: readonly Statement[];
}
/** What must have been true (or false) for the call to be reached: the parts of `a && call()`, of `x ? call() : y`. */
export interface Given {
    test: Expression;
    holds: boolean;
}
/** One call of a function's own flow; callbacks that stand in an argument belong to the flow of the function around them. */
export interface Site {
    call: Expression & Call;
    place: Place;
    steps: readonly Step[];
    given: readonly Given[];
    /** The expressions around the call, the outermost first, within its statement. */
    around: readonly Expression[];
    /** Callbacks around the call, and what they were given to. */
    callbacks: readonly (Expression & Call)[];
}
export interface Flow {
    code?: FunctionCode;
    /** Where the function stands. */
    place: Place;
    sites: readonly Site[];
}
/** The calls of a function, or of a module's top level, in the order in which they are made. */
export declare function flowOf(code: FunctionCode | undefined, place: Place): Flow;
/** True where no path leads out of the block's end: it returns, throws, or goes to a loop's next round. */
export declare function leaves(block: readonly Statement[]): boolean;
/** A `break` only leaves the switch. */
export declare const caseLeaves: (body: readonly Statement[]) => boolean;
/** How a block is left, where it is left at all. */
export declare function exitOf(block: readonly Statement[]): 'return' | 'throw' | 'continue' | undefined;
export declare const contains: (outer: Span, inner: Span) => boolean;
/** What is done after the call's statement, on the way out of the blocks around it and of its function. */
export declare function after(site: Site): Statement[];
