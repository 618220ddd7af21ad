export const no = (verdict) => (verdict === undefined ? undefined : !verdict);
export const every = (all) => all.includes(false) ? false : all.includes(undefined) ? undefined : true;
export const some = (all) => no(every(all.map(no)));
/** What a term stands for when `who` writes or tests it; a rival holds the same symbols, but its own tokens. */
export function pointOf(term, who, before) {
    switch (term.is) {
        case 'value':
            return literal(term.value);
        case 'symbol':
            if (term.sort === 'fresh')
                return { of: 'fresh', name: `${term.text} of ${who}` };
            return {
                of: 'symbol',
                name: term.sort === 'own' ? `${term.text} of ${who}` : term.text,
                plus: term.plus,
            };
        case 'time':
            return { of: 'time', plus: term.plus };
        case 'attribute':
            return moved(before(term.attribute), term.plus);
        case 'absent':
            return undefined;
        case 'unknown':
            return { of: 'unknown' };
    }
}
function literal(value) {
    if (typeof value === 'string')
        return { of: 'text', value };
    return typeof value === 'number' ? { of: 'number', value } : { of: 'flag', value };
}
/** `version + 1`; DynamoDB's ADD takes an absent attribute for 0. */
export function moved(point, plus) {
    if (!point)
        return { of: 'number', value: plus };
    if (point.of === 'number')
        return { ...point, value: point.value + plus };
    if (point.of === 'symbol' || point.of === 'time')
        return { ...point, plus: point.plus + plus };
    return plus === 0 ? point : { of: 'unknown' };
}
/** DynamoDB's comparison: an absent attribute equals nothing, and is ordered with nothing. */
export function compare(left, operator, right) {
    if (!left || !right)
        return operator === '<>';
    switch (operator) {
        case '=':
            return equal(left, right);
        case '<>':
            return no(equal(left, right));
        case '<':
            return less(left, right);
        case '>':
            return less(right, left);
        case '<=':
            return some([less(left, right), equal(left, right)]);
        case '>=':
            return some([less(right, left), equal(left, right)]);
    }
}
const isLiteral = (point) => point.of === 'text' || point.of === 'number' || point.of === 'flag';
function equal(left, right) {
    if (left.of === 'unknown' || right.of === 'unknown')
        return undefined;
    if (left.of === 'stranger' || right.of === 'stranger')
        return left.of === right.of;
    if (left.of === 'fresh' || right.of === 'fresh')
        return left.of === 'fresh' && right.of === 'fresh' && left.name === right.name;
    if (isLiteral(left) && isLiteral(right))
        return left.of === right.of && left.value === right.value;
    if (left.of === 'symbol' && right.of === 'symbol')
        return left.name === right.name ? left.plus === right.plus : undefined;
    return left.of === 'time' && right.of === 'time' ? left.plus === right.plus : undefined;
}
function less(left, right) {
    if (left.of === 'stranger' || right.of === 'stranger')
        return isLiteral(left) || isLiteral(right) ? false : undefined;
    if (isLiteral(left) && isLiteral(right)) {
        if (left.of !== right.of || left.of === 'flag')
            return false;
        return left.value < right.value;
    }
    if (left.of === 'symbol' && right.of === 'symbol')
        return left.name === right.name ? left.plus < right.plus : undefined;
    return left.of === 'time' && right.of === 'time' ? left.plus < right.plus : undefined;
}
