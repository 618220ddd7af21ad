import { type Ack, type Task, type Worker } from '../../facts/index.js';
import type { Event } from './events.js';
import type { ReceiveLoop } from './receive-loops.js';
/** A loop as the worker that it is, and the handling of its messages as a task. */
export declare function factsOf(loop: ReceiveLoop): [Worker, Task];
/** How the delete of a message stands to its work. */
export declare function settles(one: Event, work: Event, ack: Ack, alone: boolean): NonNullable<Task['settles']>;
