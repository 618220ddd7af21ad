/** A stretch of a file: UTF-16 offsets, half-open; the path is relative to the run's root, with forward slashes. */
export interface Loc {
  file: string;
  start: number;
  end: number;
}

/**
 * What is known of a value. A value that is not known is never judged, only counted: two public linters of the same
 * rule give opposite verdicts on one template because one of them takes an unresolved value for the default.
 */
export type Known<T> =
  /** Written in the code. `unless`: the environment variable that may override it. */
  | { is: 'set'; value: T; at: Loc; unless?: string }
  /** The platform's default, with the page that says so. `add`: where, and under which key, another value can be written. */
  | { is: 'default'; value: T; from: string; add?: Room }
  /** Computed, or imported from outside the project. `symbol`: the same for values that are equal, whatever they are. */
  | { is: 'unknown'; why: string; at?: Loc; symbol?: string };

/** The object, block or call that a key can be added to, or the statement behind which it can be assigned. */
export interface Room {
  at: Loc;
  key: string;
  /** The value stands in a mapping of its own, under this key. */
  under?: string;
}

export const set = <T>(value: T, at: Loc, unless?: string): Known<T> =>
  unless === undefined ? { is: 'set', value, at } : { is: 'set', value, at, unless };
export const byDefault = <T>(value: T, from: string, add?: Room): Known<T> =>
  add === undefined ? { is: 'default', value, from } : { is: 'default', value, from, add };
export const unknown = <T = never>(why: string, at?: Loc): Known<T> =>
  at === undefined ? { is: 'unknown', why } : { is: 'unknown', why, at };

/** What is not known, with what makes it known to be equal to another, and where it is asked for. */
export const withSymbol = <T>(known: Known<T>, symbol: string | undefined, at = placeOf(known)): Known<T> =>
  known.is === 'unknown' && symbol !== undefined ? { ...known, ...(at ? { at } : {}), symbol } : known;

/** Neither is known, and both are the same. */
export const isSame = (a: Known<unknown>, b: Known<unknown>): boolean =>
  a.is === 'unknown' && b.is === 'unknown' && a.symbol !== undefined && a.symbol === b.symbol;

/** The value, or undefined where it is unknown. */
export const valueIn = <T>(known: Known<T> | undefined): T | undefined =>
  known === undefined || known.is === 'unknown' ? undefined : known.value;

/** Where the value is written, if it is written anywhere. */
export const placeOf = (known: Known<unknown> | undefined): Loc | undefined =>
  known === undefined || known.is === 'default' ? undefined : known.at;

/** The same knowledge of another value: units and representations are changed with it. */
export function map<A, B>(known: Known<A>, change: (value: A) => B): Known<B> {
  return known.is === 'unknown' ? known : { ...known, value: change(known.value) };
}

/** What is written, else the platform's default. An unknown stays unknown: it was written. */
export const or = <T>(known: Known<T> | undefined, otherwise: Known<T>): Known<T> => known ?? otherwise;
