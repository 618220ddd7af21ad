import { byDefault, type Known, set } from '../../facts/index.js';
import type { Ack } from '../../facts/model.js';
import { callName } from '../canonical.js';
import type { Expression, FunctionCode } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { isQuiet, nowhere } from '../status/effects.js';
import { flowOf, type Site } from '../status/flow.js';
import { keyOf, locate, walkFunction } from '../walk.js';
import { calls, type LambdaHandler } from './handlers.js';

const deletes = /(^|\.)(delete_?message(_?batch)?|deleteMessage(Batch)?Command)$/i;

/**
 * Lambda deletes what the function did not fail for. A handler that deletes its own messages (`receiptHandle` is the record's, with
 * a small letter) acknowledges each by itself: late, where work stands before it.
 */
export function ackOf({ code, place }: LambdaHandler, base: CodeBase): Known<Ack> {
  const { sites } = flowOf(code, place);
  const first = sites.find((site) => deletesBy(site, code, base));
  if (!first) return byDefault('late', 'Lambda deletes what its function did not fail for');
  const before = sites.slice(0, sites.indexOf(first)).some(isWork);
  return set(before ? 'late' : 'early', locate(first.call, place));
}

/** By the SDK, or by a function of the project that is called, or given to what calls it: `inBatches(removeFromQueue, records)`. */
function deletesBy({ call, place }: Site, handler: FunctionCode, base: CodeBase): boolean {
  if (deletes.test(callName(call))) return usesReceipt(handler);
  return [call.callee, ...call.arguments.map(({ value }) => value)].some((one) => {
    const meant = /^(name|member)$/.test(one.is) ? base.code.meaning(one, place) : undefined;
    if (meant?.is !== 'function' || !calls(meant.function, deletes)) return false;
    return usesReceipt(handler) || usesReceipt(meant.function);
  });
}

function usesReceipt(code: FunctionCode): boolean {
  let found = false;
  walkFunction(code, nowhere, {
    expression(one: Expression) {
      found ||= keyOf(one) === 'receiptHandle' || (one.is === 'literal' && one.value === 'receiptHandle');
    },
  });
  return found;
}

const isWork = ({ call, around, place }: Site): boolean =>
  !isQuiet(call) && !call.new && (place.module.language === 'python' || around.some((one) => one.is === 'await'));
