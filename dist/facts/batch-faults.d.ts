import { type Known, type Loc } from './known.js';
import type { Worker } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';
/** Why messages of a batch come back that were done, or are deleted that failed (semantics 7, QL019). */
export type BatchFault = 
/** The handler returns failures, and the event source does not look at them. */
{
    is: 'unheard';
    returned: Loc;
}
/** Neither speaks of failures, and the handler takes the error of each message. */
 | {
    is: 'swallowed';
    failing: Loc;
}
/** Neither speaks of failures: the error of one message, where it is seen, fails all. */
 | {
    is: 'whole';
    failing?: Loc;
}
/** The event source waits for failures, and the handler returns none. */
 | {
    is: 'unanswered';
    how: 'throws' | 'swallows';
    failing: Loc;
    at: Loc;
}
/** One after the other, the messages may take longer than the function: it is cut off, and answers for none. */
 | {
    is: 'cut off';
    pace: Known<Seconds> & {
        is: 'set';
    };
};
/** Nothing of what is not known: how large a batch is, what the event source looks at, how the handler ends. */
export declare function batchFaults(project: Project, worker: Worker): Iterable<BatchFault>;
