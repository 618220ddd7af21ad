import { type Shell } from './shell.js';
/** Prints the page of a rule. */
export declare function run(_: object, [rule, ...more]: string[], { stdout }: Shell): Promise<number>;
