import type { Fact } from './model.js';
/**
 * The code of Lambda handlers with the event sources that run it: one task for each of them, bounded by the function's timeout.
 * Of two handlers of one name (a source, and what it was compiled to) neither is taken.
 */
export declare function withHandlers(facts: readonly Fact[]): Fact[];
