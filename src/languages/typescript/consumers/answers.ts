import { callName } from '../../../code/canonical.js';
import type { Call, Expression, FunctionCode } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { awaited, literalText, type Place, within } from '../../../code/walk.js';
import { exitsOf } from './exits.js';

/**
 * What a handler answers, as far as sqs-consumer tells it apart: the message (or all, or some, of a batch), an object that is not
 * the message, a plain value or nothing.
 */
export type Answer = 'message' | 'object' | 'nothing' | 'unknown';

const deepest = 4;

/** The one answer that all ways out of a function give; undefined for a function that only throws. */
export function answerOf(code: FunctionCode, place: Place, base: CodeBase, depth = 0): Answer | undefined {
  if (code.generator) return 'unknown';
  const inside = within(place, code);
  return together(exitsOf(code).map(({ value }) => answers(value, code, inside, base, depth)));
}

const together = (all: readonly Answer[]): Answer | undefined => {
  const [first] = all;
  return first === undefined || all.every((one) => one === first) ? first : 'unknown';
};

export function answers(
  value: Expression | undefined,
  code: FunctionCode,
  place: Place,
  base: CodeBase,
  depth = 0,
): Answer {
  const one = value && awaited(value);
  const inner = (part: Expression) => answers(part, code, place, base, depth + 1);
  if (!one || isNothing(one)) return 'nothing';
  if (depth > deepest) return 'unknown';
  switch (one.is) {
    case 'literal':
    case 'template':
      return 'nothing';
    case 'name':
      return isMessage(one, code) ? 'message' : variable(one, code, place, base, depth);
    case 'object':
      return one.entries.some(({ key }) => !key || literalText(key) === undefined || literalText(key) === 'MessageId')
        ? 'unknown'
        : 'object';
    case 'ternary':
      return together([inner(one.then), inner(one.otherwise)]) ?? 'unknown';
    case 'call':
      return ofCall(one, code, place, base, depth);
    default:
      return 'unknown';
  }
}

const isNothing = (one: Expression): boolean =>
  (one.is === 'name' && one.name === 'undefined') || (one.is === 'unary' && /^(void|not|typeof)$/.test(one.operator));

const isMessage = (one: Expression, { parameters: [message] }: FunctionCode): boolean =>
  one.is === 'name' && message !== undefined && one.name === message.name;

/** `const done = await process(message); return done`. */
function variable(one: Expression, code: FunctionCode, place: Place, base: CodeBase, depth: number): Answer {
  const meaning = base.code.meaning(one, place);
  return meaning?.is === 'value' && meaning.value !== one && meaning.place.enclosing.includes(code)
    ? answers(meaning.value, code, meaning.place, base, depth + 1)
    : 'unknown';
}

function ofCall(call: Expression & Call, code: FunctionCode, place: Place, base: CodeBase, depth: number): Answer {
  const { callee, arguments: given } = call;
  const name = callName(call);
  if (/^console\.\w+$/.test(name) || (name === 'Promise.resolve' && given.length === 0)) return 'nothing';
  if (callee.is === 'member' && /^(then|catch|finally)$/.test(callee.name))
    return chained(call, code, place, base, depth);
  const meaning = base.code.meaning(callee, place);
  if (meaning?.is !== 'function' || call.new) return 'unknown';
  const answer = answerOf(meaning.function, meaning.place, base, depth + 1) ?? 'unknown';
  // What it gives back is its own parameter, which is the message where it was given that first.
  return answer === 'message' && !(given[0] && isMessage(given[0].value, code)) ? 'unknown' : answer;
}

/** `process(message).then(() => message).catch(log)`. */
function chained(call: Expression & Call, code: FunctionCode, place: Place, base: CodeBase, depth: number): Answer {
  const { callee, arguments: given } = call;
  if (callee.is !== 'member') return 'unknown';
  const before = () => answers(callee.of, code, place, base, depth + 1);
  if (callee.name === 'finally') return before();
  const callbacks = given.map(({ value }) =>
    value.is === 'function' ? callback(value.function, code, place, base, depth) : 'unknown',
  );
  const all = callee.name === 'catch' ? [before(), ...callbacks] : callbacks;
  return together(all.filter((one) => one !== undefined)) ?? 'unknown';
}

/** A callback answers with the handler's message where it names it; its own parameter is something else. */
function callback(
  own: FunctionCode,
  code: FunctionCode,
  place: Place,
  base: CodeBase,
  depth: number,
): Answer | undefined {
  const shadows = own.parameters.some(({ name }) => name === code.parameters[0]?.name);
  const inside = within(place, own);
  return together(
    exitsOf(own).map(({ value }) => {
      if (value && isMessage(value, own)) return 'unknown';
      return answers(value, shadows ? own : code, inside, base, depth + 1);
    }),
  );
}
