import type { StoreCondition, StoreWrite, Term } from '../recogniser.js';
import { compare, every, moved, no, type Point, pointOf, some, type Verdict } from './points.js';

type Row = ReadonlyMap<string, Point | undefined>;
type Conditional = Pick<StoreWrite, 'sets' | 'complete' | 'how'> & { condition: StoreCondition };

/** More states than this are not tried: the condition is not judged. */
const mostStates = 200_000;

/**
 * Whether one of many writers wins: a conditional write is an exclusive claim if, and only if, its condition is false on
 * the state that it writes (semantics 5). Every small state that the condition lets pass is tried: each attribute absent,
 * at each value that the write names, just beside it, or at something else.
 */
export function exclusiveness(write: Conditional): 'exclusive' | 'weak' | 'unknown' {
  const attributes = [...new Set(attributesOf(write.condition))];
  const domains = attributes.map((attribute) => domain(attribute, write));
  if (domains.reduce((all, { length }) => all * length, 1) > mostStates) return 'unknown';
  let doubt = false;
  let passes = false;
  for (const values of product(domains)) {
    const row: Row = new Map(attributes.map((attribute, index) => [attribute, values[index]]));
    const first = holds(write.condition, row, 'winner');
    const after = first === false ? undefined : written(row, write);
    if (!after) continue;
    passes = true;
    const second = holds(write.condition, after, 'rival');
    if (first && second) return 'weak';
    if (second !== false) doubt = true;
  }
  return doubt || !passes ? 'unknown' : 'exclusive';
}

/** The attributes that a condition speaks of. */
export function attributesOf(condition: StoreCondition): string[] {
  switch (condition.is) {
    case 'and':
    case 'or':
      return condition.of.flatMap(attributesOf);
    case 'not':
      return attributesOf(condition.of);
    case 'unknown':
      return [];
    default:
      return [condition.attribute];
  }
}

function holds(condition: StoreCondition, row: Row, who: 'winner' | 'rival'): Verdict {
  const point = (term: Term) => pointOf(term, who, held(row));
  switch (condition.is) {
    case 'compare':
      return compare(row.get(condition.attribute), condition.operator, point(condition.value));
    case 'in':
      return some(condition.values.map((value) => compare(row.get(condition.attribute), '=', point(value))));
    case 'exists':
      // A value that more may be written to, in a way that could not be read, may also be removed.
      return row.get(condition.attribute)?.of === 'unknown' ? undefined : row.get(condition.attribute) !== undefined;
    case 'and':
      return every(condition.of.map((one) => holds(one, row, who)));
    case 'or':
      return some(condition.of.map((one) => holds(one, row, who)));
    case 'not':
      return no(holds(condition.of, row, who));
    case 'unknown':
      return undefined;
  }
}

/** The row after the winner's write; undefined where it is refused, since only numbers are added to. */
function written(row: Row, { sets, complete, how }: Conditional): Row | undefined {
  const after = new Map<string, Point | undefined>();
  for (const [attribute, value] of row) {
    const untouched = how === 'put' ? undefined : value;
    after.set(attribute, complete ? untouched : { of: 'unknown' });
  }
  for (const { attribute, value } of sets) {
    const copied = value.is === 'attribute' && value.attribute !== attribute;
    const before = row.get(attribute);
    if (value.is === 'attribute' && value.plus !== 0 && (before?.of === 'text' || before?.of === 'flag'))
      return undefined;
    after.set(attribute, copied ? { of: 'unknown' } : pointOf(value, 'winner', held(row)));
  }
  return after;
}

/** Of an attribute that the condition does not speak of, nothing is known. */
const held =
  (row: Row) =>
  (attribute: string): Point | undefined =>
    row.has(attribute) ? row.get(attribute) : { of: 'unknown' };

/** The values at which a condition on this attribute may change its answer. */
function domain(attribute: string, { condition, sets }: Conditional): (Point | undefined)[] {
  const terms = [
    ...termsFor(condition, attribute),
    ...sets.filter((one) => one.attribute === attribute).map(({ value }) => value),
  ];
  const shifts = [0, ...terms.flatMap((term) => (term.is === 'attribute' ? [-term.plus] : []))];
  const points = terms.flatMap((term) => {
    if (term.is === 'attribute') return [];
    const both = (['winner', 'rival'] as const).map((who) => pointOf(term, who, () => undefined));
    return both.flatMap((point) => (point ? shifts.flatMap((shift) => around(point, shift)) : []));
  });
  return [undefined, { of: 'stranger' }, ...new Map(points.map((point) => [JSON.stringify(point), point])).values()];
}

/** A value, and those just beside it; or so much less that what is added to it leads there. */
function around(point: Point, shift: number): Point[] {
  if (point.of === 'text') return [point, { of: 'text', value: '' }, { of: 'text', value: `${point.value}\uffff` }];
  if (point.of === 'number' || point.of === 'symbol' || point.of === 'time')
    return [-1, -0.5, 0, 0.5, 1].map((step) => moved(point, step + shift));
  return point.of === 'unknown' ? [] : [point];
}

/** What an attribute is compared with. */
function termsFor(condition: StoreCondition, attribute: string): Term[] {
  switch (condition.is) {
    case 'compare':
      return condition.attribute === attribute ? [condition.value] : [];
    case 'in':
      return condition.attribute === attribute ? condition.values : [];
    case 'and':
    case 'or':
      return condition.of.flatMap((one) => termsFor(one, attribute));
    case 'not':
      return termsFor(condition.of, attribute);
    default:
      return [];
  }
}

function* product<T>(domains: readonly (readonly T[])[]): Iterable<T[]> {
  const [first, ...rest] = domains;
  if (!first) {
    yield [];
    return;
  }
  for (const value of first) for (const others of product(rest)) yield [value, ...others];
}
