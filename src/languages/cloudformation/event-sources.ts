import { itemsOf, locOf, type Mapping, type Node, plainText } from '../../data/node.js';
import { byDefault, type Known, type Loc, map, seconds, set, unknown, type Worker } from '../../facts/index.js';
import { lambdaDefault, lambdaWorker } from '../../facts/lambda.js';
import type { Runs } from './functions.js';
import { intrinsic, isNoValue, property, textOf } from './intrinsics.js';
import { queueMeant, valueOr } from './queues.js';
import type { Stack } from './stack.js';

/** What a format calls the properties of an event source. */
export interface Keys {
  queue: string;
  batchSize: string;
  batchingWindow: string;
  responseTypes: string;
  enabled: string;
}

export interface Source {
  at: Loc;
  /** Unique in its file, with the place. */
  name: string;
  properties: Mapping;
  keys: Keys;
  /** Whether it may also be the source of a stream: the mapping of one looks the same. */
  doubtful: boolean;
  /** Nothing can be added to it as it is written. */
  closed?: boolean;
}

export function* consumerOf(source: Source, run: Runs, stack: Stack, language: string): Iterable<Worker> {
  const { at, name, properties, keys } = source;
  const node = property(properties, keys.queue);
  const enabled = property(properties, keys.enabled);
  if (!node || (enabled?.is === 'scalar' && enabled.value === false)) return;
  const queue = queueMeant(node, stack);
  if (source.doubtful && queue?.by !== 'id' && !namesQueue(node, stack)) return;
  const value = <T extends number | boolean>(key: string, otherwise: Known<T>) =>
    valueOr({ properties, at }, key, stack, otherwise);
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

function namesQueue(node: Node, stack: Stack): boolean {
  const text = textOf(node, stack)
    ?.map((part) => (typeof part === 'string' ? part : part.resource))
    .join('');
  return text !== undefined && (/:sqs:/.test(text) || /^\$\{\w*(?:queue|sqs)\w*\}$/i.test(text));
}

function partialBatchOf({ properties, keys: { responseTypes: key }, closed }: Source): Known<boolean> {
  const node = property(properties, key);
  if (!node) return byDefault(false, lambdaDefault, closed ? undefined : { at: locOf(properties), key });
  if (intrinsic(node)) return unknown('a function makes the response types', locOf(node));
  const types = itemsOf(node).filter((item) => !isNoValue(item));
  if (types.some((item) => plainText(item) === 'ReportBatchItemFailures')) return set(true, locOf(node));
  return types.every((item) => plainText(item) !== undefined && !plainText(item)!.includes('${'))
    ? set(false, locOf(node))
    : unknown('a response type is worked out when the stack is deployed', locOf(node));
}
