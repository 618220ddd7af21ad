import type { Expression, FunctionCode } from '../module.js';
import { type Place, within } from '../walk.js';
import type { Calls } from './calls.js';
import { type Flow, flowOf } from './flow.js';
import { mentions } from './result-use.js';

/**
 * What works on the messages of Python's other queues of which each may come twice: an actor of Dramatiq (dramatiq.io/guide.html,
 * "Message Acknowledgement"), a function of arq's worker (arq-docs.helpmanual.io, "Pessimistic Execution").
 */
export function* actorsIn(flow: Flow, calls: Calls): Iterable<Flow> {
  if (isActor(flow)) yield flow;
  if (!flow.code && flow.place.module.language === 'python') yield* ofArq(flow, calls);
}

/** `@dramatiq.actor`, `@actor(queue_name="mail")`. */
function isActor({ code, place: { module } }: Flow): boolean {
  const isOwn = (local: string) =>
    module.imports.some((one) => one.local === local && /^(dramatiq|remoulade)(\.|$)/.test(one.from));
  return (
    code?.decorators.some((one) => {
      const callee = one.is === 'call' ? one.callee : one;
      if (callee.is === 'name') return callee.name === 'actor' && isOwn('actor');
      return callee.is === 'member' && callee.name === 'actor' && callee.of.is === 'name' && isOwn(callee.of.name);
    }) ?? false
  );
}

/** `class WorkerSettings: functions = [render, func(publish, max_tries=3)]`. */
function* ofArq({ place }: Flow, calls: Calls): Iterable<Flow> {
  if (!place.module.imports.some(({ from }) => /^arq(\.|$)/.test(from))) return;
  for (const one of place.module.body) {
    if (one.is !== 'class' || !/Settings$/.test(one.class.name ?? '')) continue;
    for (const statement of one.class.body)
      if (statement.is === 'assign' && mentions(statement.target, /^functions$/) && statement.value.is === 'list')
        for (const item of statement.value.items) {
          const code = worked(item, within(place, one.class), calls);
          if (code) yield flowOf(code.function, code.place);
        }
  }
}

function worked(item: Expression, place: Place, calls: Calls): { function: FunctionCode; place: Place } | undefined {
  const value = item.is === 'call' ? item.arguments[0]?.value : item;
  const meaning = value && calls.base.near.meaning(value, place);
  return meaning?.is === 'function' ? meaning : undefined;
}
