import type { Known } from '../../facts/index.js';
import type { Scalar } from './calculate.js';
import { follow, scalarOf, type Written } from './evaluate.js';
import type { Module } from './modules.js';
import { attribute, type Block, type Expression } from './syntax.js';

/** More than these are not told apart. */
const most = 64;

interface Item {
  key: string;
  keyAt: Expression;
  value: Written;
}

const known = new WeakMap<Block, WeakMap<Module, Module[]>>();

/** A block with `for_each` once for each of what that names, where that is known: the module with what `each` means in it. */
export function instancesOf(block: Block, module: Module): readonly Module[] {
  const over = attribute(block, 'for_each');
  if (!over) return [module];
  const of = known.get(block) ?? new WeakMap<Module, Module[]>();
  known.set(block, of);
  const found = of.get(module) ?? made(over, module);
  of.set(module, found);
  return found;
}

function made(over: Expression, module: Module): Module[] {
  const items = itemsOf(over, module);
  if (!items || items.length > most) return [module];
  // Nothing by default is something where it is set from outside.
  if (items.length === 0) return follow(over, module).unless === undefined ? [] : [module];
  return items.map(({ key, keyAt, value }) => {
    const each = new Map([
      ['each.key', { expression: keyAt, module }],
      ['each.value', value],
    ]);
    return bound(module, each, key);
  });
}

/** What of the module is filled in later is seen in it too. */
function bound(module: Module, names: ReadonlyMap<string, Written>, key?: string): Module {
  const base = module.base ?? module;
  return Object.assign(Object.create(base), { base, bound: names, ...(key === undefined ? {} : { key }) });
}

/** The one that a path means of those that a block stands for; the module itself where it is not known which. */
export function instanceMeant(block: Block, { index }: Expression & { is: 'path' }, where: Module): Module {
  const module = where.base ?? where;
  const instances = instancesOf(block, module);
  const key = index && scalarOf(index, where);
  const meant = instances.find((one) => key?.is === 'set' && one.key === String(key.value));
  return meant ?? (instances.length === 1 ? instances[0]! : module);
}

/** The entries of a map, or the values of a set, each with what its names mean. */
export function itemsOf(expression: Expression, module: Module, depth = 0): Item[] | undefined {
  const { expression: value, module: where, unless, open } = follow(expression, module);
  const at = { file: value.file, start: value.start, end: value.end };
  const marked = (one: Expression): Written => ({
    expression: one,
    module: where,
    ...(unless === undefined ? {} : { unless }),
    ...(open ? { open } : {}),
  });
  if (depth > 8) return undefined;
  if (value.is === 'object')
    return value.entries.map((one) => ({ key: one.name, keyAt: named(one.name, one), value: marked(one.value) }));
  if (value.is === 'list')
    return all(value.items, (one) => {
      const key = scalarOf(one, where);
      return key.is === 'set' ? { key: String(key.value), keyAt: one, value: marked(one) } : undefined;
    });
  if (value.is === 'call' && value.name === 'merge') {
    const parts = value.arguments.map((one) => itemsOf(one, where, depth + 1));
    if (!parts.every((part) => part !== undefined)) return undefined;
    return [...new Map(parts.flat().map((item) => [item.key, item])).values()];
  }
  if (value.is === 'call' && value.name === 'keys' && value.arguments[0])
    return itemsOf(value.arguments[0], where, depth + 1)?.map((one) => ({
      ...one,
      value: { expression: one.keyAt, module: where },
    }));
  return value.is === 'for' ? computed(value, where, at, depth) : undefined;
}

function computed(
  { names, over, key, result, test }: Expression & { is: 'for' },
  module: Module,
  at: { file: string; start: number; end: number },
  depth: number,
): Item[] | undefined {
  const items = overOf(over, module, depth);
  const found: Item[] = [];
  for (const item of items ?? []) {
    const [first = '', second] = names;
    const each = new Map(
      second === undefined
        ? [[first, item.value]]
        : [
            [first, { expression: item.keyAt, module }],
            [second, item.value],
          ],
    );
    const inner = bound(module, each);
    const kept: Known<Scalar> | undefined = test && scalarOf(test, inner);
    if (kept && kept.is !== 'set') return undefined;
    if (kept?.is === 'set' && kept.value !== true) continue;
    const named = scalarOf(key ?? result, inner);
    if (named.is !== 'set') return undefined;
    const keyAt: Expression = { ...at, is: 'literal', value: named.value };
    found.push({ key: String(named.value), keyAt, value: { expression: result, module: inner } });
  }
  return items && found;
}

/** The items of a list need no key that is known. */
function overOf(over: Expression, module: Module, depth: number): Item[] | undefined {
  const { expression, module: where } = follow(over, module);
  return expression.is === 'list'
    ? expression.items.map((one, index) => ({
        key: String(index),
        keyAt: named(String(index), one),
        value: { expression: one, module: where },
      }))
    : itemsOf(over, module, depth + 1);
}

const named = (
  value: string,
  { file, start, end }: Expression | { file: string; start: number; end: number },
): Expression => ({
  file,
  start,
  end,
  is: 'literal',
  value,
});

function all<T, R>(values: readonly T[], change: (one: T) => R | undefined): R[] | undefined {
  const found = values.flatMap((one) => change(one) ?? []);
  return found.length === values.length ? found : undefined;
}
