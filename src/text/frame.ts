import { lineStarts, positionAt } from './lines.js';

/** A line of a code frame: a line of the code, or the marks under it. */
export interface FrameLine {
  /** Undefined for marks. */
  number?: number;
  text: string;
}

const widest = 110;

/** The line of a stretch of code with one around it on each side, and what the stretch is, underlined. */
export function frame(text: string, { start, end }: { start: number; end: number }): FrameLine[] {
  const starts = lineStarts(text);
  const { line, column } = positionAt(starts, start);
  const codeOf = (number: number) => {
    const start = starts[number - 1];
    return start === undefined ? '' : text.slice(start, starts[number]).replace(/[\r\n]+$/, '');
  };
  const code = codeOf(line);
  const from = Math.min(column - 1, code.length);
  // A line of a thousand characters is cut around the place.
  const cut = code.length > widest ? Math.max(0, Math.min(from - 40, code.length - widest)) : 0;
  const shown = (whole: string) => visible(whole.slice(cut, cut + widest));
  const length = Math.max(1, Math.min(end - start, code.length - from, cut + widest - from));
  const marks = shown(code.slice(0, from)).replace(/[^\t]/g, ' ') + '^'.repeat(length);
  const around = (number: number) => (codeOf(number).trim() === '' ? [] : [{ number, text: shown(codeOf(number)) }]);
  return [...around(line - 1), { number: line, text: shown(code) }, { text: marks }, ...around(line + 1)];
}

/** Without the control characters by which a file could write over the terminal. */
export const visible = (text: string): string => text.replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');
