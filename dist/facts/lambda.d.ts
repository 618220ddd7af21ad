import { type Known, type Loc } from './known.js';
import type { HandlerName, QueueReference, Worker } from './model.js';
import { type Seconds } from './seconds.js';
/** A function that Lambda calls with the messages of a queue, as infrastructure declares it. */
export interface EventSource {
    /** Unique in the run. */
    id: string;
    at: Loc;
    language: string;
    /** The function, for messages. */
    name: string;
    timeout: Known<Seconds>;
    /** Undefined where it is not known which queue it is; `unjoined` then says why. */
    queue: QueueReference | undefined;
    unjoined?: string;
    batchSize: Known<number>;
    batchingWindow: Known<Seconds>;
    partialBatch: Known<boolean>;
    /** The function's code, where that is the project's. */
    handler?: HandlerName;
}
export declare const sqsDefault = "SQS's default";
/** How long SQS keeps a message where nothing else is asked for. */
export declare const fourDays: Seconds;
export declare const lambdaDefault = "Lambda's default";
/** Lambda receives only what it runs at once, and deletes what the function did not fail for. There is no knob for either. */
export declare function lambdaWorker({ queue, unjoined, timeout, ...source }: EventSource): Worker;
/** AWS asks for six times the function's timeout, and the batching window on top (services-sqs-configure.html). */
export declare const lambdaVisibility: (timeout: Seconds, batchingWindow: Seconds) => Seconds;
/**
 * The window that a message really gets. Where a batch may be gathered and run for longer than the queue's own, Lambda asks for a
 * longer one when it receives (with-sqs.md of the Lambda developer guide).
 */
export declare const effectiveVisibility: (visibility: Seconds, timeout: Seconds, batchingWindow: Seconds) => Seconds;
/** `src/refunds.handler` in a folder; Python also writes `refunds.app.handler`. Undefined outside the project. */
export declare function handlerAt(folder: string, handler: string): HandlerName | undefined;
