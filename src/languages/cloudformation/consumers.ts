import { entriesOf, locOf, type Mapping, type Node, plainText, valueAt } from '../../data/node.js';
import {
  byDefault,
  type Known,
  type Loc,
  map,
  type Seconds,
  seconds,
  set,
  unknown,
  type Worker,
} from '../../facts/index.js';
import { lambdaDefault, lambdaWorker } from '../../facts/lambda.js';
import { intrinsic, isNoValue, property, scalarOf, spelledOut, textOf } from './intrinsics.js';
import { queueMeant, valueOr } from './queues.js';
import type { Resource, Stack } from './stack.js';

/** A function's name for messages, and what bounds its run. */
export interface Runs {
  name: string;
  timeout: Known<Seconds>;
}

/** The functions that a template has Lambda call with the messages of a queue. */
export function* consumersIn(stack: Stack, language: string): Iterable<Worker> {
  for (const resource of stack.resources.values()) {
    if (resource.type === 'AWS::Serverless::Function')
      for (const { key, keyAt, value } of entriesOf(property(resource.properties, 'Events')))
        if (plainText(valueAt(value, 'Type')) === 'SQS')
          yield* consumerOf(
            { at: keyAt, name: `${resource.name}.${key}`, properties: valueAt(value, 'Properties'), source: 'Queue' },
            runs(resource, stack),
            stack,
            language,
          );
    if (resource.type === 'AWS::Lambda::EventSourceMapping') {
      const called = property(resource.properties, 'FunctionName');
      const run = called ? functionMeant(called, stack) : undefined;
      const unseen = {
        name: resource.name,
        timeout: unknown<Seconds>('its function is not declared here', locOf(resource.at)),
      };
      yield* consumerOf({ ...resource, source: 'EventSourceArn' }, run ?? unseen, stack, language);
    }
  }
}

interface Source {
  at: Loc;
  name: string;
  properties?: Node;
  /** The property that names the queue. */
  source: string;
}

function* consumerOf(
  { at, name, properties, source }: Source,
  run: Runs,
  stack: Stack,
  language: string,
): Iterable<Worker> {
  const node = property(properties, source);
  const enabled = property(properties, 'Enabled');
  if (!node || properties?.is !== 'map' || (enabled?.is === 'scalar' && enabled.value === false)) return;
  const queue = queueMeant(node, stack);
  // The mapping of a stream looks the same: only what is known to name a queue is one.
  if (source === 'EventSourceArn' && !namesQueue(node, stack, queue?.by)) return;
  const value = <T extends number | boolean>(key: string, otherwise: Known<T>) =>
    valueOr({ properties, at }, key, stack, otherwise);
  yield lambdaWorker({
    id: `worker:${at.file}:${name}:${at.start}`,
    at: locOf(at),
    language,
    ...run,
    queue,
    unjoined: 'the queue of the event source is not declared here',
    batchSize: value('BatchSize', byDefault(10, lambdaDefault)),
    batchingWindow: map(value('MaximumBatchingWindowInSeconds', byDefault(0, lambdaDefault)), seconds),
    partialBatch: partialBatchOf(properties),
  });
}

function namesQueue(node: Node, stack: Stack, by: string | undefined): boolean {
  if (by === 'id') return true;
  const text = textOf(node, stack)
    ?.map((part) => (typeof part === 'string' ? part : part.resource))
    .join('');
  return text !== undefined && (/:sqs:/.test(text) || /^\$\{\w*(?:queue|sqs)\w*\}$/i.test(text));
}

function partialBatchOf(properties: Mapping): Known<boolean> {
  const node = property(properties, 'FunctionResponseTypes');
  if (!node) return byDefault(false, lambdaDefault, { at: locOf(properties), key: 'FunctionResponseTypes' });
  if (node.is !== 'list' || intrinsic(node)) return unknown('a function makes the response types', locOf(node));
  const types = node.items.filter((item) => !isNoValue(item));
  if (types.some((item) => plainText(item) === 'ReportBatchItemFailures')) return set(true, locOf(node));
  return types.every((item) => plainText(item) !== undefined)
    ? set(false, locOf(node))
    : unknown('a response type is worked out when the stack is deployed', locOf(node));
}

/** The function that a name, an ARN or a reference means, also through an alias or a version. */
export function functionMeant(node: Node, stack: Stack, depth = 0): Runs | undefined {
  const text = textOf(node, stack) ?? [];
  const reference = text.find((part) => typeof part !== 'string');
  const resource = reference && stack.resource(reference.resource);
  if (resource && /^AWS::Lambda::(?:Alias|Version)$/.test(resource.type)) {
    const aliased = property(resource.properties, 'FunctionName');
    return aliased && depth < 4 ? functionMeant(aliased, stack, depth + 1) : undefined;
  }
  if (resource) return isFunction(resource) ? runs(resource, stack) : undefined;
  const spelled = spelledOut(text);
  const name = spelled && (/:function:([^:]+)/.exec(spelled)?.[1] ?? spelled);
  const named = stack.allResources().filter((one) => {
    const own = isFunction(one) ? property(one.properties, 'FunctionName') : undefined;
    return own && spelledOut(textOf(own, stack)) === name;
  });
  return named[0] && named.length === 1 ? runs(named[0], stack) : undefined;
}

export const serverlessFunction = 'serverless.com::Function';
const isFunction = ({ type }: Resource): boolean =>
  type === 'AWS::Lambda::Function' || type === 'AWS::Serverless::Function' || type === serverlessFunction;

/** The timeout that a function has: its own, that of SAM's `Globals`, or the default. */
export function runs(resource: Resource, stack: Stack): Runs {
  const { name, type } = resource;
  const global =
    type === 'AWS::Serverless::Function' ? valueAt(stack.section('Globals', 'Function'), 'Timeout') : undefined;
  const known =
    property(resource.properties, 'Timeout') || !global
      ? valueOr(resource, 'Timeout', stack, defaultTimeout(resource, stack))
      : numberIn(global, stack);
  return { name, timeout: map(known, seconds) };
}

function numberIn(node: Node, stack: Stack): Known<number> {
  const known = scalarOf(node, stack);
  return known.is === 'unknown' ? known : map(known, Number);
}

function defaultTimeout({ type, at }: Resource, stack: Stack): Known<number> {
  if (type === serverlessFunction) return byDefault(6, "the Serverless Framework's default");
  return type === 'AWS::Serverless::Function' && stack.hasSeveral('Globals')
    ? unknown('the template is a part of one that is not here', locOf(at))
    : byDefault(3, lambdaDefault);
}
