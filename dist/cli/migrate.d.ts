import type { migrateFlags, Values } from './flags.js';
import { type Shell } from './shell.js';
type MigrateValues = Values<typeof migrateFlags>;
/** Shows the changes as a patch on stdout, with what they are on stderr; `--write` makes them. */
export declare function run(values: MigrateValues, paths: string[], shell: Shell): Promise<number>;
export {};
