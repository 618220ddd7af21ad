import type { Node } from 'oxc-parser';
import type { Export, Expression, Import, Span, Statement } from '../../code/module.js';

/** A file while its tree becomes a module. */
export interface Reader {
  text: string;
  /** Filled while statements are read: every import of the file, nested ones too. */
  imports: Import[];
  exports: Export[];
  /** How deep the node being read is nested. */
  depth: number;
}

/** Deeper code is seen and not judged: everything behind the parser walks a module by recursion. */
const deepest = 200;

/** One step further in; `otherwise` for what is nested too deep. */
export function deeper<T>(reader: Reader, read: () => T, otherwise: () => T): T {
  if (reader.depth >= deepest) return otherwise();
  reader.depth += 1;
  const result = read();
  reader.depth -= 1;
  return result;
}

/** The nodes of a type; several types of node may share one form (`ClassDeclaration` and `ClassExpression`). */
export type Of<K extends Node['type'], N = Node> = N extends { type: infer T } ? (K extends T ? N : never) : never;

/** How each type of node is read; a type that is missing has no form in the module. */
export type Forms<T> = { [K in Node['type']]?: (node: Of<K>, reader: Reader) => T };

export const formOf = <T>(forms: Forms<T>, node: Node): ((node: Node, reader: Reader) => T) | undefined =>
  forms[node.type] as ((node: Node, reader: Reader) => T) | undefined;

export const span = ({ start, end }: Span): Span => ({ start, end });
export const other = (node: Span, why: string): Expression => ({ is: 'other', ...span(node), why });
export const nameAt = (node: Span, name: string): Expression => ({ is: 'name', ...span(node), name });
export const text = (node: Span, value: string): Expression => ({ is: 'literal', ...span(node), value });

/** A statement that says nothing where it stands. */
export const nothing = (node: Span): Statement => ({ is: 'other', ...span(node) });

/** A plain or quoted name of an import, an export or a key. */
export const nameOf = (node: Node): string =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : '';
