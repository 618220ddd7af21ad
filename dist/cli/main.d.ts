import { type Shell } from './shell.js';
/** Runs one command line and gives its exit code. Output is written to the shell's streams only. */
export declare function main(argv: readonly string[], shell: Shell): Promise<number>;
