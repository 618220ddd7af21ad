import type { Loc } from './known.js';
export type Of<K extends string, F> = {
    kind: K;
    /** Unique in a run, stable across runs. */
    id: string;
    at: Loc;
    language: string;
} & F;
