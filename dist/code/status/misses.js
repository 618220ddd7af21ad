import { callName } from '../canonical.js';
import { blocksOf, expressionsOf, locate, walkExpression } from '../walk.js';
import { mentions } from './result-use.js';
const loud = /^(warn|warning|error|exception|critical|fatal)$/;
const logs = /log|console|sentry|^warnings$/i;
const reports = /^(captureException|captureMessage|capture_exception|capture_message|notify_?exception|reportError)$/i;
/** A row that is not there should be loud (semantics 7, QL011): the message overtook it, or the key is wrong. */
const aboutMissing = /missing|stale|taking over|took over|unexpected|not[_ ]?found|not[_ ]?exist|no such|no row|unknown|gone|deleted|undefined|^none$/i;
/** The words of a claim that was lost. */
const aboutLost = /already|another|claim|duplicate|taken|in progress|skip/i;
/** What answers a person's request, who may be told that the job is taken. */
const toPerson = /http|conflict|badrequest|bad_request|forbidden|unprocessable|validation|graphql|permission|apierror/i;
/** What the loser of a claim does that is more than a line at info: a lost claim is how at-least-once delivery looks. */
export function missOf({ losers, site, operation, sure }, inHandler) {
    // Where the lease may be taken over later, the message that comes back is what takes it over.
    const mayThrow = inHandler && !(operation.is === 'write' && operation.takesOver) && operation.is !== 'claim';
    for (const block of losers) {
        const found = inBlock(block, site.place, mayThrow);
        // Of what is only named a claim, its loser's own words have to say that it is one.
        if (found)
            return sure || block.some((one) => says(one)) ? found : undefined;
    }
    return undefined;
}
const says = (statement) => expressionsOf(statement).some((one) => mentions(one, aboutLost)) ||
    blocksOf(statement).some((block) => block.some(says));
function inBlock(block, place, mayThrow) {
    for (const statement of block) {
        // One of its branches is for the row that is not there; which one is not asked.
        if (statement.is === 'if' && mentions(statement.test, aboutMissing))
            continue;
        const said = expressionsOf(statement).map((one) => inExpression(one, place, mayThrow));
        const found = said.find((one) => one !== undefined);
        if (found)
            return found;
        const thrown = statement.is === 'throw' && mayThrow ? statement.value : undefined;
        if (thrown && !mentions(thrown, aboutMissing) && !mentions(thrown, toPerson) && !endsQuietly(thrown))
            return { at: locate(statement, place), how: mentions(thrown, /^(retry|Reject)$/) ? 'requeued' : 'thrown' };
        for (const inner of blocksOf(statement)) {
            const deeper = inBlock(inner, place, mayThrow);
            if (deeper)
                return deeper;
        }
    }
    return undefined;
}
/** Celery's `raise Ignore()`, and `raise Reject()`, which sends nothing back unless it is told to. */
const endsQuietly = (value) => mentions(value, /^Ignore$/) ||
    (value.is === 'call' &&
        mentions(value.callee, /^Reject$/) &&
        !value.arguments.some(({ name }) => name === 'requeue'));
function inExpression(expression, place, mayThrow) {
    let found;
    walkExpression(expression, place, {
        expression(one) {
            if (one.is === 'call')
                found ??= ofCall(one, place, mayThrow);
        },
    });
    return found;
}
function ofCall(call, place, mayThrow) {
    const path = callName(call).split('.');
    const method = path.at(-1);
    const at = locate(call, place);
    if (call.arguments.some(({ value }) => mentions(value, aboutMissing)))
        return undefined;
    if (reports.test(method))
        return { at, how: 'reported' };
    if (mayThrow && method === 'retry' && path[0] === 'self')
        return { at, how: 'requeued' };
    if (!loud.test(method) || call.callee.is !== 'member' || !logs.test(path.slice(0, -1).join('.')))
        return undefined;
    return { at, how: 'logged', level: { name: method, at: locate(call.callee.nameAt, place) } };
}
