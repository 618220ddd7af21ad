import { type Known } from '../../facts/index.js';
import type { Files } from '../language.js';
/** The major version of a package as a file of the project gets it: by the nearest package.json that names it, else by a lock file. */
export declare function majorOf(name: string, file: string, files: Files): Known<number>;
