import { lockBy } from '../../../code/locks.js';
import type { Call } from '../../../code/module.js';
import type { Store } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { entryOf, literalText } from '../../../code/walk.js';
import { valueIn } from '../../../facts/index.js';
import { isOwn } from '../orm/library.js';

/**
 * ioredis' `set(key, token, 'EX', 300, 'NX')` and node-redis' `set(key, token, { NX: true })` answer null where the key is there
 * already: https://redis.io/docs/latest/commands/set/
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    const [key, token] = call.arguments;
    if (callee.is !== 'member' || callee.name !== 'set' || !key || !token || isOwn(call, scope)) return [];
    return asksForNone(call, scope) ? lockBy('redis', call, scope) : [];
  },
};

export default store;

const asksForNone = ({ arguments: given }: Call, scope: Scope): boolean =>
  given.slice(2).some(({ value }) => {
    if (literalText(value)?.toUpperCase() === 'NX') return true;
    const [flag, condition] = [entryOf(value, 'NX'), entryOf(value, 'condition')];
    return (flag && valueIn(scope.fold(flag)) === true) || (condition && literalText(condition) === 'NX');
  });
