import { partsOf } from '../../../code/walk.js';
/** The statuses that a test lets pass, as it writes them: `'QUEUED'`, `Status.Queued`; undefined where it does not. */
export function passingTexts(test, guard, text) {
    const at = expressionAt(test, guard.test);
    const found = at && writtenIn(at, guard);
    return found?.length === guard.statuses.length ? found.map(({ start, end }) => text.slice(start, end)) : undefined;
}
function expressionAt(expression, at) {
    if (expression.start === at.start && expression.end === at.end)
        return expression;
    for (const part of partsOf(expression)) {
        const found = expressionAt(part, at);
        if (found)
            return found;
    }
    return undefined;
}
function writtenIn(test, guard) {
    if (test.is === 'unary' && test.operator === 'not')
        return writtenIn(test.value, guard);
    if (test.is === 'binary' && (test.operator === '==' || test.operator === '!=')) {
        const side = [test.left, test.right].find((one) => !isOfRow(one, guard));
        return side && [side];
    }
    const list = test.is === 'call' && test.callee.is === 'member' ? test.callee.of : undefined;
    return list?.is === 'list' ? list.items : undefined;
}
const isOfRow = (one, guard) => one.is === 'name'
    ? one.name === guard.variable || /stat(us|e)$/i.test(one.name)
    : (one.is === 'member' || one.is === 'index') && isOfRow(one.of, guard);
