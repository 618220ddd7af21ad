import { itemsOf, locOf, plainText } from '../../data/node.js';
import { byDefault, map, seconds, set, unknown } from '../../facts/index.js';
import { lambdaDefault, lambdaWorker } from '../../facts/lambda.js';
import { intrinsic, isNoValue, property, textOf } from './intrinsics.js';
import { queueMeant, valueOr } from './queues.js';
export function* consumerOf(source, run, stack, language) {
    const { at, name, properties, keys } = source;
    const node = property(properties, keys.queue);
    const enabled = property(properties, keys.enabled);
    if (!node || (enabled?.is === 'scalar' && enabled.value === false))
        return;
    const queue = queueMeant(node, stack);
    if (source.doubtful && queue?.by !== 'id' && !namesQueue(node, stack))
        return;
    const value = (key, otherwise) => valueOr({ properties, at }, key, stack, otherwise);
    yield lambdaWorker({
        id: `worker:${at.file}:${name}:${at.start}`,
        at: locOf(at),
        language,
        ...run,
        queue,
        unjoined: 'the queue of the event source is not declared here',
        batchSize: value(keys.batchSize, byDefault(10, lambdaDefault)),
        batchingWindow: map(value(keys.batchingWindow, byDefault(0, lambdaDefault)), seconds),
        partialBatch: partialBatchOf(source),
    });
}
function namesQueue(node, stack) {
    const text = textOf(node, stack)
        ?.map((part) => (typeof part === 'string' ? part : part.resource))
        .join('');
    return text !== undefined && (/:sqs:/.test(text) || /^\$\{\w*(?:queue|sqs)\w*\}$/i.test(text));
}
function partialBatchOf({ properties, keys: { responseTypes: key }, closed }) {
    const node = property(properties, key);
    if (!node)
        return byDefault(false, lambdaDefault, closed ? undefined : { at: locOf(properties), key });
    if (intrinsic(node))
        return unknown('a function makes the response types', locOf(node));
    const types = itemsOf(node).filter((item) => !isNoValue(item));
    if (types.some((item) => plainText(item) === 'ReportBatchItemFailures'))
        return set(true, locOf(node));
    return types.every((item) => plainText(item) !== undefined && !plainText(item).includes('${'))
        ? set(false, locOf(node))
        : unknown('a response type is worked out when the stack is deployed', locOf(node));
}
