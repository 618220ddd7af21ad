import type { Config } from './config.js';
/**
 * The configuration in a file, comments and trailing commas allowed; `name` is how its user knows it.
 *
 * @throws UsageError with every fault, each at its line and column.
 */
export declare function readConfig(file: string, root: string, name: string): Promise<Config>;
