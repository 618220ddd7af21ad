import type { Queue, Task, Worker } from './model.js';
/** Not where all queues of the task are named, and the worker takes others only. */
export declare const mayTake: ({ takes }: Worker, task: Task) => boolean;
export declare const takenBy: (worker: Worker, tasks: readonly Task[]) => Task[];
/** Not where the queue, and all queues of the task, are named, and it is none of those. */
export declare function mayHold({ name }: Queue, task: Task): boolean;
