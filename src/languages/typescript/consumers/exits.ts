import type { Expression, FunctionCode, Span, Statement } from '../../../code/module.js';
import { leaves } from '../../../code/status/flow.js';
import { blocksOf } from '../../../code/walk.js';

/** A way out of a function that throws nothing: a `return`, or the end of its body. */
export interface Exit {
  at: Span;
  value?: Expression;
  /** It stands in a `catch`. */
  caught: boolean;
}

export function exitsOf(code: FunctionCode): Exit[] {
  const returned = returns(code.body, false);
  const end = { at: { start: code.start, end: code.bodyAt.start }, caught: false };
  return leaves(code.body) ? returned : [...returned, end];
}

function returns(body: readonly Statement[], caught: boolean): Exit[] {
  return body.flatMap((statement): Exit[] => {
    if (statement.is === 'return') return [{ at: statement, value: statement.value, caught }];
    if (statement.is !== 'try') return blocksOf(statement).flatMap((block) => returns(block, caught));
    const { body: tried, handlers, otherwise, finally: last } = statement;
    return [
      ...[tried, otherwise, last].flatMap((block) => returns(block, caught)),
      ...handlers.flatMap((handler) => returns(handler.body, true)),
    ];
  });
}
