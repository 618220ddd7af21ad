import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as timer } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { invalid } from './errors.js';
import { toValue } from './values.js';
const attributes = {
    status: 'status',
    token: 'claimToken',
    owner: 'claimedBy',
    lease: 'leaseExpiresAt',
    fence: 'fence',
    attempts: 'attempts',
    shard: 'recoveryShard',
    requeues: 'requeues',
    result: 'result',
    error: 'error',
};
const statuses = { pending: 'PENDING', processing: 'PROCESSING', completed: 'COMPLETED', failed: 'FAILED' };
const nothing = () => { };
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/**
 * @throws ClaimError `invalid-option`, here rather than at the first job.
 */
export function jobStore(options) {
    const key = typeof options.key === 'string' ? [options.key] : [...(options.key ?? [])];
    if (typeof options.client?.send !== 'function')
        throw invalid('client must have a `send` method, as DynamoDBClient has');
    if (!options.tableName)
        throw invalid('tableName is empty');
    if (key.length < 1 || key.length > 2 || key.some((name) => !name))
        throw invalid('key must name one or two attributes');
    const named = distinct('attributes', { ...attributes, ...options.attributes });
    if (key.some((name) => Object.values(named).includes(name)))
        throw invalid(`the key ${key.join(', ')} is also an attribute that claims write`);
    const { index = 'recovery', shards = 8 } = options.recovery ?? {};
    if (!Number.isInteger(shards) || shards < 1)
        throw invalid(`recovery.shards must be a whole number from 1, not ${shards}`);
    return {
        client: options.client,
        tableName: options.tableName,
        key,
        leaseSeconds: duration('leaseSeconds', options.leaseSeconds ?? 900, 1),
        skewSeconds: duration('skewSeconds', options.skewSeconds ?? 5, 0),
        takeover: options.takeover ?? true,
        pendingSeconds: duration('pendingSeconds', options.pendingSeconds ?? 900, 1),
        requestSeconds: duration('requestSeconds', options.requestSeconds ?? 10, 0.01),
        attributes: named,
        statuses: distinct('statuses', { ...statuses, ...options.statuses }),
        recovery: { index, shards },
        owner: options.owner ?? `${hostname()}:${process.pid}`,
        logger: options.logger ?? silent,
        now: options.now ?? Date.now,
        newToken: options.newToken ?? randomUUID,
        sleep: options.sleep ?? ((ms, signal) => timer(ms, undefined, { signal })),
    };
}
/** A number is compared, never tested for truth: zero is a value. */
export function duration(name, value, least) {
    if (!(Number.isFinite(value) && value >= least))
        throw invalid(`${name} must be at least ${least} (seconds), not ${value}`);
    return value;
}
function distinct(name, names) {
    const values = Object.values(names);
    if (values.some((value) => !value) || new Set(values).size < values.length)
        throw invalid(`${name} must be distinct and not empty: ${values.join(', ')}`);
    return names;
}
export function keyOf(store, id) {
    const given = typeof id === 'object' ? id : { [store.key[0]]: id };
    const names = Object.keys(given);
    if (names.length !== store.key.length || !store.key.every((name) => name in given))
        throw invalid(`the key of ${store.tableName} is ${store.key.join(', ')}; given: ${names.join(', ')}`);
    return Object.fromEntries(store.key.map((name) => [name, toValue(given[name], name)]));
}
/** `job-17`, `JOB#17/META`: for messages, and for the shard. */
export const keyText = (key) => Object.values(key)
    .map((value) => ('S' in value ? value.S : 'N' in value ? value.N : ''))
    .join('/');
export const shardOf = (store, key) => crc32(keyText(key)) % store.recovery.shards;
