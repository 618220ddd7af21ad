import type { Change, Skip, TextEdit } from '../../facts/index.js';
import type { Source } from '../language.js';

/** Another number in the place of an option's. */
export function editCommand({ text }: Source, change: Change): TextEdit[] | Skip {
  const { start, end } = change.at;
  if (change.do !== 'set' || typeof change.to === 'boolean' || !/^\d+$/.test(text.slice(start, end)))
    return { skipped: 'it is part of a command line; change it by hand', at: change.at };
  const value = String(change.to);
  return text.slice(start, end) === value ? [] : [{ start, end, text: value }];
}
