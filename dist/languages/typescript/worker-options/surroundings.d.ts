import type { ClassCode, Expression, FunctionCode, Module } from '../../../code/module.js';
type Call = Expression & {
    is: 'call';
};
/** What stands around the expressions of a module: the module itself only leads inward. */
export declare class Surroundings {
    private readonly outer;
    private readonly names;
    private readonly decorated;
    constructor(module: Module);
    /** What an expression is called by the variable, key, class or function that it, or the call that takes it, belongs to. */
    nameOf(expression: Expression): string | undefined;
    /** The calls that take the expression, or an object that it stands in, as an argument; the nearest first. */
    callsAround(expression: Expression): Call[];
    /** What a call decorates. */
    decoratedBy(call: Call): FunctionCode | ClassCode | undefined;
}
export {};
