import type { Expression, Handler, Span, Statement } from '../../../code/module.js';
import type { Site } from '../../../code/status/flow.js';
import { blocksOf } from '../../../code/walk.js';

/**
 * The `except` that catches what `retry` raises and goes on. Retry, Ignore and Reject are plain subclasses of Exception
 * (celery/exceptions.py), so that `except Exception` around a retry runs beside it.
 */
export function swallowing({ call, steps }: Site): Span | undefined {
  const withoutRaise = call.arguments.some(
    ({ name, value }) => name === 'throw' && value.is === 'literal' && value.value === false,
  );
  if (withoutRaise) return undefined;
  for (const { statement, into } of steps.toReversed()) {
    if (statement.is !== 'try' || into !== statement.body) continue;
    const handler = statement.handlers.find(({ type }) => !type || namesIn(type).some((name) => catching.test(name)));
    if (!handler) continue;
    return endsIn(handler) ? handler : undefined;
  }
  return undefined;
}

const catching = /^(Exception|BaseException|Retry|Ignore|Reject|TaskPredicate|CeleryError)$/;
const wide = /^(Exception|BaseException)$/;

/** It catches everything, and no way through it raises again. */
const endsIn = ({ type, body }: Handler): boolean =>
  (!type || namesIn(type).some((name) => wide.test(name))) && !raises(body);

const raises = (body: readonly Statement[]): boolean =>
  body.some((statement) => statement.is === 'throw' || retries(statement) || blocksOf(statement).some(raises));

/** `self.retry(…)` in the handler raises too. */
const retries = (statement: Statement): boolean =>
  (statement.is === 'expression' || statement.is === 'return') &&
  statement.value?.is === 'call' &&
  statement.value.callee.is === 'member' &&
  statement.value.callee.name === 'retry';

/** `Exception`, `celery.exceptions.Retry`, and each of a tuple. */
function namesIn(type: Expression): string[] {
  if (type.is === 'list') return type.items.flatMap(namesIn);
  return type.is === 'name' || type.is === 'member' ? [type.name] : [];
}
