import { getOrInsert } from '../get-or-insert.js';
import type { Expression } from '../module.js';
import type { Frames, Scope } from '../scope.js';
import { pathOf } from '../walk.js';
import { nameOf } from './names.js';
import { argument } from './props.js';
import { resolve } from './resolve.js';

const tooDeep = 4;

const ways = new WeakMap<Frames, number>();
let last = 0;

/** One place gives another value to each call that leads to it. */
const wayTo = ({ frames }: Scope): number => getOrInsert(ways, frames, () => ++last);

/** A text that is the same for expressions with the same value: what a parameter holds, one definition, a duration of such. */
export function symbolOf(expression: Expression, scope: Scope, depth = 0): string {
  const { value, scope: at } = resolve(expression, scope);
  const from = `${at.place.module.file}:${wayTo(at)}`;
  const [root, ...keys] = pathOf(value) ?? [];
  const owner = root === undefined ? undefined : at.definitions(root);
  if (/^(?:parameter|loop)$/.test(owner?.all[0]?.how ?? '') && !owner?.all[1])
    return `${from}:${owner?.code?.start}:${[root, ...keys].join('.')}`;
  const made =
    value.is === 'call' ? /^Duration\.(\w+)$/.exec(nameOf(at.base.code.meaning(value.callee, at.place)) ?? '') : null;
  const amount = made && value.is === 'call' ? argument(value, 0, 'amount') : undefined;
  return amount && depth < tooDeep ? `${made![1]}(${symbolOf(amount, at, depth + 1)})` : `${from}:${value.start}`;
}
