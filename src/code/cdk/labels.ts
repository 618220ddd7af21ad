import { valueIn } from '../../facts/known.js';
import type { Construct } from './constructs.js';
import { argument } from './props.js';

/** What a construct is called: its id; without one that is written, its kind. */
export function labelOf({ name, call, scope }: Construct): string {
  const id = argument(call, 1, 'id');
  const text = id && valueIn(scope.fold(id));
  return typeof text === 'string' ? text : name.split('.').at(-1)!;
}
