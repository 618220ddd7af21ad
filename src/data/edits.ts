import type { Change, Skip, TextEdit } from '../facts/index.js';
import type { Source } from '../languages/language.js';
import { indentAt, indentUnit, lineEnd, newlineOf } from '../text/layout.js';
import type { Reader } from './data.js';
import { allNodes, type Entry, entryOf, type Mapping, type Node } from './node.js';

/** Lists that hold one value or several; what is written to them is one. */
const lists = new Set(['FunctionResponseTypes']);

/** A change of a data file: another number in the place of one, or one more entry; everything around it stays. */
export function editData(source: Source, change: Change, parse: Reader): TextEdit[] | Skip {
  const skip = (skipped: string): Skip => ({ skipped, at: change.at });
  const { root } = parse(source).data;
  const node = [...allNodes(root)].find(({ start, end }) => start === change.at.start && end === change.at.end);
  if (change.do === 'set') {
    const place = node?.is === 'scalar' ? numberIn(source.text, node) : undefined;
    if (place) return replaced(source, place, String(change.to));
    return skip(
      node?.is === 'scalar' ? 'the value is put together; change it by hand' : 'no single value stands there',
    );
  }
  if (change.do !== 'add') return skip('no edit of a data file writes it');
  if (node?.is !== 'map' || node.tag !== undefined) return skip('no mapping stands there');
  if (entryOf(node, change.key)) return skip(`${change.key} is there already`);
  return source.text[node.start] === '{' ? inBraces(source.text, node, change) : inBlock(source.text, node, change);
}

/** Where the number of a scalar stands: the whole of it, or what a variable falls back to: `${env:WINDOW, 70}`. */
function numberIn(text: string, { start, end }: Node): { start: number; end: number } | undefined {
  const written = text.slice(start, end);
  if (!written.includes('${')) return { start, end };
  const found = /^(['"]?\$\{[^{}]*,\s*)(\d+)\s*\}['"]?$/.exec(written);
  return found ? { start: start + found[1]!.length, end: start + found[1]!.length + found[2]!.length } : undefined;
}

/** A number that was written as a text stays one. */
function replaced({ text }: Source, { start, end }: { start: number; end: number }, value: string): TextEdit[] {
  const written = text.slice(start, end);
  const quote = /^['"]/.exec(written)?.[0] ?? '';
  return written === quote + value + quote ? [] : [{ start, end, text: quote + value + quote }];
}

type Addition = Change & { do: 'add' };

function inBlock(text: string, node: Mapping, { key, to }: Addition): TextEdit[] | Skip {
  const last = node.entries.at(-1);
  const first = node.entries[0];
  if (!first || !last) return { skipped: 'the mapping has no entry to stand behind', at: node };
  const newline = newlineOf(text);
  // The first entry of an item of a list stands behind its dash.
  const indent = indentAt(text, first.keyAt.start).replace(/\S/g, ' ') + ' '.repeat(dashes(text, first));
  const unit = indentUnit(text);
  const steps = key.split('.');
  const lines = steps.map((step, index) => {
    const value =
      index < steps.length - 1
        ? ''
        : lists.has(step)
          ? `${newline}${indent}${unit.repeat(index + 1)}- ${to}`
          : ` ${to}`;
    return `${indent}${unit.repeat(index)}${step}:${value}`;
  });
  const behind = lineEnd(text, contentEnd(text, last));
  return [{ start: behind, end: behind, text: newline + lines.join(newline) }];
}

/** How far an entry's key stands behind the indentation of its line: `- Type:` by two. */
const dashes = (text: string, { keyAt }: Entry): number => {
  const line = text.lastIndexOf('\n', keyAt.start - 1) + 1;
  return keyAt.start - line - indentAt(text, keyAt.start).length;
};

/** Where an entry's own text ends: a block's range goes on to the next line. */
function contentEnd(text: string, { start, end }: Entry): number {
  const own = text.slice(start, end);
  return start + own.trimEnd().length;
}

function inBraces(text: string, node: Mapping, { key, to }: Addition): TextEdit[] {
  const json = node.entries[0] ? text[node.entries[0].keyAt.start] === '"' : text.trimStart().startsWith('{');
  const quoted = (word: string) => (json ? JSON.stringify(word) : word);
  const steps = key.split('.');
  const value = lists.has(steps.at(-1)!) ? `[${quoted(String(to))}]` : typeof to === 'string' ? quoted(to) : String(to);
  const item = steps.reduceRight((inner, step, index) => {
    const entry = `${quoted(step)}: ${inner}`;
    return index === 0 ? entry : `{ ${entry} }`;
  }, value);
  const last = node.entries.at(-1);
  if (!last) return [{ start: node.start + 1, end: node.end - 1, text: ` ${item} ` }];
  const ownLine = /\n[ \t]*$/.exec(text.slice(node.start, last.keyAt.start))?.[0];
  const between = ownLine === undefined ? ' ' : newlineOf(text) + ownLine.slice(1);
  return [{ start: last.end, end: last.end, text: `,${between}${item}` }];
}
