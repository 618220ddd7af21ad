import type { Deed } from './finding.js';
import type { Known, Loc } from './known.js';
import { rewritable } from './words.js';

/** How another value is written: in the place of the one that stands there, or, for a default, where one can stand. */
export function written(known: Known<unknown>, to: string | number | boolean): ({ at: Loc } & Deed) | undefined {
  if (known.is === 'set') return { do: 'set', at: known.at, to, ...rewritable(known) };
  if (known.is === 'default' && known.add) return { do: 'add', ...known.add, to };
  return undefined;
}
