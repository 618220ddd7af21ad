import { type Known, valueIn } from './known.js';
import type { Queue, Task, Worker } from './model.js';
import { phaseOf } from './phases.js';
import type { Project } from './project.js';
import type { Seconds } from './seconds.js';
import { visibilityOf } from './window.js';

/** Why a window passes while its message is worked on, or outlives the work (semantics 7, QL021). */
export type HeartbeatFault =
  /** Nothing renews it, and nothing bounds the job. */
  | { is: 'none'; task: Task; window: Known<Seconds>; queue?: Queue }
  /** sqs-consumer refuses an interval that no visibilityTimeout stands beside, whatever the queue has. */
  | { is: 'alone' }
  /** squiss-ts renews it advancedCallMs before its end, which is longer than it. */
  | { is: 'at once'; window: Known<Seconds> }
  /** An interval above half of it. */
  | { is: 'late'; window: Known<Seconds> }
  /** The timer goes on when the work has failed. */
  | { is: 'endless'; timer: NonNullable<Worker['unstopped']> };

export function* heartbeatFaults(project: Project, worker: Worker): Iterable<HeartbeatFault> {
  const { heartbeat, unstopped } = worker;
  if (!heartbeat || valueIn(worker.ack) !== 'late') return;
  const fault = valueIn(heartbeat) === null ? unrenewed(project, worker) : untimely(project, worker);
  if (fault) yield fault;
  if (unstopped) yield { is: 'endless', timer: unstopped };
}

/** Only of jobs: what marks no row as being worked on is mostly over before any window is. */
function unrenewed(project: Project, worker: Worker): HeartbeatFault | undefined {
  const { setting: window, queue } = visibilityOf(project, worker);
  const task = project.tasksOf(worker).find((one) => isJob(project, one));
  if (!task || !project.decide([task.timeLimit, window], (limit) => limit === null)) return undefined;
  return { is: 'none', task, window, ...(queue ? { queue } : {}) };
}

const isJob = (project: Project, task: Task): boolean =>
  project.transitionsOf(task).some(({ to }) => phaseOf(valueIn(to) ?? '') === 'busy');

function untimely(project: Project, worker: Worker): HeartbeatFault | undefined {
  const { heartbeat, visibility, library } = worker;
  const every = valueIn(heartbeat);
  if (typeof every !== 'number') return undefined;
  const isConsumer = isSqsConsumer(worker);
  // Its own option alone counts: it does not ask what the queue has.
  if (isConsumer && visibility.is === 'unknown' && visibility.at === undefined) return { is: 'alone' };
  const window = isConsumer ? visibility : visibilityOf(project, worker).setting;
  const isSquiss = library === 'squiss-ts';
  if (!project.decide([window], (seconds) => (isSquiss ? every <= 0 : every > seconds / 2))) return undefined;
  return { is: isSquiss ? 'at once' : 'late', window };
}

export const isSqsConsumer = ({ library }: Worker): boolean => library === 'sqs-consumer' || library === 'nestjs-sqs';
