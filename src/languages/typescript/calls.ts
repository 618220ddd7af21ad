import type { Code } from '../../code/code.js';
import { combine, type Fold } from '../../code/fold.js';
import type { Expression, Scalar } from '../../code/module.js';
import { locate, type Place, pathOf } from '../../code/walk.js';
import type { Known } from '../../facts/index.js';
import { sound } from './arithmetic.js';
import { foldThrough } from './inline.js';

/** Pure functions that JavaScript has, on values. */
const functions: Record<string, (...values: never[]) => Scalar | undefined> = {
  Number: (value: Scalar = 0) => Number(value),
  String: (value: Scalar = '') => String(value),
  Boolean: (value: Scalar) => Boolean(value),
  parseInt: (value: Scalar, radix?: number) => Number.parseInt(String(value), radix),
  parseFloat: (value: Scalar) => Number.parseFloat(String(value)),
  'Math.max': (...values: number[]) => Math.max(...values),
  'Math.min': (...values: number[]) => Math.min(...values),
  'Math.floor': (value: number) => Math.floor(value),
  'Math.ceil': (value: number) => Math.ceil(value),
  'Math.round': (value: number) => Math.round(value),
  'Math.trunc': (value: number) => Math.trunc(value),
  'Math.abs': (value: number) => Math.abs(value),
  'Math.pow': (value: number, power: number) => value ** power,
};
functions['JSON.parse'] = (value: Scalar) => {
  try {
    const parsed: unknown = JSON.parse(String(value));
    return typeof parsed === 'object' && parsed !== null ? undefined : (parsed as Scalar);
  } catch {
    return undefined;
  }
};
functions['Number.parseInt'] = functions.parseInt!;
functions['Number.parseFloat'] = functions.parseFloat!;

/** Methods of texts, without arguments. */
const methods: Record<string, (value: string) => Scalar> = {
  toLowerCase: (value) => value.toLowerCase(),
  toUpperCase: (value) => value.toUpperCase(),
  trim: (value) => value.trim(),
};

/** Undefined for a call of what is not known, or of a function of the same name that the file has. */
export function foldCall(
  expression: Expression & { is: 'call' },
  fold: Fold,
  code: Code,
  place: Place,
): Known<Scalar> | undefined {
  const { callee, arguments: given } = expression;
  const at = locate(expression, place);
  const path = pathOf(callee);
  const name = path?.join('.') ?? '';
  const apply = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (apply && !expression.new && !code.binds(path![0]!, place)) {
    if (given.some((argument) => argument.spread)) return undefined;
    const values = given.map((argument) => fold(argument.value));
    return combine(values, at, (all) => sound(apply(...(all as never[]))));
  }
  const method = callee.is === 'member' && Object.hasOwn(methods, callee.name) ? methods[callee.name] : undefined;
  if (method && callee.is === 'member' && given.length === 0)
    return combine([fold(callee.of)], at, ([value]) => (typeof value === 'string' ? method(value) : undefined));
  return foldThrough(expression, fold, code, place);
}
