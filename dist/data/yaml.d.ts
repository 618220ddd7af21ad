import type { Problem } from '../facts/index.js';
import type { Source } from '../languages/language.js';
import type { Data } from './node.js';
/** The first document of a file. Tags of an application are kept as they are written. */
export declare function parseYaml({ file, text }: Source): {
    data: Data;
    problems: Problem[];
};
