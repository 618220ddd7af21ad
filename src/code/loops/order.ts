import type { FunctionCode, Statement } from '../module.js';
import { contains, exitOf, type Site } from '../status/flow.js';

/**
 * How one call of a flow stands to another: `before` where it has been made when the other is, on some path; `never` where
 * no path makes both, in this order or the other.
 */
export type Order = 'before' | 'after' | 'never' | 'unknown';

export function order(one: Site, other: Site): Order {
  const split = splitAt(one, other);
  const [mine, theirs] = [one.steps[split], other.steps[split]];
  if (!mine || !theirs || mine.block !== theirs.block || (mine.index === theirs.index && mine.into === theirs.into))
    return withinStatement(one, other);
  if (mine.index !== theirs.index) {
    const isFirst = mine.index < theirs.index;
    if (leavesFrom(isFirst ? one : other, split)) return 'never';
    return isFirst ? 'before' : 'after';
  }
  return betweenBlocks(mine.statement, one, other, split);
}

/** The first step in which they differ. */
export function splitAt(one: Site, other: Site): number {
  let at = 0;
  while (
    one.steps[at] &&
    other.steps[at] &&
    one.steps[at]!.block === other.steps[at]!.block &&
    one.steps[at]!.index === other.steps[at]!.index &&
    one.steps[at]!.into === other.steps[at]!.into
  )
    at += 1;
  return at;
}

function betweenBlocks(statement: Statement, one: Site, other: Site, split: number): Order {
  // What a statement asks or goes through comes before what stands in it.
  if (!one.steps[split]!.into) return 'before';
  if (!other.steps[split]!.into) return 'after';
  if (statement.is !== 'try') return 'never';
  const rank = (site: Site) => {
    const into = site.steps[split]!.into;
    if (into === statement.body) return 0;
    if (into === statement.otherwise) return 1;
    return into === statement.finally ? 3 : 2;
  };
  const [mine, theirs] = [rank(one), rank(other)];
  if ((mine === 2 && theirs !== 3) || (theirs === 2 && mine !== 3)) return 'never';
  return mine < theirs ? 'before' : 'after';
}

/** By the callbacks of one expression: `work().then(() => remove())`, `match(x).with(a, …).with(b, …)`. */
function withinStatement(one: Site, other: Site): Order {
  if (contains(one.call, other.call) && one.call !== other.call)
    return other.callbacks.includes(one.call) ? 'before' : 'after';
  if (contains(other.call, one.call) && one.call !== other.call)
    return one.callbacks.includes(other.call) ? 'after' : 'before';
  const mine = one.callbacks.find((call) => !other.callbacks.includes(call));
  const theirs = other.callbacks.find((call) => !one.callbacks.includes(call));
  if (!mine && !theirs) return one.call.end <= other.call.start ? 'before' : 'after';
  if (mine && theirs && mine !== theirs) return chained(mine, theirs);
  if (theirs && !mine) return contains(theirs.callee, one.call) ? 'before' : 'unknown';
  return mine && contains(mine.callee, other.call) ? 'after' : 'unknown';
}

function chained(mine: Site['call'], theirs: Site['call']): Order {
  const then = (call: Site['call']) => call.callee.is === 'member' && /^(then|finally)$/.test(call.callee.name);
  if (contains(theirs.callee, mine)) return then(theirs) && then(mine) ? 'before' : 'never';
  if (contains(mine.callee, theirs)) return then(mine) && then(theirs) ? 'after' : 'never';
  return 'never';
}

/** Whether the run that makes the call leaves before it comes to the next statement of the block at `split`. */
function leavesFrom(site: Site, split: number): boolean {
  for (let at = site.steps.length - 1; at > split; at -= 1) {
    const { block, index } = site.steps[at]!;
    const left = exitOf(block.slice(index));
    const inside = site.steps.slice(split, at);
    if (left === undefined) continue;
    const isCallback = site.place.enclosing.some((code) => inCallback(code as FunctionCode, site, split));
    if (left === 'continue' && inside.some(({ statement }) => statement.is === 'loop')) return false;
    if (isCallback && left !== 'continue') return false;
    return true;
  }
  return false;
}

/** A `return` of a callback that stands below the step leaves the callback alone. */
const inCallback = (code: FunctionCode, site: Site, split: number): boolean =>
  site.steps.slice(split + 1).some(({ block }) => block === code.body);

/** It is made only where something went wrong: in a handler, in `.catch(…)`, under `if (error)`. */
export function isFailure({ steps, callbacks }: Site, from = 0): boolean {
  if (callbacks.some(({ callee }) => callee.is === 'member' && callee.name === 'catch')) return true;
  return steps.slice(from).some(({ statement, into }) => {
    if (statement.is === 'try') return statement.handlers.some(({ body }) => body === into);
    return statement.is === 'if' && into === statement.then && isError(statement);
  });
}

const isError = ({ test }: Statement & { is: 'if' }): boolean =>
  test.is === 'name' && /^_?err(or)?$|^exc$/i.test(test.name);

/** Something between the step and the call decides whether it is made. */
export const isConditional = (site: Site, from = 0): boolean =>
  site.given.length > 0 ||
  site.steps
    .slice(from)
    .some(({ statement, into }) => into !== undefined && (statement.is === 'if' || statement.is === 'switch'));
