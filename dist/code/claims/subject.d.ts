import type { Loc, StoreCall, Transition } from '../../facts/index.js';
import type { Call, Expression, Module } from '../module.js';
/** What a key's attributes are given, in the words of the code that calls. */
export interface KeyPart {
    attribute: string;
    value: string;
}
/**
 * The key of a store's call as the transition's own function would write it: where the call stands in a helper, its
 * parameters are replaced by what the helper is given. Undefined where something else than parameters stands in it.
 */
export declare function keyAtCall({ call }: Transition, store: StoreCall, module: (file: string) => Module | undefined, text: (at: Loc) => string): KeyPart[] | undefined;
/** Of `jobs.update(…)`: `update`. A call of another name leads to the helper through further functions. */
export declare const calledName: ({ callee }: Call) => string | undefined;
export declare function callAt(module: Module, at: {
    start: number;
    end: number;
}): (Expression & {
    is: 'call';
}) | undefined;
