import { type Known, type Seconds, valueIn } from '../../facts/index.js';
import { longest } from '../../facts/waits.js';
import { batchOf } from '../loops/batch.js';
import { type Event, namesOf, seedsOf } from '../loops/events.js';
import { limitOf } from '../loops/limits.js';
import { carriersIn, carries } from '../loops/taint.js';
import { isWork } from '../loops/work.js';
import type { CodeBase } from '../recogniser.js';
import { Scope } from '../scope.js';
import { flowOf, type Site } from '../status/flow.js';
import type { LambdaHandler } from './handlers.js';

/** A function that is given a batch, or the event that holds one. */
type BatchHandler = Pick<LambdaHandler, 'code' | 'place'>;

const deepest = 3;

/**
 * How long the work on one message may take, by the limit that is written around the longest part of it; undefined where there is
 * none, or where messages are not plainly worked on one after the other.
 */
export function paceOf(handler: BatchHandler, base: CodeBase): Known<Seconds> | undefined {
  const limits = inTurn(handler, base).map(limitOf);
  const bounded = limits.filter((one): one is Known<Seconds> => typeof valueIn(one) === 'number');
  return longest(bounded, (one) => valueIn(one)!);
}

/** The first call that does the work on one message after the other. */
export const workInTurn = (handler: BatchHandler, base: CodeBase): Event | undefined =>
  inTurn(handler, base).find(({ path, carriers }) => {
    const site = path.at(-1)!;
    const given = site.call.arguments.some(({ value }) => carries(value, carriers.at(-1)!));
    const meant = base.code.meaning(site.call.callee, site.place);
    return given && isWork(site, meant?.is === 'function' ? { code: meant.function, place: meant.place } : undefined);
  });

function inTurn({ code, place }: BatchHandler, base: CodeBase): Event[] {
  const [batch] = code.parameters;
  if (!batch) return [];
  const carriers = [carriersIn(code, namesOf(batch))];
  return flowOf(code, place)
    .sites.flatMap((site) => [...callsIn(site, { path: [], carriers }, new Scope(base, site.place))])
    .filter((one) => valueIn(batchOf(one)) === 'sequential');
}

/** A call, and those of the project's function that it runs for what it is given of the batch. */
function* callsIn(site: Site, way: Pick<Event, 'path' | 'carriers'>, scope: Scope): Iterable<Event> {
  const { base } = scope;
  const path = [...way.path, site];
  const work: Event = { is: 'work', path, carriers: way.carriers, scope };
  yield work;
  const meant = path.length < deepest ? base.code.meaning(site.call.callee, site.place) : undefined;
  if (meant?.is !== 'function') return;
  const { function: code, place } = meant;
  const seeds = seedsOf(code, site, way.carriers.at(-1)!, false);
  // What is neither within the loop over the messages nor given any cannot lead to one that is.
  if (valueIn(batchOf(work)) !== 'sequential' && seeds.length === 0) return;
  const entered = scope.enter(code, place, site.call, site.call.callee.is === 'member');
  const inner = { path, carriers: [...way.carriers, carriersIn(code, seeds)] };
  for (const next of flowOf(code, place).sites) yield* callsIn(next, inner, entered.at(next.place));
}
