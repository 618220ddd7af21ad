import type { Expression, FunctionCode, Module } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { type Place } from '../walk.js';
/** A function that Lambda calls with the messages of a queue, as far as its code tells. */
export interface LambdaHandler {
    /** What its module gives it as. */
    name: string;
    code: FunctionCode;
    place: Place;
    /** What it is wrapped in: the calls of `middy(…).use(…)`, Python's decorators. */
    around: readonly Expression[];
    /** What is given each message, where a decorator does the rest. */
    each?: {
        code: FunctionCode;
        place: Place;
    };
}
/** Powertools, in both languages and all of its spellings. */
export declare const partialResponse: RegExp;
export declare const handlersIn: (module: Module, base: CodeBase) => LambdaHandler[];
export declare function calls(code: FunctionCode, name: RegExp): boolean;
