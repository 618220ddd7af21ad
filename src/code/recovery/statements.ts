import { isStatusAttribute, phaseOf } from '../../facts/phases.js';
import { callName } from '../canonical.js';
import type { Expression } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls } from '../status/calls.js';
import type { Flow } from '../status/flow.js';
import { termOf } from '../terms.js';
import { keyOf, walkStatements, within } from '../walk.js';
import { emptySelection, isOrder, noteComparison, noteStatuses, type Selection } from './selections.js';
import type { Sweep } from './sweep.js';

/** `if job.status == RUNNING and job.updated_at < cutoff: job.status = FAILED`. */
export function sweepOfStatements(
  { code, place, sites }: Flow,
  { base }: Calls,
  selection: Selection,
  settles: Sweep['settles'],
): void {
  const inside = code ? within(place, code) : place;
  walkStatements(code?.body ?? [], inside, {
    statement(statement, where) {
      // `for status in (PENDING, PROCESSING):`
      if (statement.is === 'loop' && statement.over) noteStatuses(statement.over, new Scope(base, where), selection);
      if (statement.is !== 'assign' || !isStatus(statement.target)) return;
      const term = termOf(statement.value, new Scope(base, where));
      const word = term.is === 'value' ? String(term.value) : undefined;
      if (word === undefined || phaseOf(word) !== 'busy') settles.push(savedAlone(statement.target, sites));
    },
    expression(expression, where) {
      if (expression.is !== 'binary') return;
      const scope = new Scope(base, where);
      if (isOrder(expression)) noteComparison(expression, scope, selection);
      else if (expression.operator === 'and' && isAgeOfWaiting(expression, scope))
        selection.doubt ??= 'its age is that of jobs that wait';
      else if (expression.operator === '==' || expression.operator === 'in')
        for (const [one, other] of [
          [expression.left, expression.right],
          [expression.right, expression.left],
        ] as const)
          if (isStatus(one)) noteStatuses(other, scope, selection);
    },
  });
}

/** `job.status == QUEUED and job.queued_at < cutoff`: how long the busy ones have run is not asked. */
function isAgeOfWaiting(expression: Expression & { is: 'binary' }, scope: Scope): boolean {
  const sides = [expression.left, expression.right].filter((one) => one.is === 'binary');
  const statuses = sides.flatMap(({ operator, left, right }) => {
    const term = operator === '==' && isStatus(left) ? termOf(right, scope) : undefined;
    return term?.is === 'value' ? [String(term.value)] : [];
  });
  const asked = emptySelection();
  for (const side of sides.filter(isOrder)) noteComparison(side, scope, asked);
  return asked.bounded && statuses.length > 0 && statuses.every((status) => phaseOf(status) === 'waiting');
}

/** `job.save()` writes whatever has become of the row, unless it is locked. */
function savedAlone(target: Expression, sites: Flow['sites']): false | undefined {
  const row = 'of' in target && target.of.is === 'name' ? target.of.name : undefined;
  const names = sites.map(({ call }) => callName(call));
  const isLocked = names.some((name) => /lock|for_?update/i.test(name));
  return row !== undefined && names.includes(`${row}.save`) && !isLocked ? false : undefined;
}

/** `job.status`, `job['status']`, `job.get('status')`. */
function isStatus(expression: Expression): boolean {
  const first = expression.is === 'call' ? expression.arguments[0]?.value : undefined;
  const key = first?.is === 'literal' ? String(first.value) : keyOf(expression);
  return key !== undefined && isStatusAttribute(key);
}
