import { equals, functionAround, pathTo } from '../../../code/claims/spots.js';
import { leaves } from '../../../code/status/flow.js';
import { awaited } from '../../../code/walk.js';
import { indentAt, lineEnd, ownsItsLines } from '../../../text/layout.js';
import { conditional, knows } from './conditional.js';
import { passingTexts } from './passing.js';
export const isInPlace = (library) => library !== undefined && knows(library);
/**
 * The write that is there gets the condition that the test before it asked, and what the test did where it left is done
 * again where no row was changed. Or why not.
 */
export function claimInPlace(job) {
    const { transition, own, sheet } = job;
    const { guard, store } = transition;
    if (store?.helper)
        return `the write stands in \`${store.helper.name}\`, which others may call too`;
    if (guard?.sense !== 'passes-on')
        return 'no test names the status that the job may come from';
    if (!guard.exact)
        return 'the test asks for more than the status';
    if (transition.condition !== 'none')
        return 'it has a condition already';
    const code = functionAround(own, transition.call);
    const path = code ? pathTo(code.body, transition.statement) : [];
    const write = path.at(-1)?.statement;
    if (!code || !write || write.is !== 'expression' || write.value.is !== 'await')
        return 'what the write answers is used';
    const call = awaited(write.value);
    if (call.is !== 'call' || !equals(call, transition.call))
        return 'the write is a part of a larger statement';
    const test = pathTo(code.body, guard.statement).at(-1);
    const loser = test && losersWay(test, path, guard);
    if (!loser || typeof loser === 'string')
        return loser ?? 'the test of the status stands in another function';
    const statuses = passingTexts(loser.test, guard, sheet.text);
    if (!statuses)
        return 'the test does not write the statuses out';
    const claim = conditional({ library: store.library, call, attribute: transition.attribute, statuses, sheet });
    if (typeof claim === 'string')
        return claim;
    const taken = new RegExp(`\\b${claim.count}\\b`).test(sheet.text.slice(code.start, code.end));
    return taken
        ? `\`${claim.count}\` has another meaning in the function`
        : [...claim.edits, ...around(write, claim, loser, job)];
}
/** The `if` whose first branch leaves, in a block on the way to the write; a throw is not caught on the way. */
function losersWay({ statement, block, index }, path, guard) {
    if (statement.is !== 'if' || !equals(statement, guard.statement))
        return 'the status is not tested by an `if` of its own';
    const level = path.findIndex((one) => one.block === block && one.index > index);
    if (level < 0)
        return 'the write stands inside of the test';
    if (statement.otherwise.length > 0 || !leaves(statement.then))
        return 'the test of the status does not leave';
    const between = path.slice(level, -1).map((one) => one.statement.is);
    if (between.some((is) => is === 'loop' || is === 'switch'))
        return 'a loop stands between the test and the write';
    if (guard.exit === 'throw' && between.includes('try'))
        return 'what the test throws would be caught around the write';
    return statement;
}
/** `const { count } = await …;`, and the way out below it. */
function around(write, { binding, lost }, { then }, { sheet }) {
    const { text, newline, unit } = sheet;
    const indent = indentAt(text, write.start);
    const below = ownsItsLines(text, write) ? lineEnd(text, write.end) : write.end;
    const [first] = then;
    const old = indentAt(text, first.start);
    const body = text.slice(first.start, then.at(-1).end);
    const lines = body
        .split(/\r?\n/)
        .map((line, at) => (at > 0 && line.startsWith(old) ? indent + unit + line.slice(old.length) : line));
    const way = then.length === 1 && lines.length === 1
        ? lines[0]
        : ['{', indent + unit + lines.join(newline), `${indent}}`].join(newline);
    return [
        { start: write.start, end: write.start, text: `const ${binding} = ` },
        { start: below, end: below, text: `${newline}${indent}if (${lost}) ${way}` },
    ];
}
