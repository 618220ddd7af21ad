import type { FileChange } from '../text/diff.js';
export type Written = {
    is: 'written';
    files: string[];
} | {
    is: 'refused';
    why: string;
    files: string[];
};
/**
 * Replaces all files or none, each by a temporary file and a rename; modes and owners stay. Refuses when a file's bytes
 * are no longer those that were read. An error of the file system puts back what was already replaced, and is thrown.
 */
export declare function writeFiles(root: string, changes: readonly FileChange[]): Promise<Written>;
