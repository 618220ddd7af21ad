import { holdsDeadLetters } from './dead-letters.js';
import { valueIn } from './known.js';
import type { Queue, Task, Worker } from './model.js';
import type { Project } from './project.js';
import { mayHold } from './taken.js';
import { longest } from './waits.js';

/** Why messages that always fail stay, or sound ones are given up (semantics 7, QL020). */
export type DeadLetterFault = { queue: Queue; worker: Worker } & (
  | { is: 'none' }
  /** And a job that kills its process is sent back at once, and kills the next (celery/worker/request.py, `on_failure`). */
  | { is: 'poison'; task: Task }
  | { is: 'too early'; most: number }
);

/** AWS asks for at least this with Lambda, which counts receives of batches that it throttles. */
export const leastForLambda = 5;

export function* deadLetterFaults(project: Project): Iterable<DeadLetterFault> {
  for (const [queue, workers] of consumed(project)) {
    const { deadLetter, maxReceives } = queue;
    // Who needs the most receives decides.
    const worker = longest(workers, least)!;
    if (project.decide([deadLetter], (isThere) => !isThere)) yield* withoutOne(project, queue, workers);
    else if (valueIn(deadLetter) && project.decide([maxReceives], (most) => most < least(worker)))
      if (maxReceives.is === 'set')
        // A plugin's own choice is not its user's fault.
        yield { is: 'too early', queue, worker, most: maxReceives.value };
  }
}

const least = ({ library }: Worker): number => (library === 'lambda' ? leastForLambda : 2);

function consumed(project: Project): Map<Queue, Worker[]> {
  const workersOf = new Map<Queue, Worker[]>();
  for (const worker of project.all('worker'))
    for (const queue of project.queuesOf(worker)) workersOf.set(queue, [...(workersOf.get(queue) ?? []), worker]);
  return workersOf;
}

function* withoutOne(project: Project, queue: Queue, workers: readonly Worker[]): Iterable<DeadLetterFault> {
  for (const worker of workers) {
    const task = project.tasksOf(worker).find((one) => mayHold(queue, one) && isPoison(one));
    if (!task) continue;
    yield { is: 'poison', queue, worker, task };
    return;
  }
  // Where dead letters lie they may stay; only what kills its workers may not come back.
  if (!holdsDeadLetters(queue)) yield { is: 'none', queue, worker: workers[0]! };
}

const isPoison = ({ ack, rejectsLost }: Task): boolean =>
  valueIn(ack) === 'late' && rejectsLost !== undefined && valueIn(rejectsLost) === true;
