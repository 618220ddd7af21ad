import type { Expression } from '../../../code/module.js';
import type { StoreCondition, StoredRow } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { isStatusAttribute } from '../../../facts/phases.js';

/** `id == job_id` of a query: what may be the key of a row. */
export interface Equality {
  attribute: string;
  value: Expression;
  scope: Scope;
}

/** The equalities of a query that say which row is meant: those of its id where it has one, else all but the status. */
export function keyOf(equalities: readonly Equality[]): StoredRow['key'] {
  const named = equalities.map((one) => ({ ...one, attribute: one.attribute === 'id' ? 'pk' : one.attribute }));
  const ids = named.filter(({ attribute }) => /^(pk|_id|uuid)$/.test(attribute));
  const others = named.filter(({ attribute }) => !isStatusAttribute(attribute));
  const key = ids.length > 0 ? ids : others;
  return key.length > 0 ? key : undefined;
}

/** All of them; undefined where there is none. */
export const allOf = (of: readonly StoreCondition[]): StoreCondition | undefined =>
  of.length > 1 ? { is: 'and', of: [...of] } : of[0];

export const unreadable: StoreCondition = { is: 'unknown', why: 'a part of it is computed' };
