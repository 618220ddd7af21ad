import { posix } from 'node:path';
import type { Entry as CodeEntry, Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { literalText, locate, type Place } from '../../../code/walk.js';
import type { Entry, Mapping, Node } from '../../../data/node.js';
import { valueIn } from '../../../facts/index.js';

const deepest = 24;

/** The code, and the folder of the service: paths begin there. */
export interface Reading {
  base: CodeBase;
  folder: string;
}

/** An object of a configuration in code as the same data in YAML; what is computed is a variable without a value. */
export function dataOf(expression: Expression, place: Place, reading: Reading, depth = 0): Node {
  const at = locate(expression, place);
  if (depth > deepest) return computed(at);
  if (expression.is === 'object')
    return {
      is: 'map',
      ...at,
      flow: false,
      entries: expression.entries.flatMap((one) => entriesOf(one, place, reading, depth)),
    };
  if (expression.is === 'list')
    return {
      is: 'list',
      ...at,
      flow: false,
      items: expression.items.map((one) => dataOf(one, place, reading, depth + 1)),
    };
  const { base } = reading;
  const value = valueIn(base.fold(expression, place)) ?? pathIn(expression, place, reading);
  if (value !== undefined) return { is: 'scalar', ...at, value };
  const meaning = base.code.meaning(expression, place);
  return meaning?.is === 'value' && /^(object|list)$/.test(meaning.value.is)
    ? dataOf(meaning.value, meaning.place, reading, depth + 1)
    : computed(at);
}

/** `${handlerPath(__dirname)}/handler.main` of the framework's own template: the file's folder, as seen from the service. */
function pathIn(expression: Expression, { module }: Place, { folder }: Reading): string | undefined {
  const [first, last, more] = expression.is === 'template' ? expression.parts : [];
  const [given, second] = first?.is === 'call' ? first.arguments : [];
  const isFolder = first !== undefined && (isOwnFolder(given?.value) ? !second : isOwnFolder(cutFrom(first)));
  return isFolder && last?.is === 'literal' && !more
    ? `${posix.relative(folder, posix.dirname(module.file))}${last.value}`
    : undefined;
}

const isOwnFolder = (one: Expression | undefined): boolean => one?.is === 'name' && one.name === '__dirname';

/** `__dirname.split(process.cwd())[1].substring(1)`: what the template's helper does, written out. */
function cutFrom(one: Expression): Expression {
  if (one.is === 'call') return one.callee.is === 'member' ? cutFrom(one.callee) : one;
  return one.is === 'member' || one.is === 'index' ? cutFrom(one.of) : one;
}

const computed = (at: ReturnType<typeof locate>): Node => ({ is: 'scalar', ...at, value: `\${cf:computed}` });

function entriesOf({ key, value, ...span }: CodeEntry, place: Place, reading: Reading, depth: number): Entry[] {
  const node = dataOf(value, place, reading, depth + 1);
  const at = locate(span, place);
  const name = key && literalText(key);
  if (key && name !== undefined) return [{ ...at, key: name, keyAt: locate(key, place), value: node }];
  // Of a spread that is not seen anything may come, as of a transform.
  return !key && node.is === 'map'
    ? (node as Mapping).entries
    : [{ ...at, key: 'Fn::Transform', keyAt: at, value: node }];
}
