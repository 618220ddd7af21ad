import { type MigrateOptions, type Migration } from './migrate.js';
import type { Report } from './report.js';
import type { UserConfig } from './run/config.js';
export type { Migration, Step, StepEntry } from './migrate.js';
export type { Report, ReportedFinding, ReportedProblem, ReportedUndecided, Stats } from './report.js';
export type { UserConfig as Config } from './run/config.js';
export interface CheckOptions {
    /** The folder whose project is read; by default the working directory. */
    cwd?: string;
    /** Files and folders, relative to `cwd`, that findings must touch; none for all. The whole project is read in any case. */
    paths?: readonly string[];
    /** A configuration file; else the nearest one is used. */
    config?: string;
}
/**
 * Reads a project and judges it; nothing of it is run, and nothing is written. Files are named relative to the project's root.
 *
 * @throws an error whose message is for users when a path or the configuration cannot be followed.
 */
export declare function check(options?: CheckOptions): Promise<Report>;
/** Plans the rewrites of a project; nothing is written until `apply` of the result is called. */
export declare function migrate(options?: CheckOptions & MigrateOptions): Promise<Migration>;
/** Gives a configuration its type: `queue-lint.config.json` made by a script is then checked where it is written. */
export declare const defineConfig: (config: UserConfig) => UserConfig;
