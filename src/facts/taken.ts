import { valueIn } from './known.js';
import type { Task, Worker } from './model.js';

/** Whether messages of a task may come to a worker: not where all its queues are named, and the worker takes others only. */
export function mayTake({ takes }: Worker, { queue, sentTo = [] }: Task): boolean {
  const names = [queue, ...sentTo].map(valueIn);
  return takes === undefined || names.some((name) => name === undefined || takes.includes(name));
}

export const takenBy = (worker: Worker, tasks: readonly Task[]): Task[] =>
  tasks.filter((task) => mayTake(worker, task));
