import type { CodeBase } from '../../../code/recogniser.js';
import { type Task, type Worker } from '../../../facts/index.js';
import type { Candidate } from './candidates.js';
export declare function workerOf(candidate: Candidate, base: CodeBase): Worker;
/** `owner` runs the task; what the task leaves open is decided there. */
export declare function taskOf(candidate: Candidate, owner: Candidate | undefined, base: CodeBase): Task;
