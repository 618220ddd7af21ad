import { combine } from '../../code/fold.js';
import { locate, pathOf } from '../../code/walk.js';
import { sound } from './arithmetic.js';
import { foldThrough } from './inline.js';
/** Pure functions that JavaScript has, on values. */
const functions = {
    Number: (value = 0) => Number(value),
    String: (value = '') => String(value),
    Boolean: (value) => Boolean(value),
    parseInt: (value, radix) => Number.parseInt(String(value), radix),
    parseFloat: (value) => Number.parseFloat(String(value)),
    'Math.max': (...values) => Math.max(...values),
    'Math.min': (...values) => Math.min(...values),
    'Math.floor': (value) => Math.floor(value),
    'Math.ceil': (value) => Math.ceil(value),
    'Math.round': (value) => Math.round(value),
    'Math.trunc': (value) => Math.trunc(value),
    'Math.abs': (value) => Math.abs(value),
    'Math.pow': (value, power) => value ** power,
};
functions['JSON.parse'] = (value) => {
    try {
        const parsed = JSON.parse(String(value));
        return typeof parsed === 'object' && parsed !== null ? undefined : parsed;
    }
    catch {
        return undefined;
    }
};
functions['Number.parseInt'] = functions.parseInt;
functions['Number.parseFloat'] = functions.parseFloat;
/** Methods of texts, without arguments. */
const methods = {
    toLowerCase: (value) => value.toLowerCase(),
    toUpperCase: (value) => value.toUpperCase(),
    trim: (value) => value.trim(),
};
/** Undefined for a call of what is not known, or of a function of the same name that the file has. */
export function foldCall(expression, fold, code, place) {
    const { callee, arguments: given } = expression;
    const at = locate(expression, place);
    const path = pathOf(callee);
    const name = path?.join('.') ?? '';
    const apply = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (apply && !expression.new && !code.binds(path[0], place)) {
        if (given.some((argument) => argument.spread))
            return undefined;
        const values = given.map((argument) => fold(argument.value));
        return combine(values, at, (all) => sound(apply(...all)));
    }
    const method = callee.is === 'member' && Object.hasOwn(methods, callee.name) ? methods[callee.name] : undefined;
    if (method && callee.is === 'member' && given.length === 0)
        return combine([fold(callee.of)], at, ([value]) => (typeof value === 'string' ? method(value) : undefined));
    return foldThrough(expression, fold, code, place);
}
