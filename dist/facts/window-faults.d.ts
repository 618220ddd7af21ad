import type { Change, Severity } from './finding.js';
import type { Worker } from './model.js';
import type { Project } from './project.js';
import { type Window } from './window.js';
/** A window that passes before its message is acknowledged, or may (semantics 7, QL003). */
export interface ShortWindow extends Window {
    severity: Severity;
    /** What it is compared with; Lambda refuses an event source below the limit. */
    below: 'limit' | 'twice the limit' | 'longest wait' | 'wanted';
}
export declare function shortWindow(project: Project, worker: Worker): ShortWindow | undefined;
/** The window is the limit itself, whatever it is: less than twice of it. Lambda makes it longer where it gathers a batch. */
export declare function limitItself(project: Project, worker: Worker): Window | undefined;
/** The window of a Lambda function that is long enough for any worker, and below what AWS asks for (QL018). */
export declare function belowAdvice(project: Project, worker: Worker): Window | undefined;
/** Redis keeps its own clock and has no upper limit. */
export declare const longestWindow: ({ broker }: Worker) => number;
/** No window that the broker grants is long enough. */
export declare const isBeyond: ({ wanted, worker }: Window) => boolean;
/** The change that gives the worker the window that it wants. */
export declare function widening(window: Window): Change | undefined;
