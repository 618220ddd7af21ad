import type { Suppression } from '../facts/index.js';
import type { ClassCode, Comment, FunctionCode, Module, Span } from './module.js';
import { walk } from './walk.js';

/**
 * `queue-lint-ignore RULE[, RULE] -- reason` at the start of a comment's line. On a line of its own it covers the
 * statement, entry or argument that comes next; behind code, what begins on its line, or the statement that ends there.
 */
export const suppressionsOf = (module: Module, text: string): Suppression[] =>
  suppressionsIn({ file: module.file, text, comments: module.comments }, () => piecesOf(module));

/** The same for any commented file; `piecesOf` gives what a comment can cover, and is asked only where one wants to. */
export function suppressionsIn(
  { file, text, comments }: { file: string; text: string; comments: readonly Comment[] },
  piecesOf: () => Piece[],
): Suppression[] {
  const said = comments.flatMap((comment) => {
    const words = wordsOf(comment);
    return words ? [{ comment, ...words }] : [];
  });
  if (said.length === 0) return [];
  const pieces = piecesOf();
  return said.map(({ comment, rules, reason }) => {
    const line = Math.max(text.lastIndexOf('\n', comment.start - 1), text.lastIndexOf('\r', comment.start - 1)) + 1;
    const alone = text.slice(line, comment.start).trim() === '';
    const covers = alone ? next(pieces, comment) : onLine(pieces, line, comment);
    return { file, start: comment.start, end: comment.end, rules, reason, covers };
  });
}

function wordsOf({ text }: Comment): Pick<Suppression, 'rules' | 'reason'> | undefined {
  const words = /^[\s*]*queue-lint-ignore(?![\w-])(.*)$/m.exec(text)?.[1];
  if (words === undefined) return undefined;
  const [, names = '', reason] = /^(.*?)(?:\s--\s*(.*))?$/.exec(words) ?? [];
  return { rules: names.split(/[\s,]+/).filter((name) => name !== ''), reason: reason?.trim() || undefined };
}

/** A piece of code that can be covered; `from` is where it goes on behind a comment that is meant for it. */
export interface Piece extends Span {
  from: number;
}

function piecesOf(module: Module): Piece[] {
  const pieces: Piece[] = [];
  const add = ({ start, end }: Span, from = start) => pieces.push({ start, end, from });
  const addCode = ({ start, end, decorators, nameAt }: FunctionCode | ClassCode) => {
    const whole = { start: Math.min(start, ...decorators.map((decorator) => decorator.start)), end };
    add(whole);
    // A comment between the decorators and `def` is meant for the function.
    if (decorators.length > 0 && nameAt) add(whole, nameAt.start);
  };
  walk(module, {
    statement: (statement) => add(statement),
    function(code) {
      addCode(code);
      for (const parameter of code.parameters) add(parameter);
    },
    class: addCode,
    expression(expression) {
      if (expression.is === 'object') for (const entry of expression.entries) add(entry);
      if (expression.is === 'call') for (const argument of expression.arguments) add(argument);
      if (expression.is === 'list') for (const item of expression.items) add(item);
    },
  });
  for (const one of [...module.imports, ...module.exports]) add(one);
  return pieces;
}

/** What a comment on a line of its own is meant for. */
export const coveredBy = (comment: Comment, module: Module): Span => next(piecesOf(module), comment);

/** The largest piece that begins next, inside what the comment itself stands in. */
function next(pieces: readonly Piece[], comment: Comment): Span {
  const around = smallest(pieces.filter(({ start, end }) => start <= comment.start && comment.end <= end));
  let first: Piece | undefined;
  for (const piece of pieces) {
    const { start, end, from } = piece;
    if (from < comment.end || (around && (start < around.start || end > around.end))) continue;
    if (!first || from < first.from || (from === first.from && end > first.end)) first = piece;
  }
  return first ? { start: first.start, end: first.end } : nothing(comment);
}

/** All that begins on the comment's line; where nothing does (`});`), the largest piece that ends there. */
function onLine(pieces: readonly Piece[], line: number, comment: Comment): Span {
  const begun = pieces.filter(({ start }) => line <= start && start < comment.start);
  if (begun.length > 0)
    return { start: Math.min(...begun.map(({ start }) => start)), end: Math.max(...begun.map(({ end }) => end)) };
  const ended = pieces.filter(({ end }) => line < end && end <= comment.start);
  const start = Math.min(comment.end, ...ended.map((piece) => piece.start));
  return { start, end: comment.end };
}

const smallest = (pieces: readonly Piece[]): Piece | undefined =>
  pieces.reduce<Piece | undefined>(
    (best, piece) => (best && best.end - best.start <= piece.end - piece.start ? best : piece),
    undefined,
  );

const nothing = ({ end }: Comment): Span => ({ start: end, end });
