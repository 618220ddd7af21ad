import { keyOf, pathOf } from '../../code/walk.js';
/** `process.env.X ?? '30'`, `Number(process.env['X']) || 30`, `process.env.X ? Number(process.env.X) : 30`, `import.meta.env.X`. */
export function environmentRead(expression, code, place) {
    if (expression.is === 'binary')
        return withDefault(expression, code, place);
    if (expression.is === 'ternary')
        return chosen(expression, code, place);
    if (expression.is === 'name')
        return behindName(expression, code, place);
    if (expression.is !== 'member' && expression.is !== 'index')
        return undefined;
    const variable = keyOf(expression);
    return variable !== undefined && isEnvironment(expression.of, code, place) ? { variable } : undefined;
}
/** The variable that an expression reads, and nothing where it is unset. */
export function bareRead(expression, code, place) {
    const read = environmentRead(expression, code, place);
    return read && !read.otherwise ? read.variable : undefined;
}
/** `const limit = process.env.LIMIT`, read by its name. */
function behindName(expression, code, place) {
    const meaning = code.meaning(expression, place);
    const leads = meaning?.is === 'value' && meaning.value !== expression && meaning.value.is !== 'name';
    const variable = leads ? bareRead(meaning.value, code, meaning.place) : undefined;
    return variable === undefined ? undefined : { variable };
}
function withDefault(expression, code, place) {
    const { operator, left, right, start, end } = expression;
    if (operator !== '??' && operator !== 'or')
        return undefined;
    // What is no number is false, but not absent.
    const read = environmentRead(operator === 'or' ? withoutConversion(left, code, place) : left, code, place);
    if (!read?.otherwise)
        return read && { ...read, otherwise: right };
    return { ...read, otherwise: { is: 'binary', operator, left: read.otherwise, right, start, end } };
}
const conversions = /^(Number|parseInt|parseFloat|Number\.parse(Int|Float))$/;
/** Of a conversion of an unset variable, which is `NaN`, the variable. */
function withoutConversion(expression, code, place) {
    const inner = expression.is === 'call' && conversions.test(pathOf(expression.callee)?.join('.') ?? '')
        ? expression.arguments[0]?.value
        : expression.is === 'unary' && expression.operator === '+'
            ? expression.value
            : undefined;
    return inner && bareRead(inner, code, place) !== undefined ? inner : expression;
}
/** The branch that is taken where the variable is unset. */
function chosen(expression, code, place) {
    const { test, then, otherwise } = expression;
    const told = test.is === 'unary' && test.operator === 'not' ? test.value : test;
    const variable = bareRead(told, code, place);
    if (variable !== undefined)
        return { variable, otherwise: told === test ? otherwise : then };
    if (test.is !== 'binary' || (test.operator !== '==' && test.operator !== '!=') || !isAbsent(test.right))
        return undefined;
    const compared = bareRead(test.left, code, place);
    return compared === undefined
        ? undefined
        : { variable: compared, otherwise: test.operator === '==' ? then : otherwise };
}
const isAbsent = (expression) => (expression.is === 'name' && expression.name === 'undefined') ||
    (expression.is === 'literal' && (expression.value === null || expression.value === ''));
function isEnvironment(expression, code, place) {
    const meaning = code.meaning(expression, place);
    if (meaning?.is === 'outside')
        return /^(node:)?process$/.test(meaning.from) && /^(default,)?env$/.test(meaning.path.join());
    const named = meaning?.is === 'value' ? meaning.value : expression;
    const path = pathOf(named) ?? [];
    return (/^((globalThis\.)?process|import\.meta|Bun)\.env$/.test(path.join('.')) &&
        !code.binds(path[0], meaning?.is === 'value' ? meaning.place : place));
}
