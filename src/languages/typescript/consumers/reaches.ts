import { callName } from '../../../code/canonical.js';
import type { Call, Expression, FunctionCode } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { isQuiet } from '../../../code/status/effects.js';
import { type Place, walkFunction } from '../../../code/walk.js';

type CallExpression = Expression & Call;

const deepest = 4;
const deleting = /delete_?message/i;

/** Whether a function, or one of the project that it calls, names something that deletes a message. */
export function mayDelete(code: FunctionCode, place: Place, base: CodeBase): boolean {
  // Code that is handed the message may delete it, where the project's code does so anywhere.
  const somewhere = base.modules.some(({ file }) => deleting.test(base.files.read(file) ?? ''));
  return reaches(code, place, base, somewhere, 0);
}

function reaches(code: FunctionCode, place: Place, base: CodeBase, somewhere: boolean, depth: number): boolean {
  const message = code.parameters[0]?.name;
  const calls: { call: CallExpression; inside: Place }[] = [];
  let named = depth > deepest && somewhere;
  walkFunction(code, place, {
    expression(one, inside) {
      if (one.is === 'name' || one.is === 'member') named ||= deleting.test(one.name);
      if (one.is === 'call') calls.push({ call: one, inside });
    },
  });
  if (named || depth > deepest) return named;
  return calls.some(({ call, inside }) => {
    const meaning = base.code.meaning(call.callee, inside);
    if (meaning?.is !== 'function') return somewhere && !isQuiet(call) && isHandedOn(call, message);
    return meaning.function !== code && reaches(meaning.function, meaning.place, base, somewhere, depth + 1);
  });
}

/** `queue.finish(message)`, not `JSON.parse(message.Body)`. */
export const isHandedOn = (call: CallExpression, message: string | undefined): boolean =>
  message !== undefined &&
  !/^(JSON|console)\./.test(callName(call)) &&
  call.arguments.some(({ value }) => isWhole(value, message));

const isWhole = (value: Expression, message: string): boolean => {
  if (value.is === 'name') return value.name === message;
  if (value.is === 'spread') return isWhole(value.value, message);
  if (value.is === 'object') return value.entries.some((entry) => isWhole(entry.value, message));
  return value.is === 'list' && value.items.some((item) => isWhole(item, message));
};
