import { type Known, map, type Queue, type Seconds, seconds, set, unknown, valueIn } from '../../facts/index.js';
import type { Expression, Module } from '../module.js';
import type { Scope } from '../scope.js';
import { isFunction, locate, type Place, walk } from '../walk.js';
import { constructBehind, constructId } from './constructs.js';
import type { Contexts } from './contexts.js';
import { numberOf } from './durations.js';
import { reportsEach, type Source } from './event-sources.js';
import { camel } from './names.js';
import { argument } from './props.js';
import { queueMeant } from './queues.js';
import { type CallExpression, resolve } from './resolve.js';
import { isAnyFunction } from './timeouts.js';

/** What an escape hatch sets on the resource of a queue, a function or an event source, over what its construct was given. */
export type Override = Partial<
  Pick<Queue, 'visibility' | 'deadLetter' | 'maxReceives'> &
    Pick<Source, 'batchSize' | 'batchingWindow' | 'partialBatch'> & { timeout: Known<Seconds> }
>;

interface Written {
  of: Expression;
  path: string;
  value?: Expression;
}

/** By the ids of the queues and of the other constructs. */
export function overridesIn(modules: readonly Module[], contexts: Contexts): Map<string, Override[]> {
  const found = new Map<string, Override[]>();
  const note = (one: Written | undefined, place: Place) => {
    if (!one || !properties.test(one.path)) return;
    for (const scope of contexts.of(place)) {
      const id = resourceMeant(one.of, scope);
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), read(one, scope, place)]);
    }
  };
  for (const module of modules)
    walk(module, {
      expression(one, place) {
        if (one.is === 'call') note(called(one, contexts.of(place)[0]!), place);
      },
      statement(one, place) {
        if (one.is !== 'assign' || one.target.is !== 'member') return;
        const { of, name } = one.target;
        note({ of, path: pascal(camel(name)), ...(one.operator ? {} : { value: one.value }) }, place);
      },
    });
  return found;
}

const properties =
  /^(?:(?:VisibilityTimeout|Timeout|BatchSize|MaximumBatchingWindowInSeconds|FunctionResponseTypes)$|RedrivePolicy(?:\.|$))/;

const pascal = (name: string): string => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;

/** `addPropertyOverride('VisibilityTimeout', 90)`, `addOverride('Properties.VisibilityTimeout', 90)`, and what deletes them. */
function called(call: CallExpression, scope: Scope): Written | undefined {
  const { callee } = call;
  const method = callee.is === 'member' ? /^add(Property)?(Deletion)?Override$/.exec(camel(callee.name)) : null;
  if (!method || callee.is !== 'member') return undefined;
  const path = argument(call, 0, method[1] ? 'propertyPath' : 'path');
  const text = path && valueIn(scope.fold(path));
  if (typeof text !== 'string') return undefined;
  const value = method[2] ? undefined : argument(call, 1, 'value');
  return { of: callee.of, path: text.replace(/^Properties\./, ''), ...(value ? { value } : {}) };
}

/** What an expression means the resource of: `queue.node.defaultChild`, or a `CfnQueue` itself. */
function resourceMeant(expression: Expression, scope: Scope): string | undefined {
  const { value, scope: at } = resolve(expression, scope);
  const { callee } = value.is === 'call' ? value : { callee: undefined };
  if (value.is === 'call' && callee?.is === 'name' && callee.name === 'cast' && value.arguments[1])
    return resourceMeant(value.arguments[1].value, at);
  const child = value.is === 'member' && camel(value.name) === 'defaultChild' ? value.of : undefined;
  const found = callee?.is === 'member' && /^(?:tryF|f)indChild$/.test(camel(callee.name)) ? callee.of : undefined;
  const node = child ?? found;
  const owner = node?.is === 'member' && node.name === 'node' ? node.of : value;
  const queue = value.is === 'call' || node ? queueMeant(owner, at) : undefined;
  if (queue?.by === 'id') return queue.id;
  const maker = resolve(owner, at);
  if (maker.value.is !== 'call') return undefined;
  const made = constructBehind(owner, at);
  const { callee: by } = maker.value;
  if (!made)
    return by.is === 'member' && camel(by.name) === 'addEventSourceMapping'
      ? constructId({ call: maker.value, scope: maker.scope })
      : undefined;
  return isAnyFunction(made.name) || mappings.test(made.name) ? constructId(made) : undefined;
}

const mappings = /^awsLambda\.(?:Cfn)?EventSourceMapping$/;

function read({ path, value }: Written, scope: Scope, place: Place): Override {
  const at = value ? locate(value, place) : undefined;
  const doubt = <T>(): Known<T> => unknown('an escape hatch changes it', at);
  const number = value && isAlways(value, place) ? numberOf(value, scope) : doubt<number>();
  if (path === 'VisibilityTimeout') return { visibility: map(number, seconds) };
  if (path === 'Timeout') return { timeout: map(number, seconds) };
  if (path === 'BatchSize') return { batchSize: number };
  if (path === 'MaximumBatchingWindowInSeconds') return { batchingWindow: map(number, seconds) };
  if (path === 'FunctionResponseTypes')
    return { partialBatch: value && isAlways(value, place) ? reportsEach(value, scope) : doubt() };
  if (path === 'RedrivePolicy.maxReceiveCount') return { maxReceives: number };
  const isPolicy = value && at && isAlways(value, place) && resolve(value, scope).value.is === 'object';
  return { deadLetter: isPolicy ? set(true, at) : doubt(), maxReceives: doubt() };
}

/** No condition stands between the function's start and it. */
function isAlways({ start, end }: Expression, { module, enclosing }: Place): boolean {
  const around = enclosing.at(-1);
  const body = around && isFunction(around) ? around.body : module.body;
  return body.some((one) => (one.is === 'expression' || one.is === 'assign') && one.start <= start && end <= one.end);
}
