import type { Entry, Expression, Scalar } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { literalText, locate, type Place } from '../../../code/walk.js';
import { type Known, type Loc, map, type Seconds, unknown, valueIn } from '../../../facts/index.js';

/** What one key of a consumer's options sets. */
export interface Option {
  value: Expression;
  place: Place;
  /** Why it may not be what holds: a spread behind it, a condition. */
  doubt?: string;
}

/** The options that a consumer is made with, gathered from an object and what is spread into it. */
export class ConsumerOptions {
  readonly found = new Map<string, Option>();
  /** The object itself, where it is written. */
  object?: Loc;
  /** Why a key that is absent may be set all the same, and by what. */
  open?: { why: string; at: Loc };

  constructor(private readonly base: CodeBase) {}

  static of(expression: Expression, place: Place, base: CodeBase): ConsumerOptions {
    const options = new ConsumerOptions(base);
    if (!options.take(expression, place))
      options.open = { why: 'its options are not written here', at: locate(expression, place) };
    return options;
  }

  /** The options under a key; none of them where nothing is written there. */
  under(key: string): ConsumerOptions {
    const option = this.found.get(key);
    if (option) return ConsumerOptions.of(option.value, option.place, this.base);
    const none = new ConsumerOptions(this.base);
    none.open = this.open;
    return none;
  }

  /** What is written under a key, else what holds without it; unknown where a part that is not seen may set it. */
  value<T>(key: string, read: (known: Known<Scalar>) => Known<T>, otherwise: Known<T>): Known<T> {
    const option = this.found.get(key);
    if (!option) return this.open ? unknown(this.open.why, this.open.at) : otherwise;
    return read(this.scalar(option));
  }

  scalar({ value, place, doubt }: Option): Known<Scalar> {
    return doubt === undefined ? this.base.fold(value, place) : unknown(doubt, locate(value, place));
  }

  take(expression: Expression, place: Place, doubt?: string, depth = 0): boolean {
    const meaning = this.base.code.meaning(expression, place);
    if (meaning?.is !== 'value' || meaning.value.is !== 'object' || depth > 8) return false;
    this.object ??= locate(meaning.value, meaning.place);
    for (const entry of meaning.value.entries) this.entry(entry, meaning.place, doubt, depth);
    return true;
  }

  private entry({ key, value }: Entry, place: Place, doubt: string | undefined, depth: number): void {
    if (!key) {
      this.spread(value, place, depth);
      return;
    }
    const name = literalText(key) ?? valueIn(this.base.fold(key, place));
    if (typeof name !== 'string') this.cover('a computed key may replace it', locate(key, place));
    else if (value.is === 'name' && value.name === 'undefined') this.found.delete(name);
    else this.found.set(name, { value, place, doubt });
  }

  /** `...shared`, `...(isSlow && { visibilityTimeout: 900 })`, `...(isSlow ? slow : fast)`. */
  private spread(value: Expression, place: Place, depth: number): void {
    const perhaps =
      value.is === 'ternary'
        ? [value.then, value.otherwise]
        : value.is === 'binary' && value.operator === 'and'
          ? [value.right]
          : undefined;
    const read = perhaps
      ? perhaps.map((one) => this.take(one, place, 'it depends on a condition', depth + 1)).every(Boolean)
      : this.take(value, place, undefined, depth + 1);
    if (!read) this.cover('what is spread into it may replace it', locate(value, place));
  }

  private cover(doubt: string, at: Loc): void {
    this.open ??= { why: doubt.replace('replace', 'set'), at };
    for (const [key, option] of this.found) this.found.set(key, { ...option, doubt: option.doubt ?? doubt });
  }
}

/** A number, also one that is written as a text; anything else has no meaning for the library. */
export const numberOf = (known: Known<Scalar>): Known<number> =>
  known.is === 'unknown' ? known : numeric(known, Number(known.value));

function numeric(known: Exclude<Known<Scalar>, { is: 'unknown' }>, value: number): Known<number> {
  const isNumber =
    known.value !== null && known.value !== '' && typeof known.value !== 'boolean' && Number.isFinite(value);
  return isNumber
    ? { ...known, value }
    : unknown(`it is ${JSON.stringify(known.value)}`, known.is === 'set' ? known.at : undefined);
}

export const secondsIn =
  (unit: (value: number) => Seconds) =>
  (known: Known<Scalar>): Known<Seconds> =>
    map(numberOf(known), unit);

/** 0 and nothing are the same to these libraries: they ask whether there is a value. */
export const limitIn =
  (unit: (value: number) => Seconds) =>
  (known: Known<Scalar>): Known<Seconds | null> =>
    map(numberOf(known), (value): Seconds | null => (value === 0 ? null : unit(value)));

export const flagOf = (known: Known<Scalar>): Known<boolean> => map(known, (value) => Boolean(value));
