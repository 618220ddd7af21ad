import type { Problem } from '../facts/index.js';
import type { Files, Language, Source } from '../languages/language.js';
import type { Config } from './config.js';
import type { Scope } from './scope.js';
/** The files that a run reads as code, and what became of the others. */
export interface Chosen {
    files: Files;
    /** By the id of their language. */
    sources: Map<string, Source[]>;
    /** Files whose bytes were looked at. */
    considered: number;
    /** Files left out, by reason. */
    skipped: Record<string, number>;
    problems: Problem[];
}
/** Every language's files that mention what matters to it. */
export declare function chooseFiles(scope: Scope, languages: readonly Language[], config: Config): Promise<Chosen>;
