import type { TextEdit } from '../facts/index.js';
export declare class OverlapError extends Error {
    readonly first: TextEdit;
    readonly second: TextEdit;
    constructor(first: TextEdit, second: TextEdit);
}
/**
 * In the order of the text. An edit that says the same as another is one edit; others that overlap, or that insert in one
 * place, are refused.
 */
export declare function sortEdits(edits: readonly TextEdit[]): TextEdit[];
/** The text with its edits made: every byte outside them stays. */
export declare function applyEdits(text: string, edits: readonly TextEdit[]): string;
/** Whether two sets of edits can be made together. */
export declare function compatible(a: readonly TextEdit[], b: readonly TextEdit[]): boolean;
/** Where an offset of the edited text was in the original; inside a replacement, where that begins. */
export declare function offsetBefore(offset: number, edits: readonly TextEdit[]): number;
/** The same edits, where several of one author insert in one place: in the order in which they are listed. */
export declare function joined(edits: readonly TextEdit[]): TextEdit[];
