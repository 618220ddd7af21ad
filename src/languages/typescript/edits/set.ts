import { durationEdits } from '../../../code/cdk/edits.js';
import type { Edit } from '../../../code/front-end.js';
import type { Expression, Module, Span } from '../../../code/module.js';
import { literalText, walk } from '../../../code/walk.js';
import { reworded } from '../../../code/worded-duration.js';
import { quoteOf, spelled, usualQuote } from '../spelling.js';
import { settingOf, unitOf } from '../worker-options/keys.js';

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
  const { holder } = found;
  if (holder && isShared(holder, own))
    return skip(`\`${holder.name}\` is a constant that other code may use too; change it by hand`);
  const duration = durationEdits(found.value, Number(change.to));
  if (duration !== undefined) return typeof duration === 'string' ? skip(duration) : duration;
  const written = source.text.slice(start, end);
  if (found.value.is === 'template') return skip('the value is computed; change it by hand');
  const text = found.value.is === 'literal' ? reworded(String(found.value.value), Number(change.to)) : undefined;
  const value = spelledLike(text ?? inUnit(change.to, holder?.name), written, source.text);
  return written === value ? [] : [{ start, end, text: value }];
};

export default edit;

/** What holds the value: a variable, a field, an entry. */
interface Holder {
  name: string;
  variable: boolean;
}

/** The expression of exactly that stretch. */
function valueAt(module: Module, at: Span): { value: Expression; holder?: Holder } | undefined {
  const same = (span: Span) => span.start === at.start && span.end === at.end;
  let found: Expression | undefined;
  let holder: Holder | undefined;
  walk(module, {
    statement(statement) {
      if (statement.is !== 'assign' || !same(statement.value)) return;
      const { target } = statement;
      if (target.is === 'name') holder = { name: target.name, variable: statement.declares !== 'field' };
      if (target.is === 'member') holder = { name: target.name, variable: false };
    },
    expression(expression) {
      if (same(expression)) found ??= expression;
      if (expression.is === 'object')
        for (const { key, value } of expression.entries) {
          const name = key && literalText(key);
          if (name !== undefined && same(value)) holder = { name, variable: false };
        }
    },
  });
  return found && { value: found, holder };
}

/** A key of a worker's options is read by the worker; a constant of another name may be read by anything. */
function isShared({ name, variable }: Holder, module: Module): boolean {
  if (settingOf(name) || /visibility|ack|prefetch|heartbeat/i.test(name)) return false;
  return !variable || module.exports.some(({ local }) => local === name) || readsOf(name, module) !== 1;
}

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

/** Changes count seconds; a key or a constant may say that it counts milliseconds. */
function inUnit(to: string | number | boolean, name = ''): string | number | boolean {
  const second = unitOf(/_MS$/.test(name) ? 'Ms' : name)(1000);
  return typeof to === 'number' ? (to * 1000) / second : to;
}

/** A number that was written as a text stays one. */
function spelledLike(to: string | number | boolean, written: string, text: string): string {
  const quote = quoteOf(written);
  if (quote === undefined) return spelled(to, usualQuote(text));
  return typeof to === 'boolean' ? spelled(to) : spelled(String(to), quote);
}
