import { type Worker } from '../../facts/index.js';
import type { Stack } from './stack.js';
/** The functions that a template has Lambda call with the messages of a queue. */
export declare function consumersIn(stack: Stack, language: string): Iterable<Worker>;
