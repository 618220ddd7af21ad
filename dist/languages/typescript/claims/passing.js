import { partsOf } from '../../../code/walk.js';
/** The statuses that a test lets pass, as it writes them: `'QUEUED'`, `Status.Queued`; undefined where it does not. */
export function passingTexts(test, guard, text) {
    const at = expressionAt(test, guard.test);
    const found = at && writtenIn(at);
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
function writtenIn(test) {
    if (test.is === 'unary' && test.operator === 'not')
        return writtenIn(test.value);
    if (test.is === 'binary' && (test.operator === '==' || test.operator === '!=')) {
        const side = [test.left, test.right].find(isWritten);
        return side && [side];
    }
    const list = test.is === 'call' && test.callee.is === 'member' ? test.callee.of : undefined;
    return list?.is === 'list' ? list.items : undefined;
}
/** `'QUEUED'`, `JobStatus.Queued`, `QUEUED`: what is written, not read from a row. */
const isWritten = (one) => one.is === 'literal' || (one.is === 'member' ? isWritten(one.of) : one.is === 'name' && /^[A-Z]/.test(one.name));
