import { addition } from '../../../code/cdk/edits.js';
import type { Edit } from '../../../code/front-end.js';
import type { Expression, Module, Span } from '../../../code/module.js';
import { literalText, walk } from '../../../code/walk.js';
import { importOfDuration } from '../cdk/imports.js';
import { appended } from '../items.js';
import { spelled, spelledKey, usualQuote } from '../spelling.js';

/** An entry of an object, or of the object that a call takes; a call without arguments gets one. */
const edit: Edit = (source, change, { facts }, module) => {
  const skip = (skipped: string) => ({ skipped, at: change.at });
  const own = module(source.file);
  if (change.do !== 'add' || !own) return skip('the file is not known');
  const { text } = source;
  const holder = holderAt(own, change.at);
  if (!holder) return skip('no call or object stands there');
  const ofConstruct = addition(change, holder, own, facts);
  const more = ofConstruct?.imports ? importOfDuration(own, text) : [];
  const value = ofConstruct?.value ?? spelled(ofConstruct?.text ?? change.to, usualQuote(text));
  const object = objectOf(holder);
  if (object) {
    const { entries } = object;
    if (entries.some(({ key }) => key && literalText(key) === change.key))
      return skip(`${change.key} is there already`);
    if (entries.some(({ key }) => !key || literalText(key) === undefined))
      return skip(`what is spread or computed may bring ${change.key} in already`);
    const keys = entries.map(({ key }) => text.slice(key!.start, key!.end));
    const list = { start: object.start + 1, end: object.end - 1, items: entries };
    return [...appended(text, list, `${spelledKey(change.key, keys)}: ${value}`), ...more];
  }
  if (ofConstruct && holder.is === 'call') {
    const list = { start: text.indexOf('(', holder.callee.end) + 1, end: holder.end - 1, items: holder.arguments };
    return [...appended(text, list, `{ ${spelledKey(change.key, [])}: ${value} }`), ...more];
  }
  if (holder.is !== 'call' || holder.arguments.length > 0)
    return skip('the call takes no object that is written there');
  const item = `{ ${spelledKey(change.key, [])}: ${value} }`;
  const close = holder.end - 1;
  if (!text.slice(holder.callee.end, holder.end).includes('('))
    return [{ start: holder.end, end: holder.end, text: `(${item})` }];
  const before = text.slice(0, close).trimEnd();
  // Behind a comment that stands alone in the parentheses.
  return [{ start: close, end: close, text: before.endsWith('*/') ? ` ${item}` : item }];
};

export default edit;

function holderAt(module: Module, at: Span): (Expression & { is: 'call' | 'object' }) | undefined {
  let found: (Expression & { is: 'call' | 'object' }) | undefined;
  walk(module, {
    expression(expression) {
      if ((expression.is === 'call' || expression.is === 'object') && expression.start === at.start)
        if (expression.end === at.end) found ??= expression;
    },
  });
  return found;
}

/** The object itself, or the only one among a call's arguments. */
function objectOf(holder: Expression & { is: 'call' | 'object' }): (Expression & { is: 'object' }) | undefined {
  if (holder.is === 'object') return holder;
  const objects = holder.arguments.flatMap(({ value }) => (value.is === 'object' ? [value] : []));
  return objects.length === 1 ? objects[0] : undefined;
}
