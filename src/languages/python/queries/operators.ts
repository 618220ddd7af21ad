import type { BinaryOperator, Expression } from '../../../code/module.js';
import type { Comparison, StoreCondition, Term } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { termOf } from '../../../code/terms.js';
import { valueIn } from '../../../facts/index.js';
import { unreadable } from './statuses.js';

const comparisons: Partial<Record<BinaryOperator, Comparison>> = {
  '==': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/**
 * A condition that is made of operators on the attributes of a class or a table: `Job.status == 'PENDING'`,
 * `(Job.id == job_id) & Job.status.in_(waiting)`. SQLAlchemy and PynamoDB differ only in the names of methods.
 */
function operatorCondition(expression: Expression, scope: Scope, dialect: Dialect): StoreCondition {
  const { value, scope: at } = scope.follow(expression);
  const inner = (one: Expression) => operatorCondition(one, at, dialect);
  if (value.is === 'unary') return value.operator === '~' ? { is: 'not', of: inner(value.value) } : unreadable;
  if (value.is === 'call') return ofCall(value, at, dialect);
  if (value.is !== 'binary') return unreadable;
  if (value.operator === '&' || value.operator === '|')
    return { is: value.operator === '&' ? 'and' : 'or', of: [inner(value.left), inner(value.right)] };
  const operator = comparisons[value.operator];
  const attribute = attributeOf(value.left);
  if (!operator || attribute === undefined) return unreadable;
  const term = attributeTerm(value.right, at);
  if (term.is !== 'value' || term.value !== null) return { is: 'compare', attribute, operator, value: term };
  const exists: StoreCondition = { is: 'exists', attribute };
  return operator === '=' ? { is: 'not', of: exists } : operator === '<>' ? exists : unreadable;
}

export interface Dialect {
  in: RegExp;
  exists: RegExp;
  absent: RegExp;
}

const pynamodb: Dialect = { in: /^is_in$/, exists: /^exists$/, absent: /^does_not_exist$/ };
const sqlalchemy: Dialect = { in: /^in_$/, exists: /^(is_not|isnot)$/, absent: /^is_$/ };

export const pynamoCondition = (expression: Expression, scope: Scope): StoreCondition =>
  operatorCondition(expression, scope, pynamodb);
export const sqlCondition = (expression: Expression, scope: Scope): StoreCondition =>
  operatorCondition(expression, scope, sqlalchemy);

function ofCall(call: Expression & { is: 'call' }, scope: Scope, dialect: Dialect): StoreCondition {
  const { callee, arguments: given } = call;
  const name = callee.is === 'member' || callee.is === 'name' ? callee.name : '';
  const inner = () => given.map(({ value }) => operatorCondition(value, scope, dialect));
  if (name === 'and_' || name === 'or_') return { is: name === 'and_' ? 'and' : 'or', of: inner() };
  if (name === 'not_') return { is: 'not', of: inner()[0] ?? unreadable };
  const attribute = callee.is === 'member' ? attributeOf(callee.of) : undefined;
  const first = given[0]?.value;
  if (attribute === undefined) return unreadable;
  if (dialect.in.test(name)) {
    const list = first && given.length === 1 ? scope.follow(first) : undefined;
    const items =
      list?.value.is === 'list' ? list.value.items : dialect === pynamodb ? given.map((one) => one.value) : [];
    if (items.length === 0) return unreadable;
    return { is: 'in', attribute, values: items.map((item) => termOf(item, list?.scope ?? scope)) };
  }
  // SQLAlchemy's `is_(None)`.
  const isNull = first === undefined || (first.is === 'literal' && first.value === null);
  if (dialect.exists.test(name) && isNull) return { is: 'exists', attribute };
  if (dialect.absent.test(name) && isNull) return { is: 'not', of: { is: 'exists', attribute } };
  return unreadable;
}

/** `Job.status`, `models.Job.status`, `jobs.c.status`. */
export function attributeOf(expression: Expression): string | undefined {
  if (expression.is !== 'member') return undefined;
  const { of } = expression;
  const owner = of.is === 'name' || of.is === 'member' ? of.name : '';
  return /^[A-Z]/.test(owner) || owner === 'c' || /^(cls|model|table)$/.test(owner) ? expression.name : undefined;
}

/** `Job.attempts + 1`, or any other value. */
export function attributeTerm(expression: Expression, scope: Scope): Term {
  if (expression.is === 'binary' && (expression.operator === '+' || expression.operator === '-')) {
    const attribute = attributeOf(expression.left);
    const by = valueIn(scope.fold(expression.right));
    if (attribute !== undefined && typeof by === 'number')
      return { is: 'attribute', attribute, plus: expression.operator === '+' ? by : -by };
  }
  return termOf(expression, scope);
}
