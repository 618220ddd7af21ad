import type { Fact } from '../../facts/index.js';
import type { Stack } from './stack.js';
/** The queues and the consumers of all stacks; what one part says of a queue holds wherever that is declared. */
export declare function factsOf(stacks: readonly Stack[], language: string): Fact[];
