import { type Known, valueIn } from './known.js';
import type { Worker } from './model.js';
import type { Project } from './project.js';
import { type Seconds, seconds } from './seconds.js';
import { longest, longestWait, type Reservation, rounds, wantedVisibility } from './waits.js';

/** A worker's visibility timeout beside all that a message waits for under it (semantics 1.6). */
export interface Window {
  worker: Worker;
  visibility: Seconds;
  /** The longest time limit among the worker's tasks, and whose it is. */
  limit: { value: Known<Seconds>; of: string };
  time: Seconds;
  reservation: Reservation;
  rounds: number;
  wait: Seconds;
  longestDelay?: Known<Seconds>;
  delay: Seconds;
  /** The window that leaves a whole limit after the longest wait, and is at least twice the limit. */
  wanted: Seconds;
}

/**
 * Undefined where nothing bounds the work. Its numbers mean nothing where the worker's visibility or the limit is
 * unknown: ask `decide` first. Other values that are not known are taken at their least: the true wait is only longer.
 */
export function windowOf(project: Project, worker: Worker): Window | undefined {
  const limit = longestLimit(project, worker);
  if (!limit) return undefined;
  const time = valueIn(limit.value) ?? seconds(0);
  const reservation = reservationOf(worker);
  const delays = [...worker.delays, ...project.tasksOf(worker).flatMap((task) => task.delays)];
  const longestDelay = longest(delays, (one) => valueIn(one) ?? 0);
  const delay = valueIn(longestDelay) ?? seconds(0);
  const wait = longestWait(reservation, time);
  const wanted = seconds(Math.max(2 * time, wantedVisibility(wait, delay, time)));
  const visibility = valueIn(worker.visibility) ?? seconds(0);
  return {
    worker,
    visibility,
    limit,
    time,
    reservation,
    rounds: rounds(reservation),
    wait,
    longestDelay,
    delay,
    wanted,
  };
}

/** A task of which the limit is not known cannot make the longest one shorter. */
function longestLimit(project: Project, worker: Worker): Window['limit'] | undefined {
  const tasks = project.tasksOf(worker).map(({ name, timeLimit }) => ({ value: timeLimit, of: `\`${name}\`` }));
  const all = tasks.length > 0 ? tasks : [{ value: worker.timeLimit, of: `\`${worker.name}\`` }];
  const bounded = all.filter((one): one is Window['limit'] => valueIn(one.value) !== null);
  return longest(bounded, ({ value }) => valueIn(value) ?? 0);
}

export const reservationOf = (worker: Worker): Reservation => ({
  concurrency: valueIn(worker.concurrency),
  least: valueIn(worker.least),
  prefetch: valueIn(worker.prefetch) || 1,
  queues: valueIn(worker.queues) ?? 1,
});
