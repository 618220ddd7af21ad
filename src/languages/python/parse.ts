import type { Parser } from 'web-tree-sitter';
import type { Module } from '../../code/module.js';
import type { Problem } from '../../facts/index.js';
import type { Source } from '../language.js';
import type { Reader } from './reader.js';
import { readBlock } from './statements.js';
import { copyTree, type Syntax, search } from './syntax.js';

/** Statements that Python 3 does not have; the grammar still reads them. */
const ofPython2: Record<string, string> = { print_statement: 'print', exec_statement: 'exec' };

/** A file with a fault has one problem, at its first fault, and all statements that are sound. */
export function parse(parser: Parser, { file, text }: Source): { module: Module; problems: Problem[] } {
  const tree = parser.parse(text);
  if (!tree) throw new Error(`the parser gave no tree for ${file}`);
  const root = copyTree(tree);
  tree.delete();
  const reader: Reader = { text, imports: [], depth: 0 };
  const body = readBlock(root, reader);
  const comments = [...search(root, (node) => node.type === 'comment')].map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start + 1, end),
  }));
  return {
    module: { file, language: 'python', body, imports: reader.imports, exports: [], comments },
    problems: problemsOf(root, file),
  };
}

function problemsOf(root: Syntax, file: string): Problem[] {
  for (const node of search(root, (one) => one.fault || one.type in ofPython2)) {
    const word = ofPython2[node.type];
    const message = word
      ? `the \`${word}\` statement of Python 2 is not read; queue-lint reads Python 3`
      : 'the syntax is not Python 3; what surrounds it was read';
    return [{ file, start: node.start, message }];
  }
  return [];
}
