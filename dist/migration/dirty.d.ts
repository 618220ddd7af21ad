/**
 * Those of the files whose present content git could not bring back: changed, staged, or not tracked. Outside a git tree,
 * and where git is not installed, there is nothing to compare with: none.
 */
export declare function uncommitted(root: string, files: readonly string[]): Promise<string[]>;
