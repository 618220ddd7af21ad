import { type Ending, type Task } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
/** The handlers of Lambda functions that take the messages of a queue; what calls them, and bounds them, infrastructure says. */
export declare function lambdaFacts(base: CodeBase): Iterable<Task | Ending>;
