import type { Code } from '../../code/code.js';
import { combine, type Fold } from '../../code/fold.js';
import type { Expression, Scalar } from '../../code/module.js';
import type { Place } from '../../code/walk.js';
import { type Known, type Loc, unknown } from '../../facts/index.js';
import { nameOf } from './outside.js';

/** In the order of `timedelta`'s positional arguments. */
const units: Record<string, number> = {
  days: 86_400,
  seconds: 1,
  microseconds: 1e-6,
  milliseconds: 1e-3,
  minutes: 60,
  hours: 3600,
  weeks: 604_800,
};

/** `timedelta(hours=1)`, also by a name, in seconds; undefined for what is no written duration. */
export function secondsOf(
  expression: Expression,
  at: Loc,
  fold: Fold,
  code: Code,
  place: Place,
): Known<Scalar> | undefined {
  const meaning = code.meaning(expression, place);
  if (meaning?.is !== 'value' || meaning.value.is !== 'call') return undefined;
  const call = meaning.value;
  if (nameOf(code.meaning(call.callee, meaning.place)) !== 'datetime.timedelta') return undefined;
  const names = Object.keys(units);
  const factors = call.arguments.map(({ name, spread }, index) => (spread ? undefined : units[name ?? names[index]!]));
  if (factors.includes(undefined)) return unknown('it is computed', at);
  return combine(
    call.arguments.map((argument) => fold(argument.value, meaning.place)),
    at,
    (values) => {
      let microseconds = 0;
      for (const [index, value] of values.entries()) {
        if (typeof value !== 'number') return undefined;
        microseconds += value * factors[index]! * 1e6;
      }
      return Math.round(microseconds) / 1e6;
    },
  );
}

/** `timedelta(…).seconds` is what remains after the days. */
export function restOfDay(
  expression: Expression & { is: 'member' },
  at: Loc,
  fold: Fold,
  code: Code,
  place: Place,
): Known<Scalar> | undefined {
  const seconds = secondsOf(expression.of, at, fold, code, place);
  return (
    seconds &&
    combine([seconds], at, ([value]) => {
      const whole = Math.floor(Number(value));
      return whole - Math.floor(whole / 86_400) * 86_400;
    })
  );
}
