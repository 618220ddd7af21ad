/** What a file was and is to be; `before` is absent for a new file. */
export interface FileChange {
    file: string;
    before?: string;
    after: string;
}
/** A unified patch with git's headers, as `git apply` takes it: line endings, and a missing one at the end, are kept. */
export declare const patchOf: (changes: readonly FileChange[]) => string;
