import { Fields } from '../../../code/fields.js';
import { termOf } from '../../../code/terms.js';
import { locate } from '../../../code/walk.js';
import { isStatusAttribute } from '../../../facts/phases.js';
import { compared } from './filters.js';
export const readBy = (request, rowAt = [], locks = false) => ({
    is: 'read',
    rowAt,
    locks,
    row: rowOf(request, request.filter.equals),
});
/** What names the row is its key; what is also written, and every other comparison, is the condition. */
export function updateBy(request, { sets, complete }, refused) {
    const { filter, filterAt } = request;
    const isKey = ({ attribute }) => !isStatusAttribute(attribute) && !sets.some((one) => one.attribute === attribute);
    const asked = filter.equals.filter((one) => !isKey(one)).map((one) => compared(one.attribute, '=', one.value));
    const of = [...asked, ...filter.others];
    const condition = of.length > 1 ? { is: 'and', of } : of[0];
    return {
        is: 'write',
        how: 'update',
        row: rowOf(request, filter.equals.filter(isKey)),
        sets,
        complete,
        condition,
        conditionAt: condition && filterAt && locate(filterAt.value, filterAt.scope.place),
        refusal: refused === 'answers' ? [] : refused,
    };
}
const rowOf = ({ library, call, scope, client, table }, key) => ({
    library,
    call,
    scope,
    client,
    table,
    key: key.map(({ attribute, value }) => ({ attribute, ...value })),
});
/** The attributes that an object sets. */
export function setsOf(given, until, amend) {
    const fields = given && Fields.ofObject(given.value, given.scope, until);
    if (!fields)
        return { sets: [], complete: false };
    const sets = fields.keys().map((attribute) => {
        const { value, scope } = fields.get(attribute);
        const term = amend?.(attribute, { value, scope }) ?? termOf(value, scope);
        const sure = fields.sure(attribute);
        return { attribute, value: sure ? term : { is: 'unknown' }, at: locate(value, scope.place), written: true };
    });
    return { sets, complete: !fields.open };
}
/** A number that is added to what was there. */
export function raised(attribute, by, sign = 1) {
    const term = termOf(by.value, by.scope);
    return term.is === 'value' && typeof term.value === 'number'
        ? { is: 'attribute', attribute, plus: sign * term.value }
        : { is: 'unknown' };
}
/** The name of a model or table as a text of its own. */
export const nameAs = (name, at) => ({
    is: 'literal',
    value: name,
    start: at.start,
    end: at.end,
});
