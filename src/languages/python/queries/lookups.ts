import { Fields } from '../../../code/fields.js';
import type { Argument, Expression } from '../../../code/module.js';
import type { Comparison, StoreCondition, StoreSet, Term } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { termOf } from '../../../code/terms.js';
import { locate } from '../../../code/walk.js';
import { valueIn } from '../../../facts/index.js';
import { allOf, type Equality, unreadable } from './statuses.js';

/** Django's lookups: https://docs.djangoproject.com/en/5.2/ref/models/querysets/#field-lookups */
const comparisons: Record<string, Comparison> = { exact: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

export interface Lookups {
  conditions: StoreCondition[];
  equalities: Equality[];
}

/** `pk=job_id, status__in=[…], lease__lt=now, **more` and `Q(…) | ~Q(…)`. */
export function lookupsOf(given: readonly Argument[], scope: Scope, until: number): Lookups {
  const fields = Fields.ofKeywords(given, scope, until);
  const found: Lookups = { conditions: [], equalities: [] };
  for (const name of fields.keys()) {
    const { value, scope: at } = fields.get(name)!;
    const [attribute = name, lookup = 'exact', more] = name.split('__');
    const condition = more === undefined ? lookedUp(attribute, lookup, value, at) : unreadable;
    found.conditions.push(fields.sure(name) ? condition : unreadable);
    if (lookup === 'exact' && fields.sure(name)) found.equalities.push({ attribute, value, scope: at });
  }
  if (fields.open) found.conditions.push(unreadable);
  for (const { name, value, spread } of given)
    if (name === undefined && spread !== 'map') found.conditions.push(spread ? unreadable : ofObject(value, scope));
  return found;
}

function lookedUp(attribute: string, lookup: string, value: Expression, scope: Scope): StoreCondition {
  if (lookup === 'isnull') {
    const isNull = valueIn(scope.fold(value));
    if (typeof isNull !== 'boolean') return unreadable;
    return isNull ? { is: 'not', of: { is: 'exists', attribute } } : { is: 'exists', attribute };
  }
  if (lookup === 'in') {
    const list = scope.follow(value);
    if (list.value.is !== 'list') return unreadable;
    return { is: 'in', attribute, values: list.value.items.map((item) => termOf(item, list.scope)) };
  }
  const operator = comparisons[lookup];
  const term = operator && fieldTerm(value, scope);
  if (!operator || !term) return unreadable;
  if (term.is === 'value' && term.value === null)
    return operator === '=' ? { is: 'not', of: { is: 'exists', attribute } } : unreadable;
  return { is: 'compare', attribute: attribute === 'id' ? 'pk' : attribute, operator, value: term };
}

/** `Q(status='PENDING') | Q(lease__lt=now)`. */
function ofObject(expression: Expression, scope: Scope): StoreCondition {
  const { value, scope: at } = scope.follow(expression);
  if (value.is === 'binary' && (value.operator === '&' || value.operator === '|'))
    return { is: value.operator === '&' ? 'and' : 'or', of: [ofObject(value.left, at), ofObject(value.right, at)] };
  if (value.is === 'unary' && value.operator === '~') return { is: 'not', of: ofObject(value.value, at) };
  const isQ =
    value.is === 'call' &&
    (value.callee.is === 'name'
      ? value.callee.name === 'Q'
      : value.callee.is === 'member' && value.callee.name === 'Q');
  return (isQ && allOf(lookupsOf(value.arguments, at, value.start).conditions)) || unreadable;
}

/** `F('attempts') + 1`, `Value('RUNNING')`, or any other value. */
function fieldTerm(expression: Expression, scope: Scope): Term {
  const { value, scope: at } = scope.follow(expression);
  if (value.is === 'binary' && (value.operator === '+' || value.operator === '-')) {
    const of = fieldTerm(value.left, at);
    const by = valueIn(at.fold(value.right));
    if (of.is === 'attribute')
      return typeof by === 'number' ? { ...of, plus: value.operator === '+' ? by : -by } : { is: 'unknown' };
  }
  const name =
    value.is === 'call' ? (value.callee.is === 'name' ? value.callee.name : lastOf(value.callee)) : undefined;
  const first = value.is === 'call' ? value.arguments[0]?.value : undefined;
  const field = name === 'F' && first ? valueIn(at.fold(first)) : undefined;
  if (typeof field === 'string') return { is: 'attribute', attribute: field, plus: 0 };
  if (name === 'Value' && first) return termOf(first, at);
  return name === 'Case' || name === 'Subquery' ? { is: 'unknown' } : termOf(expression, scope);
}

const lastOf = (callee: Expression): string | undefined => (callee.is === 'member' ? callee.name : undefined);

/** The keywords of an update, as what it sets. */
export function setsOf(fields: Fields): StoreSet[] {
  return fields.keys().map((attribute) => {
    const { value, scope } = fields.get(attribute)!;
    const term: Term = fields.sure(attribute) ? fieldTerm(value, scope) : { is: 'unknown' };
    const absent: Term = term.is === 'value' && term.value === null ? { is: 'absent' } : term;
    return { attribute, value: absent, at: locate(value, scope.place), written: true };
  });
}
