import type { Scope } from './scope.js';
/** Why a file is left out by its path below what was named; undefined for one that is read. */
export declare function leftOut(file: string): string | undefined;
/**
 * Tracked files, and untracked ones that git does not ignore; outside git a walk that obeys .gitignore files. What was
 * named is there even when it is ignored. In the order of their names.
 */
export declare function listFiles({ root, git, named }: Scope, skip: (reason: string) => void): Promise<string[]>;
/** A file's path below the nearest path that was named: who names a folder of tests, or a file, means it. */
export declare function belowNamed(file: string, named: readonly string[]): string | undefined;
