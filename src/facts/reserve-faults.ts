import type { Severity } from './finding.js';
import { valueIn } from './known.js';
import type { Worker } from './model.js';
import type { Project } from './project.js';
import { windowOf } from './window.js';

/** Why messages wait under their windows for others that their worker holds (semantics 7, QL004). */
export type ReserveFault =
  /** A receive loop, or a handler of batches, works on those of one receive one after the other. */
  | { is: 'sequential' }
  /** Squiss starts all that it holds at once; `most` is absent where nothing bounds that. */
  | { is: 'in flight'; most?: number }
  /** Each process reserves more than it runs; `bounded`, where a time limit ends each wait. */
  | { is: 'reserved'; severity: Severity; bounded: boolean };

export function* reserveFaults(project: Project, worker: Worker): Iterable<ReserveFault> {
  const { library, broker, prefetch } = worker;
  if (library === 'loop' || valueIn(worker.batch) === 'sequential') {
    if (project.decide([prefetch], (many) => many > 1)) yield { is: 'sequential' };
    return;
  }
  // RabbitMQ has no visibility timeout: a reserved message waits there without harm.
  if (valueIn(broker) === 'amqp') return;
  if (library === 'squiss-ts') yield* inFlight(project, worker);
  if (!project.decide([prefetch], (multiplier) => multiplier === 0 || multiplier > 1)) return;
  const severity = severityOf(project, worker);
  if (severity) yield { is: 'reserved', severity, bounded: isBounded(project, worker) };
}

/** 100 messages by its default, without end at 0; any other number is its user's choice. */
function* inFlight(project: Project, { concurrency }: Worker): Iterable<ReserveFault> {
  const isUnlimited = project.decide([concurrency], (most) => most === 0);
  if (isUnlimited && concurrency.is === 'set') yield { is: 'in flight' };
  if (concurrency.is === 'default') yield { is: 'in flight', most: concurrency.value };
}

/** What is written is an error, unless its window was sized by it; Celery's default a warning, and only where the broker is known to be SQS. */
function severityOf(project: Project, worker: Worker): Severity | undefined {
  const { prefetch, broker } = worker;
  if (prefetch.is === 'default') return valueIn(broker) === 'sqs' ? 'warning' : undefined;
  return valueIn(broker) === 'redis' || isSized(project, worker) ? 'warning' : 'error';
}

/** Tasks this short gain from a reserve (celery/docs/userguide/optimizing.rst asks for 50 to 150). */
const short = 60;

/** Every task is short, and the window is longer than the reserve can take. */
function isSized(project: Project, worker: Worker): boolean {
  const window = valueIn(worker.prefetch) === 0 ? undefined : windowOf(project, worker);
  if (!window || window.limit.value.is === 'unknown' || window.setting.is === 'unknown') return false;
  return window.time < short && window.visibility >= window.wanted;
}

const isBounded = (project: Project, worker: Worker): boolean =>
  [worker, ...project.tasksOf(worker)].some(({ timeLimit }) => valueIn(timeLimit) !== null);
