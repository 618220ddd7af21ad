import type { Worker } from '../../facts/index.js';
import type { Expression, Module } from '../module.js';
import type { Scope } from '../scope.js';
import { locate, type Place, walk } from '../walk.js';
import { constructBehind, constructId } from './constructs.js';
import { agreed, type Contexts } from './contexts.js';
import { mappingOf, type Source, sourceOf, targetOf, workerOf } from './event-sources.js';
import { camel, constructName } from './names.js';
import type { Override } from './overrides.js';
import { argument, Props } from './props.js';
import { headOf } from './queues.js';
import { type CallExpression, resolve } from './resolve.js';
import { addedConsumer, isSstQueue, ownConsumer } from './sst.js';
import { functionMeant, isFunctionConstruct, type Runs } from './timeouts.js';

/** The functions that are called with a queue's messages: wherever an event source is attached. */
export function consumersIn(
  modules: readonly Module[],
  contexts: Contexts,
  overrides: ReadonlyMap<string, readonly Override[]>,
  readerOf = sourcesOf,
): Worker[] {
  const found: Worker[] = [];
  const note = (call: CallExpression, place: Place, read: (scope: Scope) => Source[]) => {
    const { file } = place.module;
    const ways = new Map<string, Source[]>();
    for (const scope of contexts.of(place))
      for (const source of read(scope)) {
        const where = `${source.at.file}:${source.at.start}`;
        ways.set(where, [...(ways.get(where) ?? []), source]);
      }
    for (const [where, sources] of ways) {
      const id = `worker:${file}:${sources[0]!.run.name}:${call.start}${ways.size > 1 ? `:${where}` : ''}`;
      found.push(
        workerOf(
          id,
          sources.map((one) => overridden(one, overrides)),
          contexts.base.language,
        ),
      );
    }
  };
  for (const module of modules)
    walk(module, {
      expression(expression, place) {
        if (expression.is !== 'call') return;
        const read = readerOf(expression, place, contexts);
        if (read) note(expression, place, read);
      },
    });
  return found;
}

function sourcesOf(call: CallExpression, place: Place, contexts: Contexts): ((scope: Scope) => Source[]) | undefined {
  const { callee } = call;
  const method = callee.is === 'member' ? camel(callee.name) : undefined;
  if (callee.is === 'member' && method === 'addEventSource')
    return (scope) => attached(argument(call, 0, 'source'), functionMeant(callee.of, scope), scope);
  if (callee.is === 'member' && method === 'addEventSourceMapping')
    return (scope) =>
      present(
        identified(
          mappingOf(Props.of(call, 1, scope), functionMeant(callee.of, scope), headOf({ call, scope }), false),
          {
            call,
            scope,
          },
        ),
      );
  const scope = contexts.of(place)[0]!;
  if (method === 'addConsumer') return (one) => present(addedConsumer(call, one));
  const name = constructName(call, scope) ?? '';
  if (isSstQueue(name)) return (one) => present(ownConsumer({ name, call, scope: one }));
  if (name === 'awsLambda.EventSourceMapping') return (one) => present(mapping(call, one, 'target'));
  if (name === 'awsLambda.CfnEventSourceMapping') return (one) => present(mapping(call, one, 'functionName'));
  if (isFunctionConstruct(name)) return (one) => listed(call, one);
  return undefined;
}

function mapping(call: CallExpression, scope: Scope, key: 'target' | 'functionName'): Source | undefined {
  const at = headOf({ call, scope });
  const props = Props.of(call, 2, scope);
  return identified(mappingOf(props, targetOf(props, key, at), at, key === 'functionName'), { call, scope });
}

/** `events: [new SqsEventSource(queue)]` of a function. */
function listed(call: CallExpression, scope: Scope): Source[] {
  const events = Props.of(call, 2, scope).get('events');
  const list = events && resolve(events.value, events.scope);
  if (list?.value.is !== 'list') return [];
  const run = functionMeant(call, scope);
  return list.value.items.flatMap((item) => attached(item, run, list.scope));
}

function attached(expression: Expression | undefined, run: Runs, scope: Scope): Source[] {
  const made = expression && constructBehind(expression, scope);
  if (made?.name !== 'awsLambdaEventSources.SqsEventSource') return [];
  const { call } = made;
  return present(sourceOf(made, run, { ...locate(call, made.scope.place), end: call.callee.end }));
}

const identified = (source: Source | undefined, made: Parameters<typeof constructId>[0]): Source | undefined =>
  source && { ...source, id: constructId(made) };

/** What an escape hatch says of the function, or of the mapping, holds over what their constructs were given. */
function overridden(source: Source, overrides: ReadonlyMap<string, readonly Override[]>): Source {
  const said = <K extends keyof Override>(id: string | undefined, key: K, otherwise: NonNullable<Override[K]>) => {
    const all = (overrides.get(id ?? '') ?? []).flatMap((one) => one[key] ?? []) as NonNullable<Override[K]>[];
    return all.length > 0 ? (agreed<unknown>(all, source.at) as NonNullable<Override[K]>) : otherwise;
  };
  const { id, run, batchSize, batchingWindow, partialBatch } = source;
  return {
    ...source,
    run: { ...run, timeout: said(run.id, 'timeout', run.timeout) },
    batchSize: said(id, 'batchSize', batchSize),
    batchingWindow: said(id, 'batchingWindow', batchingWindow),
    partialBatch: said(id, 'partialBatch', partialBatch),
  };
}

const present = (source: Source | undefined): Source[] => (source ? [source] : []);
