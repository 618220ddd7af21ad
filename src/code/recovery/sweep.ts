import { addTo, emptySelection, type Selection } from './selections.js';

/** What a function does to rows that it has looked for. */
export interface Sweep {
  selection: Selection;
  /** The statuses of rows that it looks for before it writes: a write that says itself which rows it means names others. */
  found: Set<string>;
  /** One for each thing that it does: whether the write asks that the row is still the one; undefined where that is not known. */
  settles: (boolean | undefined)[];
  /** It takes jobs for itself: a worker, not a sweep. */
  works: boolean;
  /** The tables and models that it writes to, as they are called there. */
  tables: Set<string>;
}

export const emptySweep = (): Sweep => ({
  selection: emptySelection(),
  found: new Set(),
  settles: [],
  works: false,
  tables: new Set(),
});

export const isSweep = ({ selection, settles, works }: Sweep): boolean =>
  !works && selection.statuses.size > 0 && selection.bounded && settles.length > 0;

export function join({ selection, found, settles, tables }: Sweep, other: Sweep): void {
  // What a called function sweeps by itself is a recovery of its own.
  if (isSweep(other)) return;
  for (const table of other.tables) tables.add(table);
  for (const status of other.found) found.add(status);
  addTo(selection, other.selection);
  // What a worker writes on its way is its own.
  settles.push(...(other.works ? [undefined] : other.settles));
}

/** Notes what is said of rows that are looked for. */
export function looking({ selection, found }: Sweep, note: (into: Selection) => void): void {
  const own = emptySelection();
  note(own);
  for (const status of own.statuses) found.add(status);
  addTo(selection, own);
}
