import { itemsOf, locOf, type Mapping, type Node, valueAt } from '../../data/node.js';
import type { Loc, Worker } from '../../facts/index.js';
import { consumerOf, type Keys } from '../cloudformation/event-sources.js';
import { runs } from '../cloudformation/functions.js';
import type { Service } from './service.js';

const keys: Keys = {
  queue: 'arn',
  batchSize: 'batchSize',
  batchingWindow: 'maximumBatchingWindow',
  responseTypes: 'functionResponseType',
  enabled: 'enabled',
};

/** `functions.<name>.events: - sqs: …`. */
export function* consumersIn({ functions, stacks: [stack] }: Service, language: string): Iterable<Worker> {
  if (!stack) return;
  for (const { entry, resource } of functions)
    for (const event of itemsOf(valueAt(entry.value, 'events')))
      for (const { key, keyAt, value } of event.is === 'map' ? event.entries : []) {
        // `- sqs:` with `arn:` beside it, not below it, names no queue.
        if (key !== 'sqs' || (value.is === 'scalar' && value.value === null)) continue;
        const isObject = value.is === 'map' && valueAt(value, keys.queue) !== undefined;
        const properties = isObject ? (value as Mapping) : bare(value, keyAt);
        const source = { at: keyAt, name: entry.key, properties, keys, doubtful: false, closed: !isObject };
        yield* consumerOf(source, runs(resource, stack), stack, language);
      }
}

/** An event that is only an ARN. */
const bare = (value: Node, keyAt: Loc): Mapping => ({
  is: 'map',
  ...locOf(value),
  entries: [{ ...locOf(value), key: keys.queue, keyAt, value }],
  flow: false,
});
