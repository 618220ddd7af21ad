import type { Call, FunctionCode, Module } from '../../../code/module.js';
/**
 * Which functions and modules may write to an app's `conf`: those that speak of one, and those that call such a function, by
 * name. To run every function of a large project for each of its apps takes seconds.
 */
export declare class ConfMentions {
    private readonly said;
    private readonly names;
    constructor(modules: readonly Module[]);
    /** A function, or a module's own statements. */
    may(code: FunctionCode | Module): boolean;
    /** A call of such a function, or one that hands an app or its settings on. */
    mayCall(call: Call): boolean;
    private read;
}
