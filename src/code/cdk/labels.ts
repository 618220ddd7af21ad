import { valueIn } from '../../facts/known.js';
import type { Expression } from '../module.js';
import { isResource } from '../pulumi/names.js';
import type { Scope } from '../scope.js';
import { literalText, partsOf } from '../walk.js';
import type { Construct } from './constructs.js';
import { argument } from './props.js';
import { resolve } from './resolve.js';

/** A construct is told its scope first; a resource of Pulumi has none. */
export const idOf = ({ name, call }: Pick<Construct, 'name' | 'call'>): Expression | undefined =>
  isResource(name) ? argument(call, 0, 'resourceName') : argument(call, 1, 'id');

/** What a construct is called: its id, or the longest text of which that is made; else its kind. */
export function labelOf({ name, call, scope }: Construct): string {
  const id = idOf({ name, call });
  return (id && (textOf(id, scope) ?? wordsIn(id, scope))) ?? name.split('.').at(-1)!;
}

/** What the code calls a construct that several ways make, each with an id of its own. */
export function sharedLabel(ways: readonly Construct[]): string {
  const [first, ...others] = [...new Set(ways.map(labelOf))];
  const { name, call, scope } = ways[0]!;
  const id = idOf({ name, call });
  return others.length === 0 ? first! : ((id && wordsIn(id, scope)) ?? name.split('.').at(-1)!);
}

function textOf(id: Expression, scope: Scope): string | undefined {
  const { value, scope: at } = resolve(id, scope);
  const parts = value.is === 'template' ? value.parts : [value];
  const texts = parts.map((part) => {
    const { value: one, scope: where } = resolve(part, at);
    return valueIn(where.fold(one));
  });
  return texts.every((text) => typeof text === 'string') ? texts.join('') : undefined;
}

const wordsIn = (id: Expression, scope: Scope): string | undefined =>
  textsIn(scope.follow(id).value).sort((a, b) => b.length - a.length)[0];

function textsIn(expression: Expression): string[] {
  const own = literalText(expression)?.replace(/^[-_\s]+|[-_\s]+$/g, '');
  return own ? [own] : partsOf(expression).flatMap(textsIn);
}
