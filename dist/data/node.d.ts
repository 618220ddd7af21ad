import type { Comment } from '../code/module.js';
import type { Loc } from '../facts/index.js';
/** A value of a data file, YAML or JSON, with where it stands. Plain JSON itself, so that it can be cached. */
export type Node = Scalar | List | Mapping;
/** `tag` is the application's own, with its mark: `!Ref`. */
export type Scalar = Loc & {
    is: 'scalar';
    value: string | number | boolean | null;
    tag?: string;
};
/** `flow`: written in brackets. */
export type List = Loc & {
    is: 'list';
    items: Node[];
    flow: boolean;
    tag?: string;
};
export type Mapping = Loc & {
    is: 'map';
    entries: Entry[];
    flow: boolean;
    tag?: string;
};
/** From its key to the end of its value. */
export interface Entry extends Loc {
    key: string;
    keyAt: Loc;
    value: Node;
}
/** A data file; no root where it is empty or does not parse. */
export interface Data {
    root?: Node;
    comments: Comment[];
}
export declare const locOf: ({ file, start, end }: Loc) => Loc;
export declare const entryOf: (node: Node | undefined, key: string) => Entry | undefined;
/** The value at the end of a path of keys. */
export declare const valueAt: (node: Node | undefined, ...path: readonly string[]) => Node | undefined;
export declare const entriesOf: (node: Node | undefined) => readonly Entry[];
/** The items of a list; anything else stands for a list of itself. */
export declare const itemsOf: (node: Node | undefined) => readonly Node[];
/** The text of a scalar without a tag. */
export declare const plainText: (node: Node | undefined) => string | undefined;
/** All entries below a node, outer ones first. */
export declare function allEntries(node: Node | undefined): Iterable<Entry>;
/** All nodes from a node on, outer ones first. */
export declare function allNodes(node: Node | undefined): Iterable<Node>;
