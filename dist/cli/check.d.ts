import type { checkFlags, Values } from './flags.js';
import { type Shell } from './shell.js';
/** Reads, judges, reports; the exit code is the verdict. */
export declare function run(values: Values<typeof checkFlags>, paths: string[], shell: Shell): Promise<number>;
