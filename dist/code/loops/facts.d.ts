import { type Task, type Worker } from '../../facts/index.js';
import type { ReceiveLoop } from './receive-loops.js';
/** A loop as the worker that it is, and the handling of its messages as a task. */
export declare function factsOf(loop: ReceiveLoop): [Worker, Task];
