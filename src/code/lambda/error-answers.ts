import { type Ending, set, type Task, valueIn } from '../../facts/index.js';
import type { Call, Expression, Statement } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope, type Scoped } from '../scope.js';
import { blocksOf, entryOf, locate, within } from '../walk.js';
import type { LambdaHandler } from './handlers.js';

/** `catch (error) { return { statusCode: 500 } }`: an answer for HTTP, which says nothing to an event source. */
export function* errorAnswers({ code, place }: LambdaHandler, task: Task, base: CodeBase): Iterable<Ending> {
  const scope = new Scope(base, within(place, code));
  for (const { value, start } of answersIn(code.body, false)) {
    const status = value && statusIn(value, scope);
    if (status === undefined || status < 400) continue;
    const at = locate(value!, place);
    yield {
      kind: 'ending',
      id: `ending:${at.file}:${start}`,
      at,
      language: place.module.language,
      worker: task.id,
      within: task.name,
      how: `returns the status code ${status}`,
      becomes: 'deleted',
      means: set('retry', at),
      why: 'Lambda deletes the messages of a call that does not throw, whatever it returns but `batchItemFailures`',
    };
  }
}

/** The status code of an answer that is written there, or that a function of the project makes: `formatJSONResponse(500, …)`. */
export function statusIn(answer: Expression, scope: Scope): number | undefined {
  if (answer.is === 'await') return statusIn(answer.value, scope);
  const made = answer.is === 'call' ? madeBy(answer, scope) : { value: answer, scope };
  const written = made && entryOf(made.value, 'statusCode');
  const status = written && valueIn(made.scope.fold(written));
  return typeof status === 'number' ? status : undefined;
}

/** What a function of the project ends by giving back. */
function madeBy(call: Expression & Call, scope: Scope): Scoped | undefined {
  const meant = scope.base.code.meaning(call.callee, scope.place);
  const last = meant?.is === 'function' ? meant.function.body.at(-1) : undefined;
  if (meant?.is !== 'function' || last?.is !== 'return' || !last.value) return undefined;
  return { value: last.value, scope: scope.enter(meant.function, meant.place, call, call.callee.is === 'member') };
}

/** The values that are returned where an error was caught. */
function answersIn(body: readonly Statement[], caught: boolean): { value?: Expression; start: number }[] {
  return body.flatMap((one) => {
    if (one.is === 'return') return caught ? [one] : [];
    if (one.is !== 'try') return blocksOf(one).flatMap((block) => answersIn(block, caught));
    return [
      ...answersIn(one.body, caught),
      ...one.handlers.flatMap((handler) => answersIn(handler.body, true)),
      ...answersIn(one.finally, caught),
    ];
  });
}
