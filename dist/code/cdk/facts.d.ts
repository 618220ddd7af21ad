import type { Fact } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
/** Queues, and the functions that are called with their messages, as AWS CDK code declares them. */
export declare function cdkFacts(base: CodeBase): Fact[];
