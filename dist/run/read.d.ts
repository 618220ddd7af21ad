import type { Fact, Problem, Suppression } from '../facts/index.js';
import type { Settings } from '../facts/project.js';
import type { Files, FrontEnd, Language, Source } from '../languages/language.js';
/** What reading a project gives: the front ends that were needed, and all that the files say. */
export interface Facts {
    facts: Fact[];
    problems: Problem[];
    suppressions: Suppression[];
    frontEnds: Map<string, FrontEnd>;
    /** Files whose text was parsed. */
    read: number;
}
/** The cheap faces of all languages: none brings its parser in. */
export declare function loadLanguages(): Promise<Language[]>;
/** Sources by the id of their language, as `run/files` chose them. */
export declare function readFacts(languages: readonly Language[], sources: ReadonlyMap<string, readonly Source[]>, files: Files, settings: Settings): Promise<Facts>;
