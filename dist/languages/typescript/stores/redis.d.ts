import type { Store } from '../../../code/recogniser.js';
/**
 * ioredis' `set(key, token, 'EX', 300, 'NX')` and node-redis' `set(key, token, { NX: true })` answer null where the key is there
 * already: https://redis.io/docs/latest/commands/set/
 */
declare const store: Store;
export default store;
