import type { Recovery, Task, Transition } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';
/** Why a job is taken from a worker that is alive (semantics 7, QL008). */
export type RecoveryFault = 
/** A sweep that fires within the limit of a task, or within the retries that leave its job as it is for `more` seconds. */
{
    is: 'too soon';
    recovery: Recovery;
    task: Task;
    limit: Seconds;
    more: Seconds;
    least: number;
}
/** A sweep that writes over what its rows have become. */
 | {
    is: 'blind';
    recovery: Recovery;
    statuses: string[];
}
/** A lease that ends before the work must: the sweep, or the next delivery, takes the job. */
 | {
    is: 'short lease';
    claim: Transition;
    task: Task;
    limit: Seconds;
    least: number;
}
/** A lease in the attribute by which DynamoDB deletes rows, within days. */
 | {
    is: 'time to live';
    claim: Transition;
    attribute: string;
};
export declare function recoveryFaults(project: Project): Iterable<RecoveryFault>;
