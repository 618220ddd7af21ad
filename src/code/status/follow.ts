import { valueIn } from '../../facts/index.js';
import { phaseOf } from '../../facts/phases.js';
import type { Call, Expression } from '../module.js';
import { Scope } from '../scope.js';
import { awaited, locate } from '../walk.js';
import { isReleased, onTheWay } from './behind.js';
import type { Calls, Entered } from './calls.js';
import { isClaimName } from './claims.js';
import { effectsIn } from './effects.js';
import { after, flowOf, type Site } from './flow.js';
import { guardOf } from './guards.js';
import { mayClaim, type Operation, type ReadOperation, type Refusal, type WriteOperation } from './operations.js';
import { fateOf, outcomeOf } from './outcome.js';
import { returnedBy } from './returned.js';
import { originOf } from './rows.js';
import { isRuledOut } from './ruled-out.js';

/** What a function of the project does to stored rows for the one that calls it: the row it gives back, what it writes. */
export function followed(entered: Entered, call: Expression & Call, scope: Scope, calls: Calls): Operation[] {
  const flow = flowOf(entered.code, entered.place);
  const found: Operation[] = [];
  let claimed = false;
  const locks: Site[] = [];
  for (const site of flow.sites) {
    const inner = entered.scope.at(placeIn(entered, site));
    if (isRuledOut(site, inner)) continue;
    for (const one of calls.of(site.call, inner)) {
      if (one.is === 'read') {
        if (one.locks) locks.push(site);
        continue;
      }
      const guarded = one.is === 'write' && guardOf(site, one, inner, calls) !== undefined;
      if (!guarded && !claimed && handsOn(one, site, entered))
        found.push(asCalled(underLock(one, site, locks), site, entered, call, scope, calls));
      claimed ||= mayClaim(one);
    }
  }
  const read = rowGivenBack(entered, calls);
  return read ? [{ ...read, call, scope, helper: read.helper ?? entered.helper }, ...found] : found;
}

/** What a function tests while it holds the row, its caller need not: whether the write went through is not known there. */
const underLock = <T extends Operation>(one: T, site: Site, locks: readonly Site[]): T =>
  one.is === 'write' &&
  one.condition === 'none' &&
  locks.some((lock) => onTheWay(lock, site) && !isReleased(lock, site))
    ? { ...one, condition: 'unknown' }
    : one;

/** Sites are found once for each function; the scope in which a call is followed has its own parameters. */
const placeIn = (entered: Entered, site: Site) => ({
  module: entered.place.module,
  enclosing: [...entered.place.enclosing, ...site.place.enclosing.slice(entered.place.enclosing.length)],
});

function asCalled(
  one: Exclude<Operation, ReadOperation>,
  site: Site,
  entered: Entered,
  call: Expression & Call,
  scope: Scope,
  calls: Calls,
): Operation {
  const helper = one.helper ?? entered.helper;
  const refusal = through(site, one, entered);
  const writtenAt = one.writtenAt ?? locate(site.call, site.place);
  if (one.is === 'claim') return { ...one, call, scope, helper, refusal, writtenAt };
  return {
    ...one,
    ref: outside(one.ref),
    call,
    scope,
    helper,
    refusal,
    writtenAt,
    own: saysItself(one, site, entered, calls),
  };
}

/** `self` is another object for the caller. */
const outside = (ref: WriteOperation['ref']): WriteOperation['ref'] => ({
  ...ref,
  key: new Map([...ref.key].filter(([name]) => name !== 'self')),
});

/** A lock that a function takes for itself is no claim of its caller's. */
const handsOn = (one: Operation, site: Site, { code }: Entered): boolean =>
  one.is === 'claim'
    ? one.known !== 'named' || site.steps.at(-1)?.statement.is === 'return' || isClaimName(code.name ?? '')
    : !(one.is === 'write' && one.attribute === 'lock' && isUsedUp(one, site));

/** Its loser leaves the function, and what it guards stands there as well. */
const isUsedUp = ({ refusal }: WriteOperation, site: Site): boolean =>
  outcomeOf(site, refusal) === 'tested' && effectsIn(after(site));

/** The status is known without what the call gives the function. */
function saysItself(one: WriteOperation, site: Site, entered: Entered, calls: Calls): boolean {
  const alone = calls.of(site.call, new Scope(calls.base, placeIn(entered, site)));
  return alone.some((other) => other.is === 'write' && valueIn(other.to) === valueIn(one.to) && other.to.is === 'set');
}

/** How the function hands a refused write on to its caller. */
function through(site: Site, one: Exclude<Operation, ReadOperation>, { code }: Entered): Refusal {
  const { refusal } = one;
  if (refusal === 'unknown') return refusal;
  // Where its own loser goes on, the fault is this function's.
  if (refusal === 'lost') return effectsIn(after(site)) ? 'unknown' : 'lost';
  const answers = returnedBy(code.body).some(({ value }) => value !== undefined);
  if (refusal === 'returns') return answers ? 'returns' : isDropped(one, site) ? 'lost' : 'unknown';
  const fate = fateOf(site);
  if (fate.is === 'throws') return 'throws';
  if (fate.is === 'unknown') return 'unknown';
  if (answers) return fate.is === 'leaves' && fate.by.is === 'return' ? 'returns' : 'unknown';
  return fate.is === 'leaves' && fate.by.is !== 'return' ? 'unknown' : 'lost';
}

/** Nobody learns who has won: a store's answer to a claim of work, in a function that gives none. What another function answers it has looked at. */
function isDropped(one: Operation, site: Site): boolean {
  const { statement } = site.steps.at(-1)!;
  const claims = one.is === 'write' && one.writtenAt === undefined && phaseOf(valueIn(one.to) ?? '') === 'busy';
  return claims && statement.is === 'expression' && awaited(statement.value) === site.call && !effectsIn(after(site));
}

/** The row that a function returns, or DynamoDB's whole answer to its read. */
function rowGivenBack(entered: Entered, calls: Calls): ReadOperation | undefined {
  for (const { value } of returnedBy(entered.code.body)) {
    const origin = value && originOf(value, entered.scope, value.start, calls);
    if (origin?.read && (origin.path === undefined || origin.path.length === 0))
      return origin.path ? { ...origin.read, rowAt: [] } : origin.read;
  }
  return undefined;
}
