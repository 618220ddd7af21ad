import { literalText } from '../walk.js';
import { fieldsBehind, termBehind } from './values.js';
const comparisons = { EQ: '=', NE: '<>', LT: '<', LE: '<=', GT: '>', GE: '>=' };
/**
 * The old form of a condition: `Expected: { status: { ComparisonOperator: 'IN', AttributeValueList: [ … ] } }`.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Expected.html
 */
export function expectedCondition(request) {
    const given = request.get('Expected');
    if (!given)
        return undefined;
    const fields = fieldsBehind(given);
    if (!fields || fields.open || !request.sure('Expected'))
        return { is: 'unknown', why: '`Expected` is computed' };
    const how = request.get('ConditionalOperator');
    const is = how && literalText(how.scope.follow(how.value).value) === 'OR' ? 'or' : 'and';
    return { is, of: fields.keys().map((attribute) => expected(attribute, fields.get(attribute))) };
}
function expected(attribute, given) {
    const fields = fieldsBehind(given);
    const operator = textOf(fields?.get('ComparisonOperator'));
    const exists = { is: 'exists', attribute };
    const single = fields?.get('Value');
    if (single)
        return { is: 'compare', attribute, operator: comparisons[operator ?? 'EQ'] ?? '=', value: termBehind(single) };
    if (operator === 'NOT_NULL')
        return exists;
    if (operator === 'NULL' || fields?.has('Exists'))
        return { is: 'not', of: exists };
    const list = fields?.get('AttributeValueList');
    const values = list && itemsOf(list);
    const comparison = operator === undefined ? undefined : comparisons[operator];
    if (values && operator === 'IN')
        return { is: 'in', attribute, values };
    const [only] = values ?? [];
    return only && comparison
        ? { is: 'compare', attribute, operator: comparison, value: only }
        : { is: 'unknown', why: `what is expected of \`${attribute}\` is computed` };
}
function itemsOf(given) {
    const { value, scope } = given.scope.follow(given.value);
    return value.is === 'list' ? value.items.map((item) => termBehind({ value: item, scope })) : undefined;
}
const textOf = (given) => {
    const folded = given?.scope.fold(given.value);
    return folded?.is === 'set' && typeof folded.value === 'string' ? folded.value : undefined;
};
