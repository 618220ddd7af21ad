import type { Task, Worker } from './model.js';
/** Whether messages of a task may come to a worker: not where all its queues are named, and the worker takes others only. */
export declare function mayTake({ takes }: Worker, { queue, sentTo }: Task): boolean;
export declare const takenBy: (worker: Worker, tasks: readonly Task[]) => Task[];
