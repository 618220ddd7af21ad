import type { Fact, Transition } from '../../facts/index.js';
import { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import { failureOf, type Way } from './failures.js';
import { writesAfter } from './fences.js';
import { type Flow, flowOf } from './flow.js';
import { isQueueHandler } from './handlers.js';
import { at, claimsIn, type Held, keyOf, transitionOf } from './held.js';
import { hasFailureHook } from './hooks.js';
import { missOf } from './misses.js';
import { flowOfTask } from './reach.js';

interface Entry {
  flow: Flow;
  name: string;
  /** Something that is registered for all failures may write them down. */
  hooked: boolean;
}

const deepest = 3;

/** What happens after claims: which writes their holders make, what losers say, whether a failure is written down. */
export function followClaims(facts: readonly Fact[], flows: readonly Flow[], calls: Calls): Fact[] {
  const transitions = facts.filter((fact): fact is Transition => fact.kind === 'transition');
  const byPlace = new Map<string, Transition[]>();
  for (const one of transitions) byPlace.set(keyOf(one.call), [...(byPlace.get(keyOf(one.call)) ?? []), one]);
  const found = new Map<string, Partial<Transition>>();
  const add = (id: string | undefined, more: Partial<Transition>) => {
    if (id !== undefined) found.set(id, { ...more, ...found.get(id) });
  };
  for (const flow of flows)
    for (const held of claimsIn(flow, calls)) {
      for (const [write, claim] of writesAfter(held, calls, byPlace)) add(write, { after: claim });
    }
  for (const { flow, name, hooked } of entriesOf(facts, flows))
    for (const { held, ways } of heldFrom(flow, calls)) {
      const id = transitionOf(held, byPlace)?.id;
      const miss = missOf(held, ways.length === 0);
      if (miss) add(id, { miss });
      const failure = hooked ? undefined : failureOf(held, ways, name, calls);
      if (failure) add(id, { failure });
    }
  return facts.map((fact) => {
    const more = found.get(fact.id);
    return more && fact.kind === 'transition' ? { ...fact, ...more } : fact;
  });
}

function entriesOf(facts: readonly Fact[], flows: readonly Flow[]): Entry[] {
  const entries: Entry[] = [];
  for (const fact of facts) {
    const flow = fact.kind === 'task' ? flowOfTask(fact, flows) : undefined;
    if (flow && fact.kind === 'task') entries.push({ flow, name: fact.name, hooked: hasFailureHook(flow, flows) });
  }
  for (const flow of flows)
    if (isQueueHandler(flow) && !entries.some((one) => one.flow.code === flow.code))
      entries.push({ flow, name: flow.code?.name ?? 'the handler', hooked: hasFailureHook(flow, flows) });
  return entries;
}

/** The claims that an entry comes to, with the calls that lead to the functions which make them. */
function heldFrom(entry: Flow, calls: Calls): { held: Held; ways: Way[] }[] {
  const found: { held: Held; ways: Way[] }[] = [];
  const walk = (flow: Flow, scope: Scope, ways: Way[]): void => {
    const claims = claimsIn(flow, calls, scope);
    for (const held of claims) found.push({ held, ways });
    if (claims.length > 0 || ways.length >= deepest) return;
    for (const site of flow.sites) {
      const inner = at(scope, flow, site);
      const entered = calls.enter(site.call, inner);
      if (!entered || ways.some((way) => way.flow.code === entered.code) || entered.code === entry.code) continue;
      walk(flowOf(entered.code, entered.place), entered.scope, [...ways, { site, scope: inner, flow }]);
    }
  };
  walk(entry, new Scope(calls.base, entry.place), []);
  return found;
}
