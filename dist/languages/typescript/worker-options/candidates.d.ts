import type { ClassCode, Expression, Module, Span } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { type Place } from '../../../code/walk.js';
import { Options } from './options.js';
/** Options that may be a worker's or a task's, as they stand in the code. */
export interface Candidate {
    /** What it is called by the variable, key, class or function around it. */
    name?: string;
    at: Span;
    place: Place;
    options: Options;
    /** A task's are those of a decorator of a method, or of a call that defines a task. */
    of: 'worker' | 'task';
    /** The call that takes the options. */
    call?: Expression & {
        is: 'call';
    };
    /** The class that has the options, by its fields or its decorator. */
    class?: ClassCode;
}
/** Every object literal and class of a module that holds options; objects within another's are left to that. */
export declare function candidatesIn(module: Module, base: CodeBase): Candidate[];
