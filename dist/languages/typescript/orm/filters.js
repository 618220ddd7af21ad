import { termOf } from '../../../code/terms.js';
import { literalText } from '../../../code/walk.js';
import { valueIn } from '../../../facts/known.js';
export const unread = (why = 'a part of the filter is computed') => ({ is: 'unknown', why });
/** The filter that an object says; undefined where it is no object. */
export function filterOf(given, wording) {
    const filter = { equals: [], others: [] };
    const { value, scope } = given.scope.follow(given.value);
    if (value.is === 'list')
        return { equals: [], others: [eachOf('or', { value, scope }, wording)] };
    if (value.is !== 'object')
        return undefined;
    if (given.value.is === 'name' && given.scope.fieldWrites(given.value.name).length > 0)
        filter.others.push(unread());
    for (const { key, value: written } of value.entries) {
        const name = key && (keyName(key) ?? textIn({ value: key, scope }));
        if (name === undefined)
            spread(written, { value, scope }, wording, filter);
        else
            entry(name, { value: written, scope }, wording, filter);
    }
    return filter;
}
/** The filter as one condition. */
export function conditionOf(filter) {
    const equals = filter.equals.map(({ attribute, value }) => compared(attribute, '=', value));
    return { is: 'and', of: [...equals, ...filter.others] };
}
export const compared = (attribute, operator, { value, scope }) => isNull(value)
    ? operator === '='
        ? { is: 'not', of: { is: 'exists', attribute } }
        : { is: 'exists', attribute }
    : { is: 'compare', attribute, operator, value: termOf(value, scope) };
export function memberOf(attribute, given) {
    const { value, scope } = given.scope.follow(given.value);
    const list = value.is === 'list' && value.items.every(({ is }) => is !== 'spread') ? value.items : undefined;
    return list
        ? { is: 'in', attribute, values: list.map((item) => termOf(item, scope)) }
        : unread(`the list of \`${attribute}\` is computed`);
}
const isNull = (one) => one.is === 'literal' && one.value === null;
/** `status`, `'status'`, and `in` of Sequelize's `[Op.in]`. */
const keyName = (key) => literalText(key) ?? (key.is === 'member' ? key.name : undefined);
const textIn = ({ value, scope }) => {
    const folded = valueIn(scope.fold(value));
    return typeof folded === 'string' ? folded : undefined;
};
function spread(written, { scope }, wording, filter) {
    const inner = written.is === 'spread' ? filterOf({ value: written.value, scope }, wording) : undefined;
    if (!inner)
        filter.others.push(unread());
    else {
        filter.equals.push(...inner.equals);
        filter.others.push(...inner.others);
    }
}
function entry(name, given, wording, filter) {
    if (name === wording.and || name === wording.or) {
        filter.others.push(eachOf(name === wording.and ? 'and' : 'or', given, wording));
        return;
    }
    if (name === wording.not) {
        const inner = filterOf(given, wording);
        filter.others.push(inner ? { is: 'not', of: conditionOf(inner) } : unread());
        return;
    }
    const { value, scope } = given.scope.follow(given.value);
    if (value.is === 'object')
        composed(name, { value, scope }, wording, filter);
    else if (value.is === 'list' && wording.listIsIn)
        filter.others.push(memberOf(name, { value, scope }));
    else if (value.is === 'call' && wording.called && callee(value) in wording.operators)
        filter.others.push(operation(name, wording.operators[callee(value)], value.arguments[0]?.value, { value, scope }));
    else if (isNull(value))
        filter.others.push({ is: 'not', of: { is: 'exists', attribute: name } });
    else
        filter.equals.push({ attribute: name, value: given });
}
const callee = (call) => (call.callee.is === 'name' ? call.callee.name : '');
/** `{ not: 'DONE' }`; `{ id_projectId: { id, projectId } }` names a key of two attributes. */
function composed(name, given, wording, filter) {
    const { value, scope } = given;
    if (value.is !== 'object')
        return;
    const keys = value.entries.map(({ key }) => (key ? (keyName(key) ?? '') : ''));
    if (keys.length > 1 && keys.join('_') === name) {
        for (const [index, { value: part }] of value.entries.entries())
            filter.equals.push({ attribute: keys[index], value: { value: part, scope } });
        return;
    }
    for (const [index, { value: part }] of value.entries.entries()) {
        const operator = wording.operators[keys[index]];
        if (operator === '=')
            filter.equals.push({ attribute: name, value: { value: part, scope } });
        else
            filter.others.push(operator ? operation(name, operator, part, given) : unread(`\`${keys[index]}\` is not judged`));
    }
}
function operation(attribute, operator, operand, { scope }) {
    const exists = { is: 'exists', attribute };
    if (operator === 'absent')
        return { is: 'not', of: exists };
    if (!operand)
        return unread();
    const given = { value: operand, scope };
    switch (operator) {
        case 'in':
            return memberOf(attribute, given);
        case 'not in':
            return { is: 'not', of: memberOf(attribute, given) };
        case 'exists':
            return valueIn(scope.fold(operand)) === false ? { is: 'not', of: exists } : exists;
        case 'not':
            return negated(attribute, given);
        default:
            return compared(attribute, operator, given);
    }
}
/** `Not('DONE')`, `Not(IsNull())`, `{ not: null }`. */
function negated(attribute, given) {
    const { value } = given.scope.follow(given.value);
    if (value.is === 'call' || value.is === 'object') {
        if (value.is === 'call' && callee(value) === 'IsNull')
            return { is: 'exists', attribute };
        return value.is === 'call' && callee(value) === 'In' && value.arguments[0]
            ? { is: 'not', of: memberOf(attribute, { value: value.arguments[0].value, scope: given.scope }) }
            : unread();
    }
    return compared(attribute, '<>', given);
}
function eachOf(how, given, wording) {
    const { value, scope } = given.scope.follow(given.value);
    const items = value.is === 'list' ? value.items : value.is === 'object' ? [value] : undefined;
    if (!items)
        return unread();
    const of = items.map((item) => {
        const inner = filterOf({ value: item, scope }, wording);
        return inner ? conditionOf(inner) : unread();
    });
    return { is: how, of };
}
