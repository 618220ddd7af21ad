import { byDefault, type Known, type Seconds, seconds, set, unknown, valueIn } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import type { Site } from '../status/flow.js';
import { locate } from '../walk.js';
import { partingOf } from './ack.js';
import type { Event } from './events.js';
import { isConditional, isFailure, order, splitAt } from './order.js';
import { windowSet } from './sqs-calls.js';
import { nameOf } from './work.js';

/** How often the window is renewed while the work runs; `null` where nothing does. */
export function renewalOf(events: readonly Event[]): Known<Seconds | null> {
  const works = events.filter(({ is }) => is === 'work');
  const during = events.filter((event) => works.length === 0 || !works.every((work) => givesBack(event, work)));
  const extensions = during.filter(({ is, sqs }) => is === 'extend' && sqs && windowSet(sqs) !== 0);
  for (const event of extensions) {
    const every = periodOf(event);
    if (every) return every;
  }
  const other = extensions[0] ?? during.find(({ is }) => is === 'renewer');
  if (!other) return byDefault<Seconds | null>(null, 'nothing renews it');
  const { call, place } = other.path.at(-1)!;
  return unknown('something renews the window, and how often is not seen', locate(call, place));
}

/** What only a message whose work has failed is given: how long it waits for its next run. */
function givesBack({ path }: Event, work: Event): boolean {
  const at = partingOf(work, { path });
  const [mine, theirs] = [work.path[at]!, path[at]!];
  const from = splitAt(mine, theirs);
  const onlyThen = path.slice(at).some((site, index) => {
    const start = index === 0 ? from : 0;
    return isFailure(site, start) || isConditional(site, start);
  });
  return onlyThen && order(mine, theirs) === 'before';
}

/** The period of the timer, or of the loop, that an extension stands in. */
function periodOf({ path, scope }: Event): Known<Seconds | null> | undefined {
  for (const [index, site] of path.entries()) {
    const calls = [...site.callbacks, ...(path[index + 1] ? [site.call] : [])];
    const timer = calls.find((call) => /^(setInterval|Timer|setTimeout)$/.test(nameOf(call)));
    if (timer && nameOf(timer) === 'setInterval') return fold(timer.arguments[1]?.value, scope.at(site.place), 1000);
    if (timer) return unknown('a timer renews the window, and whether again is not seen', locate(timer, site.place));
  }
  const last = path.at(-1)!;
  const loop = last.steps.findLast(({ statement }) => statement.is === 'loop');
  if (!loop || path.length < 2) return undefined;
  const wait = waitIn(loop.into ?? [], loop.statement);
  return wait ? fold(wait, scope, scope.place.module.language === 'python' ? 1 : 1000) : undefined;
}

function waitIn(block: readonly object[], around: object): Expression | undefined {
  let found: Expression | undefined;
  const look = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || found) return;
    if ('is' in one && one.is === 'call' && 'callee' in one) {
      const call = one as Site['call'];
      if (/^(sleep|wait|setTimeout|delay)$/.test(nameOf(call))) {
        found = call.arguments.find(({ value }) => value.is !== 'function')?.value;
        return;
      }
    }
    for (const part of Object.values(one)) look(part);
  };
  look(block);
  look(around);
  return found;
}

function fold(value: Expression | undefined, scope: Scope, unit: number): Known<Seconds | null> {
  if (!value) return unknown('how often the window is renewed is not seen');
  const known = scope.fold(value);
  const number = valueIn(known);
  const at = locate(value, scope.place);
  if (typeof number !== 'number') return unknown('how often the window is renewed is not seen', at);
  return set(seconds(number / unit), at);
}
