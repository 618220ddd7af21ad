import type { TextEdit } from '../../facts/index.js';
import { indentAt, laid, lineEnd, newlineOf, ownsItsLines, replaceLines } from '../../text/layout.js';
import type { Expression, Span, Statement } from '../module.js';
import type { ClaimPlan, Loser } from './plan.js';
import { contains } from './spots.js';

/** A language's way to say what a plan needs: statements without indentation, lines ended by `\n`. */
export interface Wording {
  /** Makes the claim; where a row is named and `row` is absent, it also binds the row. */
  claim(row: string | undefined): string;
  won: string;
  lost: string;
  /** ` || `, ` && `. */
  or: string;
  and: string;
  /** Binds the row from the claim that was won. */
  row?(name: string): string;
  /** Leaves where the claim is lost, by these statements. */
  leave(statements: string): string;
}

/** The edits that carry out a plan, or why it cannot be written. */
export function claimEdits(plan: ClaimPlan, text: string, wording: Wording): TextEdit[] | string {
  const { claim, write, row, loser } = plan;
  const replaced = 'insteadOf' in claim ? claim.insteadOf : undefined;
  const moved = [write, ...(row ? [row.read.statement] : []), ...('before' in claim ? [claim.before] : [])];
  if (moved.some((statement) => !ownsItsLines(text, statement)))
    return 'the statements share their lines with other code';
  if (loser.by === 'guard' && commentsIn(plan, loser.guard.test).length > 0)
    return 'a comment stands within the test of the status';
  const made = statements(plan, text, wording);
  const edits: TextEdit[] = [replaced ? swap(plan, text, replaced, made) : before(text, claimTarget(plan), made)];
  if (loser.by === 'guard') edits.push({ ...at(loser.guard.test), text: tested(plan, loser, text, wording) });
  if (row && row.read.statement !== replaced) edits.push(swap(plan, text, row.read.statement, ''));
  const bound = row?.used ? wording.row?.(row.variable) : undefined;
  return [...edits, ...finish(plan, text, replaced, bound)];
}

const at = ({ start, end }: Span): Span => ({ start, end });
const claimTarget = ({ claim, write }: ClaimPlan): Statement => ('before' in claim ? claim.before : write);
const commentsIn = ({ module }: ClaimPlan, span: Span) => module.comments.filter((one) => contains(span, one));

/** Where the row is still read, the guard still asks whether there is one. */
function tested(
  { row }: ClaimPlan,
  { guard, then, variable }: Loser & { by: 'guard' },
  text: string,
  wording: Wording,
): string {
  const test = text.slice(guard.test.start, guard.test.end);
  const verdict = then === 'loser' ? wording.lost : wording.won;
  if (row || !variable) return verdict;
  const absent = partsOf(guard.test, then === 'loser' ? 'or' : 'and').filter((part) => !statusTested(part));
  const kept = absent.map((part) => text.slice(part.start, part.end));
  if (kept.length === 0 && test.includes(`${variable}?.`)) kept.push(then === 'loser' ? `!${variable}` : variable);
  return [...kept, verdict].join(then === 'loser' ? wording.or : wording.and);
}

const partsOf = (test: Expression, operator: 'or' | 'and'): Expression[] =>
  test.is === 'binary' && test.operator === operator
    ? [...partsOf(test.left, operator), ...partsOf(test.right, operator)]
    : [test];

/** Not `!job`, `job`, `job == null`: an exact guard has nothing else. */
const statusTested = (part: Expression): boolean =>
  part.is === 'unary'
    ? statusTested(part.value)
    : part.is === 'binary'
      ? statusTested(part.left) || statusTested(part.right)
      : !['name', 'literal'].includes(part.is);

/** The claim, and what follows it at once. */
function statements({ row, loser }: ClaimPlan, text: string, wording: Wording): string {
  const made = wording.claim(row?.used ? row.variable : undefined);
  if (loser.by === 'guard') return made;
  if (loser.by !== 'copy') return `${made}\n${wording.leave(loser.by)}`;
  const first = loser.of[0]!;
  const body = text.slice(first.start, loser.of.at(-1)!.end).replaceAll('\r\n', '\n');
  const indent = indentAt(text, first.start);
  return `${made}\n${wording.leave(body.replaceAll(`\n${indent}`, '\n'))}`;
}

/** Takes the write out, and binds the row where the winner goes on. */
function finish(plan: ClaimPlan, text: string, replaced: Statement | undefined, bound: string | undefined): TextEdit[] {
  const { write, loser, path } = plan;
  const removed = write === replaced ? [] : [swap(plan, text, write, '')];
  if (!bound || loser.by !== 'guard') return removed;
  const around = path.findIndex(({ statement }) => statement === loser.guard);
  if (around < 0) return [...removed, after(text, loser.guard, bound)];
  const first = path[around + 1]!.block[0]!;
  return first === write ? [swap(plan, text, write, bound)] : [...removed, before(text, first, bound)];
}

function after(text: string, statement: Statement, code: string): TextEdit {
  const indent = indentAt(text, statement.start);
  const end = lineEnd(text, statement.end);
  return { start: end, end, text: newlineOf(text) + indent + laid(code, indent, newlineOf(text)) };
}

function before(text: string, statement: Statement, code: string): TextEdit {
  const indent = indentAt(text, statement.start);
  const newline = newlineOf(text);
  return { start: statement.start, end: statement.start, text: laid(code, indent, newline) + newline + indent };
}

/** Other code in a statement's place, or none; comments within the statement stay. */
function swap(plan: ClaimPlan, text: string, statement: Statement, code: string): TextEdit {
  const comments = commentsIn(plan, statement).map((one) => text.slice(one.start, one.end).trimEnd());
  const lines = [...comments, ...(code ? [code] : [])].join('\n');
  return replaceLines(text, statement, laid(lines, indentAt(text, statement.start), newlineOf(text)));
}
