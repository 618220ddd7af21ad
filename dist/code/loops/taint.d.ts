import type { Expression, FunctionCode, Module } from '../module.js';
/** The names that carry a message, or something of it: a value that was made from one, wherever the function is. */
export type Carriers = ReadonlySet<string>;
/** Whether an expression speaks of one; what only a callback in it says is the callback's own. */
export declare function carries(expression: Expression | undefined, names: Carriers, source?: Expression): boolean;
/** All names to which the messages of `source` flow in a body, its callbacks included. */
export declare function carriersIn(owner: FunctionCode | Module, seeds: Iterable<string>, source?: Expression): Carriers;
