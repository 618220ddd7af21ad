import type { Problem, Suppression } from '../facts/index.js';
import type { Source } from '../languages/language.js';
import { type Data } from './node.js';
/** Reads a data file by the ending of its name. Both parsers are loaded here: YAML is a superset that many JSON files are named for. */
export type Reader = (source: Source) => {
    data: Data;
    problems: Problem[];
};
export declare function dataReader(): Promise<Reader>;
/** The suppressions of a data file: a comment covers the entry or the item that it stands before or behind. */
export declare const suppressionsOf: ({ file, text }: Source, { root, comments }: Data) => Suppression[];
