import type { Severity } from './finding.js';
import { type Known, valueIn } from './known.js';
import type { Task, Worker } from './model.js';
import { enforcedLimits } from './pools.js';
import type { Project } from './project.js';

/** Why work is not bounded by a time limit (semantics 7, QL005). */
export type TimeLimitFault =
  /** None is set for these; the worker itself, where it has no tasks. */
  | { is: 'none'; endless: readonly (Task | Worker)[]; of: number; severity: Severity }
  /** The pool enforces none. */
  | { is: 'not enforced'; limited: readonly (Task | Worker)[] }
  /** sqs-consumer's is not for the handler of a whole batch. */
  | { is: 'of no batch'; limit: Milliseconds; batch: Task }
  /** sqs-consumer's is too short to be meant: seconds, where milliseconds are asked for. */
  | { is: 'in seconds'; limit: Milliseconds };

type Milliseconds = Known<number> & { is: 'set' };

export function* timeLimitFaults(project: Project, worker: Worker): Iterable<TimeLimitFault> {
  const tasks = project.tasksOf(worker);
  // What rejects late, or knows no limit, stops nothing: none is asked for (`missing-heartbeat` asks for a renewed window).
  if (worker.library !== undefined && worker.library !== 'lambda') {
    yield* ofConsumer(project, worker, tasks);
    return;
  }
  const named = tasks.length > 0 ? tasks : worker.timeLimit.is === 'set' ? [worker] : [];
  const endless = named.filter(
    (one) =>
      // Whether every message brings a limit of its own is not known.
      !(one.kind === 'task' && (one.sentLimits || one.sentSoftLimits)) &&
      project.decide([one.timeLimit], (limit) => limit === null) &&
      valueIn(one.softTimeLimit) === null,
  );
  if (endless.length > 0) yield { is: 'none', endless, of: named.length, severity: severityOf(worker, tasks) };
  const limited = named.filter(({ timeLimit }) => typeof valueIn(timeLimit) === 'number');
  if (limited.length > 0 && enforcedLimits(worker) === 'none') yield { is: 'not enforced', limited };
}

/** `handleMessageTimeout` of sqs-consumer. */
function* ofConsumer(project: Project, worker: Worker, tasks: readonly Task[]): Iterable<TimeLimitFault> {
  const { timeLimit } = worker;
  if (timeLimit.is !== 'set' || timeLimit.value === null) return;
  const limit = { ...timeLimit, value: Math.round(timeLimit.value * 1000) };
  const batch = tasks.find((task) => project.decide([task.timeLimit], (value) => value === null));
  if (batch) yield { is: 'of no batch', limit, batch };
  else if (timeLimit.value < 1) yield { is: 'in seconds', limit };
}

/** Without a row that is left behind, or a window that runs out, an endless task costs no more than its process. */
function severityOf({ broker, visibility }: Worker, tasks: readonly Task[]): Severity {
  if (valueIn(broker) === 'amqp') return 'warning';
  const hasRows = tasks.some(({ transitions }) => transitions.length > 0);
  return visibility.is === 'set' || hasRows ? 'error' : 'warning';
}
