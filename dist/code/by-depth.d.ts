import type { FunctionCode, Module } from './module.js';
/**
 * What is found of functions by following their calls, kept with how much further those were followed: an answer that was cut
 * short is not given to who may look deeper, or all would hang on who asks first.
 */
export declare class ByDepth<T> {
    private readonly known;
    of(owner: FunctionCode | Module, depth: number, find: () => T): T;
}
