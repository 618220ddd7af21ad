import type { Queue } from './queue-facts.js';
import type { Recovery, Send, Transition } from './transition-facts.js';
import type { Ending, Process, Setting, Task, Worker } from './worker-facts.js';
export * from './queue-facts.js';
export * from './transition-facts.js';
export * from './worker-facts.js';
export type Fact = Queue | Task | Worker | Process | Setting | Transition | Recovery | Send | Ending;
export type FactOf<K extends Fact['kind']> = Extract<Fact, {
    kind: K;
}>;
