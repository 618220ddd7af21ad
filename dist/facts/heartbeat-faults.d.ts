import { type Known } from './known.js';
import type { Queue, Task, Worker } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';
/** Why a window passes while its message is worked on, or outlives the work (semantics 7, QL021). */
export type HeartbeatFault = 
/** Nothing renews it, and nothing bounds the job. */
{
    is: 'none';
    task: Task;
    window: Known<Seconds>;
    queue?: Queue;
}
/** sqs-consumer refuses an interval that no visibilityTimeout stands beside, whatever the queue has. */
 | {
    is: 'alone';
}
/** squiss-ts renews it advancedCallMs before its end, which is longer than it. */
 | {
    is: 'at once';
    window: Known<Seconds>;
}
/** An interval above half of it. */
 | {
    is: 'late';
    window: Known<Seconds>;
}
/** The timer goes on when the work has failed. */
 | {
    is: 'endless';
    timer: NonNullable<Worker['unstopped']>;
};
export declare function heartbeatFaults(project: Project, worker: Worker): Iterable<HeartbeatFault>;
export declare const isSqsConsumer: ({ library }: Worker) => boolean;
