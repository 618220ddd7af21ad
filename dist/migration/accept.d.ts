import type { Language } from '../languages/language.js';
import { type Draft } from './draft.js';
import { type Stage } from './stage.js';
export interface Accepted {
    drafts: readonly Draft[];
    stage: Stage;
}
/**
 * As many of the drafts as can be made together with a good result. All are tried at once; a group that fails is halved,
 * so that one bad draft costs a few readings of the project, not one for each draft.
 */
export declare function accept(stage: Stage, drafts: readonly Draft[], languages: readonly Language[], refuse: (draft: Draft, why: string) => void): Promise<Accepted>;
