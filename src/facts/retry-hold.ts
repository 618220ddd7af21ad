import { valueIn } from './known.js';
import type { Task, Transition } from './model.js';
import { phaseOf } from './phases.js';
import type { Left } from './recoveries.js';
import { type Seconds, seconds } from './seconds.js';
import { isDynamoDb } from './stores.js';
import { longest } from './waits.js';

/**
 * How much longer than one run a job stays busy at least while its task retries it (semantics 7, QL008): through the longest
 * delay, and through all further runs where none of them writes a new time to the row. Zero where some write of the task
 * lets the job out of its busy status, or the claim refuses the retry.
 */
export function retryHold(task: Task, left: Left, transitions: readonly Transition[]): Seconds {
  const { condition } = left.transition;
  const own = transitions.filter(({ id }) => task.transitions.includes(id));
  if (condition === 'exclusive' || condition === 'unknown' || own.some(letsGo)) return seconds(0);
  const retry = longest(task.retries ?? [], ({ delay }) => valueIn(delay) ?? 0);
  const delay = valueIn(retry?.delay) ?? 0;
  const runs = renewsTime(left.transition) ? 0 : (valueIn(retry?.most) ?? 0);
  return seconds(runs * (valueIn(task.timeLimit) ?? 0) + delay);
}

const letsGo = ({ to }: Transition): boolean => {
  const status = valueIn(to);
  return status === undefined || !/busy|done/.test(phaseOf(status));
};

const timely = /_at$|[a-z]At$|time|date|lease|expir|heartbeat|beat|ttl|age|since|until/i;

/** DynamoDB writes no time by itself; where a table's columns may, or not all that is written is known, it is renewed. */
const renewsTime = (claim: Transition): boolean =>
  !isDynamoDb(claim) || (claim.store?.besides?.some(({ attribute }) => timely.test(attribute)) ?? true);
