import type { Codemod } from '../codemod.js';
import type { Change, Finding, Skip, TextEdit } from '../facts/index.js';
import type { Stage } from './stage.js';
/** A change as its language writes it: all of its edits are made, or none. */
export interface Draft {
    change: Change;
    edits: ReadonlyMap<string, readonly TextEdit[]>;
    /** New files: path -> text. */
    added: ReadonlyMap<string, string>;
    /** It holds only while no other draft touches its files. */
    alone: boolean;
}
/** What a codemod wishes, written by the front ends; a wish that cannot be written is a skip. */
export declare function draftsOf(codemod: Codemod, findings: (rule: string) => readonly Finding[], stage: Stage, unsafe: boolean): Promise<{
    drafts: Draft[];
    skips: Skip[];
}>;
/** A change as its language writes it, or why it does not. */
export declare function draftOf(change: Change, { inspection, input }: Pick<Stage, 'inspection' | 'input'>): Promise<Draft | Skip>;
/** Whether a draft can be made beside others; two that say the same in one place agree. */
export declare const fits: (draft: Draft, others: readonly Draft[]) => boolean;
