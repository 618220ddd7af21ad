import type { Input } from '../check.js';
import type { Language } from '../languages/language.js';
import { type Level } from './config.js';
import { type Scope } from './scope.js';
/** What was asked for. */
export interface Request {
    /** Absolute. */
    cwd: string;
    /** Relative to it; none for all of it. */
    paths: readonly string[];
    /** A configuration file; else the nearest one is looked for. */
    config?: string;
    levels?: ReadonlyMap<string, Level>;
}
export interface Gathered {
    scope: Scope;
    input: Input;
    languages: readonly Language[];
}
/**
 * Finds the project, its configuration and its relevant files.
 *
 * @throws UsageError for a path or a configuration that cannot be followed.
 */
export declare function gather({ cwd, paths, config: file, levels }: Request): Promise<Gathered>;
