import {
  byDefault,
  type Known,
  type Loc,
  map,
  type QueueReference,
  type Seconds,
  seconds,
  set,
  unknown,
  type Worker,
} from '../../facts/index.js';
import { lambdaDefault, lambdaWorker } from '../../facts/lambda.js';
import type { Expression } from '../module.js';
import type { Scope, Scoped } from '../scope.js';
import { keyOf, locate } from '../walk.js';
import type { Construct } from './constructs.js';
import { agreed } from './contexts.js';
import { durationOf, numberOf } from './durations.js';
import { camel } from './names.js';
import { Props } from './props.js';
import { queueMeant } from './queues.js';
import { resolve } from './resolve.js';
import { functionMeant, type Runs } from './timeouts.js';

/** A function with a queue that it is called for, in one of the ways in which the code is run. */
export interface Source {
  /** Of the mapping, where that is a construct of its own. */
  id?: string;
  /** Where the event source is written, and the call that sets it. */
  at: Loc;
  run: Runs;
  queue: QueueReference | undefined;
  batchSize: Known<number>;
  batchingWindow: Known<Seconds>;
  partialBatch: Known<boolean>;
}

/** One worker for one place that attaches, whatever constructs run it. */
export function workerOf(id: string, ways: readonly Source[], language: string): Worker {
  const first = ways[0]!;
  const { at } = first;
  const agree = <T>(read: (one: Source) => Known<T>): Known<T> => agreed(ways.map(read), at);
  const { handler } = first.run;
  const isOne = ways.every(({ run }) => run.handler?.file === handler?.file && run.handler?.name === handler?.name);
  const worker = lambdaWorker({
    id,
    at,
    language,
    name: first.run.name,
    timeout: agree(({ run }) => run.timeout),
    queue: first.queue,
    unjoined: 'the queue of the event source is not declared here',
    batchSize: agree(({ batchSize }) => batchSize),
    batchingWindow: agree(({ batchingWindow }) => batchingWindow),
    partialBatch: agree(({ partialBatch }) => partialBatch),
    ...(isOne && handler ? { handler } : {}),
  });
  const queues = new Map(ways.flatMap(({ queue }) => (queue ? [[JSON.stringify(queue), queue] as const] : [])));
  return { ...worker, consumes: [...queues.values()] };
}

/** `new SqsEventSource(queue, { batchSize, … })` of a function; undefined where it is switched off. */
export function sourceOf({ call, scope }: Construct, run: Runs, at: Loc): Source | undefined {
  const props = Props.of(call, 1, scope);
  const queue =
    scope.base.language === 'python'
      ? (props.get('queue')?.value ?? call.arguments[0]?.value)
      : call.arguments[0]?.value;
  return isOff(props) ? undefined : { at, run, queue: queue && queueMeant(queue, scope), ...settingsOf(props) };
}

/** What is given to `addEventSourceMapping`, `new EventSourceMapping` and `new CfnEventSourceMapping`. */
export function mappingOf(props: Props, run: Runs, at: Loc, plain: boolean): Source | undefined {
  const arn = props.get('eventSourceArn');
  const queue = arn && queueMeant(arn.value, arn.scope);
  // The mapping of a stream looks the same.
  const ofQueue = queue?.by === 'id' || (arn !== undefined && namesQueue(arn));
  if (!ofQueue || isOff(props)) return undefined;
  return { at, run, queue, ...(plain ? plainSettings(props) : settingsOf(props)) };
}

function namesQueue({ value, scope }: Scoped): boolean {
  const { value: arn, scope: at } = resolve(value, scope);
  return /:sqs:/.test(at.textOf(arn)) || (arn.is === 'member' && camel(keyOf(arn) ?? '') === 'queueArn');
}

export const isOff = (props: Props): boolean => {
  const enabled = props.get('enabled');
  const known = enabled?.scope.fold(enabled.value);
  return known?.is === 'set' && known.value === false;
};

export type Settings = Pick<Source, 'batchSize' | 'batchingWindow' | 'partialBatch'>;

export function settingsOf(props: Props): Settings {
  const add = props.room('reportBatchItemFailures');
  return {
    batchSize: batchSizeOf(props),
    batchingWindow: props.value(
      'maxBatchingWindow',
      (one) => durationOf(one.value, one.scope),
      byDefault(seconds(0), lambdaDefault),
    ),
    partialBatch: props.value(
      'reportBatchItemFailures',
      ({ value, scope }) => map(scope.fold(value), Boolean),
      byDefault(false, lambdaDefault, add),
    ),
  };
}

const batchSizeOf = (props: Props): Known<number> =>
  props.value('batchSize', (one) => numberOf(one.value, one.scope), byDefault(10, lambdaDefault));

/** As CloudFormation and Pulumi spell them. */
export function plainSettings(props: Props): Settings {
  return {
    batchSize: batchSizeOf(props),
    batchingWindow: props.value(
      'maximumBatchingWindowInSeconds',
      (one) => map(numberOf(one.value, one.scope), seconds),
      byDefault(seconds(0), lambdaDefault),
    ),
    partialBatch: props.value(
      'functionResponseTypes',
      ({ value, scope }) => reportsEach(value, scope),
      byDefault(false, lambdaDefault, props.room('functionResponseTypes')),
    ),
  };
}

/** A list of response types. */
export function reportsEach(expression: Expression, scope: Scope): Known<boolean> {
  const { value, scope: at } = resolve(expression, scope);
  const place = locate(expression, scope.place);
  if (value.is !== 'list') return unknown('the response types are computed', place);
  const types = value.items.map((item) => at.fold(item));
  if (types.some((type) => type.is === 'set' && type.value === 'ReportBatchItemFailures')) return set(true, place);
  return types.every(({ is }) => is === 'set') ? set(false, place) : unknown('a response type is computed', place);
}

/** The function of a mapping that is a construct of its own. */
export function targetOf(props: Props, key: string, at: Loc): Runs {
  const target = props.get(key);
  return target
    ? functionMeant(target.value, target.scope)
    : { name: 'its function', timeout: unknown('its function is not seen', at) };
}
