import type { Effect } from '../../facts/index.js';
import type { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import { type Flow, type Site } from './flow.js';
interface Standing {
    site: Site;
    scope: Scope;
    flow: Flow;
}
/**
 * What was done before the claim by everybody who was given the message, the loser too: in the claim's own function, or in
 * those that lead to it. Nothing where another claim comes first.
 */
export declare function workBefore(held: Standing, ways: readonly Standing[], calls: Calls): Effect | undefined;
export {};
