import { type Ending, set, type Task, valueIn } from '../../facts/index.js';
import type { Call, Expression, FunctionCode, Statement } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope, type Scoped } from '../scope.js';
import { nowhere } from '../status/effects.js';
import { blocksOf, entryOf, keyOf, locate, partsOf, walkFunction, within } from '../walk.js';
import type { LambdaHandler } from './handlers.js';

/** `catch (error) { return { statusCode: 500 } }`, `if (failed) return { statusCode: 500 }`: an answer for HTTP, which says nothing to an event source. */
export function* errorAnswers({ code, place }: LambdaHandler, task: Task, base: CodeBase): Iterable<Ending> {
  if (takesRequests(code)) return;
  const scope = new Scope(base, within(place, code));
  for (const { value, start, caught } of answersIn(code.body, false)) {
    const status = value && statusIn(value, scope);
    // A message that is refused before anything was tried with it may well be deleted: 400, 404, 422.
    if (status === undefined || status < (caught ? 400 : 500)) continue;
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

/** It is behind an API as well as behind a queue: some of its answers are read. */
function takesRequests(code: FunctionCode): boolean {
  const [event] = code.parameters;
  let found = false;
  walkFunction(code, nowhere, {
    expression(one) {
      found ||= one.is === 'member' && request.test(one.name) && one.of.is === 'name' && one.of.name === event?.name;
    },
  });
  return found;
}

const request = /^(body|headers|httpMethod|requestContext|(path|queryString)Parameters|rawPath|resource|path)$/;

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

const asksForMessages = (test: Expression): boolean => keyOf(test) === 'Records' || partsOf(test).some(asksForMessages);

/** The values that are returned, and whether an error was caught there. */
function answersIn(
  body: readonly Statement[],
  caught: boolean,
): { value?: Expression; start: number; caught: boolean }[] {
  return body.flatMap((one) => {
    if (one.is === 'return') return [{ value: one.value, start: one.start, caught }];
    if (one.is !== 'try') {
      const answers = blocksOf(one).flatMap((block) => answersIn(block, caught));
      // Whether there are messages at all is asked: where there are none, none is lost.
      return one.is === 'if' && asksForMessages(one.test) ? answers.filter((answer) => answer.caught) : answers;
    }
    return [
      ...answersIn(one.body, caught),
      ...one.handlers.flatMap((handler) => answersIn(handler.body, true)),
      ...answersIn(one.finally, caught),
    ];
  });
}
