import type { Expression } from '../../../code/module.js';
import { partsOf } from '../../../code/walk.js';
import type { Guard } from '../../../facts/index.js';

/** The statuses that a test lets pass, as it writes them: `'QUEUED'`, `Status.Queued`; undefined where it does not. */
export function passingTexts(test: Expression, guard: Guard, text: string): string[] | undefined {
  const at = expressionAt(test, guard.test);
  const found = at && writtenIn(at);
  return found?.length === guard.statuses.length ? found.map(({ start, end }) => text.slice(start, end)) : undefined;
}

function expressionAt(expression: Expression, at: { start: number; end: number }): Expression | undefined {
  if (expression.start === at.start && expression.end === at.end) return expression;
  for (const part of partsOf(expression)) {
    const found = expressionAt(part, at);
    if (found) return found;
  }
  return undefined;
}

function writtenIn(test: Expression): Expression[] | undefined {
  if (test.is === 'unary' && test.operator === 'not') return writtenIn(test.value);
  if (test.is === 'binary' && (test.operator === '==' || test.operator === '!=')) {
    const side = [test.left, test.right].find(isWritten);
    return side && [side];
  }
  const list = test.is === 'call' && test.callee.is === 'member' ? test.callee.of : undefined;
  return list?.is === 'list' ? list.items : undefined;
}

/** `'QUEUED'`, `JobStatus.Queued`, `QUEUED`: what is written, not read from a row. */
const isWritten = (one: Expression): boolean =>
  one.is === 'literal' || (one.is === 'member' ? isWritten(one.of) : one.is === 'name' && /^[A-Z]/.test(one.name));
