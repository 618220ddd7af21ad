import { type Fact, type Retry, type Task, type Transition, valueIn } from '../../facts/index.js';
import { phaseOf } from '../../facts/phases.js';
import { Fields } from '../fields.js';
import { literalText, locate } from '../walk.js';
import { onTheWay } from './behind.js';
import type { Calls } from './calls.js';
import { runtimeName } from './claims.js';
import type { Flow, Site } from './flow.js';
import { claimsIn, type Held, keyOf, type Later, laterThan, transitionOf } from './held.js';
import { flowOfTask } from './reach.js';
import { lastName } from './settling.js';

/** Tasks of which each retry is told the claims that its run still holds when it is sent. */
export function tellRetries(facts: readonly Fact[], flows: readonly Flow[], calls: Calls): Fact[] {
  const byPlace = new Map<string, Transition[]>();
  for (const one of facts)
    if (one.kind === 'transition') byPlace.set(keyOf(one.call), [...(byPlace.get(keyOf(one.call)) ?? []), one]);
  return facts.map((fact) => {
    const flow = fact.kind === 'task' && fact.retries ? flowOfTask(fact, flows) : undefined;
    return flow ? told(fact as Task, flow, calls, byPlace) : fact;
  });
}

function told(task: Task, flow: Flow, calls: Calls, byPlace: ReadonlyMap<string, Transition[]>): Task {
  const claims = claimsIn(flow, calls).flatMap((held) => {
    const made = transitionOf(held, byPlace);
    // Where the loser is not told from the winner, the retry runs as well.
    const isTold = held.losers.length > 0 || made?.outcome === 'tested';
    return made && held.sure && isTold ? [{ held, id: made.id, later: [...laterThan(held, calls)] }] : [];
  });
  const under = (retry: Retry) =>
    claims.filter(({ held, later }) => isHeldAt(retry, held, later, calls)).map(({ id }) => id);
  return { ...task, retries: task.retries?.map((retry) => ({ ...retry, under: under(retry) })) };
}

/** A retry by itself is sent for an error that any of the work behind the claim may throw. */
function isHeldAt(retry: Retry, held: Held, later: readonly Later[], calls: Calls): boolean {
  const at = later.find(({ site }) => keyOf(locate(site.call, site.place)) === keyOf(retry.at))?.site;
  if (retry.how === 'call' && !at) return false;
  let outer: Site | undefined;
  for (const one of later) {
    if (one.flow === held.flow) outer = one.site;
    if (outer && (!at || isBefore(outer, at)) && givesBack(one, held, calls)) return false;
  }
  return true;
}

const isBefore = (earlier: Site, at: Site): boolean => earlier.call.end <= at.call.start && onTheWay(earlier, at);

/** What is not known to leave the job as it is counts. */
function givesBack({ site, scope }: Later, { operation }: Held, calls: Calls): boolean {
  const own = runtimeName(site.call, scope);
  if (own === 'release' || own === 'releaseJob') return true;
  if (own === 'fail' || own === 'failJob') return passesMore(operation);
  const writes = calls.of(site.call, scope).filter((one) => one.is === 'write');
  if (writes.length > 0)
    return writes.some(({ to }) => {
      const phase = phaseOf(valueIn(to) ?? 'pending');
      return phase === 'waiting' || (phase !== 'busy' && passesMore(operation));
    });
  return /release|requeue|give_?back|unclaim|un_?lock|reset|revert|rollback|pending|waiting/i.test(lastName(site));
}

/** The claim also passes statuses in which no job waits. */
function passesMore(operation: Held['operation']): boolean {
  if (operation.is !== 'claim') return false;
  const { call, scope } = operation.made;
  const options = [
    Fields.ofKeywords(call.arguments, scope, call.end),
    ...call.arguments.map(({ value }) => Fields.ofObject(value, scope)),
  ];
  const given = (name: string) => options.flatMap((one) => one?.get(name) ?? [])[0];
  if (given('except_status') ?? given('except')) return true;
  const from = given('expected_status') ?? given('from');
  if (!from) return false;
  const { value } = from.scope.follow(from.value);
  const words = value.is === 'list' ? value.items.map(literalText) : [literalText(value)];
  return !words.every((word) => word !== undefined && phaseOf(word) === 'waiting');
}
