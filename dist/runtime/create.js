import { tell } from './events.js';
import { isOwn, jobOf, outcome, stateOf } from './outcomes.js';
import { queued } from './settle.js';
import { duration, keyOf, shardOf } from './store.js';
import { Update, write } from './update.js';
/**
 * Writes a PENDING row, once: before its message is sent, so that no worker looks for it in vain. The row is in the recovery index from
 * the start: a message that is lost, or acknowledged by a worker that dies before its claim, is sent again.
 */
export async function createJob(store, id, options = {}) {
    const { attributes, statuses } = store;
    const key = keyOf(store, id);
    const token = store.newToken();
    const update = queued(store, new Update(), duration('delaySeconds', options.delaySeconds ?? 0, 0))
        .setOwn(store, options.set)
        .set(attributes.status, statuses.pending)
        .set(attributes.token, token)
        .set(attributes.shard, shardOf(store, key))
        .when((update) => `attribute_not_exists(${update.name(store.key[0])})`);
    const { done, row } = await write(store, key, update, options.signal);
    const created = done || isOwn(store, row, token, statuses.pending);
    tell(store, key, created ? 'created' : 'exists');
    if (created)
        return outcome({ status: 'created', job: jobOf(store, row) });
    return outcome({ status: 'exists', state: row && stateOf(store, row), job: jobOf(store, row ?? key) });
}
