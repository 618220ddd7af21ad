import { type Known, type Seconds, seconds, unknown } from '../facts/index.js';
import type { Expression } from './module.js';
import type { Scope } from './scope.js';
import { locate } from './walk.js';

const units: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };
const form = /^(\d+) (second|minute|hour|day)s?$/;

/** `'5 minutes'`, as SST has it (packages/sst/src/constructs/util/duration.ts, platform/src/components/duration.ts). */
export function wordedDuration(expression: Expression, scope: Scope): Known<Seconds> {
  const text = scope.fold(expression);
  if (text.is === 'unknown') return text;
  const [, count, unit] = form.exec(String(text.value)) ?? [];
  const at = locate(expression, scope.place);
  return count === undefined || unit === undefined
    ? unknown('it is no duration that is written', at)
    : { ...text, value: seconds(Number(count) * units[unit]!) };
}

/** Another duration in the unit of the one that is written, where that leaves it whole; undefined where none is written. */
export function reworded(written: string, to: number): string | undefined {
  const unit = form.exec(written)?.[2];
  if (unit === undefined) return undefined;
  const count = to / units[unit]!;
  return Number.isInteger(count) ? wordedIn(count, unit) : wordedIn(to, 'second');
}

export const wordedSeconds = (count: number): string => wordedIn(count, 'second');

const wordedIn = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
