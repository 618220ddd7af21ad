import { keyOf } from './walk.js';
/** `a.b.c` of what is called; an unreadable receiver leaves the rest: `.isoformat`. */
export function callName(call) {
    const name = (one) => one.is === 'name' ? one.name : one.is === 'member' ? `${name(one.of)}.${one.name}` : '';
    return name(call.callee);
}
/** The name that what is called has in the package it comes from, whatever it was imported as; else `callName`. */
export function importedName(call, scope) {
    const meaning = scope.base.near.meaning(call.callee, scope.place);
    return meaning?.is === 'outside' && meaning.path.length > 0 ? meaning.path.join('.') : callName(call);
}
const sameValue = /^(str|int|String|Number|uuid\.UUID|UUID|Decimal|decodeURIComponent)$/;
/** A text that is equal for two expressions only where they stand for the same value: names are led back to where they come from. */
export function canonical(expression, scope, depth = 0) {
    const inner = (one) => canonical(one, scope, depth + 1);
    if (depth > 20)
        return '?';
    switch (expression.is) {
        case 'literal':
            return JSON.stringify(expression.value);
        case 'name':
            return canonicalName(expression, scope, depth);
        case 'await':
            return inner(expression.value);
        case 'member':
        case 'index': {
            const key = keyOf(expression);
            if (expression.of.is === 'name' && /^(self|this)$/.test(expression.of.name))
                return `this.${key}`;
            return key === undefined ? `${inner(expression.of)}[?${expression.start}]` : `${inner(expression.of)}.${key}`;
        }
        case 'template':
            return expression.parts.map(inner).join('+');
        case 'binary':
            return `${inner(expression.left)}${expression.operator}${inner(expression.right)}`;
        case 'call':
            return canonicalCall(expression, scope, inner);
        default:
            return `${scope.place.module.file}:${expression.start}`;
    }
}
function canonicalCall(call, scope, inner) {
    const [first] = call.arguments;
    const name = callName(call);
    if (first && call.arguments.length === 1 && sameValue.test(name))
        return inner(first.value);
    if (call.callee.is === 'member' && !first && /^(toString|trim|strip|valueOf)$/.test(call.callee.name))
        return inner(call.callee.of);
    if (call.callee.is === 'member' && call.callee.name === 'get' && first?.value.is === 'literal')
        return `${inner(call.callee.of)}.${first.value.value}`;
    if (first && call.arguments.length === 1 && /(^|\.)(parse|loads)$/.test(name))
        return `parse(${inner(first.value)})`;
    return `${scope.place.module.file}:${call.start}`;
}
function canonicalName(expression, scope, depth) {
    const given = scope.given(expression);
    if (given)
        return canonical(given.value, given.scope, depth + 1);
    const behind = scope.follow(expression);
    if (behind.value.is === 'name' && behind.scope !== scope && behind.value !== expression)
        return canonical(behind.value, behind.scope, depth + 1);
    if (/^(self|this)$/.test(expression.name))
        return 'this';
    const found = scope.definitions(expression.name);
    const [only, second] = found?.all ?? [];
    if (found && only && !second && only.value && only.how === 'assigned' && isPath(only.value))
        return [canonical(only.value, found.scope, depth + 1), ...only.path].join('.');
    if (behind.value !== expression && isPath(behind.value))
        return canonical(behind.value, behind.scope, depth + 1);
    const where = found?.code ? `@${found.code.start}` : '';
    return `${expression.name}${where}`;
}
/** What may be looked through: `event.detail.jobId`, `String(id)`, `JSON.parse(record.body)`. A call that reads or makes something is itself. */
function isPath(expression) {
    if (expression.is === 'await')
        return false;
    if (expression.is === 'name' || expression.is === 'literal')
        return true;
    if (expression.is === 'template')
        return expression.parts.every(isPath);
    if (expression.is === 'member' || expression.is === 'index')
        return keyOf(expression) !== undefined && isPath(expression.of);
    if (expression.is !== 'call' || expression.arguments.length > 2)
        return false;
    const name = callName(expression);
    if (!sameValue.test(name) && !/(^|\.)(parse|loads|get|toString|trim|strip)$/.test(name))
        return false;
    const receiver = expression.callee.is === 'member' && !/^(JSON|json)$/.test(callName(expression).split('.')[0]);
    return ((!receiver || (expression.callee.is === 'member' && isPath(expression.callee.of))) &&
        expression.arguments.every((one) => isPath(one.value)));
}
