import type { Task, Transition } from './model.js';
import type { Left } from './recoveries.js';
import { type Seconds } from './seconds.js';
/**
 * How much longer than one run a job stays busy at least while its task retries it (semantics 7, QL008): through the longest
 * delay, and through all further runs where none of them writes a new time to the row. Zero where some write of the task
 * lets the job out of its busy status, or the claim refuses the retry.
 */
export declare function retryHold(task: Task, left: Left, transitions: readonly Transition[]): Seconds;
