import { type Known, set, unknown } from '../../facts/index.js';
import { callName } from '../canonical.js';
import type { Expression, FunctionCode, Span, Statement } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { nowhere } from '../status/effects.js';
import { mentions } from '../status/result-use.js';
import { blocksOf, keyOf, locate, type Place, walkFunction, within } from '../walk.js';
import { type LambdaHandler, partialResponse } from './handlers.js';

/** Wrappers that leave the answer as it is. */
const passing =
  /^(middy|use|handler|before|after|onError|wrap\w*|makeIdempotent|idempotent\w*|inject_?lambda_?context|capture_?lambda_?handler|log_?metrics|event_?source|event_?parser|tracer|logger|metrics|typing|override)$/i;

/** Whether the handler returns `batchItemFailures`, as far as all that it returns can be read. */
export function reportsOf({ code, place, around, each }: LambdaHandler, base: CodeBase): Known<boolean> {
  const wrapper = around.find((one) => mentions(one, /partial.?batch|batch_processor/i));
  if (each || wrapper) return set(true, locate(wrapper ?? code, place));
  const own = answerOf(code, place, base);
  if (own.is !== 'set' || own.value) return own;
  const strange = strangeAround(around);
  return strange ? unknown('what wraps the handler may answer for it', locate(strange, place)) : own;
}

/** What wraps a handler and may do more than to hand it the event and on what it returns. */
export const strangeAround = (around: readonly Expression[]): Expression | undefined =>
  around.find((one) => !passing.test(lastName(one)));

const lastName = (one: Expression): string =>
  (one.is === 'call' ? callName(one) : one.is === 'member' || one.is === 'name' ? one.name : '').split('.').at(-1) ??
  '';

const deepest = 3;

function answerOf(code: FunctionCode, place: Place, base: CodeBase, depth = 0): Known<boolean> {
  const said = failuresIn(code);
  if (said) return said.empty ? unknown('it returns no failures', locate(said, place)) : set(true, locate(said, place));
  const inside = within(place, code);
  for (const { value } of returnsOf(code.body)) {
    const known = value ? valueAnswers(value, inside, base, depth) : undefined;
    if (known && (known.is === 'unknown' || known.value === true)) return known;
  }
  return set(false, locate(code.nameAt ?? { start: code.start, end: code.bodyAt.start }, place));
}

/** What one returned value says; undefined where it plainly is no answer to Lambda. */
function valueAnswers(value: Expression, place: Place, base: CodeBase, depth: number): Known<boolean> | undefined {
  if (value.is === 'await') return valueAnswers(value.value, place, base, depth);
  if (/^(literal|template|list|unary)$/.test(value.is)) return undefined;
  if (value.is === 'name' && value.name === 'undefined') return undefined;
  if (value.is === 'object' && value.entries.every(({ key }) => key?.is === 'literal')) return undefined;
  if (value.is === 'call') {
    // The answers of all messages, one beside the other.
    if (/^Promise\.(all|allSettled)$|(^|\.)map$|^json\.dumps$|^JSON\.stringify$/.test(callName(value)))
      return undefined;
    if (isProcessors(value.callee, place, base)) return set(true, locate(value, place));
    const meant = base.code.meaning(value.callee, place);
    if (meant?.is === 'function' && depth < deepest) return answerOf(meant.function, meant.place, base, depth + 1);
  }
  return unknown('what the handler returns is not known', locate(value, place));
}

/** `processor.response()` behind `with processor(records, handler=…)`: Powertools' answer in two steps. */
function isProcessors(callee: Expression, place: Place, base: CodeBase): boolean {
  const meant = callee.is === 'member' && callee.name === 'response' ? base.code.meaning(callee.of, place) : undefined;
  return (
    meant?.is === 'value' &&
    meant.value.is === 'call' &&
    /(^|\.)(Async)?(Batch|SqsFifoPartial)Processor$/.test(callName(meant.value))
  );
}

/** Where a function says `batchItemFailures`, or has Powertools say it; `empty`: only that there are none. */
function failuresIn(code: FunctionCode): (Span & { empty: boolean }) | undefined {
  const found: (Span & { empty: boolean })[] = [];
  walkFunction(code, nowhere, {
    expression(one) {
      if (one.is === 'object')
        for (const entry of one.entries)
          if (keyOf(entry) === 'batchItemFailures')
            found.push({
              start: entry.start,
              end: entry.end,
              empty: entry.value.is === 'list' && entry.value.items.length === 0,
            });
      const isKey = keyOf(one) === 'batchItemFailures';
      if (isKey || (one.is === 'call' && partialResponse.test(callName(one)))) found.push({ ...one, empty: false });
    },
  });
  return found.find(({ empty }) => !empty) ?? found[0];
}

/** The returns of a function's own body. */
function returnsOf(body: readonly Statement[]): (Statement & { is: 'return' })[] {
  return body.flatMap((one) =>
    one.is === 'return' ? [one as Statement & { is: 'return' }] : blocksOf(one).flatMap(returnsOf),
  );
}
