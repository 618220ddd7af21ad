import type { Comment } from '../code/module.js';
import type { Loc } from '../facts/index.js';

/** A value of a data file, YAML or JSON, with where it stands. Plain JSON itself, so that it can be cached. */
export type Node = Scalar | List | Mapping;
/** `tag` is the application's own, with its mark: `!Ref`. */
export type Scalar = Loc & { is: 'scalar'; value: string | number | boolean | null; tag?: string };
/** `flow`: written in brackets. */
export type List = Loc & { is: 'list'; items: Node[]; flow: boolean; tag?: string };
export type Mapping = Loc & { is: 'map'; entries: Entry[]; flow: boolean; tag?: string };
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

export const locOf = ({ file, start, end }: Loc): Loc => ({ file, start, end });

export const entryOf = (node: Node | undefined, key: string): Entry | undefined =>
  node?.is === 'map' ? node.entries.findLast((entry) => entry.key === key) : undefined;

/** The value at the end of a path of keys. */
export const valueAt = (node: Node | undefined, ...path: readonly string[]): Node | undefined =>
  path.reduce<Node | undefined>((found, key) => entryOf(found, key)?.value, node);

export const entriesOf = (node: Node | undefined): readonly Entry[] => (node?.is === 'map' ? node.entries : []);

/** The items of a list; anything else stands for a list of itself. */
export const itemsOf = (node: Node | undefined): readonly Node[] =>
  node === undefined ? [] : node.is === 'list' ? node.items : [node];

/** The text of a scalar without a tag. */
export const plainText = (node: Node | undefined): string | undefined =>
  node?.is === 'scalar' && node.tag === undefined && node.value !== null ? String(node.value) : undefined;

/** All entries below a node, outer ones first. */
export function* allEntries(node: Node | undefined): Iterable<Entry> {
  if (node?.is === 'list') for (const item of node.items) yield* allEntries(item);
  if (node?.is !== 'map') return;
  for (const entry of node.entries) {
    yield entry;
    yield* allEntries(entry.value);
  }
}

/** All nodes from a node on, outer ones first. */
export function* allNodes(node: Node | undefined): Iterable<Node> {
  if (!node) return;
  yield node;
  if (node.is === 'list') for (const item of node.items) yield* allNodes(item);
  if (node.is === 'map') for (const { value } of node.entries) yield* allNodes(value);
}
