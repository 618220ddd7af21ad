import type { Fact } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import { isAside } from '../status/aside.js';
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
  const reach = new Reach(base);
  const found = new Map<Site['call'], ReceiveLoop>();
  for (const flow of flows.filter(({ place }) => receiving.has(place.module)))
    for (const site of flow.sites) {
      const receive = sqsCall(site.call, new Scope(base, site.place));
      if (receive?.is !== 'receive') continue;
      // What is a callback of one flow may be a function with a flow of its own: the name says more.
      for (const loop of loopsOf(flow, site, receive, flows, reach, 0))
        if (!found.get(loop.source.call)?.flow.code?.name) found.set(loop.source.call, loop);
    }
  for (const loop of found.values()) yield* factsOf(loop);
}

/** The function itself where it deletes what it receives, else those that call it. */
function loopsOf(
  flow: Flow,
  source: Site,
  receive: SqsCall,
  flows: readonly Flow[],
  reach: Reach,
  height: number,
): ReceiveLoop[] {
  const scope = new Scope(reach.base, source.place);
  const events = eventsOf(flow, source, reach, scope);
  if (events.some(({ is }) => is === 'delete')) return [{ flow, source, receive, events }];
  const { code } = flow;
  if (!code?.name || height >= highest) return [];
  return flows.flatMap((caller) =>
    caller.sites.flatMap((site) => {
      const { callee } = site.call;
      const name = callee.is === 'name' || callee.is === 'member' ? callee.name : undefined;
      if (name !== code.name || caller.code === code) return [];
      const entered = reach.enter(site.call, new Scope(reach.base, site.place));
      if (!entered && wraps(flow, site, reach)) return loopsOf(caller, site, receive, flows, reach, height + 1);
      if (entered?.code !== code) return [];
      const inner: SqsCall = { ...receive, scope: entered.scope.at(receive.scope.place) };
      const framed = height === 0 ? (sqsCall(receive.call, inner.scope) ?? inner) : inner;
      return loopsOf(caller, site, framed, flows, reach, height + 1);
    }),
  );
}

/**
 * Whether a method that is called on nobody knows what is this one of a queue's wrapper: a class that deletes messages too. Of what
 * it receives the caller has to delete something, which no other method of the name leads to.
 */
function wraps({ place }: Flow, { call, place: from }: Site, reach: Reach): boolean {
  const owner = place.enclosing.findLast((code) => !isFunction(code));
  if (!owner || isFunction(owner) || call.callee.is !== 'member') return false;
  if (reach.base.code.meaning(call.callee, from) !== undefined) return false;
  const inside = {
    module: place.module,
    enclosing: [...place.enclosing.slice(0, place.enclosing.indexOf(owner)), owner],
  };
  return owner.body.some(
    (method) => method.is === 'function' && reach.of({ code: method.function, place: inside }).has('delete'),
  );
}
