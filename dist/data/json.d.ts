import type { Problem } from '../facts/index.js';
import type { Source } from '../languages/language.js';
import type { Data } from './node.js';
/** JSON, also with comments and trailing commas. */
export declare function parseJson({ file, text }: Source): {
    data: Data;
    problems: Problem[];
};
