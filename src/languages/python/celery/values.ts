import type { Scalar } from '../../../code/module.js';
import { locate } from '../../../code/walk.js';
import {
  type Ack,
  byDefault,
  type Known,
  map,
  type Room,
  type Seconds,
  seconds,
  unknown,
} from '../../../facts/index.js';
import { truthy } from '../arithmetic.js';
import type { Slot } from '../mappings/mapping.js';
import type { Mappings } from '../mappings/mappings.js';

/** The scalar that a slot holds; undefined where nothing is set. */
export function scalarOf(given: Slot | undefined, mappings: Mappings): Known<Scalar> | undefined {
  const slot = given && mappings.settled(given);
  if (slot?.is !== 'written') return slot;
  const known = mappings.base.fold(slot.value, slot.place);
  return known.is === 'set' && slot.unless !== undefined ? { ...known, unless: known.unless ?? slot.unless } : known;
}

const convert = <T>(known: Known<Scalar>, change: (value: Scalar) => T | undefined): Known<T> => {
  if (known.is === 'unknown') return known;
  const value = change(known.value);
  if (value === undefined)
    return unknown(`it is ${JSON.stringify(known.value)}`, known.is === 'set' ? known.at : undefined);
  return { ...known, value };
};

/** Celery takes any true value for late. */
export const ackOf = (known: Known<Scalar>): Known<Ack> =>
  convert(known, (value) => (truthy(value) ? 'late' : 'early'));

/** No limit is `None`, or zero. */
export const limitOf = (known: Known<Scalar>): Known<Seconds | null> =>
  convert(known, (value) => {
    if (!truthy(value)) return null;
    return typeof value === 'number' && value > 0 ? seconds(value) : undefined;
  });

/** Celery calls `int` on it. */
export const countOf = (known: Known<Scalar>): Known<number> =>
  convert(known, (value) => {
    const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && number >= 0 ? Math.trunc(number) : undefined;
  });

export const numberIn = (known: Known<Scalar>): Known<number> =>
  convert(known, (value) => {
    const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
    return typeof number === 'number' ? number : undefined;
  });

export const secondsIn = (known: Known<Scalar>): Known<Seconds> => map(numberIn(known), seconds);

/** `"10/m"`, `5`: as starts in a second (celery/utils/time.py, `rate`). Zero and `None` limit nothing. */
export function rateOf(known: Known<Scalar>): Known<number> | undefined {
  if (known.is !== 'unknown' && !truthy(known.value)) return undefined;
  return convert(known, (value) => {
    const [, count, unit] = /^\s*(\d+(?:\.\d+)?)\s*(?:\/\s*([smh]))?\s*$/.exec(String(value)) ?? [];
    return count === undefined ? undefined : Number(count) / { s: 1, m: 60, h: 3600 }[unit ?? 's']!;
  });
}

export const poolOf = (known: Known<Scalar>): Known<string> =>
  convert(known, (value) => (typeof value === 'string' ? value : undefined));

export const celeryDefault = <T>(value: T, room?: Room): Known<T> => byDefault(value, "Celery's default", room);

/** How many items a written list holds. */
export function lengthOf(given: Slot | undefined, mappings: Mappings): Known<number> | undefined {
  const slot = given && mappings.settled(given);
  if (slot?.is !== 'written') return slot;
  const meaning = mappings.base.code.meaning(slot.value, slot.place);
  const list = meaning?.is === 'value' ? meaning.value : slot.value;
  const at = locate(slot.value, slot.place);
  if (slot.over || list.is !== 'list' || list.items.some((item) => item.is === 'spread'))
    return list.is === 'object' && list.entries.every((entry) => entry.key) && !slot.over
      ? { is: 'set', value: list.entries.length, at }
      : unknown('it is computed', at);
  return { is: 'set', value: list.items.length, at };
}

/** How many entries a written dictionary has, at the dictionary itself. */
export function entriesOf(slot: Slot, { base }: Mappings): Known<number> {
  if (slot.is !== 'written') return slot;
  const meaning = base.code.meaning(slot.value, slot.place);
  const { value, place } = meaning?.is === 'value' ? meaning : slot;
  return value.is === 'object' && !slot.over
    ? { is: 'set', value: value.entries.length, at: locate(value, place) }
    : unknown('it is put together elsewhere', locate(slot.value, slot.place));
}
