import type { Tree } from 'web-tree-sitter';
import type { Span } from '../code/module.js';
/** A node of the parser's tree, copied out of its memory: offsets in UTF-16 units. */
export interface Syntax extends Span {
    type: string;
    /** False for tokens: `(`, `not in`, `async`. */
    named: boolean;
    /** The name under which the parent knows it. */
    field?: string;
    children: Syntax[];
    /** What stands here makes no sense to the parser, or it lacks something here. */
    fault: boolean;
    /** Some node within is at fault. */
    faulty: boolean;
}
/**
 * Without recursion: a generated file may be nested deeper than a call stack. Each question to the cursor crosses into
 * WebAssembly and back, which costs as much as the parsing: four are asked for a node, and whether it is missing (that it
 * stands only for what the text lacks) not at all of a tree without faults.
 */
export declare function copyTree(tree: Tree): Syntax;
export declare const field: (node: Syntax, name: string) => Syntax | undefined;
export declare const fields: (node: Syntax, name: string) => Syntax[];
export declare const ofType: (node: Syntax, type: string) => Syntax | undefined;
/** The parts that mean something: no tokens, no comments. */
export declare const parts: (node: Syntax) => Syntax[];
/** All nodes that satisfy the test, in the order of the text; none within a node that does. */
export declare function search(root: Syntax, wanted: (node: Syntax) => boolean): Iterable<Syntax>;
