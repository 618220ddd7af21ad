import type { Draft } from './draft.js';
import type { Stage } from './stage.js';
/**
 * What is wrong with the code that the drafts lead to, or undefined: it must parse as before and use no name that nothing
 * binds, the findings that asked for the drafts must be gone, and none may be new. Counted by rule and file, since edits move
 * and reword what stands around.
 */
export declare function fault({ inspection: before, ...from }: Stage, { inspection: after, ...to }: Stage, drafts: readonly Draft[]): string | undefined;
