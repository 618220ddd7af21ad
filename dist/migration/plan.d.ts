import type { Migration, StepEntry } from '../migrate.js';
/** One step of the way to early acknowledgement, in the order of semantics 8. */
export interface PlanStep {
    title: string;
    why: string;
    /** What queue-lint writes, and what is to be done by hand. */
    written: readonly StepEntry[];
    byHand: readonly StepEntry[];
    /** How to do by hand what is listed. */
    how: string;
    before: string;
    back: string;
}
/** Every step that has something to do here. */
export declare function planOf({ steps, left }: Pick<Migration, 'steps' | 'left'>): PlanStep[];
