import { type Known, type Loc } from './known.js';
import type { Ack, Task, Worker } from './model.js';
import type { Project } from './project.js';
/** A place where late acknowledgement is decided, and what it decides for that no lease makes safe (semantics 7, QL001). */
export interface LateAck {
    at: Loc;
    ack: Known<Ack> & {
        is: 'set';
    };
    /** The worker, or the first of several that a command line starts. */
    worker?: Worker;
    workers: Worker[];
    tasks: Task[];
}
/** Nothing of the places that decide for nothing but safe tasks. */
export declare function unsafeLateAcks(project: Project): LateAck[];
/** squiss-ts leaves the delete to the project's code, as a loop does. */
export declare const deletesItself: ({ worker }: LateAck) => boolean;
/** A loop that keeps no status of its jobs has nothing that it could claim, and RabbitMQ has no window that could pass. */
export declare const isMild: (one: LateAck) => boolean;
