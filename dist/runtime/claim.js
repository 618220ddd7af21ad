import { ClaimError, invalid } from './errors.js';
import { tell } from './events.js';
import { Lease } from './lease.js';
import { isOwn, missing, ownerOf, refusal, stateOf } from './outcomes.js';
import { releaseJob } from './settle.js';
import { duration, keyOf, keyText, shardOf } from './store.js';
import { Update, write } from './update.js';
/** A row that was read after its refusal may have come free in between: more rounds than this are contention, told as `held`. */
const rounds = 3;
/**
 * Makes the job this caller's by one conditional write. No other call in any process is answered `claimed` for the same job before
 * this claim is settled or its lease has passed.
 *
 * @throws ClaimError `store-fault` where DynamoDB gave no answer: a claim that took effect all the same ends with its lease.
 */
export async function claimJob(store, id, options = {}) {
    const key = keyOf(store, id);
    const token = store.newToken();
    const free = freeStates(store, options);
    const leaseMs = duration('leaseSeconds', options.leaseSeconds ?? store.leaseSeconds, 1) * 1000;
    for (let round = 1;; round++) {
        const asked = performance.now();
        const { done, row } = await write(store, key, claiming(store, key, token, free, leaseMs, options), options.signal);
        if (done || isOwn(store, row, token, store.statuses.processing))
            return begun(new Lease(store, key, row, { asked, leaseMs }, options.signal), options);
        if (!row)
            return told(store, key, missing());
        if (round === rounds || !free.has(stateOf(store, row)))
            return told(store, key, refusal(store, row, free.has));
    }
}
async function begun(claim, { signal }) {
    const { store, key, until, fence, attempt } = claim;
    tell(store, key, 'claimed', { owner: ownerOf(store, claim.item), until, fence, attempt });
    if (!signal?.aborted)
        return claim;
    await releaseJob(claim).catch((error) => tell(store, key, 'settling failed', { error }));
    const message = `the claim of job ${keyText(key)} was aborted, and given back`;
    throw new ClaimError('aborted', message, { retryable: true, cause: signal.reason });
}
function freeStates({ key, attributes, statuses }, { from, except }) {
    if (from !== undefined && except !== undefined)
        throw invalid('from and except exclude each other');
    const named = new Set(except === undefined ? [from ?? statuses.pending].flat() : [except].flat());
    if (except !== undefined)
        named.add(statuses.processing);
    else if (named.has(statuses.processing))
        throw invalid(`a job is not claimed from ${statuses.processing}: takeover is what the lease is for`);
    if (named.size === 0)
        throw invalid('from is empty');
    const among = (update) => `${update.name(attributes.status)} IN (${[...named].map((state) => update.value(state)).join(', ')})`;
    return except === undefined
        ? { has: (state) => named.has(state), condition: among }
        : {
            has: (state) => !named.has(state),
            // Without the key's presence a row that is not there would pass, and be made.
            condition: (update) => `attribute_exists(${update.name(key[0])}) AND NOT ${among(update)}`,
        };
}
function claiming(store, key, token, free, leaseMs, options) {
    const { attributes, statuses } = store;
    const now = store.now();
    return new Update()
        .setOwn(store, options.set)
        .set(attributes.status, statuses.processing)
        .set(attributes.token, token)
        .set(attributes.owner, options.owner ?? store.owner)
        .set(attributes.lease, Math.floor(now + leaseMs))
        .set(attributes.shard, shardOf(store, key))
        .add(attributes.fence, 1)
        .add(attributes.attempts, 1)
        .remove(attributes.requeues)
        .when((update) => {
        const idle = free.condition(update);
        if (!store.takeover)
            return idle;
        const past = Math.floor(now - store.skewSeconds * 1000);
        const busy = `${update.name(attributes.status)} = ${update.value(statuses.processing)}`;
        return `(${idle}) OR (${busy} AND ${update.name(attributes.lease)} < ${update.value(past)})`;
    });
}
function told(store, key, outcome) {
    const { status } = outcome;
    if (outcome.status === 'held')
        tell(store, key, 'held', { owner: outcome.owner, until: outcome.until });
    else
        tell(store, key, status, outcome.status === 'finished' ? { state: outcome.state } : {});
    return outcome;
}
