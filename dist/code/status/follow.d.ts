import type { Call, Expression } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls, Entered } from './calls.js';
import { type Operation } from './operations.js';
/** What a function of the project does to stored rows for the one that calls it: the row it gives back, what it writes. */
export declare function followed(entered: Entered, call: Expression & Call, scope: Scope, calls: Calls): Operation[];
