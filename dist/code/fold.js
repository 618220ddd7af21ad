import { set, unknown } from '../facts/known.js';
import { locate } from './walk.js';
/**
 * The value of an expression as far as the project's files decide it. The location is where that value is written: the
 * literal behind a constant, or the whole of an arithmetic expression.
 */
export class Folder {
    code;
    dialect;
    constructor(code, dialect) {
        this.code = code;
        this.dialect = dialect;
    }
    fold(expression, place, depth = 0) {
        const at = locate(expression, place);
        if (depth > 40)
            return unknown('it refers to itself', at);
        const part = (one, where = place) => this.fold(one, where, depth + 1);
        const own = this.environment(expression, place, depth) ?? this.dialect.special?.(expression, part, this.code, place);
        if (own)
            return own;
        switch (expression.is) {
            case 'literal':
                return set(expression.value, at);
            case 'name':
            case 'member':
            case 'index':
                return this.reference(expression, place, depth);
            case 'unary':
                return combine([part(expression.value)], at, ([value]) => this.dialect.unary(expression.operator, value));
            case 'binary':
                return this.binary(expression, part, at);
            case 'ternary': {
                const test = part(expression.test);
                if (test.is !== 'set')
                    return unknown('it depends on a condition', at);
                return behind(test, part(this.dialect.truthy(test.value) ? expression.then : expression.otherwise));
            }
            case 'assignment':
                return part(expression.value);
            case 'template':
                return combine(expression.parts.map((one) => part(one)), at, (values) => {
                    const texts = values.map((value) => this.dialect.text(value));
                    return texts.includes(undefined) ? undefined : texts.join('');
                });
            case 'call': {
                const result = this.dialect.call(expression, part, this.code, place);
                if (result === undefined)
                    return unknown('it is computed by a call', at);
                return typeof result === 'object' && result !== null ? result : set(result, at);
            }
            default:
                return unknown(expression.is === 'other' ? expression.why : 'it is not a plain value', at);
        }
    }
    reference(expression, place, depth) {
        const at = locate(expression, place);
        const meaning = this.code.meaning(expression, place);
        if (meaning?.is === 'value' && meaning.value !== expression)
            return this.fold(meaning.value, meaning.place, depth + 1);
        // Python's `JobStatus.PENDING.value`.
        if (expression.is === 'member' && expression.name === 'value') {
            const of = this.code.meaning(expression.of, place);
            if (of?.is === 'value' && of.value !== expression.of)
                return this.fold(of.value, of.place, depth + 1);
        }
        return unknown(reason(meaning), at);
    }
    environment(expression, place, depth) {
        const read = this.dialect.environment(expression, this.code, place);
        if (!read)
            return undefined;
        const at = locate(expression, place);
        if (!read.otherwise)
            return unknown(`it is read from the environment variable ${read.variable}`, at);
        const value = this.fold(read.otherwise, read.place ?? place, depth + 1);
        return value.is === 'set' ? { ...value, unless: value.unless ?? read.variable } : value;
    }
    binary(expression, part, at) {
        const { operator } = expression;
        if (operator !== 'and' && operator !== 'or' && operator !== '??')
            return combine([part(expression.left), part(expression.right)], at, ([left, right]) => this.dialect.binary(operator, left, right));
        const left = part(expression.left);
        // `and` is a condition, `or` and `??` give a default: that of an unset variable may be replaced by the next.
        if (left.is !== 'set' || (left.unless !== undefined && operator === 'and'))
            return unknown('it depends on a condition', at);
        const takesRight = operator === '??' ? left.value === null : this.dialect.truthy(left.value) === (operator === 'and');
        if (!takesRight)
            return left;
        return behind(left, part(expression.right));
    }
}
/** A value that was chosen by another: what may replace that one may replace this. */
const behind = (choice, value) => value.is === 'set' && choice.unless !== undefined ? { ...value, unless: choice.unless } : value;
const reason = (meaning) => meaning?.is === 'outside' ? `it comes from ${meaning.from}, outside the project` : 'it is computed';
/** The first unknown decides; an environment variable behind any part stands behind the whole. */
export function combine(parts, at, result) {
    const values = [];
    let unless;
    for (const part of parts) {
        if (part.is === 'unknown')
            return part;
        values.push(part.value);
        if (part.is === 'set')
            unless ??= part.unless;
    }
    const value = result(values);
    if (value === undefined)
        return unknown('it has no value that could be folded', at);
    const [first] = parts;
    return set(value, first?.is === 'set' && isConversion(first.value, value) ? first.at : at, unless);
}
/** `Number('90')` is written where `'90'` is: that is the place to look at, and to change. */
const isConversion = (from, to) => from !== null && from !== '' && to !== null && typeof to !== 'boolean' && Number(from) === Number(to);
