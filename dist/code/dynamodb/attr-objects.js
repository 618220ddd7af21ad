import { callName, importedName } from '../canonical.js';
import { termOf } from '../terms.js';
const comparisons = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };
/** boto3's conditions as objects: `Attr('status').eq('PENDING') & Attr('owner').not_exists()`; undefined for what is none. */
export function attrCondition(expression, scope) {
    const { value, scope: at } = scope.follow(expression);
    const inner = (one) => attrCondition(one, at) ?? { is: 'unknown', why: 'a part of it is computed' };
    if (value.is === 'binary' && (value.operator === '&' || value.operator === '|'))
        return { is: value.operator === '&' ? 'and' : 'or', of: [inner(value.left), inner(value.right)] };
    if (value.is === 'unary' && value.operator === '~')
        return { is: 'not', of: inner(value.value) };
    return value.is === 'call' ? ofCall(value, at) : undefined;
}
function ofCall(call, scope) {
    const combined = /(^|\.)(And|Or)$/.exec(callName(call))?.[2];
    if (combined) {
        const of = call.arguments.map(({ value }) => attrCondition(value, scope) ?? unreadable);
        return { is: combined === 'And' ? 'and' : 'or', of };
    }
    if (call.callee.is !== 'member')
        return undefined;
    const attribute = attributeOf(call.callee.of, scope);
    if (attribute === undefined)
        return undefined;
    const terms = call.arguments.map((one) => termOf(one.value, scope));
    const { name } = call.callee;
    const operator = comparisons[name];
    if (operator)
        return { is: 'compare', attribute, operator, value: terms[0] ?? { is: 'unknown' } };
    if (name === 'exists')
        return { is: 'exists', attribute };
    if (name === 'not_exists')
        return { is: 'not', of: { is: 'exists', attribute } };
    if (name === 'is_in')
        return membership(attribute, call, scope);
    if (name !== 'between' || !terms[0] || !terms[1])
        return { is: 'unknown', why: `\`${name}\` is not judged` };
    const bounds = [
        { is: 'compare', attribute, operator: '>=', value: terms[0] },
        { is: 'compare', attribute, operator: '<=', value: terms[1] },
    ];
    return { is: 'and', of: [...bounds] };
}
const unreadable = { is: 'unknown', why: 'a part of it is computed' };
function membership(attribute, call, scope) {
    const list = call.arguments[0] && scope.follow(call.arguments[0].value);
    if (list?.value.is !== 'list')
        return { is: 'unknown', why: 'its list is computed' };
    return { is: 'in', attribute, values: list.value.items.map((item) => termOf(item, list.scope)) };
}
/** `Attr('status')`, `Key("id")`, under whatever name they were imported. */
function attributeOf(expression, scope) {
    const { value, scope: at } = scope.follow(expression);
    if (value.is !== 'call' || !/(^|\.)(Attr|Key)$/.test(importedName(value, at)))
        return undefined;
    const term = value.arguments[0] && termOf(value.arguments[0].value, at);
    return term?.is === 'value' && typeof term.value === 'string' ? term.value : undefined;
}
