import { awaited } from '../walk.js';
import { contains, leaves } from './flow.js';
import { aboutRefusal, isCaughtInline, isNegated } from './outcome.js';
import { meaningOf, mentions, mentionsIn, namesIn } from './result-use.js';
/** What only the loser of a claim runs, as far as it is told from the winner by a branch of its own. */
export function losersOf(site, refusal) {
    if (refusal === 'throws' && !isCaughtInline(site))
        return handlersOf(site);
    const { statement, block, index } = site.steps.at(-1);
    if (statement.is === 'if')
        return branchesOf(statement, (one) => awaited(one) === site.call, block.slice(index + 1));
    if (statement.is !== 'assign' || !contains(statement.value, site.call))
        return [];
    const names = namesIn(statement.target);
    const isResult = (one) => (one.is === 'name' && names.includes(one.name)) ||
        ((one.is === 'member' || one.is === 'index') && isResult(one.of)) ||
        (one.is === 'call' && one.callee.is === 'member' && one.callee.name === 'get' && isResult(one.callee.of));
    const rest = block.slice(index + 1);
    const tests = rest.findIndex((one) => one.is === 'if' && mentionsIn([asStatement(one.test)], names));
    const test = rest[tests];
    return test?.is === 'if' ? branchesOf(test, isResult, rest.slice(tests + 1)) : [];
}
export const isIn = (blocks, at) => blocks.some((block) => block.some((statement) => contains(statement, at)));
function branchesOf({ test, then, otherwise }, isResult, rest) {
    const winner = meaningOf(test, isResult);
    if (winner === undefined)
        return [];
    const losing = winner ? otherwise : then;
    // `if (won) { …; return }`: what follows is the loser's.
    return losing.length === 0 && winner && leaves(then) ? [rest] : [losing];
}
/** The handlers that take a refused write, and nothing else. */
function handlersOf(site) {
    for (const { statement, into } of site.steps.toReversed()) {
        if (statement.is !== 'try' || into !== statement.body)
            continue;
        const own = statement.handlers.find(({ type }) => type && mentions(type, aboutRefusal));
        if (own)
            return [own.body];
        const branches = statement.handlers.flatMap(branchesIn);
        if (branches.length > 0)
            return branches;
    }
    return [];
}
/** `if (error.name === 'ConditionalCheckFailedException') { … }`, and what is left where all others are thrown on. */
function branchesIn({ body }) {
    return body.flatMap((statement, index) => {
        if (statement.is !== 'if' || !mentions(statement.test, aboutRefusal))
            return [];
        if (!isNegated(statement.test))
            return [statement.then];
        return leaves(statement.then) ? [body.slice(index + 1)] : [statement.otherwise];
    });
}
const asStatement = (value) => ({
    is: 'expression',
    value,
    start: value.start,
    end: value.end,
});
