import { byDefault, map, unknown } from './known.js';
import { seconds } from './seconds.js';
export const sqsDefault = "SQS's default";
export const lambdaDefault = "Lambda's default";
/** Lambda receives only what it runs at once, and deletes what the function did not fail for. There is no knob for either. */
export function lambdaWorker({ queue, unjoined, timeout, ...source }) {
    return {
        kind: 'worker',
        ...source,
        library: 'lambda',
        broker: byDefault('sqs', 'the event source'),
        queues: byDefault(1, 'one queue for each event source'),
        concurrency: unknown('Lambda scales it'),
        prefetch: byDefault(1, lambdaDefault),
        ack: byDefault('late', 'Lambda deletes what its function did not fail for'),
        timeLimit: map(timeout, (value) => value),
        softTimeLimit: byDefault(null, 'Lambda has none'),
        visibility: unknown(unjoined ?? 'the queue is not declared in this project', source.at),
        delays: [],
        consumes: queue ? [queue] : [],
    };
}
/** AWS asks for six times the function's timeout, and the batching window on top (services-sqs-configure.html). */
export const lambdaVisibility = (timeout, batchingWindow) => seconds(6 * timeout + batchingWindow);
/**
 * The window that a message really gets. Where a batch may be gathered and run for longer than the queue's own, Lambda asks for a
 * longer one when it receives (with-sqs.md of the Lambda developer guide).
 */
export const effectiveVisibility = (visibility, timeout, batchingWindow) => batchingWindow > 0 && batchingWindow + timeout > visibility ? seconds(batchingWindow + timeout + 30) : visibility;
