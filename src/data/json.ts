import {
  createScanner,
  type Node as Json,
  type ParseError,
  parseTree,
  printParseErrorCode,
  type SyntaxKind,
} from 'jsonc-parser';
import type { Comment } from '../code/module.js';
import type { Problem } from '../facts/index.js';
import type { Source } from '../languages/language.js';
import type { Data, Entry, Node } from './node.js';

/** JSON, also with comments and trailing commas. */
export function parseJson({ file, text }: Source): { data: Data; problems: Problem[] } {
  const errors: ParseError[] = [];
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const tree = parseTree(text.slice(mark), errors, { allowTrailingComma: true });
  const [fault] = errors;
  if (fault) {
    const message = `the JSON does not parse: ${printParseErrorCode(fault.error)}`;
    return { data: { comments: [] }, problems: [{ file, start: fault.offset + mark, message }] };
  }
  const root = tree && nodeOf(tree, file, mark);
  return { data: { ...(root ? { root } : {}), comments: commentsIn(text, mark) }, problems: [] };
}

function nodeOf(json: Json, file: string, mark: number): Node {
  const at = spanOf(json, file, mark);
  if (json.type === 'array')
    return { is: 'list', ...at, items: (json.children ?? []).map((item) => nodeOf(item, file, mark)), flow: true };
  if (json.type !== 'object') return { is: 'scalar', ...at, value: json.value as string | number | boolean | null };
  const entries = (json.children ?? []).flatMap((property): Entry[] => {
    const [key, value] = property.children ?? [];
    return key && value
      ? [
          {
            ...spanOf(property, file, mark),
            key: String(key.value),
            keyAt: spanOf(key, file, mark),
            value: nodeOf(value, file, mark),
          },
        ]
      : [];
  });
  return { is: 'map', ...at, entries, flow: true };
}

const spanOf = ({ offset, length }: Json, file: string, mark: number) => ({
  file,
  start: offset + mark,
  end: offset + length + mark,
});

// Enumerations of the declarations are not there at run time.
const lineComment: SyntaxKind = 12;
const blockComment: SyntaxKind = 13;
const endOfFile: SyntaxKind = 17;

function commentsIn(text: string, mark: number): Comment[] {
  const comments: Comment[] = [];
  const scanner = createScanner(text.slice(mark));
  for (let kind = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    if (kind !== lineComment && kind !== blockComment) continue;
    const start = scanner.getTokenOffset() + mark;
    comments.push({ start, end: start + scanner.getTokenLength(), text: scanner.getTokenValue().slice(2) });
  }
  return comments;
}
