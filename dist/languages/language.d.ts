import type { Change, Fact, Problem, Skip, Suppression, TextEdit } from '../facts/index.js';
import type { Settings } from '../facts/project.js';
export interface Source {
    file: string;
    text: string;
}
/** The project's files, read only. `read` gives undefined for what is absent, binary, too large or unreadable. */
export interface Files {
    /** Absolute; every other path is relative to it, with forward slashes. */
    root: string;
    exists(file: string): boolean;
    read(file: string): string | undefined;
}
/** The cheap face of a language: loading it brings no parser in. */
export interface Language {
    id: string;
    /** Endings of file names, with the dot; or whole names. */
    files: readonly string[];
    /**
     * A file whose bytes match none of these lists says nothing that matters here; a list matches where each of its patterns
     * does. The cheap ones come first: V8 takes milliseconds to compile a long one, and does so when it is first asked.
     */
    mentions: readonly (readonly RegExp[])[];
    /** Part of every cache key; raised with each change of what `read` returns. */
    version: string;
    load(): Promise<FrontEnd>;
}
export interface Reading {
    file: string;
    problems: Problem[];
    suppressions: Suppression[];
    /** The language's own form of the file: plain JSON. */
    content: unknown;
}
export interface FrontEnd {
    /** One file. Pure, hence cacheable. */
    read(source: Source): Reading;
    /** All that the files say, joined within the language: imports followed, constants folded. */
    facts(readings: readonly Reading[], files: Files, settings: Settings, 
    /** What the languages whose names come before its own say: `commands`, what command lines start. */
    before: readonly Fact[]): Promise<{
        facts: Fact[];
        problems: Problem[];
    }>;
    /** Names that a file uses and nothing in it binds: an edit must not bring any. Absent where a language has no names. */
    unbound?(source: Source): ReadonlySet<string>;
    /** How a change is written in this language. */
    edit(source: Source, change: Change, context: EditContext): Promise<TextEdit[] | Skip>;
}
/** What an edit may know beyond its file. */
export interface EditContext {
    files: Files;
    facts: readonly Fact[];
    settings: Settings;
    claims: ClaimStyle;
    /** New files that the edits need beside them (a vendored module): path -> text. */
    add(file: string, text: string): void;
    /** Edits of other files that belong to the change: all of them are made, or none. */
    also(file: string, edits: readonly TextEdit[]): void;
    /** What the change does not do, which its `why` then says. */
    without(what: string): void;
    /** The edits hold only while no other change is made in their files: imports, say, that nothing else needs. */
    alone(): void;
}
/** What the claim codemod writes; the configuration's `claims`. */
export interface ClaimStyle {
    /** Where the claim function is imported from; by default `queue-lint/runtime`, in Python the vendored `queue_claims`. */
    import?: string;
    function?: string;
    statuses?: {
        pending?: string;
        processing?: string;
        completed?: string;
        failed?: string;
    };
}
