import { type Worker } from '../../../facts/index.js';
import { type ConsumerOptions } from './options.js';
/**
 * The toolkit reads the queue's own window and asks each receive for it, unless `consumerOverrides` has another; a queue that it
 * makes gets the attribute (AbstractSqsConsumer's `createConsumer`, `getQueueVisibilityTimeout`).
 */
export declare function toolkitWindow(overrides: ConsumerOptions, queue: ConsumerOptions): Pick<Worker, 'visibility' | 'asksEachReceive'>;
