import { type Fact, type Known, type Loc, set, type Task, unknown } from '../../facts/index.js';
import { isStatusAttribute } from '../../facts/phases.js';
import { ByDepth } from '../by-depth.js';
import { callName } from '../canonical.js';
import type { Expression, FunctionCode, Statement } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import type { Callers } from '../status/callers.js';
import { nowhere } from '../status/effects.js';
import type { Flow, Site } from '../status/flow.js';
import { keyOf, locate, walkStatements } from '../walk.js';
import { isScheduling, Schedules } from './schedules.js';
import { isOrder, isSelecting } from './selections.js';

const deepest = 5;

/** What the clock leads to. */
export class Runs {
  private schedules?: Schedules;
  private readonly known = new ByDepth<Loc | undefined>();

  constructor(
    private readonly base: CodeBase,
    private readonly callers: Callers,
    private readonly facts: readonly Fact[],
  ) {}

  /** Where a function, or one that calls it, is scheduled. What stands in another file, a database or the cloud is not seen. */
  scheduled(flow: Flow): Known<boolean> {
    this.schedules ??= new Schedules(this.base);
    const at = this.within(flow) ?? this.above(flow, this.schedules, deepest);
    if (at) return set(true, at);
    const task = flow.code && this.taskOf(flow.code, flow);
    return task && this.schedules.isWhole
      ? set(false, task.at)
      : unknown('nothing in the files that were read schedules it', flow.code && locate(flow.code, flow.place));
  }

  /** The rows are looked for in what is given to a timer. */
  private within({ sites }: Flow): Loc | undefined {
    const site = sites.find(
      ({ call, callbacks }) => callbacks.some(isScheduling) && (isSelecting(call) || /recover/i.test(callName(call))),
    );
    return site && locate(site.callbacks.find(isScheduling)!, site.place);
  }

  private above(flow: Flow, schedules: Schedules, depth: number): Loc | undefined {
    const { code } = flow;
    return code && this.known.of(code, depth, () => this.find(code, flow, schedules, depth));
  }

  private find(code: FunctionCode, flow: Flow, schedules: Schedules, depth: number): Loc | undefined {
    const task = this.taskOf(code, flow);
    const own = schedules.of(code, task ? [task.name] : []) ?? sleepingLoop(flow.sites);
    if (own || depth === 0) return own;
    for (const { site, flow: caller } of this.callers.of(code)) {
      const timer = site.callbacks.find(isScheduling);
      const at = timer ? locate(timer, site.place) : sleepingLoop([site]);
      const found = at ?? this.above(caller, schedules, depth - 1);
      if (found) return found;
    }
    return undefined;
  }

  private taskOf(code: FunctionCode, { place }: Flow): Task | undefined {
    return this.facts.find(
      (fact): fact is Task =>
        fact.kind === 'task' &&
        fact.at.file === place.module.file &&
        Math.min(code.start, ...code.decorators.map(({ start }) => start)) <= fact.at.start &&
        fact.at.end <= code.bodyAt.start,
    );
  }
}

/** `while True: sweep(); time.sleep(60)`. */
function sleepingLoop(sites: readonly Site[]): Loc | undefined {
  for (const { steps, place } of sites)
    for (const { statement } of steps)
      if (statement.is === 'loop' && goesOn(statement) && sleeps(statement.body, place))
        return locate(statement, place);
  return undefined;
}

/** Not over a list, nor `for (let i = 0; i < mails.length; i += 50)` or `while (!done)`, which end and only take their time. */
const goesOn = ({ over, test, body }: Statement & { is: 'loop' }): boolean =>
  !over && !(test?.is === 'binary' && (isOrder(test) || awaitsStatus(test))) && !(test && endsItself(test, body));

/** `while (task.status === 'RUNNING')`: it waits for one job's end. */
const awaitsStatus = ({ left, right }: Expression & { is: 'binary' }): boolean =>
  [left, right].some((one) => isStatusAttribute(keyOf(one) ?? ''));

/** `while (!done)`, where the loop itself says when it is. */
function endsItself(test: Expression, body: readonly Statement[]): boolean {
  const subject = test.is === 'unary' ? test.value : test;
  if (subject.is !== 'name') return false;
  let ends = false;
  walkStatements(body, nowhere, {
    statement(one) {
      ends ||= one.is === 'assign' && one.target.is === 'name' && one.target.name === subject.name;
    },
  });
  return ends;
}

function sleeps(body: readonly Statement[], place: Site['place']): boolean {
  let found = false;
  walkStatements(body, place, {
    expression(one) {
      if (one.is !== 'call') return;
      const { callee } = one;
      const name = callee.is === 'member' || callee.is === 'name' ? callee.name : '';
      found ||= /^(sleep|delay|setTimeout|wait)$/.test(name);
    },
  });
  return found;
}
