import { type Shell } from './shell.js';
/**
 * Help and completion.
 *
 * @throws UsageError with what is wrong with the command line otherwise, and the nearest word that is not.
 */
export declare function answer(argv: readonly string[], shell: Shell, fault?: string): Promise<number>;
