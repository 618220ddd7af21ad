import { entriesOf, locOf, plainText, valueAt } from '../../data/node.js';
import { unknown } from '../../facts/index.js';
import { consumerOf } from './event-sources.js';
import { functionMeant, runs } from './functions.js';
import { property } from './intrinsics.js';
const keys = {
    queue: 'Queue',
    batchSize: 'BatchSize',
    batchingWindow: 'MaximumBatchingWindowInSeconds',
    responseTypes: 'FunctionResponseTypes',
    enabled: 'Enabled',
};
/** The functions that a template has Lambda call with the messages of a queue. */
export function* consumersIn(stack, language) {
    for (const resource of stack.resources.values()) {
        if (resource.type === 'AWS::Serverless::Function')
            for (const { key, keyAt, value } of entriesOf(property(resource.properties, 'Events'))) {
                const properties = valueAt(value, 'Properties');
                if (plainText(valueAt(value, 'Type')) !== 'SQS' || properties?.is !== 'map')
                    continue;
                const source = { at: keyAt, name: `${resource.name}.${key}`, properties, keys, doubtful: false };
                yield* consumerOf(source, runs(resource, stack), stack, language);
            }
        const { name, at, properties } = resource;
        if (resource.type !== 'AWS::Lambda::EventSourceMapping' || properties?.is !== 'map')
            continue;
        const called = property(properties, 'FunctionName');
        const run = called && functionMeant(called, stack);
        const unseen = { name, timeout: unknown('its function is not declared here', locOf(at)) };
        const source = { at, name, properties, keys: { ...keys, queue: 'EventSourceArn' }, doubtful: true };
        yield* consumerOf(source, run ?? unseen, stack, language);
    }
}
