import type { Calls } from '../status/calls.js';
import { type Flow } from '../status/flow.js';
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
/** What functions make themselves of rows that they look for, and through the functions of the project that they call. */
export declare class Sweeps {
    private readonly calls;
    private readonly known;
    private readonly locking;
    constructor(calls: Calls);
    of(flow: Flow, depth?: number): Sweep;
    private find;
    /** It reads the row under a lock and tests its status there, in itself or in what it calls. */
    private testsLocked;
}
export declare const isSweep: ({ selection, settles, works }: Sweep) => boolean;
