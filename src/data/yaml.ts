import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type Node as Yaml,
} from 'yaml';
import type { Comment } from '../code/module.js';
import type { Problem } from '../facts/index.js';
import type { Source } from '../languages/language.js';
import type { Data, Entry, Node } from './node.js';

/** What the lexer puts between the pieces of the text and is not part of it. */
const marks = new Set(['\u0002', '\u0018', '\u001f']);

/** The first document of a file. Tags of an application are kept as they are written. */
export function parseYaml({ file, text }: Source): { data: Data; problems: Problem[] } {
  const document = parseDocument(text, { merge: true, uniqueKeys: false, logLevel: 'silent' });
  const [fault] = document.errors.filter(({ code }) => code !== 'MULTIPLE_DOCS');
  const problems = fault ? [{ file, start: fault.pos[0], message: sentence(fault.message) }] : [];
  const root = fault ? undefined : nodeOf(document.contents, { file, document, depth: 0 });
  return { data: { ...(root ? { root } : {}), comments: commentsIn(text) }, problems };
}

/** The parser's own message goes on with the place and a frame, which every report gives by itself. */
const sentence = (message: string): string => `the YAML does not parse: ${message.split(/ at line |\n/)[0]}`;

function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isScalarText = false;
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) {
      isScalarText = token === '\u001f';
      continue;
    }
    if (token.startsWith('#') && !isScalarText)
      comments.push({ start: at, end: at + token.length, text: token.slice(1) });
    isScalarText = false;
    at += token.length;
  }
  return comments;
}

interface Reading {
  file: string;
  document: Document;
  depth: number;
}

function nodeOf(yaml: unknown, reading: Reading): Node | undefined {
  const { file, document, depth } = reading;
  // An alias may stand inside what it names; `{ name }` has a key and no value.
  if (!yaml || depth > 64) return undefined;
  if (isAlias(yaml)) return nodeOf((yaml as Alias).resolve(document), { ...reading, depth: depth + 1 });
  const inner = { ...reading, depth: depth + 1 };
  const at = spanOf(yaml as Yaml, file);
  if (isScalar(yaml)) return { is: 'scalar', ...at, value: scalarOf(yaml.value), ...tagOf(yaml) };
  if (isSeq(yaml))
    return {
      is: 'list',
      ...at,
      items: present(yaml.items.map((item) => nodeOf(item, inner))),
      flow: !!yaml.flow,
      ...tagOf(yaml),
    };
  if (!isMap(yaml)) return undefined;
  const entries: Entry[] = [];
  for (const { key, value } of yaml.items) {
    const keyAt = spanOf(key as Yaml | null, file);
    const missing: Node = { is: 'scalar', file, start: keyAt.end, end: keyAt.end, value: null };
    const node = nodeOf(value, inner) ?? missing;
    const name = isScalar(key) ? String(key.value) : '';
    if (name === '<<' && node.is === 'map') entries.unshift(...node.entries);
    else entries.push({ file, start: keyAt.start, end: Math.max(keyAt.end, node.end), key: name, keyAt, value: node });
  }
  return { is: 'map', ...at, entries, flow: !!yaml.flow, ...tagOf(yaml) };
}

const spanOf = (yaml: Yaml | null, file: string) => ({
  file,
  start: yaml?.range?.[0] ?? 0,
  end: yaml?.range?.[1] ?? 0,
});

/** The tags of YAML itself say no more than the value does. */
const tagOf = ({ tag }: { tag?: string | undefined }): { tag?: string } =>
  tag?.startsWith('!') && !tag.startsWith('!!') ? { tag } : {};

const scalarOf = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    ? value
    : String(value);

const present = <T>(all: readonly (T | undefined)[]): T[] => all.filter((one): one is T => one !== undefined);
