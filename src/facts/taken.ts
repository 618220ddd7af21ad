import { valueIn } from './known.js';
import type { Queue, Task, Worker } from './model.js';

/** Whether messages of a task may come by one of some queues, as their broker knows them. */
const mayComeBy = (names: readonly string[], { queue, sentTo = [] }: Task): boolean =>
  [queue, ...sentTo].map(valueIn).some((name) => name === undefined || names.includes(name));

/** Not where all queues of the task are named, and the worker takes others only. */
export const mayTake = ({ takes }: Worker, task: Task): boolean => takes === undefined || mayComeBy(takes, task);

export const takenBy = (worker: Worker, tasks: readonly Task[]): Task[] =>
  tasks.filter((task) => mayTake(worker, task));

/** Not where the queue, and all queues of the task, are named, and it is none of those. */
export function mayHold({ name }: Queue, task: Task): boolean {
  const known = valueIn(name);
  return known === undefined || mayComeBy([known], task);
}
