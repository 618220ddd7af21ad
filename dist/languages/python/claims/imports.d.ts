import type { Module, Span } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
import type { Wanted } from './claim.js';
/**
 * Brings names in, beside those that come from the same module already, and takes out those that only the removed code
 * used. `kept`: the code that is written instead, which may use them still.
 */
export declare function importEdits(module: Module, text: string, wanted: readonly Wanted[], removed: readonly Span[], kept: string): {
    edits: TextEdit[];
    takesOut: boolean;
};
