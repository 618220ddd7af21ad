import type { CodeBase } from '../../../code/recogniser.js';
import type { Candidate } from './candidates.js';
/** Whether the options can only be those of a queue's worker, or task. */
export declare function isWorkers({ options: { found } }: Candidate, base: CodeBase): boolean;
