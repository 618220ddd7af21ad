import type { Severity } from './finding.js';
import { type Known } from './known.js';
import type { Task, Worker } from './model.js';
import type { Project } from './project.js';
/** Why work is not bounded by a time limit (semantics 7, QL005). */
export type TimeLimitFault = 
/** None is set for these; the worker itself, where it has no tasks. */
{
    is: 'none';
    endless: readonly (Task | Worker)[];
    of: number;
    severity: Severity;
}
/** The pool enforces none. */
 | {
    is: 'not enforced';
    limited: readonly (Task | Worker)[];
}
/** sqs-consumer's is not for the handler of a whole batch. */
 | {
    is: 'of no batch';
    limit: Milliseconds;
    batch: Task;
}
/** sqs-consumer's is too short to be meant: seconds, where milliseconds are asked for. */
 | {
    is: 'in seconds';
    limit: Milliseconds;
};
type Milliseconds = Known<number> & {
    is: 'set';
};
export declare function timeLimitFaults(project: Project, worker: Worker): Iterable<TimeLimitFault>;
export {};
