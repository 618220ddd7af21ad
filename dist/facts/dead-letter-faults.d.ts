import type { Queue, Task, Worker } from './model.js';
import type { Project } from './project.js';
/** Why messages that always fail stay, or sound ones are given up (semantics 7, QL020). */
export type DeadLetterFault = {
    queue: Queue;
    worker: Worker;
} & ({
    is: 'none';
}
/** And a job that kills its process is sent back at once, and kills the next (celery/worker/request.py, `on_failure`). */
 | {
    is: 'poison';
    task: Task;
} | {
    is: 'too early';
    most: number;
});
/** AWS asks for at least this with Lambda, which counts receives of batches that it throttles. */
export declare const leastForLambda = 5;
export declare function deadLetterFaults(project: Project): Iterable<DeadLetterFault>;
