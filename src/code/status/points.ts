import type { Comparison, Term } from '../recogniser.js';

/** A value that an attribute may hold; `undefined` stands for an attribute that is absent. */
export type Point =
  | { of: 'text'; value: string }
  | { of: 'number'; value: number }
  | { of: 'flag'; value: boolean | null }
  /** A value of the program that is not known, or so much above or below it. */
  | { of: 'symbol'; name: string; plus: number }
  /** Far apart enough that two workers' clocks do not matter. */
  | { of: 'time'; plus: number }
  /** Unlike everything that the program names. */
  | { of: 'fresh'; name: string }
  /** Of another type than every value that the program names: equal to none, and ordered with none. */
  | { of: 'stranger' }
  | { of: 'unknown' };

/** Kleene's third value: not decided. */
export type Verdict = boolean | undefined;

export const no = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict);
export const every = (all: readonly Verdict[]): Verdict =>
  all.includes(false) ? false : all.includes(undefined) ? undefined : true;
export const some = (all: readonly Verdict[]): Verdict => no(every(all.map(no)));

/** What a term stands for when `who` writes or tests it; a rival holds the same symbols, but its own tokens. */
export function pointOf(term: Term, who: 'winner' | 'rival', before: (attribute: string) => Point | undefined) {
  switch (term.is) {
    case 'value':
      return literal(term.value);
    case 'symbol':
      if (term.sort === 'fresh') return { of: 'fresh', name: `${term.text} of ${who}` } as const;
      return {
        of: 'symbol',
        name: term.sort === 'own' ? `${term.text} of ${who}` : term.text,
        plus: term.plus,
      } as const;
    case 'time':
      return { of: 'time', plus: term.plus } as const;
    case 'attribute':
      return moved(before(term.attribute), term.plus);
    case 'absent':
      return undefined;
    case 'unknown':
      return { of: 'unknown' } as const;
  }
}

function literal(value: string | number | boolean | null): Point {
  if (typeof value === 'string') return { of: 'text', value };
  return typeof value === 'number' ? { of: 'number', value } : { of: 'flag', value };
}

/** `version + 1`; DynamoDB's ADD takes an absent attribute for 0. */
export function moved(point: Point | undefined, plus: number): Point {
  if (!point) return { of: 'number', value: plus };
  if (point.of === 'number') return { ...point, value: point.value + plus };
  if (point.of === 'symbol' || point.of === 'time') return { ...point, plus: point.plus + plus };
  return plus === 0 ? point : { of: 'unknown' };
}

/** DynamoDB's comparison: an absent attribute equals nothing, and is ordered with nothing. */
export function compare(left: Point | undefined, operator: Comparison, right: Point | undefined): Verdict {
  if (!left || !right) return operator === '<>';
  switch (operator) {
    case '=':
      return equal(left, right);
    case '<>':
      return no(equal(left, right));
    case '<':
      return less(left, right);
    case '>':
      return less(right, left);
    case '<=':
      return some([less(left, right), equal(left, right)]);
    case '>=':
      return some([less(right, left), equal(left, right)]);
  }
}

const isLiteral = (point: Point) => point.of === 'text' || point.of === 'number' || point.of === 'flag';

function equal(left: Point, right: Point): Verdict {
  if (left.of === 'unknown' || right.of === 'unknown') return undefined;
  if (left.of === 'stranger' || right.of === 'stranger') return left.of === right.of;
  if (left.of === 'fresh' || right.of === 'fresh')
    return left.of === 'fresh' && right.of === 'fresh' && left.name === right.name;
  if (isLiteral(left) && isLiteral(right))
    return left.of === right.of && (left as { value: unknown }).value === (right as { value: unknown }).value;
  if (left.of === 'symbol' && right.of === 'symbol')
    return left.name === right.name ? left.plus === right.plus : undefined;
  return left.of === 'time' && right.of === 'time' ? left.plus === right.plus : undefined;
}

function less(left: Point, right: Point): Verdict {
  if (left.of === 'stranger' || right.of === 'stranger') return isLiteral(left) || isLiteral(right) ? false : undefined;
  if (isLiteral(left) && isLiteral(right)) {
    if (left.of !== right.of || left.of === 'flag') return false;
    return (left as { value: string | number }).value < (right as { value: string | number }).value;
  }
  if (left.of === 'symbol' && right.of === 'symbol')
    return left.name === right.name ? left.plus < right.plus : undefined;
  return left.of === 'time' && right.of === 'time' ? left.plus < right.plus : undefined;
}
