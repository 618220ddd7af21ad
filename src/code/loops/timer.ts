import type { Worker } from '../../facts/index.js';
import type { FunctionCode } from '../module.js';
import { nowhere } from '../status/effects.js';
import { contains, exitOf, flowOf, type Site } from '../status/flow.js';
import { isFunction, locate, walkStatements } from '../walk.js';
import type { Event } from './events.js';
import { windowSet } from './sqs-calls.js';
import { nameOf } from './work.js';

/**
 * The `setInterval` that renews a window and goes on when the work throws, or for ever; undefined where it is cleared on every way out,
 * and where its handle goes elsewhere, so that nobody sees who clears it.
 */
export function unstoppedTimer(events: readonly Event[]): Worker['unstopped'] {
  for (const { is, sqs, path } of events) {
    if (is !== 'extend' || !sqs || windowSet(sqs) === 0) continue;
    for (const [index, site] of path.entries()) {
      const calls = [...site.callbacks, ...(path[index + 1] ? [site.call] : [])];
      const timer = calls.find((call) => nameOf(call) === 'setInterval');
      if (timer) return judged(timer, site);
    }
  }
  return undefined;
}

function judged(timer: Site['call'], { place, callbacks }: Site): Worker['unstopped'] {
  const { module, enclosing } = place;
  const depth = enclosing.length - 1 - callbacks.length;
  const code = enclosing[depth];
  if (!code || !isFunction(code)) return undefined;
  const { sites } = flowOf(code, { module, enclosing: enclosing.slice(0, depth) });
  const started = sites.find(({ call }) => call === timer);
  const statement = started?.steps.at(-1)?.statement;
  if (!started || !statement) return undefined;
  const at = locate(timer, place);
  if (statement.is === 'expression' && statement.value === timer) return { at, cleared: false };
  if (statement.is !== 'assign' || statement.target.is !== 'name' || statement.value !== timer) return undefined;
  const { name } = statement.target;
  const clears = sites.filter(({ call }) => clearsTimer(call, name));
  if (mentioned(code, name) > clears.length + 1) return undefined;
  if (clears.length === 0) return { at, cleared: false };
  if (clears.some((one) => one.callbacks.length !== started.callbacks.length)) return undefined;
  const risky = sites.filter(
    (one) =>
      one.call.start > timer.end &&
      one.callbacks.length === started.callbacks.length &&
      one.around.some(({ is }) => is === 'await'),
  );
  const lost = risky.find((one) => clears.some(({ call }) => call.start > one.call.end) && escapes(one, clears));
  return lost && { at, cleared: true, lost: locate(lost.call, lost.place) };
}

const clearsTimer = (call: Site['call'], name: string): boolean =>
  /^clear(Interval|Timeout)$/.test(nameOf(call)) &&
  call.arguments[0]?.value.is === 'name' &&
  call.arguments[0].value.name === name;

function mentioned({ body }: FunctionCode, name: string): number {
  let times = 0;
  walkStatements(body, nowhere, {
    expression(one) {
      if (one.is === 'name' && one.name === name) times += 1;
    },
  });
  return times;
}

/** Whether an error of the call leaves the function, or its way to the clearing, before the timer is cleared. */
function escapes(site: Site, clears: readonly Site[]): boolean {
  const clearedIn = (block: readonly { start: number; end: number }[]) =>
    block.some((one) => clears.some(({ call }) => contains(one, call)));
  let isCaught = false;
  for (const { statement, into } of site.steps.toReversed()) {
    if (statement.is !== 'try') continue;
    if (clearedIn(statement.finally)) return false;
    const handler = into === statement.body && !isCaught ? statement.handlers[0] : undefined;
    if (!handler) continue;
    if (clearedIn(handler.body)) return false;
    const exit = exitOf(handler.body);
    if (exit !== 'throw' && exit !== 'return') return !clears.some(({ call }) => call.start > statement.end);
    isCaught = exit === 'return';
  }
  return true;
}
