import type { Call } from '../../../code/module.js';
import type { Store } from '../../../code/recogniser.js';
import type { Scope } from '../../../code/scope.js';
import { termOf } from '../../../code/terms.js';
import { entryOf, literalText, locate } from '../../../code/walk.js';
import { valueIn } from '../../../facts/index.js';
import { isOwn } from '../orm/library.js';

/** A key that is set so that others find it: a value that is only cached may be set twice without harm. */
const locking = /lock|claim|lease|mutex|running|in_?progress/i;

/**
 * ioredis' `set(key, token, 'EX', 300, 'NX')` and node-redis' `set(key, token, { NX: true })` answer null where the key is there
 * already: https://redis.io/docs/latest/commands/set/
 */
const store: Store = {
  recognise(call, scope) {
    const { callee } = call;
    const [key, token] = call.arguments;
    if (callee.is !== 'member' || callee.name !== 'set' || !key || !token || isOwn(call, scope)) return [];
    const { value, scope: at } = scope.follow(key.value);
    if (!asksForNone(call, scope) || !locking.test(`${scope.textOf(key.value)} ${at.textOf(value)}`)) return [];
    return [
      {
        is: 'write',
        row: { library: 'redis', call, scope, client: callee.of, keyAt: key.value },
        how: 'put',
        sets: [
          { attribute: 'lock', value: termOf(token.value, scope), at: locate(token.value, scope.place), written: true },
        ],
        complete: true,
        condition: { is: 'not', of: { is: 'exists', attribute: 'lock' } },
        conditionAt: locate(call, scope.place),
        refusal: [],
      },
    ];
  },
};

export default store;

const asksForNone = ({ arguments: given }: Call, scope: Scope): boolean =>
  given.slice(2).some(({ value }) => {
    if (literalText(value)?.toUpperCase() === 'NX') return true;
    const [flag, condition] = [entryOf(value, 'NX'), entryOf(value, 'condition')];
    return (flag && valueIn(scope.fold(flag)) === true) || (condition && literalText(condition) === 'NX');
  });
