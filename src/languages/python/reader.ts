import type { Expression, Import, Span } from '../../code/module.js';
import type { Syntax } from '../../text/syntax.js';

/** A file while its tree becomes a module. */
export interface Reader {
  text: string;
  /** Filled while statements are read: every import of the file, nested ones too. */
  imports: Import[];
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

export const span = ({ start, end }: Span): Span => ({ start, end });
export const textOf = (node: Span, reader: Reader): string => reader.text.slice(node.start, node.end);
export const other = (node: Span, why: string): Expression => ({ is: 'other', ...span(node), why });
export const isToken = (node: Syntax, text: string): boolean => !node.named && node.type === text;
