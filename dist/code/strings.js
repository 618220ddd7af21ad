import { valueIn } from '../facts/known.js';
/** A text with its unknown parts left out: `'SET #s = :s' + extra` still says that `#s` is set. */
export function textBehind(expression, scope, depth = 0) {
    if (depth > 8)
        return undefined;
    const folded = valueIn(scope.fold(expression));
    if (typeof folded === 'string')
        return { text: folded, complete: true };
    const { value, scope: at } = scope.follow(expression);
    const part = (one) => textBehind(one, at, depth + 1) ?? { text: ' ', complete: false };
    if (value.is === 'template')
        return joined(value.parts.map(part), '');
    if (value.is === 'binary' && value.operator === '+')
        return joined([part(value.left), part(value.right)], '');
    if (value.is === 'call')
        return joinCall(value, at, part);
    return value.is === 'name' ? amended(value.name, at, depth) : undefined;
}
/** `text = '…'`, then `text += '…'` under some condition. */
function amended(name, scope, depth) {
    const found = scope.definitions(name);
    const [first, ...later] = found?.all ?? [];
    if (!found || first?.how !== 'assigned' || !first.value || later.some(({ how }) => how !== 'amended'))
        return undefined;
    const start = textBehind(first.value, found.scope, depth + 1);
    return start && { text: start.text, complete: false };
}
/** `parts.join(', ')` and `', '.join(parts)`: the parts that are written in the list; more may have been appended. */
function joinCall(call, scope, part) {
    if (call.callee.is !== 'member' || call.callee.name !== 'join')
        return undefined;
    const first = call.arguments[0]?.value;
    const python = scope.place.module.language === 'python';
    const [list, glue] = python ? [first, call.callee.of] : [call.callee.of, first];
    const items = list && scope.follow(list);
    const between = glue && valueIn(scope.fold(glue));
    if (items?.value.is !== 'list' || typeof between !== 'string')
        return undefined;
    return { ...joined(items.value.items.map(part), between), complete: false };
}
const joined = (parts, glue) => ({
    text: parts.map(({ text }) => text).join(glue),
    complete: parts.every(({ complete }) => complete),
});
