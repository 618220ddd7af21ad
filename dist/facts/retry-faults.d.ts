import { type Loc } from './known.js';
import type { Retry, Task, Transition } from './model.js';
import type { Project } from './project.js';
/** Why a job that is to run again does not, or is failed meanwhile (semantics 7, QL012). */
export type RetryFault = 
/** Its own claim refuses the retry. */
{
    is: 'blocked';
    task: Task;
    retry: Retry;
    claim: Transition;
}
/** What raises the retry is caught as a failure. */
 | {
    is: 'swallowed';
    task: Task;
    retry: Retry;
    by: Loc;
}
/** Its own claim refuses the message that comes back after an error. */
 | {
    is: 'let out';
    claim: Transition;
    at: Loc;
};
export declare function retryFaults(project: Project): Iterable<RetryFault>;
export declare const isRuntimes: ({ known }: Transition) => boolean;
