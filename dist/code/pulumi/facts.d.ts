import type { Fact } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
/** Queues, and the functions that are called with their messages, as Pulumi declares them, or SST from version 3 on. */
export declare function pulumiFacts(base: CodeBase): Fact[];
