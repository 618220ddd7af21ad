import type { Span } from '../../../code/module.js';
import type { TextEdit } from '../../../facts/index.js';
import { type Sheet } from './sheet.js';
export interface ImportEdits {
    edits: TextEdit[];
    /** Names went that another change in the file might have gone on using, or left. */
    takesOut: boolean;
}
export interface Wanted {
    name: string;
    from: string;
}
/**
 * Brings names in, beside those that come from the same module already, and takes out those that only the removed code
 * used. `kept`: the code that is written instead, which may use them still.
 */
export declare function importEdits(sheet: Sheet, wanted: readonly Wanted[], removed: readonly Span[], kept: string): ImportEdits;
