import type { CodeBase } from '../../../code/recogniser.js';
import type { Candidate } from './candidates.js';
/** The options of the worker that runs a task: those of its class, or of what `app` is in `app.defineTask(…)`. */
export declare function ownerOf(task: Candidate, workers: readonly Candidate[], base: CodeBase): Candidate | undefined;
