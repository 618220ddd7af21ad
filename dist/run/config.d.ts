import type { Settings } from '../facts/project.js';
import type { ClaimStyle } from '../languages/language.js';
export type Level = 'off' | 'warn' | 'error';
/** A configuration as its author writes it; `schema.ts` holds it to this. Globs are those of .gitignore, from the file's folder. */
export interface UserConfig {
    $schema?: string;
    profile?: Settings['profile'];
    rules?: Record<string, Level | {
        level?: Level;
        options?: Record<string, unknown>;
    }>;
    overrides?: {
        files: string[];
        rules?: Record<string, Level>;
        app?: string;
    }[];
    ignore?: string[];
    claimFunctions?: string[];
    claims?: ClaimStyle;
    recovery?: 'external';
}
/** A configuration after reading: every default is filled in. */
export interface Config extends Settings {
    /** The file it came from; undefined where there is none. */
    file?: string;
    rules: Readonly<Record<string, {
        level?: Level;
        options?: unknown;
    }>>;
    /** In order; the last that matches a file decides. */
    overrides: readonly {
        matches(file: string): boolean;
        rules: Config['rules'];
        app?: string;
    }[];
    /** What `ignore` says of a file: leave it out, or (with `!`) do not, whatever queue-lint leaves out by itself. */
    ignores(file: string): boolean | undefined;
    claims: ClaimStyle;
}
export declare const defaultConfig: Config;
/** The nearest configuration from a folder upward, `until` being the last to be looked at. */
export declare function findConfig(folder: string, until?: string): string | undefined;
/** Levels from the command line: they outrank the configuration's overrides too. */
export declare function withLevels(config: Config, levels: ReadonlyMap<string, Level>): Config;
