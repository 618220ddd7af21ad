import { type Known, type Loc, placeOf, valueIn } from './known.js';
import type { Queue, Task, Worker } from './model.js';
import type { Project } from './project.js';
import { type Seconds, seconds } from './seconds.js';
import { longestVisibility } from './waits.js';
import { visibilityOf, windowOf } from './window.js';

interface Delay {
  owner: Task | Worker;
  worker: Worker;
  delay: Known<Seconds>;
}

/** Messages that come back while they wait, unacknowledged, for their countdown, ETA or retry (semantics 7, QL013). */
export interface DelayFault {
  /** Where the delay is written, perhaps in a class that several tasks share. */
  at: Loc;
  /** Those that wait so. */
  owners: (Task | Worker)[];
  worker: Worker;
  delay: Known<Seconds>;
  /** Seconds behind other messages. */
  wait: Seconds;
  /** The queue that says how long its messages stay hidden. */
  queue?: Queue;
  setting: Known<Seconds>;
}

/** One for all that share a delay and a window. */
export function delayFaults(project: Project): Iterable<DelayFault> {
  const faults = new Map<string, DelayFault>();
  for (const { owner, worker, delay } of delaysOf(project)) {
    if (valueIn(worker.broker) === 'amqp') continue;
    const wait = windowOf(project, worker)?.wait ?? seconds(0);
    const { queue, setting } = visibilityOf(project, worker);
    // Where the wait alone outlives the window, no delay is to blame: `short-visibility-timeout` says so, once.
    const isLonger = project.decide(
      [delay, setting],
      (held, window) => held + wait >= window && (held >= window || wait < window),
    );
    if (!isLonger && !(valueIn(worker.broker) === 'sqs' && (valueIn(delay) ?? 0) >= longestVisibility - wait)) continue;
    const at = placeOf(delay) ?? automatic(owner, delay) ?? owner.at;
    const key = [at.file, at.start, wait, valueIn(setting)].join(':');
    const fault = faults.get(key);
    if (fault) fault.owners.push(owner);
    else faults.set(key, { at, owners: [owner], worker, delay, wait, queue, setting });
  }
  return faults.values();
}

function* delaysOf(project: Project): Iterable<Delay> {
  for (const worker of project.all('worker')) {
    for (const delay of worker.delays) yield { owner: worker, worker, delay };
    for (const owner of project.tasksOf(worker)) for (const delay of owner.delays) yield { owner, worker, delay };
  }
}

/** Where all retries of a task are asked for. */
const automatic = (owner: Task | Worker, delay: Known<Seconds>): Loc | undefined =>
  owner.kind === 'task'
    ? owner.retries?.find((retry) => retry.how === 'automatic' && retry.delay === delay)?.at
    : undefined;
