import { lockBy } from '../../../code/locks.js';
import type { Store } from '../../../code/recogniser.js';
import { valueIn } from '../../../facts/index.js';

/**
 * redis-py's `set(key, token, nx=True, ex=300)`, which answers None where the key is there already, and Django's
 * `cache.add(key, token, timeout)`, which answers False: https://redis.readthedocs.io/en/stable/commands.html
 */
const store: Store = {
  recognise(call, scope) {
    const { callee, arguments: given } = call;
    const [key, token] = given;
    if (callee.is !== 'member' || !key || !token || key.name !== undefined) return [];
    const isSet =
      callee.name === 'set' && given.some(({ name, value }) => name === 'nx' && valueIn(scope.fold(value)) === true);
    const isAdd = callee.name === 'add' && /cache$/i.test(scope.textOf(callee.of));
    return isSet || isAdd ? lockBy(isAdd ? 'django.core.cache' : 'redis', call, scope) : [];
  },
};

export default store;
