import type { CodeBase } from '../../../code/recogniser.js';
import { type Task, type Worker } from '../../../facts/index.js';
import type { Handler } from './handlers.js';
/**
 * A consumer and the handling of its messages. A handler of batches that works on one message after the other lets the last of
 * them wait for all others; what bounds the work on each then bounds the task.
 */
export declare function handledBy(handlers: readonly Handler[], worker: Worker, base: CodeBase): [Worker, Handled[]];
interface Handled {
    handler: Handler;
    task: Task;
}
export {};
