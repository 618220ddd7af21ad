import type { Change, Skip, TextEdit } from '../facts/index.js';
import { indentAt, lineEnd, lineStart, newlineOf, ownsItsLines } from '../text/layout.js';

/** A statement goes before another of its block, with the comments right above it. */
export function moveEdits(text: string, change: Change): TextEdit[] | Skip {
  if (change.do !== 'move') return { skipped: 'it is no statement that moves', at: change.at };
  const { at, before } = change;
  const isWhole = ownsItsLines(text, at) && indentAt(text, at.start) === indentAt(text, before.start);
  if (!isWhole || !/^[ \t]*$/.test(text.slice(lineStart(text, before.start), before.start)))
    return { skipped: 'its delete shares a line with other code', at };
  const from = commentsAbove(text, lineStart(text, at.start));
  const end = lineEnd(text, at.end);
  const newline = newlineOf(text);
  const next = text.startsWith(newline, end) ? end + newline.length : end;
  const insertAt = commentsAbove(text, lineStart(text, before.start));
  const moved = { start: insertAt, end: insertAt, text: `${text.slice(from, end)}${newline}` };
  // The last line of a text may have no ending: then the one before it loses its own.
  const gone = next > end ? { start: from, end: next, text: '' } : { start: from - newline.length, end, text: '' };
  return [moved, gone];
}

function commentsAbove(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^[ \t]*(?:#|\/\/)/.test(text.slice(above, at))) return at;
    at = above;
  }
  return at;
}
