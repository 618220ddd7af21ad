import type { Expression } from '../../../code/module.js';
import type { StoreCondition, StoreSet, Term } from '../../../code/recogniser.js';
import type { Scope, Scoped } from '../../../code/scope.js';
import { inserted, type Mark } from '../../../code/sql/tokens.js';
import { termOf } from '../../../code/terms.js';
import { locate } from '../../../code/walk.js';
import type { Loc } from '../../../facts/known.js';
import type { Filter } from './filters.js';

/** A statement's text, with marks for what is put into it; undefined where it is computed. */
export interface Text {
  text: string;
  put: readonly Scoped[];
}

export function sqlText(expression: Expression, scope: Scope): Text | undefined {
  const { value, scope: at } = scope.follow(expression);
  const parts = partsOf(value);
  if (!parts) return undefined;
  const put: Scoped[] = [];
  const text = parts.map((part) => {
    if (part.is === 'literal') return String(part.value);
    put.push({ value: part, scope: at });
    return inserted(put.length - 1);
  });
  return { text: text.join(''), put };
}

function partsOf(value: Expression): Expression[] | undefined {
  if (value.is === 'literal') return typeof value.value === 'string' ? [value] : undefined;
  if (value.is === 'template') return value.parts;
  if (value.is !== 'binary' || value.operator !== '+') return undefined;
  const [left, right] = [partsOf(value.left), partsOf(value.right)];
  return left && right ? [...left, ...right] : undefined;
}

/** What the marks of a statement stand for, and from such a term back to the code that it was read from. */
export class Bound {
  private readonly values = new Map<Term, Scoped>();

  constructor(
    private readonly given: readonly Scoped[] | undefined,
    private readonly put: readonly Scoped[],
    private readonly named?: (name: string) => Scoped | undefined,
  ) {}

  readonly bind = ({ mark, index }: Mark): Term => {
    const isPut = mark.startsWith(inserted(index));
    const word = /^(?:[:@]|%\()(\w+)/.exec(mark)?.[1];
    const one = isPut ? this.put[index] : word === undefined ? this.given?.[index] : this.named?.(word);
    if (!one) return { is: 'unknown' };
    const term = { ...termOf(one.value, one.scope) };
    this.values.set(term, one);
    return term;
  };

  /** A condition as a filter: the equalities that all hold may name the row. */
  filter(where: StoreCondition | undefined): Filter {
    const parts = where?.is === 'and' ? where.of.flatMap(flat) : where ? [where] : [];
    const filter: Filter = { equals: [], others: [] };
    for (const part of parts) {
      const value = part.is === 'compare' && part.operator === '=' ? this.values.get(part.value) : undefined;
      if (part.is === 'compare' && value) filter.equals.push({ attribute: part.attribute, value });
      else filter.others.push(part);
    }
    return filter;
  }

  /** What is written, with the places of the values; `otherwise` where a value stands in the statement itself. */
  sets(sets: readonly { column: string; value: Term }[], otherwise: Loc): StoreSet[] {
    return sets.map(({ column, value }) => {
      const from = this.values.get(value);
      const at = from ? locate(from.value, from.scope.place) : otherwise;
      return { attribute: column, value, at, written: from !== undefined };
    });
  }
}

const flat = (one: StoreCondition): StoreCondition[] => (one.is === 'and' ? one.of.flatMap(flat) : [one]);
