import { type Node } from '../../data/node.js';
import { type Known } from '../../facts/index.js';
import type { Stack } from './stack.js';
/** `Ref` and `Fn::GetAtt` of a resource; `Ref` has no attribute. */
export interface Reference {
    resource: string;
    attribute?: string;
}
/** A text in parts. What only the deployment knows stays in it as `${…}`, so that equal texts are known to be equal. */
export type Text = readonly (string | Reference)[];
/** An intrinsic function, in its short or its long form. */
export declare function intrinsic(node: Node): {
    name: string;
    argument: Node;
} | undefined;
/** `{ Ref: AWS::NoValue }` leaves a property out. */
export declare const isNoValue: (node: Node) => boolean;
/** A property's value; undefined where it is left out. */
export declare function property(node: Node | undefined, ...path: readonly string[]): Node | undefined;
/** The literal that a node comes to: parameters by their defaults, mappings by known keys. */
export declare function scalarOf(node: Node, stack: Stack, depth?: number): Known<string | number | boolean>;
/** The parts of a text; undefined where a function that is not followed makes it. */
export declare function textOf(node: Node, stack: Stack, depth?: number): Text | undefined;
/** A text without references, as one string. */
export declare const spelledOut: (text: Text | undefined) => string | undefined;
