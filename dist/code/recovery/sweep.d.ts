import { type Selection } from './selections.js';
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
export declare const emptySweep: () => Sweep;
export declare const isSweep: ({ selection, settles, works }: Sweep) => boolean;
export declare function join({ selection, found, settles, tables }: Sweep, other: Sweep): void;
/** Notes what is said of rows that are looked for. */
export declare function looking({ selection, found }: Sweep, note: (into: Selection) => void): void;
