import { type Input } from './check.js';
import type { Codemod } from './codemod.js';
import type { Change } from './facts/index.js';
import { type Written } from './migration/write.js';
import type { ReportedProblem } from './report.js';
import { type FileChange } from './text/diff.js';
export interface MigrateOptions {
    /** Also the changes that may change what the code does. */
    unsafe?: boolean;
    /** Ids of codemods; all, when it is undefined. */
    only?: readonly string[];
}
export interface Migration {
    /** One for each codemod, in the order in which the changes must be deployed. */
    steps: Step[];
    /** All files that change, by path. */
    changes: FileChange[];
    /** What `git apply` takes; empty where nothing changes. */
    patch: string;
    /** Relevant files that could not be read or parsed, so nothing is changed there. */
    problems: ReportedProblem[];
    /** Findings that stay when all changes are made, as they are on disk. */
    left: (StepEntry & {
        rule: string;
    })[];
    /** What has to be done beside the changes: in which order they are deployed, what is to be installed. */
    notes: string[];
    /** Codemods that threw: a bug of ours; the others were heard all the same. */
    crashes: {
        codemod: string;
        error: Error;
    }[];
    /** Writes all files or none. */
    apply(options?: {
        allowDirty?: boolean;
    }): Promise<Written>;
}
export interface Step extends Pick<Codemod, 'meta'> {
    codemod: string;
    made: StepEntry[];
    /** Unsafe changes that were not asked for. */
    withheld: StepEntry[];
    skipped: StepEntry[];
}
/** `file` and `line` (from 1) as they are on disk. `why`: why a change is safe, or how it is not; or why it is skipped. */
export interface StepEntry {
    file: string;
    line: number;
    why: string;
    safety?: Change['safety'];
}
/** What `migrate` would do. Nothing is written until `apply`. Each step is planned on the code that those before it made. */
export declare function migrate(input: Input, options?: MigrateOptions): Promise<Migration>;
