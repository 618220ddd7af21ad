import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import type { Place } from '../../../code/walk.js';

/** A key as text; undefined for one that is computed from what is not known. */
export function literalKey(key: Expression, base: CodeBase, place: Place): string | undefined {
  const known = base.fold(key, place);
  return known.is === 'set' && known.unless === undefined && typeof known.value === 'string' ? known.value : undefined;
}
