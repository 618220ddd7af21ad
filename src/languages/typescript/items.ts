import type { Span } from '../../code/module.js';
import type { TextEdit } from '../../facts/index.js';
import { indentAt, indentUnit, lineEnd, lineStart, newlineOf } from '../../text/layout.js';

/** The items between two brackets; `start` and `end` are those of what is between. */
export interface Items extends Span {
  items: readonly Span[];
}

/** One more item behind the last, in the shape that the list has. */
export function appended(text: string, list: Items, item: string): TextEdit[] {
  const last = list.items.at(-1);
  const rest = text.slice(last?.end ?? list.start, list.end);
  if (lineStart(text, list.end) <= (last?.end ?? list.start)) return [onOneLine(text, list, last, rest, item)];
  const comma = last ? commaIn(rest) : undefined;
  const indent = (last && ownIndent(text, last)) ?? indentAt(text, list.end) + indentUnit(text);
  const line = `${indent}${item}${comma === undefined && last ? '' : ','}${newlineOf(text)}`;
  const at = lineStart(text, list.end);
  const added = { start: at, end: at, text: line };
  return last && comma === undefined ? [{ start: last.end, end: last.end, text: ',' }, added] : [added];
}

function onOneLine(text: string, list: Items, last: Span | undefined, rest: string, item: string): TextEdit {
  const at = (last?.end ?? list.start) + rest.trimEnd().length;
  if (!last)
    return rest.trim() === '' ? { ...span(list), text: ` ${item} ` } : { start: at, end: at, text: ` ${item}` };
  if (commaIn(rest) === undefined) return { start: at, end: at, text: `, ${item}` };
  return { start: at, end: at, text: ` ${item}${text[at - 1] === ',' ? ',' : ''}` };
}

/** An item less, with the comma that parts it from its neighbour; comments stay. */
export function without(text: string, list: Items, item: Span): TextEdit[] {
  const index = list.items.findIndex((one) => one.start === item.start);
  const [before, after] = [list.items[index - 1], list.items[index + 1]];
  const rest = text.slice(item.end, after?.start ?? list.end);
  const comma = commaIn(rest);
  const own: TextEdit = { start: item.start, end: item.end + (comma ?? 0), text: '' };
  // The comma before the last item goes with it, where none stands behind it.
  const earlier = !after && before && comma === undefined ? commaIn(text.slice(before.end, item.start)) : undefined;
  const cut = (end: number): TextEdit => ({ start: end - 1, end, text: '' });
  const commas = earlier === undefined ? [] : [cut(before!.end + earlier)];
  const behind = text.slice(own.end, lineEnd(text, own.end));
  if (text.slice(lineStart(text, own.start), own.start).trim() === '') {
    const next = text.indexOf('\n', own.end);
    if (behind.trim() === '' && next >= 0)
      return [...commas, { start: lineStart(text, own.start), end: next + 1, text: '' }];
    return [...commas, { ...own, end: own.end + behind.length - behind.trimStart().length }];
  }
  if (!before && !after && rest.trim().replace(',', '') === '') return [{ ...span(list), text: '' }];
  if (after) return [{ ...own, end: own.end + /^[ \t]*/.exec(behind)![0].length }];
  const spaces = /[ \t]*$/.exec(text.slice(0, own.start))![0].length;
  const start = own.start - spaces;
  return earlier !== undefined && before!.end + earlier === start
    ? [{ ...own, start: start - 1 }]
    : [...commas, { ...own, start }];
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** Past the first comma; undefined where there is none but in comments. */
function commaIn(rest: string): number | undefined {
  return /^(?:[^,/]|\/\/[^\n]*(?=\n)|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/(?![/*]))*,/.exec(rest)?.[0].length;
}

/** The indentation of an item that begins its line. */
function ownIndent(text: string, item: Span): string | undefined {
  const before = text.slice(lineStart(text, item.start), item.start);
  return before.trim() === '' ? before : undefined;
}
