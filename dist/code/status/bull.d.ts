import type { Calls } from './calls.js';
import { type Flow } from './flow.js';
/** The flow itself, and what `new Worker('exports', async (job) => …)` and `exportQueue.process(render)` are given there. */
export declare function processorsIn(flow: Flow, calls: Calls): Iterable<Flow>;
