import type { Failure } from '../../facts/index.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import { type Flow, type Site } from './flow.js';
import { type Held } from './held.js';
/** A call on the way from the handler down to the claim: the claim's own function is not one of them. */
export interface Way {
    site: Site;
    scope: Scope;
    flow: Flow;
}
/** The first work behind a claim that may throw with nothing to write the failure down, in a handler's own code and around it. */
export declare function failureOf(held: Held, ways: readonly Way[], handler: string, calls: Calls): Failure | undefined;
