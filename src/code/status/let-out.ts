import type { Statement } from '../module.js';
import { effectsIn } from './effects.js';
import { exitOf, type Site } from './flow.js';

/**
 * The handler of an error after a claim that only tells of it and throws again. Of a queue's handler it means that the
 * message comes back, to a job that the claim has left busy.
 */
export function letOutAfter({ steps }: Site): Statement | undefined {
  const tries = steps.toReversed().flatMap(({ block, index, statement, into }, outwards, all) => {
    // Around the claim alone stands the `try` that tells the loser.
    const inner = all[outwards - 1];
    const holdsWork = inner?.block === into && effectsIn(inner?.block.slice(inner.index + 1) ?? []);
    return [...(holdsWork ? [statement] : []), ...block.slice(index + 1)];
  });
  for (const statement of tries) {
    if (statement.is !== 'try' || statement.finally.length > 0) continue;
    const handler = statement.handlers.find(({ body }) => exitOf(body) === 'throw' && !effectsIn(body));
    const thrown = handler?.body.find((one) => one.is === 'throw');
    if (thrown) return thrown;
  }
  return undefined;
}
