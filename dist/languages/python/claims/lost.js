import { contains } from '../../../code/claims/spots.js';
import { blocksOf } from '../../../code/walk.js';
import { indentAt } from '../../../text/layout.js';
/** What the loser of a claim does that stands where the write stands: as the test of the status does where it leaves. */
export function lostBy({ loser, write, path, function: code }, text) {
    if (loser.by === 'copy')
        return copied(loser.of, text);
    if (loser.by !== 'guard')
        return loser.by;
    const { then, otherwise } = loser.guard;
    const leaving = loser.then === 'loser' ? then : otherwise;
    if (leaving.length > 0 && !leaving.some((one) => contains(one, write)))
        return copied(leaving, text);
    // The write stands in the winner's branch, with nothing behind it: the loser is done.
    const isLast = path.every(({ statement, block, index }) => !contains(statement, loser.guard) || index === block.length - 1);
    const inLoop = path.some(({ statement }) => statement.is === 'loop');
    return isLast && !inLoop && !code.body.some(answers) ? 'return' : undefined;
}
const answers = (one) => (one.is === 'return' && one.value !== undefined) || blocksOf(one).some((block) => block.some(answers));
function copied(statements, text) {
    const first = statements[0];
    const indent = indentAt(text, first.start);
    return text.slice(first.start, statements.at(-1).end).replaceAll('\r\n', '\n').replaceAll(`\n${indent}`, '\n');
}
