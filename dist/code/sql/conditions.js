import { Unreadable } from './tokens.js';
import { valueIn } from './values.js';
const comparisons = {
    '=': '=',
    '<>': '<>',
    '!=': '<>',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};
const mirrored = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
/** What an SQL condition says of a row's columns; what is not understood is `unknown` in its place. */
export function conditionIn(reader, bind) {
    const of = [allOf(reader, bind)];
    while (reader.take('or'))
        of.push(allOf(reader, bind));
    return of.length === 1 ? of[0] : { is: 'or', of };
}
function allOf(reader, bind) {
    const of = [one(reader, bind)];
    while (reader.take('and'))
        of.push(one(reader, bind));
    return of.length === 1 ? of[0] : { is: 'and', of };
}
function one(reader, bind) {
    if (reader.take('not'))
        return { is: 'not', of: one(reader, bind) };
    if (reader.is('(') && !reader.is('select', 1)) {
        reader.next();
        const inner = reader.until(')');
        reader.expect(')');
        const condition = conditionIn(inner, bind);
        return inner.done ? condition : unknown(`\`(…)\` is not judged`);
    }
    const part = reader.until('and', 'or');
    const between = part.peek() && endsBetween(reader, part);
    try {
        return between ?? compared(part, bind);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return unknown(error.message);
        throw error;
    }
}
const unknown = (why) => ({ is: 'unknown', why });
/** `a BETWEEN x AND y`: the `and` is its own. */
function endsBetween(reader, part) {
    for (let ahead = 0; part.peek(ahead); ahead += 1)
        if (part.is('between', ahead)) {
            reader.take('and');
            reader.until('and', 'or');
            return unknown('`BETWEEN` is not judged');
        }
    return undefined;
}
function compared(reader, bind) {
    const left = valueIn(reader, bind);
    const attribute = left.is === 'attribute' && left.plus === 0 ? left.attribute : undefined;
    if (reader.done && attribute !== undefined)
        return { is: 'compare', attribute, operator: '=', value: truth };
    if (reader.take('is')) {
        const negated = reader.take('not');
        if (!reader.take('null') || attribute === undefined)
            return unknown('`IS` is not judged');
        return negated ? { is: 'exists', attribute } : { is: 'not', of: { is: 'exists', attribute } };
    }
    if (reader.take('not', 'in'))
        return { is: 'not', of: membership(attribute, reader, bind) };
    if (reader.take('in'))
        return membership(attribute, reader, bind);
    const sign = Object.keys(comparisons).find((text) => reader.take(text));
    if (!sign)
        return unknown('it is no comparison');
    const operator = comparisons[sign];
    if (reader.is('(') && reader.is('select', 1))
        return selected(reader, bind);
    const right = valueIn(reader, bind);
    if (!reader.done)
        return unknown('a part of it is not judged');
    if (attribute !== undefined)
        return { is: 'compare', attribute, operator, value: right };
    return right.is === 'attribute'
        ? { is: 'compare', attribute: right.attribute, operator: mirrored[operator], value: left }
        : unknown('it compares no column');
}
const truth = { is: 'value', value: true };
function membership(attribute, reader, bind) {
    if (!reader.is('('))
        return unknown('its list is computed');
    if (reader.is('select', 1))
        return selected(reader, bind);
    reader.next();
    const values = [];
    do
        values.push(valueIn(reader, bind));
    while (reader.take(','));
    reader.expect(')');
    const isPut = values.length === 1 && values[0].is === 'symbol';
    return attribute === undefined || isPut ? unknown('its list is computed') : { is: 'in', attribute, values };
}
/** `id = (SELECT id … WHERE status = 'queued' FOR UPDATE SKIP LOCKED)`: no other passes what is locked so. */
function selected(reader, bind) {
    reader.expect('(');
    const inner = reader.until(')');
    return lockedRows(inner, bind) ?? unknown('it asks another query');
}
/** The condition of a SELECT that locks its rows until the statement ends; undefined for one that does not. */
export function lockedRows(select, bind) {
    select.until('where');
    if (!select.take('where'))
        return undefined;
    const where = select.until('for', 'order', 'limit', 'group');
    select.until('for');
    return select.take('for', 'update') || select.take('for', 'no', 'key', 'update')
        ? conditionIn(where, bind)
        : undefined;
}
