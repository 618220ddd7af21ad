import { valueIn } from '../../facts/known.js';
import type { Expression } from '../module.js';
import { isResource } from '../pulumi/names.js';
import { literalText, partsOf } from '../walk.js';
import type { Construct } from './constructs.js';
import { argument } from './props.js';

/** A construct is told its scope first; a resource of Pulumi has none. */
export const idOf = ({ name, call }: Pick<Construct, 'name' | 'call'>): Expression | undefined =>
  isResource(name) ? argument(call, 0, 'resourceName') : argument(call, 1, 'id');

/** What a construct is called: its id, or the longest text of which that is made; else its kind. */
export function labelOf({ name, call, scope }: Construct): string {
  const id = idOf({ name, call });
  const text = id && valueIn(scope.fold(id));
  if (typeof text === 'string') return text;
  const words = id ? textsIn(scope.follow(id).value).sort((a, b) => b.length - a.length) : [];
  return words[0] ?? name.split('.').at(-1)!;
}

function textsIn(expression: Expression): string[] {
  const own = literalText(expression)?.replace(/^[-_\s]+|[-_\s]+$/g, '');
  return own ? [own] : partsOf(expression).flatMap(textsIn);
}
