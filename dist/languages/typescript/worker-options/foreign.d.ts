import type { Code } from '../../../code/code.js';
import type { Expression } from '../../../code/module.js';
import type { Place } from '../../../code/walk.js';
import type { Options } from './options.js';
/** Whether the calls around some options give them a meaning that is not a worker's. `acksLate` has only the one. */
export declare function isForeign(calls: readonly (Expression & {
    is: 'call';
})[], options: Options, code: Code, place: Place): boolean;
