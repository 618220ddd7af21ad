import { type Seconds } from './seconds.js';
/** What one worker process reserves and runs; `concurrency` undefined where only the machine decides it. */
export interface Reservation {
    concurrency?: number;
    prefetch: number;
    queues: number;
}
/** Delivery, the child's respawn after a hard limit, DeleteMessage. */
export declare const slack: Seconds;
/** The longest window SQS grants, counted from the receive. */
export declare const longestVisibility: Seconds;
/**
 * How many rounds of the time limit pass, at worst, from a message's receive to its acknowledgement, in either
 * acknowledgement mode (semantics 1.6, measured there): messages reserved, and overshot by polling each queue apart,
 * over processes. Unlimited prefetch has no bound: Infinity.
 */
export declare function rounds({ concurrency, prefetch, queues }: Reservation): number;
/** W: the longest time from receive to acknowledgement. */
export declare const longestWait: (reservation: Reservation, limit: Seconds) => Seconds;
/** The window that leaves a whole further limit (at least the slack) after the longest wait and the longest delay. */
export declare const wantedVisibility: (wait: Seconds, delay: Seconds, limit: Seconds) => Seconds;
/** The one of which the measure is greatest; the first of equals. */
export declare const longest: <T>(all: readonly T[], measure: (one: T) => number) => T | undefined;
