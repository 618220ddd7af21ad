import { type Known, type Loc, type QueueReference, type Task, type Worker } from '../../../facts/index.js';
import type { Handler } from './handlers.js';
import { type ConsumerOptions } from './options.js';
/** A consumer of sqs-consumer, also where another library makes it. */
export interface Consumer {
    at: Loc;
    name: string;
    library: Exclude<Worker['library'], undefined>;
    /** Of sqs-consumer itself. */
    major: Known<number>;
    options: ConsumerOptions;
    consumes: QueueReference[];
    handlers: readonly Handler[];
}
/** It receives `batchSize` messages, works on them all at once, and deletes each after its handler (`processMessage`, `deleteMessage`). */
export declare function workerOf({ at, name, library, major, options, consumes }: Consumer): Worker;
export declare const idOf: (at: Loc, name: string) => string;
/** `handleMessageTimeout` bounds `handleMessage` only: `executeBatchHandler` does not look at it, in any major version. */
export declare function taskOf(handler: Handler, worker: Worker): Task;
export declare const majorOfNest: (own: Known<number>) => Known<number>;
