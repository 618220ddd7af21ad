/** Which project a run reads, and which part of it it speaks about. */
export interface Scope {
    /** Absolute, without links. All of it is read; files are named relative to it, with forward slashes. */
    root: string;
    git: boolean;
    /** Absolute; undefined where there is none. */
    config?: string;
    /** Paths that were named, relative to the root, without a slash at the end; the root itself is `''`. */
    named: string[];
    /** Undefined when the whole project was asked for. */
    only?: (file: string) => boolean;
    /** A file of the root as its user sees it: relative to the working directory. */
    name(file: string): string;
    /** The same for an absolute path. */
    nameOf(path: string): string;
}
/**
 * The git work tree around what is asked for, else the folder of the nearest configuration above it, else the working
 * directory: rules compare files with each other, so a run never reads less than a project.
 *
 * @throws UsageError for a path that is not there, or that belongs to another project than the first.
 */
export declare function scopeOf(cwd: string, paths: readonly string[], config?: string): Scope;
/** Whether a path lies in a folder, or is it. */
export declare function inside(folder: string, path: string): boolean;
