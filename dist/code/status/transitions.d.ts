import { type Fact } from '../../facts/index.js';
import type { CodeBase, Store } from '../recogniser.js';
/**
 * All facts, with the writes of a job's status that the code makes, each task told which of them it leads to, and the sweeps
 * of jobs that were left behind.
 */
export declare function findTransitions(all: CodeBase, stores: readonly Store[], facts: readonly Fact[]): Fact[];
