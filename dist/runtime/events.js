import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import { keyText } from './store.js';
const levels = {
    created: 'debug',
    exists: 'info',
    claimed: 'debug',
    renewed: 'debug',
    completed: 'debug',
    failed: 'info',
    released: 'info',
    // A claim that is lost to another worker is the protection at work.
    held: 'info',
    finished: 'info',
    // The row that is not there is somebody's mistake, and a lost lease is work done twice.
    missing: 'warn',
    superseded: 'warn',
    expired: 'warn',
    'renewal failed': 'warn',
    'settling failed': 'error',
    'orphan failed': 'info',
    'orphan requeued': 'info',
    'orphan left': 'debug',
    'orphan gone': 'debug',
    'orphan unsent': 'error',
    'orphan error': 'error',
};
const events = channel('queue-lint:runtime');
export function tell(store, key, event, details = {}) {
    const told = { event, job: keyText(key), tableName: store.tableName, ...details };
    const by = told.owner === undefined ? '' : ` by ${told.owner}`;
    try {
        store.logger[levels[event]](`job ${told.job}: ${event}${by}`, told);
    }
    catch (error) {
        // A claim that took effect is not to be lost for a line about it.
        process.emitWarning(error);
    }
    if (events.hasSubscribers)
        events.publish(told);
}
/** How often each event was told since the call, of all stores in this process: `using counted = countEvents()`, `counted.counts.held`. */
export function countEvents() {
    const counts = {};
    const count = (told) => {
        const { event } = told;
        counts[event] = (counts[event] ?? 0) + 1;
    };
    subscribe('queue-lint:runtime', count);
    return { counts, [Symbol.dispose]: () => void unsubscribe('queue-lint:runtime', count) };
}
