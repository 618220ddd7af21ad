import { itemsOf, locOf, valueAt } from '../../data/node.js';
import { consumerOf } from '../cloudformation/event-sources.js';
import { runs } from '../cloudformation/functions.js';
const keys = {
    queue: 'arn',
    batchSize: 'batchSize',
    batchingWindow: 'maximumBatchingWindow',
    responseTypes: 'functionResponseType',
    enabled: 'enabled',
};
/** `functions.<name>.events: - sqs: …`. */
export function* consumersIn({ functions, stacks: [stack] }, language) {
    if (!stack)
        return;
    for (const { entry, resource } of functions)
        for (const event of itemsOf(valueAt(entry.value, 'events')))
            for (const { key, keyAt, value } of event.is === 'map' ? event.entries : []) {
                if (key !== 'sqs')
                    continue;
                const isObject = value.is === 'map' && valueAt(value, keys.queue) !== undefined;
                const properties = isObject ? value : bare(value, keyAt);
                const source = { at: keyAt, name: entry.key, properties, keys, doubtful: false, closed: !isObject };
                yield* consumerOf(source, runs(resource, stack), stack, language);
            }
}
/** An event that is only an ARN. */
const bare = (value, keyAt) => ({
    is: 'map',
    ...locOf(value),
    entries: [{ ...locOf(value), key: keys.queue, keyAt, value }],
    flow: false,
});
