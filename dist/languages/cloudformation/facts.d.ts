import type { Node } from '../../data/node.js';
import type { Fact } from '../../facts/index.js';
import type { Stack } from './stack.js';
/**
 * The queues and the consumers of all stacks; what one part says of a queue holds wherever that is declared, and so does what stands
 * beside them all.
 */
export declare function factsOf(stacks: readonly Stack[], language: string, beside?: Node): Fact[];
