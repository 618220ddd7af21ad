import type { initFlags, Values } from './flags.js';
import { type Shell } from './shell.js';
type InitValues = Values<typeof initFlags>;
/** Sets a project up, or with `--runtime` its AWS account. No file that is there is ever written over. */
export declare function run(values: InitValues, positionals: string[], shell: Shell): Promise<number>;
export {};
