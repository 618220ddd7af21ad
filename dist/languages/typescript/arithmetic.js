/** JavaScript's own operators: they are run on the values. Undefined where the result is no Scalar (`NaN`, an error). */
export function binary(operator, left, right) {
    // `==` stands for `===` too; they agree only on values of one type.
    if (operator === '==' || operator === '!=') {
        if (typeof left !== typeof right && left !== null && right !== null)
            return undefined;
        return (left === right) === (operator === '==');
    }
    return sound(operations[operator]?.(left, right));
}
const operations = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '%': (left, right) => left % right,
    '**': (left, right) => left ** right,
    '|': (left, right) => left | right,
    '&': (left, right) => left & right,
    '^': (left, right) => left ^ right,
    '<<': (left, right) => left << right,
    '>>': (left, right) => left >> right,
    '>>>': (left, right) => left >>> right,
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
};
export function unary(operator, value) {
    switch (operator) {
        case '-':
            return sound(-value);
        case '+':
            return sound(Number(value));
        case '~':
            return ~value;
        case 'not':
            return !value;
        case 'typeof':
            return typeof value;
        default:
            return undefined;
    }
}
export const truthy = (value) => Boolean(value);
export const text = (value) => String(value);
/** A module is JSON, which has no `NaN` and no infinity; `-0` reads as `0`. */
export function sound(value) {
    if (typeof value !== 'number')
        return value;
    return Number.isFinite(value) ? value + 0 : undefined;
}
