import type { Expression } from '../module.js';
import type { Scope } from '../scope.js';
import { pathOf } from '../walk.js';
import { nameOf } from './names.js';
import { argument } from './props.js';
import { resolve } from './resolve.js';

const tooDeep = 4;

/** A text that is the same for expressions with the same value: what a parameter holds, one definition, a duration of such. */
export function symbolOf(expression: Expression, scope: Scope, depth = 0): string {
  const { value, scope: at } = resolve(expression, scope);
  const { file } = at.place.module;
  const [root, ...keys] = pathOf(value) ?? [];
  const owner = root === undefined ? undefined : at.definitions(root);
  if (/^(?:parameter|loop)$/.test(owner?.all[0]?.how ?? '') && !owner?.all[1])
    return `${file}:${owner?.code?.start}:${[root, ...keys].join('.')}`;
  const made =
    value.is === 'call' ? /^Duration\.(\w+)$/.exec(nameOf(at.base.code.meaning(value.callee, at.place)) ?? '') : null;
  const amount = made && value.is === 'call' ? argument(value, 0, 'amount') : undefined;
  return amount && depth < tooDeep ? `${made![1]}(${symbolOf(amount, at, depth + 1)})` : `${file}:${value.start}`;
}
