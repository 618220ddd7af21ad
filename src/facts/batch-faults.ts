import { type Known, type Loc, placeOf } from './known.js';
import type { LambdaCode, Task, Worker } from './model.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';

/** Why messages of a batch come back that were done, or are deleted that failed (semantics 7, QL019). */
export type BatchFault =
  /** The handler returns failures, and the event source does not look at them. */
  | { is: 'unheard'; returned: Loc }
  /** Neither speaks of failures, and the handler takes the error of each message. */
  | { is: 'swallowed'; failing: Loc }
  /** Neither speaks of failures: the error of one message, where it is seen, fails all. */
  | { is: 'whole'; failing?: Loc }
  /** The event source waits for failures, and the handler returns none. */
  | { is: 'unanswered'; how: 'throws' | 'swallows'; failing: Loc; at: Loc }
  /** One after the other, the messages may take longer than the function: it is cut off, and answers for none. */
  | { is: 'cut off'; pace: Known<Seconds> & { is: 'set' } };

/** Nothing of what is not known: how large a batch is, what the event source looks at, how the handler ends. */
export function* batchFaults(project: Project, worker: Worker): Iterable<BatchFault> {
  const { batchSize, partialBatch } = worker;
  if (worker.library !== 'lambda' || !batchSize || !partialBatch) return;
  const [task] = project.tasksOf(worker);
  const several = () => project.decide([batchSize], (size) => size > 1);
  const isHeard = project.decide([partialBatch], (partial) => partial);
  const fault = isHeard
    ? task?.lambda && unanswered(project, task, task.lambda, several)
    : partialBatch.is !== 'unknown' && unreported(task, several);
  if (fault) yield fault;
  const pace = task?.lambda?.pace;
  if (pace?.is === 'set' && project.decide([batchSize, worker.timeLimit, pace], isLonger))
    yield { is: 'cut off', pace };
}

const isLonger = (size: number, limit: number | null, each: number): boolean => limit !== null && size * each > limit;

function unreported(task: Task | undefined, several: () => boolean): BatchFault | undefined {
  const { reports, failing } = task?.lambda ?? {};
  if (reports?.is === 'set' && reports.value) return { is: 'unheard', returned: reports.at };
  // What a handler deletes by itself does not come back with the others.
  if (task?.ack.is === 'set' || !several()) return undefined;
  if (failing?.is !== 'set') return { is: 'whole' };
  return { is: failing.value === 'swallows' ? 'swallowed' : 'whole', failing: failing.at };
}

function unanswered(
  project: Project,
  task: Task,
  { reports, failing }: LambdaCode,
  several: () => boolean,
): BatchFault | undefined {
  const isSilent = project.decide([reports], (isReporting) => !isReporting) && project.decide([failing], () => true);
  if (!isSilent || failing.is !== 'set' || (failing.value === 'throws' && !several())) return undefined;
  return { is: 'unanswered', how: failing.value, failing: failing.at, at: placeOf(reports) ?? task.at };
}
