import { type Known, type Loc, type Seconds } from '../../facts/index.js';
import type { Call, Expression } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls } from '../status/calls.js';
import type { Flow } from '../status/flow.js';
/** What queue-lint's own recovery sweeps, where a function calls it: `recoverOrphans(store, …)`, `queue_claims.recover(table, …)`. */
export declare function runtimeSweep(flow: Flow, calls: Calls): {
    at: Loc;
    statuses: string[];
    olderThan: Known<Seconds>;
} | undefined;
/** Unless `takeover=False` is given, or `jobStore({ takeover: false })`. */
export declare const takeoverOf: (call: Expression & Call, scope: Scope) => boolean;
/** `lease_seconds=1830`, `{ leaseSeconds: 1830 }` of the claim, else of its store. */
export declare function leaseOf(call: Expression & Call, scope: Scope): Known<Seconds>;
