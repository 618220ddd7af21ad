import type { Expression } from '../../../code/module.js';
import type { StoreCondition, StoredRow } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { pathOf } from '../../../code/walk.js';
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
  const own = named.filter(({ attribute }) => ids.test(attribute));
  const others = named.filter(({ attribute }) => !isStatusAttribute(attribute));
  const key = own.length > 0 ? own : others;
  return key.length > 0 ? key : undefined;
}

/**
 * The condition of a write that names one row by its own id. Of what may write many rows, by a foreign key or by their
 * status alone, the answer says nothing of one job: not judged.
 */
export function conditionOn(
  { key, table }: Pick<StoredRow, 'key' | 'table'>,
  conditions: readonly StoreCondition[],
): StoreCondition | undefined {
  const isOwn = (attribute: string): boolean => ids.test(attribute) || isIdOf(attribute, table);
  const own = key?.some(({ attribute }) => isOwn(attribute));
  return own ? allOf(conditions.filter((one) => one.is !== 'compare' || !isOwn(one.attribute))) : unreadable;
}

const ids = /^(pk|id|_id|uuid)$/;

/** `download_job_id` of a `DownloadJob`. */
function isIdOf(attribute: string, model: Expression | undefined): boolean {
  const name = (model && pathOf(model)?.at(-1)) ?? '';
  const words = name
    .replace(/(Model|Record|Entity)$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
  return words !== '' && (attribute === `${words}_id` || attribute === `${words}_uuid`);
}

/** All of them; undefined where there is none. */
export const allOf = (of: readonly StoreCondition[]): StoreCondition | undefined =>
  of.length > 1 ? { is: 'and', of: [...of] } : of[0];

export const unreadable: StoreCondition = { is: 'unknown', why: 'a part of it is computed' };
