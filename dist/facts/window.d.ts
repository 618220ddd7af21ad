import type { Change } from './finding.js';
import { type Known } from './known.js';
import type { Queue, Task, Worker } from './model.js';
import type { Project } from './project.js';
import { type Seconds } from './seconds.js';
import { type Reservation } from './waits.js';
/** A worker's visibility timeout beside all that a message waits for under it (semantics 1.6). */
export interface Window {
    worker: Worker;
    /** The queue of which the attribute decides; undefined where the worker's own setting does. */
    queue?: Queue;
    setting: Known<Seconds>;
    /** What a message gets: more than the setting where Lambda asks for more. */
    visibility: Seconds;
    /** The longest time limit among the worker's tasks, and whose it is. */
    limit: {
        value: Known<Seconds>;
        of: string;
    };
    time: Seconds;
    reservation: Reservation;
    rounds: number;
    wait: Seconds;
    longestDelay?: Known<Seconds>;
    /** The task whose rate limit holds reserved messages back the longest, and for how long it may. */
    throttled?: Task;
    throttle: Seconds;
    /** The longest delay and the longest throttling together. */
    delay: Seconds;
    /** The window that leaves a whole limit after the longest wait, and is at least twice the limit; for Lambda what AWS asks for. */
    wanted: Seconds;
}
/**
 * Undefined where nothing bounds the work. Its numbers mean nothing where the worker's visibility or the limit is
 * unknown: ask `decide` first. Other values that are not known are taken at their least: the true wait is only longer.
 */
export declare function windowOf(project: Project, worker: Worker): Window | undefined;
/**
 * The attribute of the queue, which infrastructure gave it: a worker's option has no effect on a queue that is there already.
 * One that is sent with each receive wins.
 * Of several queues the shortest window counts.
 */
export declare function visibilityOf(project: Project, worker: Worker): {
    queue?: Queue;
    setting: Known<Seconds>;
};
/**
 * SQS is asked for each queue apart. Redis pops one message from all of them at once, and none while the worker has all it may:
 * https://github.com/celery/kombu/blob/main/kombu/transport/redis.py, `_brpop_start`.
 */
export declare const reservationOf: (worker: Worker) => Reservation;
/**
 * Lambda compares the attribute of the queue with the timeout of the function when an event source is made or changed, whatever its
 * batching window (services-sqs-configure.html).
 */
export declare const isRefused: ({ worker, setting, time }: Window) => boolean;
/** The window is the limit itself, whatever it is: less than twice of it. Lambda makes it longer where it gathers a batch. */
export declare const isLimitItself: ({ worker, setting, limit }: Window) => boolean;
/** Names the window that Lambda asks for when it receives, where that is not the queue's own. */
export declare const askedFor: ({ visibility, setting }: Window) => string;
/** Redis keeps its own clock and has no upper limit. */
export declare const longestWindow: ({ broker }: Worker) => number;
/** No window that the broker grants is long enough. */
export declare const isBeyond: ({ wanted, worker }: Window) => boolean;
/** The change that gives the worker the window that it wants. */
export declare function widening(window: Window): Change | undefined;
