import type { Expression, Statement } from '../../../code/module.js';
import { locate, type Place, within } from '../../../code/walk.js';
import { truthy } from '../arithmetic.js';
import type { Sources } from './body.js';
import { spanOf } from './dictionary.js';
import { literalKey } from './keys.js';
import { cannotTell, Mapping } from './mapping.js';
import { inTurn, turnsOf } from './turns.js';

/** `{name: {"time_limit": 90} for name in ("billing.charge", "billing.refund")}`; also one that yields pairs. */
export function comprehended(expression: Expression, place: Place, sources: Sources): Mapping | undefined {
  if (expression.is !== 'call' || expression.callee.is !== 'function') return undefined;
  const { function: code } = expression.callee;
  const [clause] = code.body;
  if (code.name !== undefined || code.parameters.length > 0 || code.body.length !== 1 || clause?.is !== 'loop')
    return undefined;
  const mapping = new Mapping();
  fill(mapping, code.body, within(place, code), sources);
  return mapping;
}

function fill(mapping: Mapping, statements: readonly Statement[], place: Place, sources: Sources): void {
  const [first] = statements;
  const open = (why: string) => mapping.update(Mapping.opened(cannotTell(why, first && locate(first, place))));
  if (first?.is === 'loop') {
    const turns = first.target && first.over && turnsOf(first.target, first.over, place, sources);
    if (!turns) open('what it is made of is computed');
    for (const turn of turns ?? []) fill(mapping, inTurn(first.body, turn), place, sources);
  } else if (first?.is === 'if') {
    const test = sources.base.fold(first.test, place);
    if (test.is !== 'set' || test.unless !== undefined) open('it depends on a condition');
    else if (truthy(test.value)) fill(mapping, first.then, place, sources);
  } else {
    const [key, value] = pairIn(statements);
    const name = key && literalKey(key, sources.base, place);
    if (!key || !value || name === undefined) open('a key is computed');
    else mapping.entries.set(name, { is: 'written', value, place, key: spanOf(key) });
  }
}

/** A dictionary's pair is two statements; a list's item is one. */
function pairIn(statements: readonly Statement[]): Expression[] {
  const parts = statements.flatMap((one) => (one.is === 'expression' ? [one.value] : []));
  return parts.length === 1 && parts[0]?.is === 'list' ? parts[0].items : parts;
}
