import { type Known, map, type Seconds, seconds, set, unknown } from '../../facts/index.js';
import { combine } from '../fold.js';
import type { BinaryOperator, Expression, Scalar } from '../module.js';
import type { Scope } from '../scope.js';
import { locate, pathOf } from '../walk.js';
import { constructBehind } from './constructs.js';
import { camel, nameOf } from './names.js';
import { argument } from './props.js';
import { type CallExpression, isAbsent, resolve } from './resolve.js';
import { timeoutOf } from './timeouts.js';

/** The units that a duration is made of and read as, in seconds. */
const units: Record<string, number> = {
  millis: 0.001,
  milliseconds: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
};

const tooDeep = 10;

/** `Duration.minutes(5)`, its sums, and what stands for one; written where the whole of it is. */
export function durationOf(expression: Expression, scope: Scope, depth = 0): Known<Seconds> {
  const { value, scope: at } = resolve(expression, scope);
  const place = locate(value, at.place);
  const doubt = unknown('it is no duration that is written', locate(expression, scope.place));
  if (depth > tooDeep) return doubt;
  if (value.is === 'binary' && (value.operator === '??' || value.operator === 'or')) {
    const left = isAbsent(value.left, at)
      ? durationOf(value.right, at, depth + 1)
      : durationOf(value.left, at, depth + 1);
    return left;
  }
  if (value.is === 'member' && value.name === 'timeout') {
    const owner = constructBehind(value.of, at);
    return owner ? timeoutOf(owner) : doubt;
  }
  if (value.is !== 'call') return doubt;
  const [kind, unit, ...more] = (nameOf(at.base.code.meaning(value.callee, at.place)) ?? '').split('.');
  if (kind === 'Duration' && unit !== undefined && more.length === 0) return made(value, unit, at, depth);
  const { callee } = value;
  if (callee.is !== 'member' || !/^(?:plus|minus)$/.test(callee.name)) return doubt;
  const added = value.arguments[0]?.value;
  const sign = callee.name === 'plus' ? 1 : -1;
  const parts = [durationOf(callee.of, at, depth + 1), added ? durationOf(added, at, depth + 1) : doubt];
  return asSeconds(
    combine(parts, place, ([a, b]) => Number(a) + sign * Number(b)),
    place,
  );
}

function made(call: CallExpression, unit: string, scope: Scope, depth: number): Known<Seconds> {
  const at = locate(call, scope.place);
  const amount = argument(call, 0, unit === 'parse' ? 'duration' : 'amount');
  if (!amount) return unknown('it is no duration that is written', at);
  if (unit === 'parse')
    return asSeconds(
      combine([scope.fold(amount)], at, ([text]) => parsed(String(text))),
      at,
    );
  const factor = Object.hasOwn(units, unit) ? units[unit]! : undefined;
  if (factor === undefined) return unknown('its unit is not known', at);
  const product = combine(
    [numberOf(amount, scope, depth + 1)],
    at,
    ([one]) => Math.round(Number(one) * factor * 1000) / 1000,
  );
  return asSeconds(product, at);
}

const asSeconds = (known: Known<Scalar>, at: ReturnType<typeof locate>): Known<Seconds> =>
  known.is === 'unknown' ? known : set(seconds(Number(known.value)), at, known.is === 'set' ? known.unless : undefined);

/** ISO 8601, as far as `Duration.parse` takes it. */
function parsed(text: string): number | undefined {
  const [, days = 0, hours = 0, minutes = 0, rest = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text) ?? [];
  return /\d/.test(text) && /^P/.test(text)
    ? Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
    : undefined;
}

/** A number, also one that is worked out of durations: `timeout.toSeconds() * 6`. */
export function numberOf(expression: Expression, scope: Scope, depth = 0): Known<number> {
  const folded = scope.fold(expression);
  if (folded.is !== 'unknown') return numeric(folded, locate(expression, scope.place));
  const { value, scope: at } = resolve(expression, scope);
  const place = locate(value, at.place);
  const doubt: Known<number> = { ...folded, at: locate(expression, scope.place) };
  if (depth > tooDeep) return doubt;
  const part = (one: Expression) => numberOf(one, at, depth + 1);
  if (value.is === 'binary' && (value.operator === '??' || value.operator === 'or'))
    return part(isAbsent(value.left, at) ? value.right : value.left);
  if (value.is === 'binary')
    return numeric(
      combine([part(value.left), part(value.right)], place, ([a, b]) => sum(value.operator, Number(a), Number(b))),
      place,
    );
  if (value.is === 'call') return ofCall(value, at, part, depth) ?? doubt;
  return value === expression ? doubt : numeric(at.fold(value), place);
}

function ofCall(call: CallExpression, scope: Scope, part: (one: Expression) => Known<number>, depth: number) {
  const { callee } = call;
  const place = locate(call, scope.place);
  const unit = callee.is === 'member' ? /^to(\w+)$/.exec(camel(callee.name))?.[1]?.toLowerCase() : undefined;
  if (callee.is === 'member' && unit !== undefined && Object.hasOwn(units, unit))
    return map(durationOf(callee.of, scope, depth + 1), (value): number => value / units[unit]!);
  const name = pathOf(callee)?.join('.') ?? '';
  const of = Object.hasOwn(functions, name) ? functions[name] : undefined;
  const given = call.arguments.map(({ value }) => part(value));
  return (
    of &&
    numeric(
      combine(given, place, (values) => of(...values.map(Number))),
      place,
    )
  );
}

const functions: Record<string, (...values: number[]) => number> = {
  'Math.max': Math.max,
  'Math.min': Math.min,
  'Math.ceil': Math.ceil,
  'Math.floor': Math.floor,
  max: Math.max,
  min: Math.min,
  'math.ceil': Math.ceil,
  int: Math.trunc,
  Number,
};

function sum(operator: BinaryOperator, left: number, right: number): number | undefined {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (right === 0) return undefined;
  if (operator === '/') return left / right;
  return operator === '//' ? Math.floor(left / right) : undefined;
}

function numeric(known: Known<Scalar>, at: ReturnType<typeof locate>): Known<number> {
  if (known.is === 'unknown') return known;
  const number = typeof known.value === 'string' && known.value.trim() === '' ? Number.NaN : Number(known.value);
  return known.value === null || Number.isNaN(number) ? unknown('it is no number', at) : { ...known, value: number };
}
