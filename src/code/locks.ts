import type { Argument, Call, Expression } from './module.js';
import type { StoreOperation } from './recogniser.js';
import type { Scope } from './scope.js';
import { termOf } from './terms.js';
import { locate } from './walk.js';

/** A key that is set so that others find it: a value that is only cached may be set twice without harm. */
const locking = /lock|claim|lease|mutex|running|in_?progress/i;

/** What sets a key only where there is none: a claim, if the key's name says that it keeps others out. */
export function lockBy(library: string, call: Expression & Call, scope: Scope): StoreOperation[] {
  const { callee, arguments: given } = call;
  const [key, token] = given as [Argument, Argument];
  const { value, scope: at } = scope.follow(key.value);
  if (callee.is !== 'member' || !locking.test(`${scope.textOf(key.value)} ${at.textOf(value)}`)) return [];
  return [
    {
      is: 'write',
      row: { library, call, scope, client: callee.of, keyAt: key.value },
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
}
