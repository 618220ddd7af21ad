import type { Loc } from '../../facts/index.js';
import type { Position, ReportedFinding, ReportedProblem, View } from '../../report.js';
import { frame, visible } from '../../text/frame.js';
import type { Paint } from './paint.js';

/** A finding, its code, and the other places that it rests on with theirs. */
export function findingText(finding: ReportedFinding, view: View, paint: Paint): string {
  const { rule, severity, message, at, from, because } = finding;
  const mark = severity === 'error' ? paint.red : paint.yellow;
  const others = because.map(
    (one) =>
      `  ${paint.bold(place(one.at.file, one.from, view))}  ${indented(one.message)}${code(one.at, view, paint)}`,
  );
  return [
    `${paint.bold(place(at.file, from, view))}  ${mark(severity)}  ${rule}`,
    `  ${indented(message)}${code(at, view, paint, mark)}`,
    ...others,
  ].join('\n');
}

export const problemText = ({ file, message, ...at }: ReportedProblem, view: View, { bold, red }: Paint): string =>
  `${bold(place(file, at, view))}  ${red('not checked')}\n  ${indented(message)}`;

const indented = (message: string): string => visible(message).replaceAll('\n', '\n  ');

const place = (file: string, { line, column }: Position, { name }: View): string =>
  visible(`${name(file)}:${line}:${column}`);

/** An indented frame; nothing where the file is gone. */
function code(at: Loc, { text }: View, { dim }: Paint, mark = dim): string {
  const whole = text(at.file);
  if (whole === undefined) return '';
  const lines = frame(whole, at);
  const width = Math.max(...lines.map(({ number = 0 }) => String(number).length));
  return lines
    .map(({ number, text }) => {
      const gutter = dim(`${String(number ?? '').padStart(width)} |`);
      return `\n    ${gutter}${text === '' ? '' : ` ${number ? text : mark(text)}`}`;
    })
    .join('');
}
