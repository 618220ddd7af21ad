import type { Failure } from '../../facts/index.js';
import { valueIn } from '../../facts/index.js';
import { phaseOf } from '../../facts/phases.js';
import { callName } from '../canonical.js';
import type { Call, Expression, Handler, Statement } from '../module.js';
import type { Scope } from '../scope.js';
import { locate, walkStatements } from '../walk.js';
import { onTheWay } from './behind.js';
import type { Calls } from './calls.js';
import { isQuiet, nowhere } from './effects.js';
import { contains, type Flow, flowOf, type Site } from './flow.js';
import { type Held, laterThan } from './held.js';
import { mentions } from './result-use.js';
import { isSettling, lastName, settles } from './settling.js';

/** A call on the way from the handler down to the claim: the claim's own function is not one of them. */
export interface Way {
  site: Site;
  scope: Scope;
  flow: Flow;
}

/** What becomes of an error: somebody writes it down (or may), a handler ends it, or it leaves the function. */
type Fate =
  | { is: 'settled' }
  | { is: 'swallowed'; handler: Handler; only?: Failure['only'] }
  | { is: 'open'; narrow?: Handler };

/** The first work behind a claim that may throw with nothing to write the failure down, in a handler's own code and around it. */
export function failureOf(held: Held, ways: readonly Way[], handler: string, calls: Calls): Failure | undefined {
  const { site: claim } = held;
  if ([claim, ...ways.map(({ site }) => site)].some(isWrapped)) return undefined;
  const settled: Site[] = [];
  let deaf: Failure | undefined;
  const all = [...laterThan(held, calls)];
  for (const later of all) {
    if (isPartOf(claim, later.site) || all.some((one) => isBeginOf(one, later) && isWrite(one, calls))) continue;
    if (later.flow !== held.flow || settled.some((earlier) => onTheWay(earlier, later.site))) continue;
    if (ends(later, calls)) settled.push(later.site);
    if (!isWork(later, calls) || seesToItself(later, calls)) continue;
    if (isWrapped(later.site)) return undefined;
    const fates = [
      fateOf(later.site, held.scope, held.flow, calls),
      ...ways.map((way) => fateOf(way.site, way.scope, way.flow, calls)).reverse(),
    ];
    const end = fates.find(({ is }) => is !== 'open');
    if (end?.is === 'settled') continue;
    const narrow = fates.map((fate) => (fate.is === 'open' ? fate.narrow : undefined)).find((one) => one !== undefined);
    const by = end?.is === 'swallowed' ? end.handler : narrow;
    const failure: Failure = {
      how: end ? 'swallowed' : 'unhandled',
      at: locate(later.site.call, later.site.place),
      work: callName(later.site.call).replace(/^\./, ''),
      ...(end?.is === 'swallowed' && end.only ? { only: end.only } : {}),
      handler: by && locate(by, later.site.place),
      within: handler,
    };
    if (failure.only !== 'exit') return failure;
    deaf ??= failure;
  }
  return deaf;
}

/** `update(Job).where(…)` of `session.execute(update(Job).where(…))`: where it throws nothing is claimed. */
const isPartOf = (claim: Site, { call, callbacks }: Site): boolean =>
  contains(claim.call, call) && !callbacks.includes(claim.call);

/** `Job.objects.filter(…)` of `Job.objects.filter(…).update(…)`. */
const isBeginOf = ({ site: { call }, flow }: Way, { site, flow: other }: Way): boolean =>
  flow === other && call !== site.call && contains(call.callee, site.call);

const isWrite = ({ site, scope }: Way, calls: Calls): boolean =>
  calls.of(site.call, scope).some(({ is }) => is !== 'read');

/** Where a transaction does not end well, what it claimed is not claimed. */
const ending = /^(commit|flush|rollback)$/;

/** Not what logs or reckons, nor what makes an object; in TypeScript only what is waited for. */
function isWork(way: Way, calls: Calls): boolean {
  const { site } = way;
  const { call, place } = site;
  const name = lastName(site);
  if (isQuiet(call) || call.new || /^[A-Z]/.test(name) || isSettling(name) || ending.test(name)) return false;
  if (inHandler(site)) return false;
  if (place.module.language === 'typescript' && !isAwaited(site)) return false;
  return !isWrite(way, calls);
}

/** The job has ended there: what goes wrong later leaves no job behind. */
function ends({ site, scope }: Way, calls: Calls): boolean {
  if (calls.of(site.call, scope).some((one) => one.is === 'write' && phaseOf(valueIn(one.to) ?? 'busy') !== 'busy'))
    return true;
  return /^(mark|set)?_?(job|task|as)?_?(complete|finish|succe|done|fail|settle|release)/i.test(lastName(site));
}

/** A function of the project that writes its own failures down. */
function seesToItself({ site, scope }: Way, calls: Calls): boolean {
  const entered = calls.enter(site.call, scope);
  if (!entered) return false;
  const flow = flowOf(entered.code, entered.place);
  let settled = false;
  walkStatements(entered.code.body, nowhere, {
    statement(one) {
      if (one.is !== 'try' || settled) return;
      const ways = [...one.handlers.map(({ body }) => body), one.finally];
      settled = ways.some((body) => body.length > 0 && settles(body, entered.scope, flow, calls));
    },
  });
  return settled;
}

const isAwaited = (site: Site): boolean =>
  site.around.some((one) => one.is === 'await') || site.steps.at(-1)?.statement.is === 'return';

/** It stands in an `except` or a `finally`: what happens when that fails as well is nobody's. */
const inHandler = (site: Site): boolean =>
  site.steps.some(
    ({ statement, into }) =>
      statement.is === 'try' && into !== undefined && into !== statement.body && into !== statement.otherwise,
  );

/** Somebody else may see to the error: a wrapper, a context manager, a transaction that takes the claim back, `.catch(…)`. */
function isWrapped(site: Site): boolean {
  const plain = /(^|\.)(map|flatMap|forEach|all|then|run|Promise|trace|span|start_?(active)?_?span)$/i;
  if (site.callbacks.some((call) => !plain.test(callName(call)))) return true;
  if (site.around.some((one) => one.is === 'call' && one !== site.call && takesErrors(one))) return true;
  const harmless =
    /open|file|temp|span|trac|timer|metric|session|client|executor|pool|context$|connect|progress|record/i;
  return site.steps.some(
    ({ statement, into }) =>
      statement.is === 'with' &&
      into !== undefined &&
      !statement.items.every(({ value }) => mentions(value, harmless) && !mentions(value, /atomic|transaction/i)),
  );
}

/** `.catch(…)`, `.then(…, …)`, `Promise.allSettled(…)`, `asyncio.gather(…)`. */
const takesErrors = (call: Expression & Call): boolean =>
  /(^|\.)(catch|allSettled|gather)$/.test(callName(call)) ||
  (/(^|\.)then$/.test(callName(call)) && call.arguments.length > 1);

function fateOf(site: Site, scope: Scope, flow: Flow, calls: Calls): Fate {
  let narrow: Handler | undefined;
  for (const { statement, into } of site.steps.toReversed()) {
    if (statement.is !== 'try' || into === undefined) continue;
    if (into !== statement.finally && settles(statement.finally, scope, flow, calls)) return { is: 'settled' };
    if (into !== statement.body) continue;
    for (const handler of statement.handlers) {
      const isBroad = takesAll(handler);
      const settled = settles(handler.body, scope, flow, calls);
      const throws = rethrows(handler.body);
      if (isBroad && settled && !throws && takesExit(handler, site)) return { is: 'swallowed', handler, only: 'exit' };
      if (isBroad && settled) return { is: 'settled' };
      if (isBroad && !throws) return { is: 'swallowed', handler };
      if (isBroad) break;
      if (isSoftLimit(handler) && !settled && !throws) return { is: 'swallowed', handler, only: 'soft limit' };
      narrow ??= handler;
    }
  }
  return narrow ? { is: 'open', narrow } : { is: 'open' };
}

const takesAll = ({ type }: Handler): boolean => !type || mentions(type, /^(Base)?Exception$/);
/** Python's SystemExit and KeyboardInterrupt are no Exception. */
const takesExit = ({ type }: Handler, { place }: Site): boolean =>
  place.module.language === 'python' && (!type || mentions(type, /^BaseException$/));
const isSoftLimit = ({ type }: Handler): boolean => type !== undefined && mentions(type, /^SoftTimeLimitExceeded$/);

/** Some way through it ends in another throw. */
const rethrows = (body: readonly Statement[]): boolean => {
  let found = false;
  walkStatements(body, nowhere, {
    statement(one) {
      found ||= one.is === 'throw';
    },
    expression(one) {
      found ||= one.is === 'call' && /(^|\.)(exit|_exit|reject)$/.test(callName(one));
    },
  });
  return found;
};
