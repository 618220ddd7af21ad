import type { TextEdit } from '../../facts/index.js';
import { applyEdits } from '../../text/edits.js';
import { indentAt, newlineOf, ownsItsLines } from '../../text/layout.js';
import { contains } from '../claims/spots.js';
import type { Span, Statement } from '../module.js';
import { effectsIn } from '../status/effects.js';
import { blocksOf } from '../walk.js';
import type { Fence } from './fence.js';

/** How the holder that is refused goes on: somebody else has the job. */
export type Onward = 'return' | 'continue' | 'nothing';

/** Where a refused write leads: out of the function or to the next of a loop, where more would follow; or why that is not known. */
export function onwardOf({ function: code, paths, module }: Fence): Onward | { skipped: string } {
  const path = paths.write;
  const write = path.at(-1)!.statement;
  const rest = path.flatMap(({ block, index }) => block.slice(index + 1));
  // What an `except` goes on to do is about the error, whoever has the job.
  if (path.some(({ statement }) => isHandling(statement, write)) || rest.every(({ is }) => is === 'return'))
    return 'nothing';
  if (path.some(({ statement }) => statement.is === 'loop')) return 'continue';
  const isTask = module.language === 'python' && code.decorators.length > 0;
  if (isTask || !answers(code.body)) return 'return';
  return effectsIn(rest)
    ? { skipped: 'what its function should answer where another worker has the job is not known' }
    : 'nothing';
}

const isHandling = (statement: Statement, write: Span): boolean =>
  statement.is === 'try' && ![...statement.body, ...statement.otherwise].some((one) => contains(one, write));

const answers = (body: readonly Statement[]): boolean =>
  body.some((one) => (one.is === 'return' && one.value !== undefined) || blocksOf(one).some(answers));

/** A statement with edits made in it, as the body of a `try`; or why its lines cannot be moved. */
export function moved(statement: Span, edits: readonly TextEdit[], text: string, unit: string): string | string[] {
  if (!ownsItsLines(text, statement)) return 'it shares its lines with other code';
  const code = text.slice(statement.start, statement.end);
  if (/"""|'''|`[^`]*\n/.test(code)) return 'a text of several lines stands in it';
  const shifted = edits.map((one) => ({ ...one, start: one.start - statement.start, end: one.end - statement.start }));
  const indent = indentAt(text, statement.start);
  const lines = applyEdits(code, shifted).split(newlineOf(text));
  return lines.map((line, index) =>
    line === '' ? line : unit + (index === 0 ? line : line.slice(line.startsWith(indent) ? indent.length : 0)),
  );
}
