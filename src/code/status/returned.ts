import type { Statement } from '../module.js';
import { blocksOf } from '../walk.js';

type Returned = Statement & { is: 'return' | 'throw' };

/** The `return` statements of a body itself, not of functions in it. */
export function returnedBy(body: readonly Statement[]): Returned[] {
  return body.flatMap((statement) => {
    if (statement.is === 'return') return [statement as Returned];
    return blocksOf(statement).flatMap((block) => returnedBy(block));
  });
}
