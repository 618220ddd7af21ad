import type { Fact } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import { isAside } from '../status/aside.js';
import { type Caller, callersByName } from '../status/callers.js';
import type { Flow, Site } from '../status/flow.js';
import { flowsOf } from '../status/units.js';
import { isFunction } from '../walk.js';
import { type Event, eventsOf, Reach } from './events.js';
import { factsOf } from './facts.js';
import { mentionsSqs, type SqsCall, sqsCall } from './sqs-calls.js';

/** A function that goes through the messages of a receive, which it makes itself or by the function that it calls at `source`. */
export interface ReceiveLoop {
  flow: Flow;
  source: Site;
  receive: SqsCall;
  events: readonly Event[];
}

const highest = 3;

/** The project's own loops of receive, work and delete (semantics 4, raw SDK). */
export function* findReceiveLoops(base: CodeBase): Iterable<Fact> {
  const own = base.modules.filter((module) => !isAside(module, true));
  const receiving = new Set(own.filter((module) => mentionsSqs(module, base)));
  if (receiving.size === 0) return;
  const flows = own.flatMap(flowsOf);
  const search = new Search(base, flows);
  const found = new Map<Site['call'], ReceiveLoop>();
  for (const flow of flows.filter(({ place }) => receiving.has(place.module)))
    for (const site of flow.sites) {
      const receive = sqsCall(site.call, new Scope(base, site.place));
      if (receive?.is !== 'receive') continue;
      // What is a callback of one flow may be a function with a flow of its own: the name says more.
      for (const loop of search.from(flow, site, receive))
        if (!found.get(loop.source.call)?.flow.code?.name) found.set(loop.source.call, loop);
    }
  for (const loop of found.values()) yield* factsOf(loop);
}

/** From a receive to the loops that it stands in. */
class Search {
  private readonly reach: Reach;
  private readonly callers: ReadonlyMap<string, readonly Caller[]>;

  constructor(
    private readonly base: CodeBase,
    flows: readonly Flow[],
  ) {
    this.reach = new Reach(base);
    this.callers = callersByName(flows);
  }

  /** The function itself where it deletes what it receives, else those that call it. */
  from(flow: Flow, source: Site, receive: SqsCall, height = 0): ReceiveLoop[] {
    const events = eventsOf(flow, source, this.reach, new Scope(this.base, source.place));
    if (events.some(({ is }) => is === 'delete')) return [{ flow, source, receive, events }];
    const { code } = flow;
    if (!code?.name || height >= highest) return [];
    const callers = (this.callers.get(code.name) ?? []).filter((caller) => caller.flow.code !== code);
    return callers.flatMap((caller) => {
      const { site } = caller;
      const entered = this.reach.enter(site.call, new Scope(this.base, site.place));
      if (!entered && this.wraps(flow, site)) return this.from(caller.flow, site, receive, height + 1);
      if (entered?.code !== code) return [];
      const inner: SqsCall = { ...receive, scope: entered.scope.at(receive.scope.place) };
      const framed = height === 0 ? (sqsCall(receive.call, inner.scope) ?? inner) : inner;
      return this.from(caller.flow, site, framed, height + 1);
    });
  }

  /**
   * Whether a method that is called on nobody knows what is this one of a queue's wrapper: a class that deletes messages too. Of
   * what it receives the caller has to delete something, which no other method of the name leads to.
   */
  private wraps({ place }: Flow, { call, place: from }: Site): boolean {
    const owner = place.enclosing.findLast((code) => !isFunction(code));
    if (!owner || isFunction(owner) || call.callee.is !== 'member') return false;
    if (this.base.code.meaning(call.callee, from) !== undefined) return false;
    const inside = {
      module: place.module,
      enclosing: [...place.enclosing.slice(0, place.enclosing.indexOf(owner)), owner],
    };
    return owner.body.some(
      (method) => method.is === 'function' && this.reach.of({ code: method.function, place: inside }).has('delete'),
    );
  }
}
