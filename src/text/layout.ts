import type { TextEdit } from '../facts/index.js';

/** The line ending that a text mostly uses. */
export function newlineOf(text: string): string {
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n';
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The end of a line, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** The white space before the code of a line. */
export const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];

/** One step of indentation: the commonest one from a line to the next that goes further in; else four spaces. */
export function indentUnit(text: string): string {
  const steps = new Map<string, number>();
  let before = '';
  for (const [, indent] of text.matchAll(/^([ \t]*)\S/gm)) {
    const step = indent!.startsWith(before) ? indent!.slice(before.length) : '';
    if (step) steps.set(step, (steps.get(step) ?? 0) + 1);
    before = indent!;
  }
  return [...steps].reduce((best, one) => (one[1] > best[1] ? one : best), ['    ', 0] as [string, number])[0];
}

/** Lines written with `\n` and no indentation, as they stand at some indentation of a text. */
export const laid = (code: string, indent: string, newline: string): string =>
  code
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : indent + line))
    .join(newline);

/** Whether only white space stands before a stretch, and only white space or a comment behind it, on its lines. */
export function ownsItsLines(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(lineStart(text, start), start);
  const after = text.slice(end, lineEnd(text, end));
  return /^[ \t\uFEFF]*$/.test(before) && /^[ \t]*;?[ \t]*(?:$|#|\/\/|\/\*(?:(?!\*\/).)*\*\/[ \t]*$)/.test(after);
}

/** Puts other code in the place of a stretch that owns its lines, or takes the lines out; a comment behind it stays. */
export function replaceLines(text: string, { start, end }: { start: number; end: number }, code: string): TextEdit {
  const rest = text.slice(end, lineEnd(text, end));
  const semicolon = /^[ \t]*;/.exec(rest)?.[0].length ?? 0;
  if (code !== '') return { start, end: end + semicolon, text: code };
  const behind = rest.slice(semicolon);
  if (behind.trim() !== '')
    return { start, end: end + semicolon + behind.length - behind.trimStart().length, text: '' };
  const from = lineStart(text, start);
  const to = nextLine(text, end);
  // Of two blank lines that would meet, one goes.
  const meets = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from)) && /^[ \t]*\r?\n/.test(text.slice(to));
  return { start: from, end: meets ? nextLine(text, to) : to, text: '' };
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
