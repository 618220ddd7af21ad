import { ByDepth } from '../by-depth.js';
import { callName } from '../canonical.js';
import type { FunctionCode } from '../module.js';
import { Scope } from '../scope.js';
import type { Calls } from '../status/calls.js';
import { type Flow, flowOf, type Site } from '../status/flow.js';
import { type Place, walkStatements, within } from '../walk.js';
import { namesSettling, sweepOfCall } from './calls.js';
import { isSelecting, noteStatuses } from './selections.js';
import { sweepOfStatements } from './statements.js';
import { emptySweep, join, looking, type Sweep } from './sweep.js';

const asks = (name: string): boolean => !namesSettling.test(name) && !/^(set|update|mark)/.test(name);

/** What functions make themselves of rows that they look for, and through the functions of the project that they call. */
export class Sweeps {
  private readonly known = new ByDepth<Sweep>();
  private readonly locking = new ByDepth<boolean>();

  constructor(private readonly calls: Calls) {}

  of(flow: Flow, depth = 2): Sweep {
    return this.known.of(flow.code ?? flow.place.module, depth, () => this.find(flow, depth));
  }

  private find(flow: Flow, depth: number): Sweep {
    const { calls } = this;
    const sweep = emptySweep();
    const isLocked = this.testsLocked(flow, 0);
    for (const site of flow.sites) {
      const scope = new Scope(calls.base, site.place);
      const entered = calls.enter(site.call, scope);
      const inner = entered && flowOf(entered.code, entered.place);
      const other = depth > 0 && inner && inner.code !== flow.code ? this.of(inner, depth - 1) : undefined;
      // A job that is run again on the spot is taken up, and what is written on the way is its worker's.
      if (other?.works && isForEach(site)) {
        sweep.settles.push(undefined);
        continue;
      }
      sweepOfCall(site, scope, calls, sweep, isLocked || (inner !== undefined && this.testsLocked(inner, depth)));
      if (entered && inner && asks(entered.code.name ?? '') && inner.sites.some(({ call }) => isSelecting(call)))
        looking(sweep, (into) => {
          for (const { value } of site.call.arguments) noteStatuses(value, scope, into);
        });
      if (other) join(sweep, other);
    }
    looking(sweep, (into) => sweepOfStatements(flow, calls, into, sweep.settles));
    return sweep;
  }

  /** It reads the row under a lock and tests its status there, in itself or in what it calls. */
  private testsLocked({ code, place, sites }: Flow, depth: number): boolean {
    if (!code) return false;
    return this.locking.of(code, depth, () => {
      if (testsStatus(code, place, this.calls) && sites.some(locks)) return true;
      return sites.some((site) => {
        const entered = depth > 0 ? this.calls.enter(site.call, new Scope(this.calls.base, site.place)) : undefined;
        return entered !== undefined && this.testsLocked(flowOf(entered.code, entered.place), depth - 1);
      });
    });
  }
}

/** `for (const job of stale) await run(job)`, `stale.map((job) => run(job))`. */
const isForEach = ({ steps, callbacks }: Site): boolean =>
  steps.some(({ statement }) => statement.is === 'loop') ||
  callbacks.some((call) => /(^|\.)(map|forEach|flatMap)$/.test(callName(call)));

const locks = ({ call }: Site): boolean => /lock(ed)?$|for_?update$/i.test(callName(call));

function testsStatus(code: FunctionCode, place: Place, { base }: Calls): boolean {
  let tests = false;
  walkStatements(code.body, within(place, code), {
    statement(statement, where) {
      if (statement.is === 'if') tests ||= /\b(status|state)\b/i.test(new Scope(base, where).textOf(statement.test));
    },
  });
  return tests;
}
