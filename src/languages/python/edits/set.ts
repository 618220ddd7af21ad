import { durationEdits } from '../../../code/cdk/edits.js';
import type { Edit } from '../../../code/front-end.js';
import type { Expression, Module, Span, Statement } from '../../../code/module.js';
import { keyOf, walk } from '../../../code/walk.js';
import { isSetting } from '../celery/names.js';
import { quotesOf, spelled } from '../spelling.js';

/** Another value in the place of one that is written. */
const edit: Edit = (source, change, _context, module) => {
  const skip = (skipped: string) => ({ skipped, at: change.at });
  const own = module(source.file);
  if (change.do !== 'set' || !own) return skip('the file is not known');
  const { start, end } = change.at;
  const found = valueAt(own, change.at);
  if (!found) return skip('no value stands there');
  if (change.literal && found.value.is !== 'literal')
    return skip('an environment variable is part of the value; change its default by hand');
  const duration = durationEdits(found.value, Number(change.to));
  if (duration !== undefined) {
    const { holder } = found;
    if (holder !== undefined && !/visib/i.test(holder) && readsOf(holder, own) !== 1)
      return skip(`\`${holder}\` is a value that other code may use too; change it by hand`);
    return typeof duration === 'string' ? skip(duration) : duration;
  }
  const name = found.constant;
  if (name !== undefined && !isSetting(name) && readsOf(name, own) !== 1)
    return skip(`\`${name}\` is a constant that other code may use too; change it by hand`);
  const written = source.text.slice(start, end);
  const quotes = quotesOf(written);
  // A number that was written as a text stays one: `os.environ.get("LIMIT", "600")`.
  const to = typeof change.to === 'number' && quotes !== undefined ? String(change.to) : change.to;
  const value = spelled(to, quotes);
  return written === value ? [] : [{ start, end, text: value }];
};

export default edit;

/** The expression of exactly that stretch, the module's constant that it is the value of, and whatever else holds it. */
function valueAt(module: Module, at: Span): { value: Expression; constant?: string; holder?: string } | undefined {
  const same = (span: Span) => span.start === at.start && span.end === at.end;
  let found: Expression | undefined;
  let constant: string | undefined;
  let holder: string | undefined;
  walk(module, {
    expression(expression) {
      if (same(expression)) found ??= expression;
      if (expression.is === 'call') holder ??= expression.arguments.find(({ value }) => same(value))?.name;
    },
    statement(statement, place) {
      const name = assigned(statement, same);
      if (statement.is === 'assign' && same(statement.value)) holder = keyOf(statement.target) ?? name;
      if (name !== undefined && place.enclosing.length === 0) constant = name;
    },
  });
  return found && { value: found, constant, holder };
}

const assigned = (statement: Statement, same: (span: Span) => boolean): string | undefined =>
  statement.is === 'assign' && statement.target.is === 'name' && same(statement.value)
    ? statement.target.name
    : undefined;

/** How often the file reads a name. */
function readsOf(name: string, module: Module): number {
  let count = 0;
  walk(module, {
    expression(expression) {
      if (expression.is === 'name' && expression.name === name) count += 1;
    },
  });
  // One of them is the target of the assignment.
  return count - 1;
}
