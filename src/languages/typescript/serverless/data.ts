import type { Entry as CodeEntry, Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { literalText, locate, type Place } from '../../../code/walk.js';
import type { Entry, Mapping, Node } from '../../../data/node.js';
import { valueIn } from '../../../facts/index.js';

const deepest = 24;

/** An object of a configuration in code as the same data in YAML; what is computed is a variable without a value. */
export function dataOf(expression: Expression, place: Place, base: CodeBase, depth = 0): Node {
  const at = locate(expression, place);
  if (depth > deepest) return computed(at);
  if (expression.is === 'object')
    return {
      is: 'map',
      ...at,
      flow: false,
      entries: expression.entries.flatMap((one) => entriesOf(one, place, base, depth)),
    };
  if (expression.is === 'list')
    return {
      is: 'list',
      ...at,
      flow: false,
      items: expression.items.map((one) => dataOf(one, place, base, depth + 1)),
    };
  const value = valueIn(base.fold(expression, place));
  if (value !== undefined) return { is: 'scalar', ...at, value };
  const meaning = base.code.meaning(expression, place);
  return meaning?.is === 'value' && /^(object|list)$/.test(meaning.value.is)
    ? dataOf(meaning.value, meaning.place, base, depth + 1)
    : computed(at);
}

const computed = (at: ReturnType<typeof locate>): Node => ({ is: 'scalar', ...at, value: `\${cf:computed}` });

function entriesOf({ key, value, ...span }: CodeEntry, place: Place, base: CodeBase, depth: number): Entry[] {
  const node = dataOf(value, place, base, depth + 1);
  const at = locate(span, place);
  const name = key && literalText(key);
  if (key && name !== undefined) return [{ ...at, key: name, keyAt: locate(key, place), value: node }];
  // Of a spread that is not seen anything may come, as of a transform.
  return !key && node.is === 'map'
    ? (node as Mapping).entries
    : [{ ...at, key: 'Fn::Transform', keyAt: at, value: node }];
}
