import type { Call, Expression, FunctionCode } from '../module.js';
import { type Place } from '../walk.js';
import type { Callers } from './callers.js';
import type { Calls } from './calls.js';
import { type Flow, type Site } from './flow.js';
/** What stands between a write and the beginning of its function, and between the function and those that call it. */
export declare class Behind {
    private readonly calls;
    private readonly callers;
    constructor(calls: Calls, callers: Callers);
    /** A claim or a lock stands before the call: in its function, or in all that call it. */
    claim(site: Site, flow: Flow, depth?: number): boolean;
    /** `@idempotent`, `@singleton_task`, `@with_lock(…)`, and what takes a lock around the function that it is given. */
    decorated(code: FunctionCode, place: Place): boolean;
    /** Something around the function, or at its head, lets one run of it in at a time; how long it holds is not known. */
    alone({ code, place, sites }: Flow): boolean;
    /** `if not cache.add(key, 1, 600): return`: whoever comes second leaves. */
    private keepsOut;
    private claimsAround;
    /** It makes a claim, and does so on the way to `site`. */
    claimsBefore(earlier: Site, site: Site): boolean;
    private claimedByCallers;
}
export declare const isKeyed: (call: Expression & Call) => boolean;
/** The transaction around a locking read has ended before the later call: the row is anybody's again. */
export declare const isReleased: (read: Pick<Site, "steps">, later: Pick<Site, "steps">) => boolean;
/**
 * While the lock is held it is asked whether the job is another's, and written for the next to see: `run.task_id = …`. What is
 * written is a row of any kind; that the lock ends before the work is then no fault.
 */
export declare function settlesUnder(lock: Site, { sites }: Flow): boolean;
/** False where the two stand in different branches of one statement, or the way leads out of the function between them. */
export declare function onTheWay(earlier: Site, later: Site): boolean;
