import { byDefault, map, seconds, valueIn } from '../../facts/index.js';
import { type Construct, constructBehind, constructId } from '../cdk/constructs.js';
import type { Contexts } from '../cdk/contexts.js';
import { numberOf } from '../cdk/durations.js';
import { mappingOf, plainSettings, type Settings, type Source, targetOf } from '../cdk/event-sources.js';
import { constructName } from '../cdk/names.js';
import { Props } from '../cdk/props.js';
import { headOf, queueMeant } from '../cdk/queues.js';
import { type CallExpression, resolve } from '../cdk/resolve.js';
import { functionMeant, type Runs } from '../cdk/timeouts.js';
import type { Expression } from '../module.js';
import type { Scope, Scoped } from '../scope.js';
import { locate, type Place } from '../walk.js';
import { wordedDuration } from '../worded-duration.js';
import { componentHandler, componentTimeout, defaultTimeout } from './functions.js';
import { isPulumiQueue, propsOf, sstDefault } from './queues.js';
import { Transform } from './transform.js';

/** The calls that attach a function to a queue. */
export function sourcesOf(
  call: CallExpression,
  place: Place,
  contexts: Contexts,
): ((scope: Scope) => Source[]) | undefined {
  const scope = contexts.of(place)[0]!;
  const name = constructName(call, scope);
  if (name === 'aws.lambda.EventSourceMapping') return (one) => mapping({ name, call, scope: one });
  if (name === 'sst.aws.Queue.subscribe')
    return (one) => subscribed(call.arguments[0]?.value, call.arguments.slice(1), call, one);
  if (call.callee.is !== 'member' || !/^(?:subscribe|onEvent)$/.test(call.callee.name)) return undefined;
  const { of, name: method } = call.callee;
  const read = method === 'subscribe' ? subscribed : notified;
  return (one) => (isQueue(of, one) ? read(of, call.arguments, call, one) : []);
}

const isQueue = (expression: Expression, scope: Scope): boolean =>
  isPulumiQueue(constructBehind(expression, scope)?.name ?? '');

function mapping(made: Construct): Source[] {
  const at = headOf(made);
  const props = propsOf(made);
  const source = mappingOf(props, targetOf(props, 'functionName', at), at, true);
  return source ? [{ ...source, id: constructId(made) }] : [];
}

/** `orders.subscribe('src/orders.handler', { batch: { … } })` (queue-lambda-subscriber.ts of sst/sst). */
function subscribed(
  queue: Expression | undefined,
  [subscriber, args]: CallExpression['arguments'],
  call: CallExpression,
  scope: Scope,
): Source[] {
  if (!queue || !subscriber) return [];
  const at = { ...locate(call, scope.place), end: call.callee.end };
  const props = args ? Props.struct(args.value, scope) : Props.none(at, scope);
  const transform = Transform.of(props, 'eventSourceMapping');
  const changed =
    <K extends keyof Settings>(key: K) =>
    (plain: Props): Settings[K] =>
      plainSettings(plain)[key];
  const own = batchOf(props.inner('batch'));
  return [
    {
      at,
      run: subscriberOf({ value: subscriber.value, scope }),
      queue: queueMeant(queue, scope),
      batchSize: transform.over('batchSize', changed('batchSize'), own.batchSize),
      batchingWindow: transform.over('maximumBatchingWindowInSeconds', changed('batchingWindow'), own.batchingWindow),
      partialBatch: transform.over('functionResponseTypes', changed('partialBatch'), own.partialBatch),
    },
  ];
}

/** `orders.onEvent('orders', handler, { batchSize: 5 })` of @pulumi/aws (sqs/sqsMixins.ts). */
function notified(
  queue: Expression | undefined,
  [, handler, args]: CallExpression['arguments'],
  call: CallExpression,
  scope: Scope,
): Source[] {
  if (!queue || !handler) return [];
  const at = { ...locate(call, scope.place), end: call.callee.end };
  const props = args ? Props.struct(args.value, scope) : Props.none(at, scope);
  const { partialBatch, ...settings } = plainSettings(props);
  // Not every version of the library takes the response types.
  const reports = partialBatch.is === 'default' ? byDefault(partialBatch.value, partialBatch.from) : partialBatch;
  const run = functionMeant(handler.value, scope);
  return [{ at, run, queue: queueMeant(queue, scope), ...settings, partialBatch: reports }];
}

const batchOf = (batch: Props): Settings => ({
  batchSize: batch.value('size', ({ value, scope }) => numberOf(value, scope), byDefault(10, sstDefault)),
  batchingWindow: batch.value(
    'window',
    ({ value, scope }) => wordedDuration(value, scope),
    byDefault(seconds(0), sstDefault),
  ),
  partialBatch: batch.value(
    'partialResponses',
    ({ value, scope }) => map(scope.fold(value), Boolean),
    byDefault(false, sstDefault, batch.room('partialResponses')),
  ),
});

/** A handler's path, the arguments of a function, or the ARN of one. */
function subscriberOf(given: Scoped): Runs {
  const { value, scope } = resolve(given.value, given.scope);
  const isArguments = value.is === 'object';
  const props = isArguments ? Props.struct(given.value, given.scope) : undefined;
  const handler = props?.get('handler');
  const path = handler ? valueIn(handler.scope.fold(handler.value)) : valueIn(scope.fold(value));
  if (typeof path === 'string' && !path.startsWith('arn:')) {
    const run = componentHandler(path, given.scope, props);
    const timeout = props ? componentTimeout(props, given.scope) : defaultTimeout(scope.base);
    return { name: path, timeout, ...(run ? { handler: run } : {}) };
  }
  return props ? { name: 'its function', timeout: componentTimeout(props, given.scope) } : functionMeant(value, scope);
}
