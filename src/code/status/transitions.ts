import { type Effect, type Fact, type Guard, set, type Transition, unknown, valueIn } from '../../facts/index.js';
import { phaseOf } from '../../facts/phases.js';
import { callName } from '../canonical.js';
import type { CodeBase, Store } from '../recogniser.js';
import { findRecoveries } from '../recovery/recoveries.js';
import { leaseOf, takeoverOf } from '../recovery/runtime.js';
import { Scope } from '../scope.js';
import { isFunction, locate } from '../walk.js';
import { isAside } from './aside.js';
import { Behind, onTheWay } from './behind.js';
import { Callers } from './callers.js';
import { Calls } from './calls.js';
import { followClaims } from './claimed.js';
import { dispatches } from './dispatched.js';
import { effectBehind } from './effect-behind.js';
import type { Flow, Site } from './flow.js';
import { guardOf, isTestedUnderLock } from './guards.js';
import { isQueueHandler } from './handlers.js';
import { letOutAfter } from './let-out.js';
import { nearCode } from './near.js';
import type { ClaimOperation, Operation, WriteOperation } from './operations.js';
import { outcomeOf } from './outcome.js';
import { flowOfTask, linkTasks } from './reach.js';
import { tellRetries } from './retries.js';
import { sendsIn } from './sends.js';
import { storeCall } from './store-call.js';
import { flowsOf } from './units.js';

/**
 * All facts, with the writes of a job's status that the code makes, each task told which of them it leads to, and the sweeps
 * of jobs that were left behind.
 */
export function findTransitions(all: CodeBase, stores: readonly Store[], facts: readonly Fact[]): Fact[] {
  const withTasks = new Set(facts.flatMap((fact) => (fact.kind === 'task' ? [fact.at.file] : [])));
  const flows = all.modules.filter((module) => !isAside(module, withTasks.has(module.file))).flatMap(flowsOf);
  const base = { ...all, near: nearCode(all, stores, flows) };
  const calls = new Calls(base, stores, base.settings);
  const callers = new Callers(calls, flows);
  const behind = new Behind(calls, callers);
  const handlers = handlersOf(facts, flows);
  const transitions = flows.flatMap((flow) => {
    const isHandler = handlers.has(flow.code) || isQueueHandler(flow);
    return flow.sites.flatMap((site) => transitionsAt(site, flow, isHandler, calls, behind));
  });
  const renewing = flows.some(({ sites }) => sites.some(({ call }) => /renew/i.test(callName(call))));
  const told = transitions.map((one): Transition => (renewing && one.lease ? { ...one, renewed: true } : one));
  const unique = [...new Map(told.map((one) => [one.id, one])).values()];
  const linked = linkTasks(facts, unique, flows, calls, behind);
  return [
    ...tellRetries(followClaims(linked, flows, calls), flows, calls),
    ...flows.flatMap((flow) => sendsIn(flow, calls)),
    ...findRecoveries(flows, calls, callers, facts),
  ];
}

/** What a call does to a status, as facts; what a function of the project says alone is that function's own. */
function transitionsAt(site: Site, flow: Flow, isHandler: boolean, calls: Calls, behind: Behind): Transition[] {
  const scope = new Scope(calls.base, site.place);
  const all = calls.of(site.call, scope);
  const within = flow.code?.name ?? 'the module';
  const found: Transition[] = [];
  for (const said of all) {
    if (said.is === 'read' || (said.is === 'write' && said.known === 'shape' && !isAwaited(site))) continue;
    const told: WriteOperation | ClaimOperation = isAnswered(said, site) ? { ...said, condition: 'unknown' } : said;
    const guard = told.is === 'write' ? firstGuard(site, told, flow, calls) : undefined;
    // Behind a test of anything else it is not sure to be written.
    const one = told.is === 'write' && told.perhaps && guard ? { ...told, to: told.perhaps.to } : told;
    const outcome = outcomeOf(site, one.refusal);
    const effect = one.is === 'write' ? effectOf(one, guard, site, flow, calls) : undefined;
    if (one.is === 'write' && !isOwn(one, site, found.length === 0 ? guard : undefined, effect, outcome)) continue;
    const base = common(site, one, within, found.length);
    if (one.is === 'claim') found.push({ ...base, ...ofClaim(one), outcome, ...(isHandler ? letOut(one, site) : {}) });
    else
      found.push({
        ...base,
        ...ofWrite(one),
        ...(isEnding(one) && isTestedUnderLock(site, one, scope, calls)
          ? { conditionOn: [...one.conditionOn, one.attribute] }
          : {}),
        from: fromOf(one, guard),
        guard,
        ...(effect ? { effect } : {}),
        ...(dispatches(flow) ? { dispatched: true } : {}),
        outcome: one.condition === 'none' ? 'unknown' : outcome,
        behindClaim: one.condition !== 'exclusive' && behind.claim(site, flow),
        ...(isHandler ? letOut(one, site) : {}),
      });
  }
  return found;
}

/** Of a write that ends what the guard let pass: what begins with it is work that has a status of its own. */
function effectOf(one: WriteOperation, guard: Guard | undefined, site: Site, flow: Flow, calls: Calls) {
  const ends = guard !== undefined && phaseOf(valueIn(one.to) ?? 'busy') !== 'busy';
  return ends ? effectBehind(guard, site, flow, calls) : undefined;
}

/** The guard of the first write behind it: the next ones follow from that. */
function firstGuard(site: Site, write: WriteOperation, flow: Flow, calls: Calls): Guard | undefined {
  const guard = guardOf(site, write, new Scope(calls.base, site.place), calls);
  const follows = (earlier: Site): boolean =>
    earlier.call.start > (guard?.test.start ?? 0) &&
    earlier.call.end <= site.call.start &&
    onTheWay(earlier, site) &&
    calls
      .of(earlier.call, new Scope(calls.base, earlier.place))
      .some((one) => one.is === 'write' && isSame(one.ref, write.ref) && !isLoss(one));
  return guard && !flow.sites.some(follows) ? guard : undefined;
}

const isEnding = ({ to, condition }: WriteOperation): boolean =>
  condition === 'none' && phaseOf(valueIn(to) ?? 'busy') !== 'busy';

/** A job that is given up on the way is not the one that comes to a later write. */
const isLoss = ({ to }: WriteOperation): boolean => /failed|dropped/.test(phaseOf(valueIn(to) ?? ''));

const isSame = (one: WriteOperation['ref'], other: WriteOperation['ref']): boolean =>
  [...one.key.values()].some((value) => [...other.key.values()].includes(value));

/** Told by its arguments, guarded here, or a claim whose outcome is this caller's to test. */
function isOwn(
  write: WriteOperation,
  site: Site,
  guard: Guard | undefined,
  effect: Effect | undefined,
  outcome: Transition['outcome'],
): boolean {
  const to = valueIn(write.to);
  const isFollowed = write.writtenAt !== undefined;
  if (write.condition === 'exclusive' && (!isFollowed || write.refusal !== 'throws' || outcome === 'unused'))
    return true;
  if (to === undefined) return false;
  if (!write.own || !guard) return !write.own;
  // What a job is finished as is this function's where it was let through here; not what an error makes of it.
  const finishes = guard.sense === 'passes-on' && /done|other/.test(phaseOf(to)) && !inHandler(site);
  const isDoneBeside = effect !== undefined && site.place.module.language === 'typescript';
  return finishes || phaseOf(to) === 'busy' || isDoneBeside;
}

const inHandler = ({ steps }: Site): boolean =>
  steps.some(({ statement, into }) => statement.is === 'try' && statement.handlers.some(({ body }) => body === into));

/** What stands behind a name is not seen; who looks at its answer, and leaves, takes it for a claim. */
const isAnswered = (one: WriteOperation | ClaimOperation, site: Site): one is WriteOperation =>
  one.is === 'write' && one.known === 'shape' && outcomeOf(site, 'returns') === 'tested';

/** In TypeScript nobody writes to a database without waiting for it; state in memory is written so. */
const isAwaited = (site: Site): boolean =>
  site.place.module.language === 'python' ||
  site.around.some((one) => one.is === 'await') ||
  site.steps.at(-1)?.statement.is === 'return';

function common(site: Site, one: Operation, within: string, index: number) {
  const call = locate(site.call, site.place);
  const statement = site.steps.at(-1)!.statement;
  return {
    kind: 'transition',
    id: `transition:${call.file}:${call.start}${index > 0 ? `:${index}` : ''}`,
    at: call,
    language: site.place.module.language,
    subject: one.ref.text,
    ...rowOf(site, one),
    within,
    call,
    statement: locate(statement, site.place),
  } as const;
}

/** A model's own method calls its row `self`: who calls it has a name for it, and so has its class. */
function rowOf({ call, place }: Site, { ref }: Operation): { row?: string } {
  if (!/^(self|this)$/.test(ref.text)) return {};
  const receiver = call.callee.is === 'member' && call.callee.of.is === 'name' ? call.callee.of.name : ref.text;
  const row = receiver === ref.text ? place.enclosing.findLast((one) => !isFunction(one))?.name : receiver;
  return row === undefined ? {} : { row };
}

function ofClaim({
  known,
  refusal,
  made: { call, scope },
}: ClaimOperation): Pick<
  Transition,
  | 'attribute'
  | 'how'
  | 'from'
  | 'to'
  | 'condition'
  | 'conditionOn'
  | 'known'
  | 'behindClaim'
  | 'takeover'
  | 'lease'
  | 'renewed'
> {
  return {
    attribute: 'status',
    how: 'update',
    from: unknown('the claim says it'),
    to: unknown('the claim says it'),
    condition: known === 'named' ? 'unknown' : 'exclusive',
    conditionOn: [],
    known,
    behindClaim: false,
    ...(known === 'runtime' ? { takeover: takeoverOf(call, scope), lease: leaseOf(call, scope) } : {}),
    // What claims around a callback renews the lease while that runs.
    ...(known === 'runtime' && refusal === 'throws' ? { renewed: true } : {}),
  };
}

function ofWrite(one: WriteOperation) {
  const { attribute, how, to, condition, conditionAt, conditionOn, known, writtenAt, owner, takesOver } = one;
  const written = { attribute, how, to, condition, conditionAt, conditionOn, known, writtenAt };
  return { ...written, store: storeCall(one), ...(owner ? { owner } : {}), ...(takesOver ? { takesOver } : {}) };
}

/** The functions that a library of consumers gives its messages to: it has an error's message back. */
function handlersOf(facts: readonly Fact[], flows: readonly Flow[]): ReadonlySet<unknown> {
  const workers = new Set(facts.flatMap((fact) => (fact.kind === 'worker' && fact.library ? [fact.id] : [])));
  const tasks = facts.filter((fact) => fact.kind === 'task').filter(({ worker }) => worker && workers.has(worker));
  return new Set(tasks.flatMap((task) => flowOfTask(task, flows)?.code ?? []));
}

function letOut(one: WriteOperation | ClaimOperation, site: Site): Pick<Transition, 'letOut'> {
  // What claims around a callback settles the job itself.
  const leavesBusy =
    one.is === 'write' ? one.condition === 'exclusive' : one.known === 'runtime' && one.refusal === 'returns';
  const thrown = leavesBusy ? letOutAfter(site) : undefined;
  return thrown ? { letOut: locate(thrown, site.place) } : {};
}

/** The statuses that the condition, or else the guard, names as let through. */
function fromOf(one: WriteOperation, guard: Transition['guard']): Transition['from'] {
  const at = one.conditionAt ?? guard?.test;
  if (one.from.length > 0 && at) return set(one.from, at);
  if (guard?.sense === 'passes-on' && at) return set(guard.statuses, at);
  return unknown(at ? 'it names the statuses that may not be' : 'no condition is written', at);
}
