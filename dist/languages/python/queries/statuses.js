import { isStatusAttribute } from '../../../facts/phases.js';
/** The equalities of a query that say which row is meant: those of its id where it has one, else all but the status. */
export function keyOf(equalities) {
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
export function conditionOn(key, conditions) {
    const own = key?.some(({ attribute }) => ids.test(attribute));
    return own ? allOf(conditions.filter((one) => one.is !== 'compare' || !ids.test(one.attribute))) : unreadable;
}
const ids = /^(pk|id|_id|uuid)$/;
/** All of them; undefined where there is none. */
export const allOf = (of) => of.length > 1 ? { is: 'and', of: [...of] } : of[0];
export const unreadable = { is: 'unknown', why: 'a part of it is computed' };
