import { valueIn } from './known.js';
import { isJobLike, isStartTime, isStatusAttribute, phaseOf, sameStatus } from './phases.js';
/** Undefined where nothing is wrong, or where that is not known. */
export function claimFault(one) {
    const to = valueIn(one.to);
    if (one.condition === 'exclusive')
        return one.outcome === 'unused' && claimsWork(one, to) ? { is: 'unused' } : undefined;
    if (to === undefined || one.behindClaim || (one.condition !== 'none' && one.condition !== 'weak'))
        return undefined;
    if (isStartTime(one.attribute))
        return one.guard?.sense === 'passes-on' && one.guard.exit !== 'enclosing' && isWork(one)
            ? { is: 'read-then-write', guard: one.guard, to }
            : undefined;
    const busy = phaseOf(to) === 'busy';
    if (busy && one.condition === 'weak' && meansToClaim(one, to))
        return { is: 'weak', to };
    if (one.guard && (busy ? startsWork(one.guard) && isWork(one) : finishesOnce(one, one.guard, to)))
        return { is: 'read-then-write', guard: one.guard, to };
    if (busy && !one.guard && one.how === 'update' && one.unclaimedIn !== undefined && !isFence(one, to))
        return { is: 'unconditional', to, handler: one.unclaimedIn };
    return undefined;
}
/** What ends a job, or only makes sure of a row, starts no work that the loser would do again. */
const claimsWork = (one, to) => to === undefined ? one.known !== 'store' || one.conditionOn.some(isClaimAttribute) : phaseOf(to) === 'busy';
const isClaimAttribute = (name) => /claim|lease|lock|owner|fence|token/i.test(name);
/** A condition on the status, a lease or a version was meant to exclude; that the row exists was not. */
const meansToClaim = (one, to) => !isFence(one, to) &&
    one.conditionOn.some((name) => isStatusAttribute(name) || isClaimAttribute(name) || /version/i.test(name));
/** The job is at work before and after: the holder of a claim makes itself sure of it. */
const isFence = (one, to) => (valueIn(one.from) ?? []).some((status) => sameStatus(status, to)) && (valueIn(one.from) ?? []).length === 1;
/**
 * Objects of all kinds are saved with a status: an account that is locked, or a device that is busy, is no job. It is one
 * in a handler, or by its name.
 */
const isWork = ({ unclaimedIn, subject, within, store }) => !store?.saves || unclaimedIn !== undefined || isJobLike(`${subject} ${within} ${store?.table ?? ''}`);
/** A guard that only a job at work passes takes a step of it; every other guard lets work begin. */
const startsWork = ({ sense, statuses }) => sense === 'leaves-on' || !statuses.every((status) => phaseOf(status) === 'busy');
/**
 * Work between two statuses with no busy one: the guard is false on what is written, so it was meant to let one pass. A user's
 * cancellation, a failure and a return to the queue may be written twice without harm.
 */
function finishesOnce(one, { sense, statuses }, to) {
    const phase = phaseOf(to);
    if (phase !== 'done' && phase !== 'other')
        return false;
    if (sense === 'leaves-on')
        return one.unclaimedIn !== undefined && statuses.some((status) => sameStatus(status, to));
    const fromWaiting = statuses.every((status) => phaseOf(status) === 'waiting');
    return fromWaiting && (one.unclaimedIn !== undefined || isJobLike(`${one.subject} ${one.within}`));
}
