import type { Code } from '../../code/code.js';
import { combine, type Fold } from '../../code/fold.js';
import type { Expression, Scalar } from '../../code/module.js';
import { locate, type Place } from '../../code/walk.js';
import { type Known, set } from '../../facts/index.js';
import { binary } from './arithmetic.js';
import { bareRead } from './environment.js';

/** What a test of an environment variable that is unset gives: `process.env.X === 'true'`, `!process.env.X`. */
export function testOfUnset(expression: Expression, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined {
  const at = locate(expression, place);
  if (expression.is === 'unary' && expression.operator === 'not') {
    const variable = bareRead(expression.value, code, place);
    return variable === undefined ? undefined : set<Scalar>(true, at, variable);
  }
  if (expression.is === 'call') return amongTexts(expression, fold, code, place) ?? flag(expression, code, place);
  if (expression.is !== 'binary' || (expression.operator !== '==' && expression.operator !== '!=')) return undefined;
  const [read, other] = [expression.left, expression.right].map(withoutCase) as [Expression, Expression];
  const [variable, against] =
    bareRead(read, code, place) !== undefined
      ? [bareRead(read, code, place), fold(other)]
      : [bareRead(other, code, place), fold(read)];
  // Nobody deploys without these: what an unset one gives says nothing of production.
  if (variable !== undefined && /(^|_)(ENV|ENVIRONMENT|STAGE)$/.test(variable)) return undefined;
  return variable !== undefined && against.is === 'set' && typeof against.value === 'string'
    ? set<Scalar>(expression.operator === '!=', at, variable)
    : undefined;
}

/** `process.env.X?.toLowerCase()`: as unset as the variable. */
const withoutCase = (expression: Expression): Expression =>
  expression.is === 'call' &&
  expression.callee.is === 'member' &&
  /^(to(Lower|Upper)Case|trim)$/.test(expression.callee.name)
    ? withoutCase(expression.callee.of)
    : expression;

/** `Boolean(process.env.X)`. */
function flag(call: Expression & { is: 'call' }, code: Code, place: Place): Known<Scalar> | undefined {
  const [first] = call.arguments;
  if (call.callee.is !== 'name' || call.callee.name !== 'Boolean' || !first) return undefined;
  const variable = bareRead(first.value, code, place);
  return variable === undefined ? undefined : set<Scalar>(false, locate(call, place), variable);
}

/** `['1', 'true'].includes(process.env.X ?? 'true')`. */
function amongTexts(
  call: Expression & { is: 'call' },
  fold: Fold,
  code: Code,
  place: Place,
): Known<Scalar> | undefined {
  const [first] = call.arguments;
  if (call.callee.is !== 'member' || call.callee.name !== 'includes' || !first) return undefined;
  const list = code.meaning(call.callee.of, place);
  if (list?.is !== 'value' || list.value.is !== 'list') return undefined;
  const items = list.value.items.map((item) => fold(item, list.place));
  const at = locate(call, place);
  const variable = bareRead(withoutCase(first.value), code, place);
  if (variable !== undefined)
    return combine(items, at, () => false).is === 'set' ? set<Scalar>(false, at, variable) : undefined;
  return combine([fold(first.value), ...items], at, ([value, ...among]) =>
    among.some((one) => binary('==', value!, one!) === true),
  );
}
