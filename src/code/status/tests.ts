import type { Loc } from '../../facts/index.js';
import { isDoneFlag, isStartTime, isStatusAttribute } from '../../facts/phases.js';
import type { BinaryOperator, Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { termOf } from '../terms.js';
import { awaited, entryOf, locate, partsOf } from '../walk.js';
import type { Calls, Entered } from './calls.js';
import { returnedBy } from './returned.js';
import { type Origin, originOf } from './rows.js';

/** What a test, where it came out as it must for the code behind it to run, says of a row's status. */
export interface Constraint {
  origin: Origin;
  attribute: string;
  /** From the row to the attribute, through what only wraps the row. */
  path: readonly string[];
  sense: 'leaves-on' | 'passes-on';
  statuses: string[];
  test: Loc;
  /** The test says nothing else. */
  exact: boolean;
}

export interface Tested {
  calls: Calls;
  scope: Scope;
  /** The offset of the test: what is assigned after it is not meant. */
  until: number;
}

/** The constraints on statuses that follow from a test's outcome; tests of anything else give none. */
export function constraintsOf(test: Expression, holds: boolean, at: Tested, depth = 0): Constraint[] {
  if (depth > 8) return [];
  const inner = (one: Expression, outcome = holds) => constraintsOf(one, outcome, at, depth + 1);
  switch (test.is) {
    case 'await':
      return inner(test.value);
    case 'unary':
      return test.operator === 'not' ? inner(test.value, !holds) : [];
    case 'binary':
      if (test.operator === 'and' || test.operator === 'or') return combined(test, holds, at, depth);
      return compared(test, holds, at);
    case 'name': {
      const behind = at.scope.follow(test);
      return behind.value === test
        ? answered(test, holds, at, depth)
        : constraintsOf(behind.value, holds, { ...at, scope: behind.scope }, depth + 1);
    }
    case 'call':
      return called(test, holds, at, depth);
    case 'member':
      return [
        ...begun(test, !holds, test, at),
        ...done(test, holds, test, at),
        ...said(test, at.calls.property(test, at.scope), [], holds, at, depth),
      ];
    case 'index':
      return [...begun(test, !holds, test, at), ...done(test, holds, test, at)];
    default:
      return [];
  }
}

/** `a and b` that holds tells both; one that does not hold tells only that one of them is wrong. */
function combined(test: Expression & { is: 'binary' }, holds: boolean, at: Tested, depth: number): Constraint[] {
  const both = (test.operator === 'and') === holds;
  const { left: first, right: second } = test;
  const parts = [first, second].filter((part) => !isPresence(part, at, part === first ? second : first));
  const of = parts.map((part) => constraintsOf(part, holds, at, depth + 1));
  if (both || parts.length < 2) {
    const whole = of.every((constraints) => constraints.length > 0);
    return of.flat().map((one) => ({ ...one, exact: one.exact && whole }));
  }
  const [left, right] = of.map((constraints) => constraints[0]);
  if (left && right && left.sense === right.sense && left.attribute === right.attribute)
    return [
      { ...left, statuses: joined(left, right), test: locate(test, at.scope.place), exact: left.exact && right.exact },
    ];
  return of.flat().map((one) => ({ ...one, exact: false }));
}

/** One of two is true: it passes on either list; not both are true: it leaves only on what both name. */
const joined = (left: Constraint, right: Constraint): string[] =>
  left.sense === 'passes-on'
    ? [...new Set([...left.statuses, ...right.statuses])]
    : left.statuses.filter((status) => right.statuses.includes(status));

/** `job`, `!job`, `job === undefined`, `'Item' in answer`: whether the row is there says nothing of its status. */
function isPresence(test: Expression, at: Tested, beside: Expression): boolean {
  if (test.is === 'unary' && test.operator === 'not') return isPresence(test.value, at, beside);
  if (test.is === 'binary' && (test.operator === '==' || test.operator === '!=')) {
    const nothing = (one: Expression) =>
      (one.is === 'literal' && one.value === null) || (one.is === 'name' && one.name === 'undefined');
    return (
      (nothing(test.right) && isPresence(test.left, at, beside)) ||
      (nothing(test.left) && isPresence(test.right, at, beside))
    );
  }
  if (test.is === 'binary' && (test.operator === 'in' || test.operator === 'not in'))
    return test.left.is === 'literal' && test.left.value === 'Item';
  const origin = originOf(test, at.scope, at.until, at.calls);
  if (!origin || (origin.path !== undefined && origin.path.length > 0)) return false;
  // Any parameter may be a row that was handed in: it is one where the other part asks for its status.
  return origin.read !== undefined || (test.is === 'name' && names(beside, test.name));
}

const names = (expression: Expression, name: string): boolean =>
  (expression.is === 'name' && expression.name === name) || partsOf(expression).some((part) => names(part, name));

const negated: Partial<Record<BinaryOperator, boolean>> = { '==': false, in: false, '!=': true, 'not in': true };

function compared(test: Expression & { is: 'binary' }, holds: boolean, at: Tested): Constraint[] {
  const not = negated[test.operator];
  if (not === undefined) return [];
  const isEqual = test.operator === '==' || test.operator === '!=';
  const sides = isEqual
    ? [
        [test.left, test.right],
        [test.right, test.left],
      ]
    : [[test.left, test.right]];
  for (const [subject, object] of sides) {
    const statuses = isEqual ? statusesIn([object!], at.scope) : listed(object!, at.scope);
    const found = statuses && constraint(subject!, statuses, holds !== not, test, at);
    if (found) return [found];
    if (isEqual && object!.is === 'literal' && object!.value === null) return begun(subject!, holds !== not, test, at);
    if (isEqual && object!.is === 'literal' && typeof object!.value === 'boolean')
      return done(subject!, (holds !== not) === object!.value, test, at);
  }
  return [];
}

/** `job.started_at is None`: that nothing has begun, said by a time that is absent. */
function begun(subject: Expression, absent: boolean, test: Expression, at: Tested): Constraint[] {
  const found = constraint(
    subject,
    [at.scope.base.language === 'python' ? 'None' : 'null'],
    absent,
    test,
    at,
    isStartTime,
  );
  return found ? [found] : [];
}

/** `if not order.receipt_sent`. */
function done(subject: Expression, is: boolean, test: Expression, at: Tested): Constraint[] {
  const found = constraint(subject, ['false'], !is, test, at, isDoneFlag);
  return found ? [found] : [];
}

/** `['PENDING', 'RETRY'].includes(job.status)`, `done.has(job.status)`; or a function of the project that says it. */
function called(test: Expression & { is: 'call' }, holds: boolean, at: Tested, depth: number): Constraint[] {
  const [first] = test.arguments;
  if (test.callee.is === 'member' && first && /^(includes|has|__contains__|contains)$/.test(test.callee.name)) {
    const statuses = listed(test.callee.of, at.scope);
    const found = statuses && constraint(first.value, statuses, holds, test, at);
    return found ? [found] : [];
  }
  return said(test, at.calls.enter(test, at.scope), [], holds, at, depth);
}

/** `const { canceled } = await this.isCanceled(job)`. */
function answered(test: Expression & { is: 'name' }, holds: boolean, at: Tested, depth: number): Constraint[] {
  const [only, second] = at.scope.definitions(test.name)?.all ?? [];
  const call = only?.value && awaited(only.value);
  if (second || only?.how !== 'assigned' || call?.is !== 'call') return [];
  return said(test, at.calls.enter(call, at.scope), only.path, holds, at, depth);
}

/** What the answer of a function or a property of the project says, where one of its ways says more than yes or no. */
function said(
  test: Expression,
  entered: Entered | undefined,
  path: readonly string[],
  holds: boolean,
  at: Tested,
  depth: number,
): Constraint[] {
  const answers = (entered ? returnedBy(entered.code.body) : []).flatMap(({ value }) => {
    const part = path.reduce<Expression | undefined>((of, key) => of && entryOf(of, key), value);
    return part && part.is !== 'literal' ? [part] : [];
  });
  const [only, second] = answers;
  if (!entered || !only || second) return [];
  const plain = entered.code.body.filter((one) => one.is !== 'expression' || one.value.is !== 'literal').length === 1;
  return constraintsOf(only, holds, { ...at, scope: entered.scope, until: only.start }, depth + 1).map((one) => ({
    ...one,
    test: locate(test, at.scope.place),
    exact: one.exact && plain,
  }));
}

function constraint(
  subject: Expression,
  statuses: string[],
  passes: boolean,
  test: Expression,
  { scope, until, calls }: Tested,
  is: (attribute: string) => boolean = isStatusAttribute,
): Constraint | undefined {
  const origin = originOf(withoutCase(subject), scope, until, calls);
  const path = origin?.path?.filter((key) => key !== 'S' && key !== 'value');
  const attribute = path?.at(-1);
  if (!origin || attribute === undefined || !is(attribute)) return undefined;
  const sense = passes ? 'passes-on' : 'leaves-on';
  return {
    origin,
    attribute,
    path: path!.filter((key, index) => index === path!.length - 1 || !wraps.test(key)),
    sense,
    statuses,
    test: locate(test, scope.place),
    exact: true,
  };
}

/** `job.data.status`, `rows[0].status`: the row's own; `job.import.status` is that of another row. */
const wraps =
  /^(\d+|data|items?|rows?|records?|attributes|attrs|dataValues|_?doc|document|result|value|fields|props|body)$/i;

/** `job.status.toUpperCase()`. */
const withoutCase = (subject: Expression): Expression =>
  subject.is === 'call' &&
  subject.callee.is === 'member' &&
  /^(to)?_?(upper|lower)(case)?$|^strip$|^trim$/i.test(subject.callee.name)
    ? subject.callee.of
    : subject;

/** The members of a list or set of statuses, also behind a name and `new Set([…])`. */
function listed(expression: Expression, scope: Scope): string[] | undefined {
  const { value, scope: at } = scope.follow(expression);
  if (value.is === 'list') return statusesIn(value.items, at);
  const first = value.is === 'call' ? value.arguments[0] : undefined;
  const isSet =
    value.is === 'call' && value.callee.is === 'name' && /^(Set|set|frozenset|list|tuple)$/.test(value.callee.name);
  return isSet && first ? listed(first.value, at) : undefined;
}

/** Undefined as soon as one of them is not known. */
function statusesIn(items: readonly Expression[], scope: Scope): string[] | undefined {
  const found = items.map((item) => termOf(item, scope));
  const texts = found.flatMap((term) => (term.is === 'value' && typeof term.value === 'string' ? [term.value] : []));
  return texts.length === items.length && texts.length > 0 ? texts : undefined;
}
