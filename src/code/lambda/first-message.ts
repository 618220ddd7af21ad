import type { Loc } from '../../facts/index.js';
import { callName } from '../canonical.js';
import type { Expression } from '../module.js';
import { nowhere } from '../status/effects.js';
import { keyOf, locate, walkExpression, walkFunction } from '../walk.js';
import type { LambdaHandler } from './handlers.js';
import { strangeAround } from './reports.js';

/**
 * Where a handler takes the first message of its batch (`event.Records[0]`), if it does nothing else with the batch; undefined where
 * it does, or may: `event` goes on to another function, its length is looked at.
 */
export function firstMessageOf({ code, place, around, each }: LambdaHandler): Loc | undefined {
  const [event] = code.parameters;
  if (!event || event.pattern || each || strangeAround(around)) return undefined;
  const firsts: Expression[] = [];
  const known = new Set<Expression>();
  let others = false;
  const take = (batch: Expression): void => {
    firsts.push(batch);
    walkExpression(batch, nowhere, { expression: (one) => void known.add(one) });
  };
  walkFunction(code, nowhere, {
    expression(one) {
      const batch = takenFrom(one);
      if (isLog(one)) walkExpression(one, nowhere, { expression: (part) => void known.add(part) });
      else if (known.has(one)) return;
      else if (batch && isBatch(batch, event.name)) take(batch);
      else others ||= one.is === 'name' && one.name === event.name;
    },
    statement(one) {
      // `const [message] = event.Records`; Python's fails where there are more.
      if (place.module.language !== 'typescript' || one.is !== 'assign' || one.target.is !== 'list') return;
      const [only, second] = one.target.items;
      if (only && only.is !== 'spread' && !second && isBatch(one.value, event.name)) take(one.value);
    },
  });
  const [first] = firsts;
  return first && !others ? locate(first, place) : undefined;
}

/** What `[0]` is taken of. */
const takenFrom = (one: Expression): Expression | undefined =>
  one.is === 'index' && one.key.is === 'literal' && one.key.value === 0 ? one.of : undefined;

const isBatch = (one: Expression, event: string): boolean =>
  (one.is === 'member' || one.is === 'index') &&
  keyOf(one) === 'Records' &&
  one.of.is === 'name' &&
  one.of.name === event;

const isLog = (one: Expression): boolean =>
  one.is === 'call' && /^(console|log|logger|logging)\.|^print$/.test(callName(one));
