import type { Code } from '../../code/code.js';
import type { Fold } from '../../code/fold.js';
import { combine } from '../../code/fold.js';
import type { Call, Expression, Scalar, Span } from '../../code/module.js';
import { locate, type Place } from '../../code/walk.js';
import type { Known } from '../../facts/index.js';
import { text, truthy } from './arithmetic.js';
import { secondsOf } from './durations.js';
import { foldOwnCall } from './inlining.js';
import { builtin, outsideName } from './outside.js';

/** Calls of pure functions and methods that settings are computed with. */
export function foldCall(call: Call & Span, fold: Fold, code: Code, place: Place): Known<Scalar> | undefined {
  const { callee } = call;
  const own = foldOwnCall(call, fold, code, place);
  if (own || call.arguments.some((argument) => argument.name !== undefined || argument.spread)) return own;
  const given = call.arguments.map((argument) => argument.value);
  const at = locate(call, place);
  if (callee.is === 'member') {
    if (callee.name === 'total_seconds' && given.length === 0) return secondsOf(callee.of, at, fold, code, place);
    const method = methods[callee.name];
    if (method && given.length === 0)
      return combine([fold(callee.of)], at, ([value]) => (typeof value === 'string' ? method(value) : undefined));
  }
  const name = builtin(callee, code, place) ?? outsideName(callee, code, place) ?? '';
  if (name === 'len' && given.length === 1) return length(given[0]!, at, fold, code, place);
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return (
    known &&
    combine(
      given.map((one) => fold(one)),
      at,
      (values) => known(...values),
    )
  );
}

const methods: Record<string, (value: string) => string> = {
  lower: (value) => value.toLowerCase(),
  upper: (value) => value.toUpperCase(),
  strip: (value) => value.trim(),
  casefold: (value) => value.toLowerCase(),
};

type Values = (Scalar | undefined)[];

const functions: Record<string, (...values: Values) => Scalar | undefined> = {
  int: (value = 0, ...more) => (more.length ? undefined : toInteger(value)),
  float: (value = 0, ...more) => (more.length ? undefined : toFloat(value)),
  bool: (value = false) => truthy(value),
  str: (value = '') => text(value),
  abs: (value) => (typeof value === 'number' ? Math.abs(value) : undefined),
  round: (value, ...more) => (typeof value === 'number' && more.length === 0 ? halfToEven(value) : undefined),
  max: (...values) => extreme(values, Math.max),
  min: (...values) => extreme(values, Math.min),
  'math.ceil': (value) => (typeof value === 'number' ? Math.ceil(value) + 0 : undefined),
  'math.floor': (value) => (typeof value === 'number' ? Math.floor(value) : undefined),
  'distutils.util.strtobool': (value) => (typeof value === 'string' ? said(value) : undefined),
};

const whole = /^[+-]?\d+(_\d+)*$/;
const decimal = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+)?$/i;

function toInteger(value: Scalar): number | undefined {
  if (typeof value === 'string') {
    const trimmed = value.trim();
    return whole.test(trimmed) ? safe(Number(trimmed.replaceAll('_', ''))) : undefined;
  }
  return value === null ? undefined : Math.trunc(Number(value)) + 0;
}

function toFloat(value: Scalar): number | undefined {
  if (typeof value !== 'string') return value === null ? undefined : Number(value);
  const trimmed = value.trim();
  return decimal.test(trimmed) ? safe(Number(trimmed.replaceAll('_', ''))) : undefined;
}

const safe = (value: number): number | undefined =>
  Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : undefined;

/** Python rounds a half to the even neighbour. */
function halfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  const up = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  return (up ? below + 1 : below) + 0;
}

function extreme(values: Values, of: (...numbers: number[]) => number): number | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length >= 2 && numbers.length === values.length ? of(...numbers) : undefined;
}

function said(value: string): number | undefined {
  const word = value.toLowerCase();
  if (['y', 'yes', 't', 'true', 'on', '1'].includes(word)) return 1;
  return ['n', 'no', 'f', 'false', 'off', '0'].includes(word) ? 0 : undefined;
}

function length(of: Expression, at: ReturnType<typeof locate>, fold: Fold, code: Code, place: Place): Known<Scalar> {
  const meaning = code.meaning(of, place);
  const written = meaning?.is === 'value' ? meaning.value : of;
  if (written.is === 'list' && written.form !== 'set' && written.items.every((item) => item.is !== 'spread'))
    return combine([], at, () => written.items.length);
  return combine([fold(of)], at, ([value]) => (typeof value === 'string' ? [...value].length : undefined));
}
