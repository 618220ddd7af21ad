import type { Scope } from '../scope.js';
import type { Calls } from '../status/calls.js';
import type { Site } from '../status/flow.js';
import { type Sweep } from './sweep.js';
/** What settles rows says so: `failStale`, `requeue`. */
export declare const namesSettling: RegExp;
/** What a call looks for, and what it does to the rows. */
export declare function sweepOfCall({ call, around }: Site, scope: Scope, calls: Calls, sweep: Sweep, isLocked: boolean): void;
