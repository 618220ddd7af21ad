import { type Transition, valueIn } from '../../facts/index.js';
import { phaseOf } from '../../facts/phases.js';
import type { Statement } from '../module.js';
import { Scope } from '../scope.js';
import { locate } from '../walk.js';
import { onTheWay } from './behind.js';
import type { Calls, Entered } from './calls.js';
import { isQuiet } from './effects.js';
import { type Flow, flowOf, type Site } from './flow.js';
import { isIn, losersOf } from './losers.js';
import type { ClaimOperation, Operation, Refusal, WriteOperation } from './operations.js';
import { nameOf } from './shapes.js';

/** A claim of a job's work that one of many wins, where a function makes it. */
export interface Held {
  site: Site;
  flow: Flow;
  /** The scope of the flow: framed where a call was followed to it. */
  scope: Scope;
  operation: WriteOperation | ClaimOperation;
  /** One of many wins, as far as is seen; a claim by its name alone may exclude nobody. */
  sure: boolean;
  losers: readonly (readonly Statement[])[];
}

/** A call of the winner's way: its own function's, or one of a function that is called there. */
export interface Later {
  site: Site;
  scope: Scope;
  flow: Flow;
}

const deepest = 3;

/** The claims of a flow. */
export function claimsIn(flow: Flow, calls: Calls, scope?: Scope): Held[] {
  return claimsAround(flow, calls, scope ?? new Scope(calls.base, flow.place), [flow.code]);
}

/** `around`: the functions that were entered on the way, none of them twice. */
function claimsAround(flow: Flow, calls: Calls, scope: Scope, around: readonly Flow['code'][]): Held[] {
  return flow.sites.flatMap((site) => {
    const operation = calls.of(site.call, at(scope, flow, site)).find(claimsJob);
    return operation && !keepsClaim(site, at(scope, flow, site), calls, around)
      ? [{ site, flow, scope, operation, sure: isSure(operation), losers: losersOf(site, refusalOf(operation)) }]
      : [];
  });
}

/** The function that a call leads to claims and goes on to work itself: no claim of its caller's. */
function keepsClaim(site: Site, scope: Scope, calls: Calls, around: readonly Flow['code'][]): boolean {
  const entered = calls.enter(site.call, scope);
  if (!entered || around.includes(entered.code)) return false;
  const flow = flowOf(entered.code, entered.place);
  return claimsAround(flow, calls, entered.scope, [...around, entered.code]).some((held) =>
    [...laterThan(held, calls)].some(({ site: one, scope: inner }) => {
      const made = calls.of(one.call, inner);
      return made.length > 0 ? made.some(({ is }) => is === 'write') : !isQuiet(one.call) && !one.call.new;
    }),
  );
}

const claimsJob = (one: Operation): one is WriteOperation | ClaimOperation => {
  if (one.is === 'claim') return isSure(one) || /claim/i.test(nameOf(one.call).method);
  if (one.is !== 'write' || one.condition !== 'exclusive') return false;
  const to = valueIn(one.to);
  // A condition on the busy status alone is the holder's, who makes itself sure.
  return to !== undefined && phaseOf(to) === 'busy' && !(one.from.length === 1 && one.from[0] === to);
};

const isSure = (one: Operation): boolean => one.is !== 'claim' || one.known !== 'named';

/** What is only named a claim, or configured as one, answers whether it was won, as far as its answer is tested. */
const refusalOf = ({ refusal, is }: WriteOperation | ClaimOperation): Refusal =>
  is === 'claim' && refusal === 'unknown' ? 'returns' : refusal;

/** The calls that the winner comes to, in the order of the code. */
export function* laterThan(held: Held, calls: Calls): Iterable<Later> {
  for (const site of held.flow.sites)
    if (site.call.start > held.site.call.start && onTheWay(held.site, site) && !isIn(held.losers, site.call))
      yield* within({ site, scope: at(held.scope, held.flow, site), flow: held.flow }, calls, []);
}

function* within(later: Later, calls: Calls, around: readonly Entered['code'][]): Iterable<Later> {
  yield later;
  const entered = around.length < deepest ? calls.enter(later.site.call, later.scope) : undefined;
  if (!entered || around.includes(entered.code)) return;
  const flow = flowOf(entered.code, entered.place);
  for (const site of flow.sites)
    yield* within({ site, scope: at(entered.scope, flow, site), flow }, calls, [...around, entered.code]);
}

/** Sites are found once for each function; the scope has what this call of it was given. */
export function at(scope: Scope, { place }: Flow, site: Site): Scope {
  const inside = site.place.enclosing.slice(place.enclosing.length);
  return scope.at({ module: place.module, enclosing: [...place.enclosing, ...inside] });
}

/** The transition that a call makes, or that the function makes which it leads to. */
export function transitionOf(
  { site, operation }: Pick<Held, 'site' | 'operation'>,
  transitions: ReadonlyMap<string, readonly Transition[]>,
): Transition | undefined {
  const own = transitions.get(keyOf(locate(site.call, site.place)));
  const written = operation.writtenAt ? transitions.get(keyOf(operation.writtenAt)) : [];
  const all = [...(own ?? []), ...(written ?? [])];
  return all.find(({ to }) => operation.is === 'claim' || valueIn(to) === valueIn(operation.to)) ?? all[0];
}

export const keyOf = ({ file, start }: { file: string; start: number }): string => `${file}:${start}`;
