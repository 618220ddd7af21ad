import type { Edit } from '../../../code/front-end.js';
import type { Module, Span, Statement } from '../../../code/module.js';
import { walk } from '../../../code/walk.js';
import { withoutLines } from '../../../text/comments.js';
import { ownsItsLines } from '../../../text/layout.js';
import { type Items, without } from '../items.js';

/** An entry of an object, a field of a class, or an assignment to a member goes; comments stay, but for one that speaks of it alone. */
const edit: Edit = (source, change, _context, module) => {
  const skip = (skipped: string) => ({ skipped, at: change.at });
  const own = module(source.file);
  if (change.do !== 'remove' || !own) return skip('the file is not known');
  const { text } = source;
  const found = entryAt(own, change.at);
  if (found) return without(text, found.list, found.item);
  const statement = assignmentAt(own, change.at);
  if (!statement) return skip('no entry, field or assignment stands there');
  if (statement.is === 'assign' && statement.declares !== 'field' && statement.declares)
    return skip('other code may read the variable');
  if (ownsItsLines(text, statement)) return [withoutLines(text, statement)];
  const behind = /^[ \t]*;?[ \t]*/.exec(text.slice(statement.end))![0].length;
  return [{ start: statement.start, end: statement.end + behind, text: '' }];
};

export default edit;

const same = (one: Span, another: Span) => one.start === another.start && one.end === another.end;

/** The entry that stands there, or of which the value does. */
function entryAt(module: Module, at: Span): { list: Items; item: Span } | undefined {
  let found: { list: Items; item: Span } | undefined;
  walk(module, {
    expression(expression) {
      if (expression.is !== 'object') return;
      for (const item of expression.entries)
        if (same(item, at) || same(item.value, at))
          found = {
            list: { start: expression.start + 1, end: expression.end - 1, items: expression.entries },
            item,
          };
    },
  });
  return found;
}

function assignmentAt(module: Module, at: Span): Statement | undefined {
  let found: Statement | undefined;
  walk(module, {
    statement(statement) {
      if (statement.is === 'assign' && (same(statement, at) || same(statement.value, at))) found = statement;
    },
  });
  return found;
}
