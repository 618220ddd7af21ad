import { type Ending, set, type Task } from '../../facts/index.js';
import type { Expression, Statement } from '../module.js';
import { blocksOf, entryOf, locate } from '../walk.js';
import type { LambdaHandler } from './handlers.js';

/** `catch (error) { return { statusCode: 500 } }`: an answer for HTTP, which says nothing to an event source. */
export function* errorAnswers({ code, place }: LambdaHandler, task: Task): Iterable<Ending> {
  for (const { value, start } of answersIn(code.body, false)) {
    const status = value && entryOf(value, 'statusCode');
    if (status?.is !== 'literal' || typeof status.value !== 'number' || status.value < 400) continue;
    const at = locate(value!, place);
    yield {
      kind: 'ending',
      id: `ending:${at.file}:${start}`,
      at,
      language: place.module.language,
      worker: task.id,
      within: task.name,
      how: `returns the status code ${status.value}`,
      becomes: 'deleted',
      means: set('retry', at),
      why: 'Lambda deletes the messages of a call that does not throw, whatever it returns but `batchItemFailures`',
    };
  }
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
