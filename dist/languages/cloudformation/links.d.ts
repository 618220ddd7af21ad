import { type Node } from '../../data/node.js';
import type { Stack } from './stack.js';
/** A node with the stack whose names it uses. */
export interface Linked {
    node: Node;
    stack: Stack;
}
/** What stacks of one project give to each other: exported values, and those of nested stacks with what their callers hand in. */
export declare function link(stacks: readonly Stack[]): void;
