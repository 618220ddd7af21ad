import { type Fact, type Loc, type Task, type Transition, valueIn } from '../../facts/index.js';
import type { FunctionCode } from '../module.js';
import { Scope } from '../scope.js';
import { isFunction, locate, walk } from '../walk.js';
import { actorsIn } from './actors.js';
import { type Behind, isReleased, onTheWay, settlesUnder } from './behind.js';
import { processorsIn } from './bull.js';
import type { Calls } from './calls.js';
import { type Flow, flowOf, type Site } from './flow.js';
import { isQueueHandler } from './handlers.js';
import { mayClaim } from './operations.js';
import { recordsDelivery, type WebhookHandler, webhooksIn } from './webhooks.js';

const deepest = 5;
/** A function's end: only what a transaction within it has locked is free again. */
const ended = { steps: [] };

/** Tasks with the transitions that they lead to, in order; transitions with the handler that leads to them unclaimed. */
export function linkTasks(
  facts: readonly Fact[],
  transitions: readonly Transition[],
  flows: readonly Flow[],
  calls: Calls,
  behind: Behind,
): Fact[] {
  const walk = new Walk(transitions, calls, behind);
  const linked = facts.map((fact): Fact => {
    const flow = fact.kind === 'task' ? flowOfTask(fact, flows) : undefined;
    if (fact.kind !== 'task' || !flow) return fact;
    return {
      ...fact,
      transitions: [...new Set([...fact.transitions, ...walk.from(flow, fact.name)])],
      ...(behind.alone(flow) ? { alone: true as const } : {}),
    };
  });
  for (const flow of flows) {
    if (isQueueHandler(flow)) walk.from(flow, nameOf(flow));
    // What these lose with a dead worker they hand out again by themselves: they are asked for their claims alone.
    for (const one of [...processorsIn(flow, calls), ...actorsIn(flow, calls)]) walk.from(one, nameOf(one), false);
    for (const one of webhooksIn(flow, calls)) walk.fromWebhook(one);
  }
  return [...linked, ...walk.found()];
}

const keyOf = ({ file, start }: Pick<Loc, 'file' | 'start'>): string => `${file}:${start}`;
const nameOf = ({ code }: Flow): string => code?.name ?? 'the handler';

class Walk {
  private readonly at = new Map<string, Transition[]>();
  private readonly reached = new Map<string, string>();
  private readonly unclaimed = new Map<string, string>();
  private readonly delivered = new Map<string, string>();
  /** What a webhook leads to behind a row for the delivery. */
  private readonly recorded = new Set<string>();
  private isRecorded = false;
  /** Where the handlers are kept that are walked from now. */
  private unclaimedNow = this.unclaimed;
  /** Where a handler writes a status to a row first: what writes it again tells of progress. */
  private begun = new Map<string, Site>();
  /** The calls that write what a call which leads to them tells of. */
  private told = new Set<string>();

  constructor(
    private readonly transitions: readonly Transition[],
    private readonly calls: Calls,
    private readonly behind: Behind,
  ) {
    for (const one of transitions) {
      const key = keyOf(one.call);
      this.at.set(key, [...(this.at.get(key) ?? []), one]);
    }
  }

  found(): Transition[] {
    return this.transitions.map((one) => {
      const [reachedFrom, unclaimedIn] = [this.reached.get(one.id), this.unclaimed.get(one.id)];
      const webhook = this.delivered.get(one.id);
      return {
        ...one,
        ...(reachedFrom === undefined ? {} : { reachedFrom }),
        ...(unclaimedIn === undefined ? {} : { unclaimedIn }),
        ...(webhook === undefined ? (this.recorded.has(one.id) ? { behindClaim: true } : {}) : { webhook }),
      };
    });
  }

  /** The ids of the transitions that a handler leads to, in the order of its calls. */
  from(flow: Flow, handler: string, isOwned = true): string[] {
    const reached: string[] = [];
    this.begun = new Map();
    this.told = new Set();
    this.walk(flow, handler, false, [], reached);
    if (isOwned) for (const id of reached) if (!this.reached.has(id)) this.reached.set(id, handler);
    return reached;
  }

  fromWebhook({ flow, name }: WebhookHandler): void {
    this.unclaimedNow = this.delivered;
    this.from(flow, name, false);
    this.unclaimedNow = this.unclaimed;
  }

  /** True when a claim has been made on the way. */
  private walk(flow: Flow, handler: string, before: boolean, around: readonly unknown[], reached: string[]): boolean {
    let claimed = before || (flow.code !== undefined && this.behind.decorated(flow.code, flow.place));
    const locks: Site[] = [];
    const records: Site[] = [];
    for (const site of flow.sites) {
      const here = this.at.get(keyOf(locate(site.call, site.place))) ?? [];
      const held = claimed || locks.some((lock) => !isReleased(lock, site));
      const outer = this.isRecorded;
      this.isRecorded ||= records.some((record) => onTheWay(record, site));
      for (const one of here) this.note(one, site, handler, held, reached);
      const scope = new Scope(this.calls.base, site.place);
      const isTold = here.length > 0;
      for (const { writtenAt } of here) if (writtenAt) this.told.add(keyOf(writtenAt));
      if (around.length < deepest)
        for (const next of this.next(site, scope)) {
          if (around.includes(next.code)) continue;
          // What a call tells of is told here; what else its function writes is the handler's as well.
          const within = this.walk(next, handler, held, [...around, next.code], isTold ? [] : reached);
          if (!isTold) claimed = within && (claimed || !held);
        }
      this.isRecorded = outer;
      if (this.unclaimedNow === this.delivered && recordsDelivery(site.call)) {
        records.push(site);
        claimed = true;
      }
      const claims = this.calls.of(site.call, scope).filter(mayClaim);
      claimed ||= claims.some((one) => one.is !== 'read');
      if (claims.some((one) => one.is === 'read')) locks.push(site);
      claimed ||= claims.some((one) => one.is === 'read') && settlesUnder(site, flow);
    }
    return claimed || locks.some((lock) => !isReleased(lock, ended));
  }

  private note(one: Transition, site: Site, handler: string, held: boolean, reached: string[]): void {
    reached.push(one.id);
    if (this.isRecorded) this.recorded.add(one.id);
    if (held || one.behindClaim || this.told.has(keyOf(one.call)) || this.tellsProgress(one, site)) return;
    this.unclaimedNow.set(one.id, handler);
  }

  private tellsProgress({ call, subject, attribute, to }: Transition, site: Site): boolean {
    const key = `${call.file} ${subject} ${attribute} ${valueIn(to)}`;
    const first = this.begun.get(key);
    if (!first) this.begun.set(key, site);
    return first !== undefined && (first.steps[0]?.block !== site.steps[0]?.block || onTheWay(first, site));
  }

  /** The functions of the project that a call leads to: its own, and those that it is given. */
  private next(site: Flow['sites'][number], scope: Scope): Flow[] {
    const own = this.calls.enter(site.call, scope);
    const given = site.call.arguments.flatMap(({ value }) => {
      if (value.is !== 'name' && value.is !== 'member') return [];
      const meaning = this.calls.base.near.meaning(value, site.place);
      return meaning?.is === 'function' ? [flowOf(meaning.function, meaning.place)] : [];
    });
    return own ? [flowOf(own.code, own.place), ...given] : given;
  }
}

/** The function of a task: the one whose head the fact points at, the innermost around it, or the method that runs a class. */
export function flowOfTask(task: Task, flows: readonly Flow[]): Flow | undefined {
  const inFile = flows.filter(({ code, place }) => code && place.module.file === task.at.file);
  const around = inFile.filter(({ code }) => holds(whole(code!), task.at));
  const head = around.filter(({ code }) => task.at.start < code!.bodyAt.start);
  const inside = inFile.filter(({ code }) => holds(task.at, whole(code!)));
  return (
    head.at(-1) ?? runOf(task, inFile) ?? inside[0] ?? around.at(-1) ?? wrappedIn(task, flows) ?? topOf(task, flows)
  );
}

/** A function that stands where it is wrapped: `export const handler = middy(async (event) => …)`. */
function wrappedIn(task: Task, flows: readonly Flow[]): Flow | undefined {
  const module = flows.find(({ code, place }) => !code && place.module.file === task.at.file)?.place.module;
  let found: Flow | undefined;
  if (module && task.lambda)
    walk(module, {
      function(code, place) {
        if (code.start === task.at.start) found = flowOf(code, place);
      },
    });
  return found;
}

/** A loop at the top of a script. */
const topOf = (task: Task, flows: readonly Flow[]): Flow | undefined =>
  task.settles && flows.find(({ code, place }) => !code && place.module.file === task.at.file);

const runs = /^(run|handle|process|execute|perform|handleMessage|consume|__call__)$/;

function runOf(task: Task, flows: readonly Flow[]): Flow | undefined {
  return flows.find(({ code, place }) => {
    const owner = place.enclosing.at(-1);
    return (
      owner && !isFunction(owner) && runs.test(code?.name ?? '') && holds(owner, task.at) && isHead(owner, task.at)
    );
  });
}

const isHead = (owner: { nameAt?: { end: number } }, at: Loc): boolean => at.start <= (owner.nameAt?.end ?? 0);

const whole = (code: FunctionCode) => ({
  start: Math.min(code.start, ...code.decorators.map(({ start }) => start - 1)),
  end: code.end,
});

const holds = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
