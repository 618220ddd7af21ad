import { byDefault, type Known, set } from '../../facts/index.js';
import type { Ack } from '../../facts/model.js';
import { callName } from '../canonical.js';
import type { Expression } from '../module.js';
import { isQuiet, nowhere } from '../status/effects.js';
import { flowOf, type Site } from '../status/flow.js';
import { keyOf, locate, walkFunction } from '../walk.js';
import type { LambdaHandler } from './handlers.js';

const deletes = /(^|\.)(delete_?message(_?batch)?|deleteMessage(Batch)?Command)$/i;

/**
 * Lambda deletes what the function did not fail for. A handler that deletes its own messages (`receiptHandle` is the record's, with
 * a small letter) acknowledges each by itself: late, where work stands before it.
 */
export function ackOf({ code, place }: LambdaHandler): Known<Ack> {
  const { sites } = flowOf(code, place);
  const first = sites.find(({ call }) => deletes.test(callName(call)));
  if (!first || !usesReceipt(code)) return byDefault('late', 'Lambda deletes what its function did not fail for');
  const before = sites.slice(0, sites.indexOf(first)).some(isWork);
  return set(before ? 'late' : 'early', locate(first.call, place));
}

function usesReceipt(code: LambdaHandler['code']): boolean {
  let found = false;
  walkFunction(code, nowhere, {
    expression(one: Expression) {
      found ||= keyOf(one) === 'receiptHandle';
    },
  });
  return found;
}

const isWork = ({ call, around, place }: Site): boolean =>
  !isQuiet(call) && !call.new && (place.module.language === 'python' || around.some((one) => one.is === 'await'));
