import { type Input, type Inspection } from '../check.js';
import type { Loc, TextEdit } from '../facts/index.js';
import type { Language } from '../languages/language.js';
import type { FileChange } from '../text/diff.js';
import type { Draft } from './draft.js';
/** The code as some steps left it, in memory, and what is said of it. */
export interface Stage {
    input: Input;
    inspection: Inspection;
    /** Path -> text, of the files that differ from those on disk. */
    texts: ReadonlyMap<string, string>;
    /** The edits that led there, in the order in which they were made. */
    history: readonly ReadonlyMap<string, readonly TextEdit[]>[];
}
export declare function firstStage(input: Input): Promise<Stage>;
/** The stage that the drafts lead to; they must fit each other. */
export declare function nextStage(stage: Stage, drafts: readonly Draft[], languages: readonly Language[]): Promise<Stage>;
/** Where something stands in the files on disk. */
export declare function placeOnDisk(stage: Stage, disk: Input, at: Loc): {
    file: string;
    line: number;
};
/** All that differs from the files on disk, by path. */
export declare function changesOf(stage: Stage, disk: Input): FileChange[];
