import { type Known } from './known.js';
import type { Worker } from './model.js';
import type { Project } from './project.js';
import { type Seconds } from './seconds.js';
import { type Reservation } from './waits.js';
/** A worker's visibility timeout beside all that a message waits for under it (semantics 1.6). */
export interface Window {
    worker: Worker;
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
    delay: Seconds;
    /** The window that leaves a whole limit after the longest wait, and is at least twice the limit. */
    wanted: Seconds;
}
/**
 * Undefined where nothing bounds the work. Its numbers mean nothing where the worker's visibility or the limit is
 * unknown: ask `decide` first. Other values that are not known are taken at their least: the true wait is only longer.
 */
export declare function windowOf(project: Project, worker: Worker): Window | undefined;
