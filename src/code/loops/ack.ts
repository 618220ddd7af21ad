import { type Ack, type Known, set, unknown } from '../../facts/index.js';
import { locate } from '../walk.js';
import type { Event } from './events.js';
import { isConditional, isFailure, order, splitAt } from './order.js';

/** How two events stand to each other, where their ways part. */
interface Pair {
  work: Event;
  delete: Event;
  order: ReturnType<typeof order>;
  /** The index of the call in their paths at which they part, and the step of it. */
  at: number;
  step: number;
}

/** When the message is deleted, by where that stands on the way through the work. */
export interface Settling {
  ack: Known<Ack>;
  /** The delete and the work that it comes before or after. */
  pair?: Pair;
  /** No other delete stands on a way through the work. */
  alone?: boolean;
}

export function settlingOf(events: readonly Event[]): Settling {
  const works = events.filter(({ is }) => is === 'work');
  const deletes = events.filter(({ is }) => is === 'delete');
  const [first] = deletes;
  if (!first) return { ack: unknown('no delete of its messages is seen') };
  if (works.length === 0) return { ack: unknown('no work is seen between the receive and the delete', placeOf(first)) };
  const pairs = works.flatMap((work) => deletes.map((one) => pairOf(work, one))).filter(isOrdinary);
  const late = pairs.find((pair) => pair.order === 'before');
  if (late) {
    const alone = pairs.every((pair) => pair.delete === late.delete || pair.order === 'never');
    return { ack: set('late', placeOf(late.delete, late.at)), pair: late, alone };
  }
  const early = pairs.find((pair) => pair.order === 'after' && isCertain(pair));
  if (early) return { ack: set('early', placeOf(early.delete, early.at)), pair: early };
  return { ack: unknown('whether the delete comes before or after the work is not seen', placeOf(first)) };
}

const placeOf = ({ path }: Event, index = 0) => {
  const site = path[index]!;
  return locate(site.call, site.place);
};

/** The index of the first call in which the ways of two events differ. */
export function partingOf(one: Pick<Event, 'path'>, other: Pick<Event, 'path'>): number {
  let at = 0;
  while (one.path[at] === other.path[at] && one.path[at + 1] && other.path[at + 1]) at += 1;
  return at;
}

function pairOf(work: Event, one: Event): Pair {
  const at = partingOf(work, one);
  const [mine, theirs] = [work.path[at]!, one.path[at]!];
  // One call leads to both, or hands the other over as a callback.
  return { work, delete: one, order: order(mine, theirs), at, step: splitAt(mine, theirs) };
}

/** What is deleted because its work has failed is no sign of either. */
const isOrdinary = ({ delete: one, at, step }: Pair): boolean =>
  one.path.slice(at).every((site, index) => !isFailure(site, index === 0 ? step : 0));

const isCertain = ({ delete: one, at, step }: Pair): boolean =>
  one.path.slice(at).every((site, index) => !isConditional(site, index === 0 ? step : 0));
