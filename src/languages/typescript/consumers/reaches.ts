import { callName } from '../../../code/canonical.js';
import type { Call, Expression, FunctionCode } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { isQuiet } from '../../../code/status/effects.js';
import { type Place, walkFunction } from '../../../code/walk.js';

type CallExpression = Expression & Call;

const deepest = 4;
const deleting = /delete\w*message/i;
const deletingPerhaps = /delete\w*message|^ReceiptHandle$/i;

/**
 * Whether a function, or one of the project that it calls, names something that deletes a message. `perhaps`: also where it hands the
 * message on as a whole to code that is not seen.
 */
export const mayDelete = (code: FunctionCode, place: Place, base: CodeBase, perhaps: boolean): boolean =>
  reaches(code, place, base, perhaps, 0);

function reaches(code: FunctionCode, place: Place, base: CodeBase, perhaps: boolean, depth: number): boolean {
  // The message of a batch goes by the name that a callback or a loop gives it.
  const given = new Set<string>();
  const calls: { call: CallExpression; inside: Place }[] = [];
  let named = depth > deepest && perhaps;
  walkFunction(code, place, {
    function({ parameters }) {
      for (const { name } of parameters) given.add(name);
    },
    statement(one) {
      if (one.is === 'loop' && one.target?.is === 'name') given.add(one.target.name);
    },
    expression(one, inside) {
      if (one.is === 'name' || one.is === 'member') named ||= (perhaps ? deletingPerhaps : deleting).test(one.name);
      if (one.is === 'call') calls.push({ call: one, inside });
    },
  });
  if (named || depth > deepest) return named;
  return calls.some(({ call, inside }) => {
    const meaning = base.code.meaning(call.callee, inside);
    if (meaning?.is !== 'function')
      return perhaps && !isQuiet(call) && [...given].some((name) => isHandedOn(call, name));
    return meaning.function !== code && reaches(meaning.function, meaning.place, base, perhaps, depth + 1);
  });
}

/** `queue.finish(message)`, not `JSON.parse(message.Body)`. */
export const isHandedOn = (call: CallExpression, message: string | undefined): boolean =>
  message !== undefined &&
  message !== '' &&
  !/^(JSON|console)\./.test(callName(call)) &&
  call.arguments.some(({ value }) => isWhole(value, message));

const isWhole = (value: Expression, message: string): boolean => {
  if (value.is === 'name') return value.name === message;
  if (value.is === 'spread') return isWhole(value.value, message);
  if (value.is === 'object') return value.entries.some((entry) => isWhole(entry.value, message));
  return value.is === 'list' && value.items.some((item) => isWhole(item, message));
};
