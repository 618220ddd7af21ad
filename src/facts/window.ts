import { written } from './deed.js';
import type { Change } from './finding.js';
import { isSame, type Known, valueIn } from './known.js';
import { effectiveVisibility, lambdaVisibility } from './lambda.js';
import type { Queue, Task, Worker } from './model.js';
import { isRenewed } from './own-loops.js';
import { enforcedLimits } from './pools.js';
import type { Project } from './project.js';
import { expiresFirst } from './receives.js';
import { type Seconds, seconds } from './seconds.js';
import { takenBy } from './taken.js';
import {
  longest,
  longestVisibility,
  longestWait,
  type Reservation,
  reserved,
  rounds,
  wantedVisibility,
} from './waits.js';

/** A worker's visibility timeout beside all that a message waits for under it (semantics 1.6). */
export interface Window {
  worker: Worker;
  /** The queue of which the attribute decides; undefined where the worker's own setting does. */
  queue?: Queue;
  setting: Known<Seconds>;
  /** What a message gets: more than the setting where Lambda asks for more. */
  visibility: Seconds;
  /** The longest time limit among the worker's tasks, and whose it is. */
  limit: { value: Known<Seconds>; of: string };
  time: Seconds;
  reservation: Reservation;
  rounds: number;
  wait: Seconds;
  longestDelay?: Known<Seconds>;
  /** The task whose rate limit holds reserved messages back the longest, and for how long it may. */
  throttled?: Task;
  throttle: Seconds;
  /** The longest delay and the longest throttling together. */
  delay: Seconds;
  /** The window that leaves a whole limit after the longest wait, and is at least twice the limit; for Lambda what AWS asks for. */
  wanted: Seconds;
}

/**
 * Undefined where nothing bounds the work. Its numbers mean nothing where the worker's visibility or the limit is
 * unknown: ask `decide` first. Other values that are not known are taken at their least: the true wait is only longer.
 */
export function windowOf(project: Project, worker: Worker): Window | undefined {
  const limit = longestLimit(project, worker);
  if (!limit || enforcedLimits(worker) === 'none' || isRenewed(worker) || deletesAtOnce(worker)) return undefined;
  const time = valueIn(limit.value) ?? seconds(0);
  const reservation = reservationOf(worker);
  const tasks = takenBy(worker, project.tasksOf(worker));
  const delays = [...worker.delays, ...tasks.flatMap((task) => task.delays)];
  const longestDelay = longest(delays, (one) => valueIn(one) ?? 0);
  const throttled = longest(tasks, (task) => throttleOf(task, reservation));
  const throttle = seconds(throttled ? throttleOf(throttled, reservation) : 0);
  const delay = seconds((valueIn(longestDelay) ?? 0) + throttle);
  const wait = longestWait(reservation, time);
  const gathering = valueIn(worker.batchingWindow) ?? seconds(0);
  const wanted =
    worker.library === 'lambda'
      ? lambdaVisibility(time, gathering)
      : seconds(Math.max(2 * time, wantedVisibility(wait, delay, time)));
  const { queue, setting } = visibilityOf(project, worker);
  const visibility = valueIn(setting) ?? seconds(0);
  return {
    worker,
    queue,
    setting,
    visibility: worker.library === 'lambda' ? effectiveVisibility(visibility, time, gathering) : visibility,
    limit,
    time,
    reservation,
    rounds: rounds(reservation),
    wait,
    longestDelay,
    ...(throttle > 0 ? { throttled } : {}),
    throttle,
    delay,
    wanted,
  };
}

/**
 * The attribute of the queue, which infrastructure gave it: a worker's option has no effect on a queue that is there already.
 * One that is sent with each receive wins.
 * Of several queues the shortest window counts.
 */
export function visibilityOf(project: Project, worker: Worker): { queue?: Queue; setting: Known<Seconds> } {
  if (worker.asksEachReceive && worker.visibility.is === 'set') return { setting: worker.visibility };
  const queue = longest(project.queuesOf(worker), ({ visibility }) => -(valueIn(visibility) ?? Number.MAX_VALUE));
  return queue ? { queue, setting: queue.visibility } : { setting: worker.visibility };
}

/** A loop that deletes its one message before the work holds nothing while it works. */
const deletesAtOnce = ({ library, ack, prefetch }: Worker): boolean =>
  library === 'loop' && valueIn(ack) !== 'late' && valueIn(prefetch) === 1;

/** A rate limit lets the reserved messages start one by one (celery/worker/strategy.py). */
function throttleOf({ rateLimit }: Task, reservation: Reservation): number {
  const rate = valueIn(rateLimit);
  return rate && Number.isFinite(reserved(reservation)) ? Math.ceil(reserved(reservation) / rate) : 0;
}

/** A task of which the limit is not known cannot make the longest one shorter. */
function longestLimit(project: Project, worker: Worker): Window['limit'] | undefined {
  const own = project.tasksOf(worker);
  const tasks = takenBy(worker, own).flatMap(({ name, timeLimit, sentLimits = [] }) => [
    { value: timeLimit, of: `\`${name}\`` },
    ...sentLimits.map((value) => ({ value, of: `a message of \`${name}\`` })),
  ]);
  const all = own.length > 0 ? tasks : [{ value: worker.timeLimit, of: `\`${worker.name}\`` }];
  const bounded = all.filter((one): one is Window['limit'] => valueIn(one.value) !== null);
  return longest(bounded, ({ value }) => valueIn(value) ?? 0);
}

/**
 * SQS is asked for each queue apart. Redis pops one message from all of them at once, and none while the worker has all it may:
 * https://github.com/celery/kombu/blob/main/kombu/transport/redis.py, `_brpop_start`.
 */
export const reservationOf = (worker: Worker): Reservation => ({
  concurrency: valueIn(worker.concurrency),
  least: valueIn(worker.least),
  prefetch: valueIn(worker.prefetch) || 1,
  queues: valueIn(worker.broker) === 'redis' ? 1 : (valueIn(worker.queues) ?? 1),
});

/**
 * Lambda compares the attribute of the queue with the timeout of the function when an event source is made or changed, whatever its
 * batching window (services-sqs-configure.html).
 */
export const isRefused = ({ worker, setting, time }: Window): boolean =>
  worker.library === 'lambda' && (valueIn(setting) ?? time) < time;

/** The window is the limit itself, whatever it is: less than twice of it. Lambda makes it longer where it gathers a batch. */
export const isLimitItself = ({ worker, setting, limit }: Window): boolean =>
  worker.library === 'lambda' && isSame(setting, limit.value) && valueIn(worker.batchingWindow) === 0;

/** Names the window that Lambda asks for when it receives, where that is not the queue's own. */
export const askedFor = ({ visibility, setting }: Window): string =>
  visibility === valueIn(setting) ? '' : `, for which Lambda asks ${visibility} s with its batching window,`;

/** Redis keeps its own clock and has no upper limit. */
export const longestWindow = ({ broker }: Worker): number =>
  valueIn(broker) === 'redis' ? Number.POSITIVE_INFINITY : longestVisibility;

/** No window that the broker grants is long enough. */
export const isBeyond = ({ wanted, worker }: Window): boolean => wanted > longestWindow(worker);

/** The change that gives the worker the window that it wants. */
export function widening(window: Window): Change | undefined {
  const { worker, queue, setting, wanted } = window;
  const isOneOfTwo = queue !== undefined && expiresFirst(queue, wanted);
  const deed = isBeyond(window) || isOneOfTwo ? undefined : written(setting, wanted);
  const whose = worker.library === 'lambda' ? 'whose function failed' : 'whose worker died';
  const why = `a longer window only delays the redelivery of a message ${whose}`;
  return deed && { ...deed, language: (queue ?? worker).language, safety: 'safe', why };
}
