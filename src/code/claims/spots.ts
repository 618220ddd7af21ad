import type { FunctionCode, Module, Span, Statement } from '../module.js';
import { blocksOf, walk } from '../walk.js';
import type { Mentions } from './row.js';

/** A statement and the block that it stands in. */
export interface Spot {
  statement: Statement;
  block: readonly Statement[];
  index: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const equals = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The innermost function around a stretch of a module. */
export function functionAround(module: Module, at: Span): FunctionCode | undefined {
  let found: FunctionCode | undefined;
  walk(module, {
    function(code) {
      if (contains(code.bodyAt, at)) found = code;
    },
  });
  return found;
}

/** The statements that hold a stretch of code, outermost first, in their own function. */
export function pathTo(body: readonly Statement[], at: Span): Spot[] {
  const index = body.findIndex((statement) => contains(statement, at));
  if (index < 0) return [];
  const statement = body[index]!;
  const inner = blocksOf(statement).find((block) => block.some((one) => contains(one, at)));
  return [{ statement, block: body, index }, ...(inner ? pathTo(inner, at) : [])];
}

/** Whether a statement may leave its block early; what nested functions do is theirs. */
export const mayLeave = (statement: Statement): boolean =>
  ['return', 'throw', 'break', 'continue', 'other'].includes(statement.is) ||
  blocksOf(statement).some((block) => block.some(mayLeave));

/** Every mention of a name in a function, its nested functions included: a language whose blocks make no scopes of their own. */
export const mentionsIn =
  (module: Module): Mentions =>
  ({ name }, code) => {
    const found: Span[] = [];
    walk(module, {
      expression(expression, place) {
        if (expression.is === 'name' && expression.name === name && place.enclosing.some((one) => one === code))
          found.push({ start: expression.start, end: expression.end });
      },
    });
    return found;
  };
