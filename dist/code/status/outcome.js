import { walkStatements } from '../walk.js';
import { effectsIn, nowhere } from './effects.js';
import { after, contains, leaves } from './flow.js';
import { mentions, resultUse } from './result-use.js';
/** Whether the loser of a claim is told from the winner and leaves before any effect (semantics 6, c and d). */
export function outcomeOf(site, refusal) {
    const by = refusal === 'throws' && isCaughtInline(site) ? 'returns' : refusal;
    if (by === 'returns')
        return resultUse(site);
    if (by === 'lost')
        return effectsIn(after(site)) ? 'unused' : 'unknown';
    if (by === 'unknown')
        return 'unknown';
    const fate = fateOf(site);
    if (fate.is === 'throws' || fate.is === 'leaves')
        return 'tested';
    if (fate.is === 'unknown' || fate.flagged)
        return 'unknown';
    // The loser skips what stands in the `try` after the claim, and meets what stands after it.
    if (effectsIn(restOf(site, fate.block)))
        return 'unknown';
    return effectsIn(afterTry(site, fate.block)) ? 'unused' : 'unknown';
}
/** What a refused write, which throws, does to the function that makes it. */
export function fateOf(site) {
    if (site.call.arguments.some(({ value }) => value.is === 'function'))
        return { is: 'unknown' };
    for (const { statement, into } of site.steps.toReversed()) {
        if (statement.is !== 'try' || into !== statement.body)
            continue;
        const handler = statement.handlers.find(catches);
        if (!handler)
            continue;
        const way = wayOut(handler.body);
        if (way === 'throw')
            return { is: 'throws' };
        if (way === 'mixed')
            return { is: 'unknown' };
        if (way)
            return { is: 'leaves', by: way };
        return { is: 'goes on', block: statement.body, flagged: setsSomething(handler.body) };
    }
    return site.steps.some(({ statement, into }) => statement.is === 'with' && into && suppresses(statement))
        ? { is: 'unknown' }
        : { is: 'throws' };
}
/** `with contextlib.suppress(ClientError):`. */
const suppresses = (statement) => statement.items.some(({ value }) => mentions(value, /suppress/));
/** A handler that a refused write comes to. TypeScript's takes all errors. */
function catches({ type }) {
    if (!type)
        return true;
    const refusing = /ConditionalCheckFailed|TransactionCanceled|ClientError|^(Base)?Exception$|AWSError|Boto|^(Update|Put)Error$|TransactWriteError|PynamoDBException|StaleDataError/;
    return mentions(type, refusing) || (type.is !== 'name' && type.is !== 'member' && type.is !== 'list');
}
/** How a refused write leaves a handler: the branch for it, or the only way; undefined where it goes on behind. */
function wayOut(block) {
    for (const statement of block) {
        if (statement.is === 'throw')
            return 'throw';
        if (statement.is === 'return' || statement.is === 'continue' || statement.is === 'break')
            return statement;
        if (statement.is === 'if') {
            const way = wayOfBranch(statement);
            if (way)
                return way;
        }
        else if (leaves([statement]))
            return statement;
    }
    return undefined;
}
export const aboutRefusal = /Conditional_?Check|TransactionCancel|conflict|already/i;
function wayOfBranch({ test, then, otherwise }) {
    if (mentions(test, aboutRefusal))
        return wayOut(isNegated(test) ? otherwise : then);
    const ways = [wayOut(then), wayOut(otherwise)];
    if (ways.every((way) => way === undefined))
        return undefined;
    return ways.every((way) => way !== undefined && way !== 'mixed') ? ways.find((way) => way !== undefined) : 'mixed';
}
export const isNegated = (test) => (test.is === 'unary' && test.operator === 'not' && !isNegated(test.value)) ||
    (test.is === 'binary' && (test.operator === '!=' || test.operator === 'not in'));
/** A flag that is tested later, as far as can be told. */
function setsSomething(block) {
    let found = false;
    walkStatements(block, nowhere, {
        statement(statement) {
            found ||= statement.is === 'assign';
        },
    });
    return found;
}
/** `await client.send(…).catch(() => null)`: what is caught becomes the value. */
export const isCaughtInline = ({ around, call }) => around.some((one) => one.is === 'call' && one.callee.is === 'member' && one.callee.name === 'catch' && contains(one.callee.of, call));
const restOf = (site, block) => {
    const depth = site.steps.findIndex((step) => step.block === block);
    return site.steps.slice(depth).flatMap((step) => step.block.slice(step.index + 1));
};
const afterTry = (site, block) => {
    const depth = site.steps.findIndex((step) => step.block === block);
    return site.steps.slice(0, depth).flatMap((step) => step.block.slice(step.index + 1));
};
