import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { Site } from './flow.js';

/** What the followed call gave, `claim=False`, keeps it from getting there. */
export const isRuledOut = (site: Site, scope: Scope): boolean =>
  site.steps.some(({ statement, into }) => {
    if (statement.is !== 'if' || into === undefined) return false;
    const holds = truthOf(statement.test, scope);
    return holds !== undefined && (into === statement.then) !== holds;
  });

function truthOf(test: Expression, scope: Scope): boolean | undefined {
  if (test.is === 'unary' && test.operator === 'not') {
    const holds = truthOf(test.value, scope);
    return holds === undefined ? undefined : !holds;
  }
  // What a setting says may be another thing where it runs.
  const known = scope.given(test) && scope.fold(test);
  if (known?.is !== 'set' || known.unless !== undefined) return undefined;
  return typeof known.value === 'boolean' ? known.value : undefined;
}
