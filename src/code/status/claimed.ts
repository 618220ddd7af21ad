import type { Fact, Transition } from '../../facts/index.js';
import type { FunctionCode } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls } from './calls.js';
import { workBefore } from './early-work.js';
import { failureOf, type Way } from './failures.js';
import { writesAfter } from './fences.js';
import { type Flow, flowOf } from './flow.js';
import { isQueueHandler } from './handlers.js';
import { at, claimsIn, type Held, keyOf, transitionOf } from './held.js';
import { isHooked, registersHook } from './hooks.js';
import { missOf } from './misses.js';
import { flowOfTask } from './reach.js';

interface Entry {
  flow: Flow;
  name: string;
  /** Something that is registered for all failures may write them down. */
  hooked: boolean;
}

interface Found {
  held: Held;
  ways: Way[];
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
    for (const held of claimsIn(flow, calls).filter(({ sure }) => sure))
      for (const [write, claim] of writesAfter(held, calls, byPlace)) add(write, { after: claim });
  const descent = new Descent(calls);
  for (const { flow, name, hooked } of entriesOf(facts, flows))
    for (const { held, ways } of descent.from(flow)) {
      const id = transitionOf(held, byPlace)?.id;
      const miss = missOf(held, ways.length === 0);
      if (miss) add(id, { miss });
      const before = held.sure ? workBefore(held, ways, calls) : undefined;
      if (before) add(id, { before });
      const failure = hooked || !held.sure ? undefined : failureOf(held, ways, name, calls);
      if (failure) add(id, { failure });
    }
  return facts.map((fact) => {
    const more = found.get(fact.id);
    return more && fact.kind === 'transition' ? { ...fact, ...more } : fact;
  });
}

function entriesOf(facts: readonly Fact[], flows: readonly Flow[]): Entry[] {
  const registered = flows.some(registersHook);
  const entry = (flow: Flow, name: string): Entry => ({ flow, name, hooked: registered || isHooked(flow) });
  const tasks = facts.flatMap((fact) => {
    const flow = fact.kind === 'task' ? flowOfTask(fact, flows) : undefined;
    return flow && fact.kind === 'task' ? [entry(flow, fact.name)] : [];
  });
  const known = new Set(tasks.map(({ flow }) => flow.code));
  const handlers = flows.filter((flow) => !known.has(flow.code) && isQueueHandler(flow));
  return [...tasks, ...handlers.map((flow) => entry(flow, flow.code?.name ?? 'the handler'))];
}

/** The claims that entries come to, with the calls that lead to the functions which make them. */
class Descent {
  private readonly leads = new Map<FunctionCode, boolean>();

  constructor(private readonly calls: Calls) {}

  from(entry: Flow): Found[] {
    const found: Found[] = [];
    if (this.leadsToClaim(entry, deepest)) this.walk(entry, new Scope(this.calls.base, entry.place), [], found);
    return found;
  }

  private walk(flow: Flow, scope: Scope, ways: Way[], found: Found[]): void {
    const claims = claimsIn(flow, this.calls, scope);
    for (const held of claims) found.push({ held, ways });
    if (claims.length > 0 || ways.length >= deepest) return;
    for (const site of flow.sites) {
      const inner = at(scope, flow, site);
      const entered = this.calls.enter(site.call, inner);
      if (!entered || entered.code === flow.code || ways.some((way) => way.flow.code === entered.code)) continue;
      const next = flowOf(entered.code, entered.place);
      if (this.leadsToClaim(next, deepest - ways.length))
        this.walk(next, entered.scope, [...ways, { site, scope: inner, flow }], found);
    }
  }

  /** Asked without what calls give, so that it is answered once for each function. */
  private leadsToClaim(flow: Flow, depth: number): boolean {
    const { code } = flow;
    const known = code && this.leads.get(code);
    if (known !== undefined) return known;
    if (code) this.leads.set(code, false);
    const leads =
      claimsIn(flow, this.calls).length > 0 ||
      (depth > 0 &&
        flow.sites.some((site) => {
          const entered = this.calls.enter(site.call, new Scope(this.calls.base, site.place));
          return entered !== undefined && this.leadsToClaim(flowOf(entered.code, entered.place), depth - 1);
        }));
    if (code) this.leads.set(code, leads);
    return leads;
  }
}
