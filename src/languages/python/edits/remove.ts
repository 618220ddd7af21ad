import type { Edit } from '../../../code/front-end.js';
import type { ClassCode, FunctionCode, Module, Span, Statement } from '../../../code/module.js';
import { blocksOf, walk } from '../../../code/walk.js';
import type { TextEdit } from '../../../facts/index.js';
import { startWithComment, withoutLines } from '../../../text/comments.js';
import { lineEnd, lineStart, ownsItsLines } from '../../../text/layout.js';

/** A keyword argument, an entry of a dictionary or an assignment goes; comments stay, but for one that speaks of it alone. */
const edit: Edit = (source, change, _context, module) => {
  const skip = (skipped: string) => ({ skipped, at: change.at });
  const own = module(source.file);
  if (change.do !== 'remove' || !own) return skip('the file is not known');
  const { text } = source;
  const item = itemAt(own, change.at);
  if (item) return [withoutItem(text, item)];
  const found = assignmentAt(own, change.at);
  if (!found) return skip('no argument, entry or assignment stands there');
  const { statement, alone } = found;
  if (alone) return [{ start: statement.start, end: statement.end, text: 'pass' }];
  if (ownsItsLines(text, statement)) return [withoutLines(text, statement)];
  return [withoutPart(text, statement)];
};

export default edit;

const same = (one: Span, another: Span) => one.start === another.start && one.end === another.end;

/** The argument or entry that stands there, or of which the value does. */
function itemAt(module: Module, at: Span): Span | undefined {
  let found: Span | undefined;
  const note = (item: Span & { value: Span }) => {
    if (same(item, at) || same(item.value, at)) found = item;
  };
  walk(module, {
    expression(expression) {
      if (expression.is === 'call') for (const one of expression.arguments) if (one.name !== undefined) note(one);
      if (expression.is === 'object') expression.entries.forEach(note);
    },
    class(code) {
      code.keywords.forEach(note);
    },
  });
  return found;
}

/** An item of a list in parentheses or braces, with the comma that parts it from its neighbour. */
function withoutItem(text: string, { start, end }: Span): TextEdit {
  const comma = /^[ \t\r\n]*,/.exec(text.slice(end))?.[0].length;
  const to = end + (comma ?? 0);
  const behind = text.slice(to, lineEnd(text, to));
  const spaces = behind.length - behind.trimStart().length;
  const startsLine = text.slice(lineStart(text, start), start).trim() === '';
  if (startsLine && behind.trim() === '') {
    const next = text.indexOf('\n', to);
    const from = lineStart(text, startWithComment(text, { start, end: to }));
    return { start: from, end: next < 0 ? text.length : next + 1, text: '' };
  }
  if (comma !== undefined || startsLine) return { start, end: to + spaces, text: '' };
  const before = /,[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end, text: '' };
}

/** The assignment that stands there, or of which the value does; `alone` in its block, or one of several targets. */
function assignmentAt(module: Module, at: Span): { statement: Statement; alone: boolean } | undefined {
  let found: { statement: Statement; alone: boolean } | undefined;
  const look = (block: readonly Statement[], mayBeEmpty: boolean) => {
    for (const statement of block)
      if (statement.is === 'assign' && (same(statement, at) || same(statement.value, at)))
        found = { statement, alone: block.length === 1 && !mayBeEmpty };
  };
  const inside = (code: FunctionCode | ClassCode) => look(code.body, false);
  look(module.body, true);
  walk(module, {
    statement: (statement) => {
      for (const block of blocksOf(statement)) look(block, false);
    },
    function: inside,
    class: inside,
  });
  return found;
}

/** One of several statements of a line, or of a suite on one line. */
function withoutPart(text: string, { start, end }: Span): TextEdit {
  const behind = /^[ \t]*;[ \t]*/.exec(text.slice(end, lineEnd(text, end)))?.[0].length;
  if (behind !== undefined) return { start, end: end + behind, text: '' };
  const before = /[ \t]*;[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0].length ?? 0;
  return { start: start - before, end, text: '' };
}
