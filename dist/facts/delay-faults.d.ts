import { type Known, type Loc } from './known.js';
import type { Queue, Task, Worker } from './model.js';
import type { Project } from './project.js';
import { type Seconds } from './seconds.js';
/** Messages that come back while they wait, unacknowledged, for their countdown, ETA or retry (semantics 7, QL013). */
export interface DelayFault {
    /** Where the delay is written, perhaps in a class that several tasks share. */
    at: Loc;
    /** Those that wait so. */
    owners: (Task | Worker)[];
    worker: Worker;
    delay: Known<Seconds>;
    /** Seconds behind other messages. */
    wait: Seconds;
    /** The queue that says how long its messages stay hidden. */
    queue?: Queue;
    setting: Known<Seconds>;
}
/** One for all that share a delay and a window. */
export declare function delayFaults(project: Project): Iterable<DelayFault>;
