import { LeaseLostError } from './errors.js';
import { tell } from './events.js';
import { isOwn, jobOf, leaseOf, missing, outcome, ownerOf, stateOf, superseded, } from './outcomes.js';
import { duration, keyText } from './store.js';
import { Update, write } from './update.js';
/**
 * A later end of the lease, and never an earlier one: a renewal that the network held back would take from its owner what a later one gave.
 * Of use after the lease's end too: as long as nobody took the job over it is still this claim's.
 */
export async function renewClaim(claim, options = {}) {
    const { store, key } = claim;
    const lease = claim;
    if (lease.settled)
        throw lease.cannot('renewed');
    const { lease: attribute } = store.attributes;
    const leaseMs = duration('leaseSeconds', options.leaseSeconds ?? store.leaseSeconds, 1) * 1000;
    const asked = performance.now();
    const until = Math.floor(store.now() + leaseMs);
    const update = new Update()
        .set(attribute, until)
        .when((update) => `${mine(claim, update)} AND NOT ${update.name(attribute)} > ${update.value(until)}`);
    const { done, row } = await write(store, key, update, options.signal);
    if (!done && !isOwn(store, row, claim.token, store.statuses.processing)) {
        if (lease.settled)
            throw lease.cannot('renewed');
        return lost(claim, row);
    }
    if (done || leaseOf(store, row) === until)
        lease.extend(until, { asked, leaseMs });
    tell(store, key, 'renewed', { until: claim.until });
    return outcome({ status: 'renewed', until: claim.until });
}
export const completeJob = (claim, { result, ...options } = {}) => settle(claim, 'completed', options, (update) => finished(claim.store, update).set(claim.store.attributes.result, result));
export const failJob = (claim, { error, ...options } = {}) => settle(claim, 'failed', options, (update) => finished(claim.store, update).set(claim.store.attributes.error, errorText(error)));
/** Back to PENDING, for another attempt. Its message is the caller's to send or to let come back; recovery sees to it where neither happens. */
export const releaseJob = (claim, { delaySeconds = 0, sent, ...options } = {}) => settle(claim, 'released', options, (update) => queued(claim.store, update, duration('delaySeconds', delaySeconds, 0), sent));
const stateAfter = { completed: 'completed', failed: 'failed', released: 'pending' };
function settle(claim, as, { set, signal }, fill) {
    const { store, key, token } = claim;
    const state = store.statuses[stateAfter[as]];
    return claim.settle(as, async () => {
        const update = fill(new Update().setOwn(store, set).set(store.attributes.status, state));
        const { done, row } = await write(store, key, update.when((update) => mine(claim, update)), signal);
        if (!done && !isOwn(store, row, token, state))
            return lost(claim, row);
        tell(store, key, as, { owner: ownerOf(store, row) });
        return outcome({ status: as, job: jobOf(store, row) });
    });
}
/** True for the one claim that owns the job, and for no earlier or later one, whoever's message or worker it is. */
function mine({ store, token }, update) {
    const { attributes, statuses } = store;
    return `${update.name(attributes.status)} = ${update.value(statuses.processing)} AND ${update.name(attributes.token)} = ${update.value(token)}`;
}
/** Out of the recovery index: neither an orphan nor going to be one. */
export const finished = ({ attributes }, update) => update.remove(attributes.lease).remove(attributes.shard);
/** In PENDING the lease is the queue's: past it nobody picked the job up, and recovery sends it again. */
export const queued = (store, update, delaySeconds = 0, sent = true) => update.set(store.attributes.lease, Math.floor(store.now() + (delaySeconds + (sent ? store.pendingSeconds : 0)) * 1000));
export const errorText = (error) => error === undefined ? undefined : String(error).slice(0, 2000);
function lost(claim, row) {
    const { store, key } = claim;
    const answer = row ? superseded(store, row) : missing();
    const now = answer.status === 'missing' ? 'gone' : `${answer.state} (${answer.owner})`;
    const message = `the lease on job ${keyText(key)} was lost: it is ${now}`;
    tell(store, key, answer.status, row && { owner: ownerOf(store, row), state: stateOf(store, row) });
    claim.lose(new LeaseLostError(message));
    return answer;
}
