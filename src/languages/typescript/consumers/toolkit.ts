import { type Seconds, seconds, unknown, type Worker } from '../../../facts/index.js';
import { type ConsumerOptions, secondsIn } from './options.js';

/**
 * The toolkit reads the queue's own window and asks each receive for it, unless `consumerOverrides` has another; a queue that it
 * makes gets the attribute (AbstractSqsConsumer's `createConsumer`, `getQueueVisibilityTimeout`).
 */
export function toolkitWindow(
  overrides: ConsumerOptions,
  queue: ConsumerOptions,
): Pick<Worker, 'visibility' | 'asksEachReceive'> {
  const read = secondsIn(seconds);
  const unwritten = unknown('no visibility timeout is written');
  if (overrides.found.has('visibilityTimeout') || overrides.open)
    return { visibility: overrides.value<Seconds>('visibilityTimeout', read, unwritten), asksEachReceive: true };
  const visibility = queue.under('Attributes').value<Seconds>('VisibilityTimeout', read, unwritten);
  return { visibility, asksEachReceive: undefined };
}
