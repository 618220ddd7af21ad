import type { Tree } from 'web-tree-sitter';
import type { Span } from '../../code/module.js';

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

/** Without recursion: a generated file may be nested deeper than a call stack. */
export function copyTree(tree: Tree): Syntax {
  const cursor = tree.walk();
  const here = (): Syntax => {
    const fault = cursor.nodeIsMissing || cursor.nodeType === 'ERROR';
    const { nodeType: type, nodeIsNamed: named, startIndex: start, endIndex: end } = cursor;
    const node: Syntax = { type, named, start, end, children: [], fault, faulty: fault };
    if (cursor.currentFieldName) node.field = cursor.currentFieldName;
    return node;
  };
  const root = here();
  const open = [root];
  let moved = cursor.gotoFirstChild();
  while (open.length > 0) {
    if (moved) {
      const node = here();
      open.at(-1)!.children.push(node);
      open.push(node);
      moved = cursor.gotoFirstChild();
    } else {
      const done = open.pop()!;
      const parent = open.at(-1);
      if (parent && done.faulty) parent.faulty = true;
      moved = cursor.gotoNextSibling();
      if (!moved) cursor.gotoParent();
    }
  }
  cursor.delete();
  return root;
}

export const field = (node: Syntax, name: string): Syntax | undefined =>
  node.children.find((child) => child.field === name && child.named);

export const fields = (node: Syntax, name: string): Syntax[] =>
  node.children.filter((child) => child.field === name && child.named);

export const ofType = (node: Syntax, type: string): Syntax | undefined =>
  node.children.find((child) => child.type === type);

/** The parts that mean something: no tokens, no comments. */
export const parts = (node: Syntax): Syntax[] =>
  node.children.filter((child) => child.named && child.type !== 'comment' && child.type !== 'line_continuation');

/** All nodes that satisfy the test, in the order of the text; none within a node that does. */
export function* search(root: Syntax, wanted: (node: Syntax) => boolean): Iterable<Syntax> {
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (wanted(node)) yield node;
    else for (let index = node.children.length - 1; index >= 0; index -= 1) left.push(node.children[index]!);
  }
}
