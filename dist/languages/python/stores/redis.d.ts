import type { Store } from '../../../code/recogniser.js';
/**
 * redis-py's `set(key, token, nx=True, ex=300)`, which answers None where the key is there already, and Django's
 * `cache.add(key, token, timeout)`, which answers False: https://redis.readthedocs.io/en/stable/commands.html
 */
declare const store: Store;
export default store;
