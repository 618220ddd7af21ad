import { type Seconds } from './seconds.js';
/** What one worker reserves and runs. */
export interface Reservation {
    /** Processes; undefined where only the machine decides it. */
    concurrency?: number;
    /** The fewest processes that autoscaling leaves it; all of them, when it is undefined. */
    least?: number;
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
export declare function rounds({ concurrency, least, prefetch, queues }: Reservation): number;
/** The most messages that a worker holds at a time; one process's, where their number is not known. */
export declare function reserved({ concurrency, prefetch, queues }: Reservation): number;
/** W: the longest time from receive to acknowledgement. */
export declare const longestWait: (reservation: Reservation, limit: Seconds) => Seconds;
/** The window that leaves a whole further limit (at least the slack) after the longest wait and the longest delay. */
export declare const wantedVisibility: (wait: Seconds, delay: Seconds, limit: Seconds) => Seconds;
/** The one of which the measure is greatest; the first of equals. */
export declare const longest: <T>(all: readonly T[], measure: (one: T) => number) => T | undefined;
